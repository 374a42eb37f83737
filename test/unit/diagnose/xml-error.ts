import type { DiagnoseOptions } from '../../../src/diagnose/index.ts'
import type { SignableRequest } from '../../../src/sigv4/index.ts'

const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
/** When requests are signed, with these settings of S3. */
export const date = Date.UTC(2026, 0, 2, 3, 4, 5)
export const s3: DiagnoseOptions = { credentials, region: 'us-east-1', service: 's3', date }
export const get: SignableRequest = { url: 'https://examplebucket.s3.amazonaws.com/test.txt' }
/** Temporary credentials. */
export const session = {
  ...credentials,
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  sessionToken: 'IQoJ/token+of=me',
}

export const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** An error document of S3 ("REST Error Responses" in the S3 API reference). */
export function xmlError(
  code: string,
  message: string,
  elements: Record<string, string> = {},
): string {
  const more = Object.entries(elements).map(
    ([name, text]) => `<${name}>${escapeXml(text)}</${name}>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message>${more.join('')}` +
    '<RequestId>4442587FB7D0A2F9</RequestId><HostId>x</HostId></Error>'
  )
}
