import { argumentValueError } from '../errors.ts'

/**
 * What signing does with a header. `signed`: by default. `optional`: only on request, as proxies
 * change it. `never`: sent but not signed unless it is named, as it is hop-by-hop or rewritten on the
 * way. `replaced`: the signer's own; one left over from an earlier signature is dropped. `token`: the
 * same, but it says that the credentials were temporary.
 */
export type HeaderRule = 'signed' | 'optional' | 'never' | 'replaced' | 'token'

/** A header name, lower-cased, with its rule. */
export interface HeaderName {
  readonly name: string
  readonly rule: HeaderRule
  /** The last value seen that is canonical as it stands: checking it again costs ten times a comparison. */
  plainValue: string
}

const REPLACED: ReadonlySet<string> = new Set(['authorization', 'x-amz-date', 'x-amz-region-set'])

const TOKENS: ReadonlySet<string> = new Set(['x-amz-security-token', 'x-amz-s3session-token'])

const OPTIONAL: ReadonlySet<string> = new Set(['accept-encoding', 'content-length', 'range'])

// What proxies, load balancers and browsers add, drop or rewrite (the list of botocore and the JS SDK),
// and what tracing adds: instrumentation writes it anew for each attempt, after signing.
const NEVER: ReadonlySet<string> = new Set([
  'baggage',
  'b3',
  'cache-control',
  'cdn-loop',
  'connection',
  'expect',
  'forwarded',
  'from',
  'grpc-trace-bin',
  'keep-alive',
  'max-forwards',
  'newrelic',
  'pragma',
  'referer',
  'sentry-trace',
  'te',
  'traceparent',
  'tracestate',
  'trailer',
  'transfer-encoding',
  'true-client-ip',
  'upgrade',
  'user-agent',
  'via',
  'x-amzn-trace-id',
  'x-client-ip',
  'x-cloud-trace-context',
  'x-correlation-id',
  'x-real-ip',
  'x-request-id',
])

const NEVER_PREFIXES = [
  'cf-',
  'elastic-apm-',
  'jaeger-',
  'ot-tracer-',
  'proxy-',
  'sec-',
  'uber-trace-',
  'uberctx-',
  'x-b3-',
  'x-datadog-',
  'x-envoy-',
  'x-forwarded-',
  'x-ot-span-',
]

// Callers use few names, as literals: looking one up costs a fifth of checking and lower-casing it.
const MEMO_LIMIT = 512
const memo = new Map<string, HeaderName>()

/**
 * Lower-cases and classifies a header name.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` when the name is not an HTTP token (RFC 9110 section 5.6.2).
 */
export function headerName(raw: string, field: string): HeaderName {
  const known = memo.get(raw)
  if (known !== undefined) return known
  const header = classifyName(raw, field)
  // Names made from data must not fill memory.
  if (memo.size < MEMO_LIMIT) memo.set(raw, header)
  return header
}

function classifyName(raw: string, field: string): HeaderName {
  // A record cannot hold "__proto__"; as a header name it can only be an attack.
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(raw) || raw === '__proto__') {
    throw argumentValueError(
      field,
      `has the name ${JSON.stringify(raw)}, which is not an HTTP token`,
    )
  }
  const name = raw.toLowerCase()
  return { name, rule: ruleOf(name), plainValue: '' }
}

function ruleOf(name: string): HeaderRule {
  if (REPLACED.has(name)) return 'replaced'
  if (TOKENS.has(name)) return 'token'
  if (OPTIONAL.has(name)) return 'optional'
  if (NEVER.has(name)) return 'never'
  return NEVER_PREFIXES.some((prefix) => name.startsWith(prefix)) ? 'never' : 'signed'
}
