/**
 * Types of operations, for `client.call`, `client.paginate` and `client.waitFor`. Those of the services that
 * are called most are ready, complete: `dynamodb.GetItemInput`. `npx sansdk types` writes those of any other
 * into a file. Add yours, by the service's name as in `sansdk/models/NAME`; they go before what is ready:
 *
 * ```ts
 * declare module 'sansdk/types' {
 *   interface Operations {
 *     'sqs.PurgeQueue': { input: { QueueUrl: string }; output: object }
 *   }
 * }
 * ```
 *
 * Members are optional in outputs, as they are in AWS's models. Enums take other texts too: a service may be
 * newer than its types.
 *
 * @module
 */
import type { AttributeValue } from './types/data/dynamodb.ts'

export type { AttributeValue } from './types/data/dynamodb.ts'
export type * from './types/data/ready.ts'
export type { OneOf, StreamingInput } from './types/values.ts'

/**
 * Operations by `service.Operation`, each with its `input` and `output`, and `pages`, the paths of its items,
 * where it has pages. Made to be added to.
 */
// biome-ignore lint/suspicious/noEmptyInterface: programs add to it.
export interface Operations {}

/** Waiters by `service.Waiter`, each with the operation that it calls. Made to be added to. */
// biome-ignore lint/suspicious/noEmptyInterface: programs add to it.
export interface Waiters {}

/** Other names of services, each with the name of its model. Made to be added to. */
// biome-ignore lint/suspicious/noEmptyInterface: programs add to it.
export interface ServiceAliases {}

/** An item of DynamoDB, or the key of one. */
export interface Item {
  [name: string]: AttributeValue
}
