const RETRY = 'use `retry: { maxAttempts, mode }`, where `maxAttempts` counts the first attempt too'
const CONNECTION = 'use `dispatcher` (an undici Dispatcher), `proxy`, `ca` and `timeout`'
const ATTEMPT_TIME =
  'use `timeout: { attemptMs }`, of one attempt, or `timeout: { totalMs }`, of all'
const KEYS = 'use `credentials: { accessKeyId, secretAccessKey, sessionToken }`'
const LOGGER = 'give `logger` to `createClient`, or to a request'
const PATH_STYLE = "use `addressing: 'path'` of `createBucket`"
const CHAIN =
  'use `credentials: defaultChain({ profile, mfaCode, roleCache })` of `sansdk/credentials`'
const BUCKET = 'it is an option of `createBucket`'
const SIGNING = 'use `signing` of a request, or `createSigner` of `sansdk/sigv4`'

/**
 * Options of the AWS SDK for JavaScript (2 and 3) that have another name here, and of other functions of this
 * package, and the way to say it.
 */
const SDK_OPTIONS: Readonly<Record<string, string>> = {
  maxRetries: RETRY,
  retries: RETRY,
  maxAttempts: RETRY,
  retryMode: RETRY,
  retryStrategy: RETRY,
  retryDelayOptions: RETRY,
  requestHandler: CONNECTION,
  httpOptions: CONNECTION,
  httpAgent: CONNECTION,
  httpsAgent: CONNECTION,
  agent: CONNECTION,
  requestTimeout: ATTEMPT_TIME,
  socketTimeout: ATTEMPT_TIME,
  timeoutMs: ATTEMPT_TIME,
  connectionTimeout: 'use `timeout: { connectMs }`',
  connectTimeout: 'use `timeout: { connectMs }`',
  logger: LOGGER,
  forcePathStyle: PATH_STYLE,
  s3ForcePathStyle: PATH_STYLE,
  bucketEndpoint: "give the bucket's own URL to `createBucket` as `endpoint`",
  addressing: BUCKET,
  compatibility: BUCKET,
  accelerate: BUCKET,
  bucket: BUCKET,
  useAccelerateEndpoint: 'use `accelerate` of `createBucket`',
  useArnRegion: 'requests to an ARN always go to the region that it names',
  followRegionRedirects: 'redirects to the region of a bucket are always followed',
  useFipsEndpoint: 'use `fips`',
  useDualstackEndpoint: 'use `dualStack`',
  endpointProvider: 'use `endpoint`',
  tls: 'use `endpoint` with `http:`',
  sslEnabled: 'use `endpoint` with `http:`',
  accessKeyId: KEYS,
  secretAccessKey: KEYS,
  sessionToken: KEYS,
  credentialProvider: 'use `credentials`, which takes a function too',
  credentialDefaultProvider: 'use `credentials`, which takes a function too',
  masterCredentials: 'use `source`',
  signer: SIGNING,
  signerConstructor: SIGNING,
  signatureVersion: SIGNING,
  signingName: SIGNING,
  signingService: 'use `service`',
  signingRegion: 'use `region`',
  signingDate: 'use `date`',
  uriEscapePath: "use `uriEncoding: 'single' | 'double'`",
  applyChecksum: "use `contentSha256Header: 'include' | 'omit'`",
  unsignableHeaders: 'use `unsignedHeaders`',
  signableHeaders: 'use `signHeaders`',
  unhoistableHeaders: 'only the headers in `hoistHeaders` go into the query',
  hoistableHeaders: 'use `hoistHeaders`',
  systemClockOffset: 'use `now`; the clock of the service is followed by itself',
  correctClockSkew: "use `clockSkewCorrection: 'on' | 'off'`",
  requestChecksumCalculation: 'checksums are set by each operation, as in `checksum` of `put`',
  responseChecksumValidation: "use `checksum: 'verify'`",
  customUserAgent: 'give a `user-agent` in `headers`',
  userAgentAppId: 'use `appId`',
  apiVersion: 'the version of each API is fixed',
  defaultsMode: 'there is one set of defaults',
  abortSignal: 'use `signal`',
  queueSize: 'use `concurrency`',
  leavePartsOnError: "use `onFailure: 'keep'`",
  clientConfig: 'give `region`, `dispatcher` and the like themselves',
  parentClientConfig: 'give `region`, `dispatcher` and the like themselves',
  mfaCodeProvider: 'use `mfaCode`',
  mfaCode: CHAIN,
  roleCache: CHAIN,
  configFilepath: 'use `configFile`',
  filepath: 'use `credentialsFile`',
  webIdentityTokenFile: 'use `tokenFile`',
  ssoSession: 'use `session`',
  ssoStartUrl: 'use `startUrl`',
  ssoAccountId: 'use `accountId`',
  ssoRoleName: 'use `roleName`',
  ssoRegion: 'use `region`',
  Expires: 'use `expiresIn`, in seconds',
  Bucket: 'use `bucket` of `createBucket`',
  Key: 'the key is an argument of its own',
  Body: 'the body is an argument of its own',
  Range: 'use `range`',
  ResponseContentDisposition:
    'use `responseHeaders: { contentDisposition }`, or `downloadName` of `presignGet`',
  ResponseContentType: 'use `responseHeaders: { contentType }`',
  ResponseContentEncoding: 'use `responseHeaders: { contentEncoding }`',
  ResponseContentLanguage: 'use `responseHeaders: { contentLanguage }`',
  ResponseCacheControl: 'use `responseHeaders: { cacheControl }`',
  ResponseExpires: 'use `responseHeaders: { expires }`',
  ServerSideEncryption: "use `encryption: { type: 's3' | 'kms' | 'kms:dsse' }`",
  SSEKMSKeyId: "use `encryption: { type: 'kms', keyId }`",
  Tagging: 'use `tags`',
}

