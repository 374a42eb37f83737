import { nearestName } from '../base/option-advice.ts'
import { argumentTypeError, argumentValueError, NetworkError, ServiceError } from '../errors.ts'
import { compilePath } from '../models/jmespath.ts'
import type { Member, Structure, StructureType } from '../models/types.ts'
import type { CallMetadata, CallOptions, Calls } from './call-types.ts'

/** The key of an output's {@link CallMetadata}. Not enumerable: neither logged, copied nor compared. */
export const responseMetadata: unique symbol = Symbol.for('sansdk.responseMetadata')

/**
 * Request id, status, attempts and headers of a call, by its output.
 *
 * @example
 * ```ts
 * const output = await client.call('dynamodb', 'ListTables')
 * console.log(metadataOf(output).requestId)
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything that `call` did not give.
 */
export function metadataOf(output: object): CallMetadata {
  const metadata = (output as { readonly [responseMetadata]?: CallMetadata } | null)?.[
    responseMetadata
  ]
  if (metadata === undefined) throw argumentTypeError('output', 'the output of a call', output)
  return metadata
}

type ItemOf<Page, Name> = Name extends keyof Page
  ? NonNullable<Page[Name]> extends readonly (infer Item)[]
    ? Item
    : unknown
  : unknown

/**
 * The items of all pages, one after the other.
 *
 * @example
 * ```ts
 * const pages = client.paginate('dynamodb', 'Scan', { TableName: 'orders' })
 * for await (const order of items(pages, 'Items')) console.log(order)
 * ```
 *
 * @param name the list's member, or its path, such as `DistributionList.Items`.
 * @throws TypeError `ERR_INVALID_ARG_TYPE` where a page has something else than a list there,
 * `ERR_INVALID_ARG_VALUE` where the output of the operation has no such member, or a page of your own
 * has a list of nearly that name instead.
 */
export async function* items<Page extends object, const Name extends string>(
  pages: AsyncIterable<Page>,
  name: Name | (keyof Page & string),
): AsyncGenerator<ItemOf<Page, Name>, void, undefined> {
  for await (const page of pages) {
    const member = compilePath(name)(page) ?? undefined
    if (member === undefined) refuseUnknown(name, page)
    const list = member ?? []
    if (!Array.isArray(list)) throw argumentTypeError('name', 'the name of a list', list)
    yield* list
  }
}

const pageTypes = new WeakMap<object, StructureType>()

/** Remembers the type of a page, by which {@link items} tells a list that is missing from one that cannot be. */
export function notePageType(page: object, type: StructureType | undefined): void {
  if (type !== undefined) pageTypes.set(page, type)
}

/** `Itms` or `items` in place of `Items` would give nothing, and look like an empty table. */
function refuseUnknown(name: string, page: object): void {
  const type = pageTypes.get(page)
  if (type === undefined) refuseMisspelt(name, page)
  else refuseUnmodeled(name, type)
}

function refuseMisspelt(name: string, page: object): void {
  const lists = Object.entries(page).filter(([, value]) => Array.isArray(value))
  const names = lists.map(([other]) => other)
  const near = nearestName(name, names)
  if (near === undefined) return
  throw argumentValueError('name', `is not in the page; did you mean "${near}"?`)
}

// Plain names before all that an expression may do with them.
const PLAIN_PATH = /^\w+(?:\.\w+)*(?![\w(])/

function refuseUnmodeled(path: string, pageType: StructureType): void {
  let type: Member['type'] | undefined = pageType
  for (const name of PLAIN_PATH.exec(path)?.[0].split('.') ?? []) {
    if (type?.kind === 'list') {
      throw argumentValueError(
        'name',
        `looks for ${name} in a list: write "[].${name}[]" behind that`,
      )
    }
    if (type?.kind !== 'structure') return
    const { byName, members }: Structure = type.shape
    type = byName.get(name)?.type
    if (type === undefined) throw argumentValueError('name', unmodeled(name, members))
  }
}

function unmodeled(name: string, members: readonly Member[]): string {
  const names = members.map((member) => member.name)
  const near = nearestName(name, names)
  const lists = members.filter(({ type }) => type.kind === 'list')
  const shown = (lists.length > 0 ? lists.map((list) => list.name) : names).slice(0, 12).join(', ')
  const advice = near === undefined ? `it has ${shown}` : `did you mean "${near}"?`
  return `must name a list of the output, which has no member "${name.slice(0, 64)}"; ${advice}`
}

/** Whether a call would be permitted. */
export type DryRunResult = DryRunPermitted | DryRunRefused

/** The call would be executed. */
export interface DryRunPermitted {
  readonly permitted: true
}

/** The call would be refused for want of a permission. */
export interface DryRunRefused {
  readonly permitted: false
  /** Says which statement refused what, for those who may know; undefined where EC2 gives none. */
  readonly encodedMessage: string | undefined
  /**
   * Asks STS what the message says, which needs `sts:DecodeAuthorizationMessage`; undefined without
   * message.
   *
   * @throws as `client.call`.
   */
  decode(options?: CallOptions): Promise<Record<string, unknown> | undefined>
}

const ENCODED = /Encoded authorization failure message: ([\w-]+)/

/**
 * Asks EC2 whether an operation would be permitted, and executes nothing: the input goes out with
 * `DryRun: true`.
 *
 * @example
 * ```ts
 * const check = await dryRun(client, 'TerminateInstances', { InstanceIds: [id] })
 * if (!check.permitted) console.log(await check.decode())
 * ```
 *
 * @throws as `client.call` for every other error, as one of an input that EC2 finds wrong.
 */
export async function dryRun(
  client: Pick<Calls, 'call'>,
  operation: string,
  input: object = {},
  options: CallOptions = {},
): Promise<DryRunResult> {
  if (typeof input !== 'object' || input === null) {
    throw argumentTypeError('input', 'an object', input)
  }
  try {
    await callUntyped(client, 'ec2', operation, { ...input, DryRun: true }, options)
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (error.awsCode === 'DryRunOperation') return { permitted: true }
    if (error.awsCode === 'UnauthorizedOperation') return refused(client, error)
    throw error
  }
  // Real EC2 always answers a dry run with an error; some servers that stand in for it do not.
  return { permitted: true }
}

function callUntyped(
  { call }: Pick<Calls, 'call'>,
  ...[service, operation, input, options]: [string, string, object, CallOptions | undefined]
): Promise<Record<string, unknown>> {
  return call(service, operation, input as Record<string, unknown>, options)
}

function refused(client: Pick<Calls, 'call'>, error: ServiceError): DryRunRefused {
  const encodedMessage = ENCODED.exec(error.message)?.[1]
  return {
    permitted: false,
    encodedMessage,
    decode: async (options) => {
      if (encodedMessage === undefined) return undefined
      const input = { EncodedMessage: encodedMessage }
      const answer = await callUntyped(client, 'sts', 'DecodeAuthorizationMessage', input, options)
      return decodedMessage(answer)
    },
  }
}

function decodedMessage(answer: Record<string, unknown>): Record<string, unknown> {
  try {
    const document: unknown = JSON.parse(String(answer['DecodedMessage']))
    if (typeof document === 'object' && document !== null) return { ...document }
  } catch {
    // Said below, for what is no object too.
  }
  throw new NetworkError('sts DecodeAuthorizationMessage: the message is not JSON', {
    code: 'NETWORK_RESPONSE_INVALID',
    attempts: metadataOf(answer).attempts,
    outcome: 'unknown',
    stopReason: 'terminal',
  })
}
