import type {
  HeadersInput,
  HeaderValue,
  SignableBody,
  SignedHead,
  SignedRequest,
  Signer,
} from '../sigv4/types.ts'
import { headerRecord } from './headers.ts'

/** Signs nothing: requests go as they are, for what is public or carries proof of its own. */
export const unsignedSigner: Signer = {
  sign: <Body extends SignableBody | null | undefined = undefined>(request: {
    readonly method?: string | undefined
    readonly url: string | URL
    readonly headers?: HeadersInput | undefined
    readonly body?: Body
  }) =>
    ({
      method: request.method ?? 'GET',
      url: String(request.url),
      headers: textHeaders(request.headers),
      body: request.body,
    }) as SignedHead as SignedRequest<Body>,
  presign: (request, { expiresIn, date }) => ({
    method: request.method ?? 'GET',
    url: String(request.url),
    headers: textHeaders(request.headers),
    expiresAt: new Date(Number(date ?? Date.now()) + expiresIn * 1_000),
  }),
}

function textHeaders(headers: HeadersInput | undefined): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(headerRecord(headers))) {
    if (value !== undefined && value !== null) texts[name] = textOf(value)
  }
  return texts
}

function textOf(value: NonNullable<HeaderValue>): string {
  return typeof value === 'object' ? value.join(', ') : String(value)
}
