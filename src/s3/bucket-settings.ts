import { ServiceError } from '../errors.ts'
import type { XmlElement } from '../protocols/index.ts'
import type { BucketContext } from './bucket-context.ts'
import { type CallOptions, headersOf, passedOn } from './call-options.ts'
import { readXml } from './read-xml.ts'
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

/** Reads a configuration; undefined where there is none. */
export async function getSetting(
  context: BucketContext,
  names: SettingNames,
  options: CallOptions,
): Promise<XmlElement | undefined> {
  try {
    const response = await context.send({
      method: 'GET',
      operation: names.getOperation,
      query: { [names.parameter]: '' },
      headers: headersOf(options, {}),
      result: 'buffer',
      ...passedOn(options),
    })
    return await readXml(response)
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
  await response.dump()
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
  await response.dump()
}
