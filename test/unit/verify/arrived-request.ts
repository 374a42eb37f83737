import { SansdkError, type SignatureError } from '../../../src/errors.ts'
import type { VerifiableBody, VerifiableRequest, VerifyOptions } from '../../../src/verify/index.ts'

/** A request as it arrives, in parts that a test can spoil one by one. */
export interface ArrivedRequest extends VerifiableRequest {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body?: VerifiableBody
}

export const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQ==',
}

export const date: Date = new Date('2026-03-04T05:06:07Z')

/** A server that knows one access key and whose clock is right. */
export const options: VerifyOptions = {
  credentials: (accessKeyId) => (accessKeyId === credentials.accessKeyId ? credentials : undefined),
  now: date,
}

/** What a server sees of a signed request: an origin-form target and a Host header. */
export function arrived(signed: {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: VerifiableBody | null | undefined
}): ArrivedRequest {
  const [, host = '', target = ''] = /^\w+:\/\/([^/?]+)(.*)$/s.exec(signed.url) ?? []
  const { method, headers, body } = signed
  return {
    method,
    url: target,
    headers: [['Host', host], ...Object.entries(headers).filter(([name]) => name !== 'host')],
    ...(body === null || body === undefined ? {} : { body }),
  }
}

/** The same request with a header changed, added (`undefined` before) or taken away. */
export function withHeader(
  request: ArrivedRequest,
  name: string,
  change: (value: string | undefined) => string | undefined,
): ArrivedRequest {
  const index = request.headers.findIndex(([key]) => key.toLowerCase() === name)
  const value = change(request.headers[index]?.[1])
  const headers = request.headers.filter((_, at) => at !== index)
  return { ...request, headers: value === undefined ? headers : [...headers, [name, value]] }
}

/** What a promise was rejected with; fails the test when it was not, or not by a SignatureError. */
export async function refusalOf(
  result: Promise<unknown>,
): Promise<{ code: string; field: string | undefined }> {
  const error: unknown = await result.then(
    () => new Error('it passed'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof SansdkError)) throw error
  const { code, field = '', message } = error as SignatureError
  const problem = message.startsWith(field) ? message.slice(field.length) : message
  if (!/\S \S/.test(problem)) throw new Error(`${code} does not say in words what is wrong`)
  return { code, field }
}
