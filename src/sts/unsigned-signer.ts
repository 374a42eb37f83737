import type { HeaderValue, Signer } from '../sigv4/types.ts'

/** Sends as it is a request that brings its own proof of identity. */
export const unsignedSigner: Signer = {
  sign: ({ method = 'POST', url, headers, body }) => ({
    method,
    url: String(url),
    headers: textHeaders(headers as Readonly<Record<string, HeaderValue>>),
    body: body as never,
  }),
  presign: () => {
    throw new Error('A request without credentials is not presigned')
  },
}

function textHeaders(headers: Readonly<Record<string, HeaderValue>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}