type Rules = Readonly<Record<string, unknown>>

/**
 * What to say behind the refusal of an unknown option: the way to get here what an AWS SDK's option does there, or
 * the nearest of those that there are; undefined where there is nothing to say.
 */
export function adviceOn(key: string, rules: Rules): string | undefined {
  const names = Object.keys(rules)
  const isSpelt = names.some((other) => plainName(other) === plainName(key))
  if (!isSpelt && Object.hasOwn(SDK_OPTIONS, key)) return `; ${SDK_OPTIONS[key]}`
  const near = nearestOption(key, rules, names)
  return near === undefined ? undefined : `; did you mean \`${near}\`?`
}

/** The same word in another spelling, what is a slip away, or an option inside of another, or both of these. */
function nearestOption(key: string, rules: Rules, names: readonly string[]): string | undefined {
  const plain = plainName(key)
  const same = names.find((name) => plainName(name) === plain)
  if (same !== undefined) return same
  const near = nearestName(key, names)
  for (const [name, rule] of Object.entries(rules)) {
    if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) continue
    const inner = Object.keys(rule).find((other) => plainName(other) === plain)
    if (inner === undefined) continue
    const inside = `${name}: { ${inner} }`
    return near === undefined ? inside : `${near}\` or \`${inside}`
  }
  return near
}

/** The name that a mistyped one is most likely to mean; `undefined` when none is near. */
export function nearestName(mistyped: string, names: readonly string[]): string | undefined {
  return nearestNames(mistyped, names)[0]
}

/** The names that a mistyped one is most likely to mean, as many as are equally near, but four at most. */
export function nearestNames(mistyped: string, names: readonly string[]): string[] {
  const plain = plainName(mistyped)
  const near = names
    .map((name) => ({ name, distance: editDistance(plain, plainName(name)) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
  const least = Math.min(...near.map(({ distance }) => distance))
  const nearest = near.filter(({ distance }) => distance === least).map(({ name }) => name)
  return [...new Set(nearest)].slice(0, MOST_NAMES)
}

const MOST_NAMES = 4

function plainName(name: string): string {
  return name
    .slice(0, MAX_NAME)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

// The distance costs the length squared, and a longer text is no misspelt name.
const MAX_NAME = 64

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const differs = a[row - 1] === b[column - 1] ? 0 : 1
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + differs,
      )
      if (row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1)
      }
      current.push(least)
    }
    before = above
    above = current
  }
  return above[b.length] ?? 0
}
