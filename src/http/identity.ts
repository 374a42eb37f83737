import { argumentTypeError } from '../errors.ts'
import type {
  Credentials,
  HeadersInput,
  HeaderValue,
  SignableBody,
  SignedHead,
  SignedRequest,
  Signer,
} from '../sigv4/types.ts'
import type { Identity } from './call.ts'
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

interface Provider {
  (): Promise<Credentials | undefined>
  readonly invalidate?: ((expired: Credentials) => void) | undefined
}

/**
 * The source of credentials that were given in code; `ask` calls a provider, and names its failures.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is neither credentials nor a function.
 */
export function givenIdentity(
  source: Credentials | Provider,
  field: string,
  ask: (provider: Provider) => Promise<Credentials>,
): Identity {
  if (typeof source === 'function') {
    return {
      resolve: () => ask(source),
      renew: (expired) => {
        source.invalidate?.(expired)
        return ask(source)
      },
    }
  }
  if (typeof source !== 'object' || source === null) {
    throw argumentTypeError(field, 'credentials or a function', source)
  }
  return { resolve: () => source, renew: () => source }
}
