import { argumentTypeError, ServiceError } from '../errors.ts'
import type { ClientResponse } from '../http/index.ts'
import type { XmlElement } from '../protocols/index.ts'
import type { BucketContext } from './bucket-context.ts'
import { type CallOptions, headersOf, passedOn } from './call-options.ts'
import { childrenOf, readNothing, readXml } from './read-xml.ts'
import { sendXml } from './send-xml.ts'

/** A configuration of a bucket: the parameter that names it, and its names in the API. */
export interface SettingNames {
  /** Such as `cors`. */
  readonly parameter: string
  readonly getOperation: string
  readonly putOperation: string
  readonly deleteOperation: string
  /** The code with which S3 says that there is none. */
  readonly missingCode: string
  /** The document's root element. */
  readonly root: string
}

/** A configuration that is a list of rules. */
interface Rules<Rule> {
  get(options?: CallOptions): Promise<Rule[]>
  put(rules: readonly Rule[], options?: CallOptions): Promise<void>
  delete(options?: CallOptions): Promise<void>
}

/** How one rule stands in the document. */
interface RuleForm<Rule> {
  /** The element's name. */
  readonly element: string
  readonly read: (element: XmlElement) => Rule
  readonly write: (rule: Rule) => Record<string, unknown>
}

/** The operations on a configuration that is a list of rules. */
export function createRules<Rule>(
  context: BucketContext,
  names: SettingNames,
  { element, read, write }: RuleForm<Rule>,
): Rules<Rule> {
  return {
    async get(options = {}) {
      const kind = { operation: names.getOperation, root: names.root }
      const rules = await getSetting(context, names, options, (response) =>
        readXml(response, kind, (root) => childrenOf(root, element).map(read)),
      )
      return rules ?? []
    },
    put: async (rules, options = {}) => {
      if (!Array.isArray(rules)) throw argumentTypeError('rules', 'an array', rules)
      await putSetting(context, names, { [element]: rules.map(write) }, options)
    },
    delete: (options = {}) => deleteSetting(context, names, options),
  }
}

/** Reads a configuration; undefined where there is none. */
export async function getSetting<Setting>(
  context: BucketContext,
  names: Pick<SettingNames, 'parameter' | 'getOperation' | 'missingCode'>,
  options: CallOptions,
  read: (response: ClientResponse) => Promise<Setting>,
): Promise<Setting | undefined> {
  try {
    const response = await context.send({
      method: 'GET',
      operation: names.getOperation,
      query: { [names.parameter]: '' },
      headers: headersOf(options, {}),
      result: 'buffer',
      ...passedOn(options),
    })
    return await read(response)
  } catch (error) {
    if (isMissingSetting(error, names.missingCode)) return undefined
    throw error
  }
}

/** Whether an error says that a bucket has no such configuration. */
export function isMissingSetting(error: unknown, code: string): boolean {
  return error instanceof ServiceError && error.awsCode === code
}

/** Replaces a configuration. */
export async function putSetting(
  context: BucketContext,
  names: Pick<SettingNames, 'parameter' | 'putOperation' | 'root'>,
  value: unknown,
  options: CallOptions,
): Promise<void> {
  const { parameter, putOperation, root } = names
  const response = await sendXml(
    context,
    { method: 'PUT', operation: putOperation, query: { [parameter]: '' }, root, value },
    options,
  )
  await readNothing(response, putOperation)
}

/** Removes a configuration. */
export async function deleteSetting(
  context: BucketContext,
  { parameter, deleteOperation }: Pick<SettingNames, 'parameter' | 'deleteOperation'>,
  options: CallOptions,
): Promise<void> {
  const response = await context.send({
    method: 'DELETE',
    operation: deleteOperation,
    query: { [parameter]: '' },
    headers: headersOf(options, {}),
    ...passedOn(options),
  })
  await readNothing(response, deleteOperation)
}
