import { checkOptions } from '../base/options.ts'
import { outsideOfStores } from '../http/connection.ts'
import { clientOf } from './client.ts'
import type { Client } from './client-type.ts'
import { CLIENT_OPTIONS } from './option-rules.ts'
import { type ClientParts, plainCustomization } from './parts.ts'
import type { ClientOptions } from './types.ts'

/**
 * Makes a client that signs and sends requests to any AWS service. Share one: it holds the
 * connections, the clock offsets and the retry policy.
 *
 * @example
 * ```ts
 * const client = createClient({ region: 'eu-central-1' })
 * const response = await client.request({
 *   service: 'dynamodb',
 *   headers: { 'x-amz-target': 'DynamoDB_20120810.GetItem' },
 *   json: { TableName: 'orders', Key: { id: { S: '42' } } },
 *   idempotent: true,
 * })
 * const { Item } = await response.json<{ Item?: object }>()
 * ```
 *
 * @throws TypeError and RangeError for wrong options; ConfigError `CONFIG_INVALID` for a wrong
 * `AWS_RETRY_MODE` or `AWS_MAX_ATTEMPTS`.
 */
export function createClient(options: ClientOptions = {}): Client {
  checkOptions('createClient', options, CLIENT_OPTIONS)
  return clientOf(options, ALL_PARTS)
}

/** All parts. They are loaded outside of the stores of the first call: Node 20 would keep these as long as the modules. */
export const ALL_PARTS: ClientParts = {
  chain: () => outsideOfStores(() => import('../credentials/chain.ts')),
  files: () => outsideOfStores(() => import('./load-settings.ts')),
  region: () => outsideOfStores(() => import('./find-region.ts')),
  fetch: () => outsideOfStores(() => import('./client-fetch.ts')),
  customization: async (service) => {
    if (service !== 'S3' && service !== 'S3 Control') return await plainCustomization(service)
    const loaded = await outsideOfStores(() => import('./s3-customizations.ts'))
    return loaded.S3_CUSTOMIZATIONS[service]
  },
  names: () => outsideOfStores(() => import('../models/service-names.ts')),
  events: () => outsideOfStores(() => import('./event-stream.ts')),
  http2: () => import('../http/http2.ts'),
}
