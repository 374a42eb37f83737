import type { NetworkError } from '../errors.ts'
import type { ClientResponse } from '../http/response.ts'
import { unreadable } from '../protocols/response.ts'
import { parseXml } from '../protocols/xml.ts'
import { isElement, type XmlElement } from '../protocols/xml-tree.ts'
import type { Credentials } from '../sigv4/types.ts'
import { sealCredentials } from './seal-credentials.ts'

/** The content of a response. */
export interface StsResult {
  readonly requestId: string | undefined
  /** The text of an element, by the names that lead to it; undefined where there is none. */
  text(...names: string[]): string | undefined
  /** The same for what must be there. @throws NetworkError `NETWORK_RESPONSE_INVALID`. */
  required(...names: string[]): string
  /** The same as a number. */
  number(...names: string[]): number | undefined
  /**
   * The credentials, with the account of this ARN.
   *
   * @throws NetworkError `NETWORK_RESPONSE_INVALID` for any that cannot be used.
   */
  credentials(arn?: string): Credentials
}

/**
 * Reads the response of an operation: the content of `<OperationResult>`.
 *
 * @throws NetworkError `NETWORK_RESPONSE_INVALID` when it is not there.
 */
export async function readResult(operation: string, response: ClientResponse): Promise<StsResult> {
  const document = await parseXml(await response.text())
  const invalid = (problem: string): NetworkError =>
    unreadable(`sts ${operation}`, response, problem)
  const root = document?.[`${operation}Response`]
  const result = isElement(root) ? root[`${operation}Result`] : undefined
  if (!isElement(root) || !isElement(result)) throw invalid(`it has no ${operation}Result`)
  const text: StsResult['text'] = (...names) => textAt(result, names)
  const required: StsResult['required'] = (...names) => {
    const value = text(...names)
    if (value === undefined) throw invalid(`it has no ${names.join('.')}`)
    return value
  }
  return {
    requestId: textAt(root, ['ResponseMetadata', 'RequestId']) ?? response.requestId,
    text,
    required,
    number: (...names) => numberOf(text(...names)),
    credentials: (arn) => {
      const expiration = new Date(required('Credentials', 'Expiration'))
      if (Number.isNaN(expiration.getTime())) throw invalid('Credentials.Expiration is no date')
      const accountId = accountOf(arn)
      return sealCredentials({
        accessKeyId: required('Credentials', 'AccessKeyId'),
        secretAccessKey: required('Credentials', 'SecretAccessKey'),
        sessionToken: required('Credentials', 'SessionToken'),
        expiration,
        ...(accountId !== undefined && { accountId }),
      })
    },
  }
}

function textAt(element: XmlElement, names: readonly string[]): string | undefined {
  let node: XmlElement[string] | undefined = element
  for (const name of names) node = isElement(node) ? node[name] : undefined
  return typeof node === 'string' && node !== '' ? node : undefined
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

function accountOf(arn: string | undefined): string | undefined {
  const account = arn?.split(':')[4]
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined
}
