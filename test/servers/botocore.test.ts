import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { explain, presign, type SigningOptions, sign } from '../../src/sigv4/index.ts'
import { type BotocoreSigner, type SigningResult, startBotocoreSigner } from './botocore-signer.ts'
import { type RandomRequest, randomRequests } from './random-requests.ts'
import { describeWithBotocore } from './servers.ts'

type Kind = 'header' | 'presign'
type UriEncoding = 'single' | 'double'

/** Of each of the four shapes; without a listed difference at least 2,500 of them are equal. */
const runsPerShape = 5_000
const equalPerShape = 2_500

interface Difference {
  readonly name: string
  readonly why: string
  applies(request: RandomRequest, kind: Kind, uriEncoding: UriEncoding): boolean
  /** What botocore gets instead, so that the rest of the request is still compared. */
  readonly theirs?: (request: RandomRequest) => RandomRequest
  /** What our signer gets instead, if botocore cannot take the same. */
  readonly ours?: (request: RandomRequest) => RandomRequest
}

const changedByProxies = [
  'cache-control',
  'connection',
  'from',
  'keep-alive',
  'max-forwards',
  'pragma',
  'proxy-authorization',
  'referer',
  'sec-fetch-mode',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-forwarded-for',
]

/**
 * All differences. Each is counted, must occur, must really differ, and the request is compared again
 * without it.
 */
const differences: readonly Difference[] = [
  {
    name: 'headers that proxies change',
    why: 'botocore 1.29 leaves three headers unsigned; later versions and the JS SDK leave these unsigned too.',
    ...droppedForThem(changedByProxies),
  },
  {
    name: 'optional headers',
    why: 'Signed by header only on request (signHeaders), as proxies change them; in a URL always.',
    ...droppedForThem(['accept-encoding', 'content-length', 'range'], 'header'),
  },
  {
    name: 'Date',
    why: 'botocore puts the signing time into a Date that is there, in place of X-Amz-Date; a Date of the caller stays as it is here.',
    ...droppedForThem(['date'], 'header'),
    ours: (request) => without(request, 'date'),
  },
  {
    name: 'left-overs in a URL',
    why: "botocore's presigner signs headers of an earlier signature, which the sender would have to repeat.",
    ...droppedForThem(['authorization', 'x-amz-date', 'x-amz-security-token'], 'presign'),
  },
  {
    name: 'form content type in a URL',
    why: 'botocore drops this one content type from presigned URLs, as its own serializer adds it to every query request.',
    applies: (request, kind) => kind === 'presign' && contentTypeOf(request) === formType,
    ours: (request) => without(request, 'content-type'),
  },
  {
    name: 'spelling of Host',
    why: 'botocore signs a given Host as it is written; servers see what clients send: lower case, no default port.',
    applies: (request) => hostOf(request) !== normalHostOf(request),
    theirs: (request) => ({
      ...request,
      headers: request.headers.map(([name, value]) =>
        name === 'host'
          ? ([name, normalHostOf(request) ?? value] as const)
          : ([name, value] as const),
      ),
    }),
  },
]

const formType = 'application/x-www-form-urlencoded; charset=utf-8'

/** Headers that botocore is not given; of requests signed in one way only, where that is named. */
function droppedForThem(
  names: readonly string[],
  only?: Kind,
): Pick<Difference, 'applies' | 'theirs'> {
  return {
    applies: (request, kind) => (only ?? kind) === kind && has(request, ...names),
    theirs: (request) => without(request, ...names),
  }
}

function has(request: RandomRequest, ...names: string[]): boolean {
  return request.headers.some(([name]) => names.includes(name.toLowerCase()))
}

function without(request: RandomRequest, ...names: string[]): RandomRequest {
  const headers = request.headers.filter(([name]) => !names.includes(name.toLowerCase()))
  return { ...request, headers }
}

function contentTypeOf(request: RandomRequest): string | undefined {
  return request.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
}

function hostOf(request: RandomRequest): string | undefined {
  return request.headers.find(([name]) => name === 'host')?.[1]
}

function normalHostOf(request: RandomRequest): string | undefined {
  const host = hostOf(request)
  return host === undefined
    ? undefined
    : new URL(`${new URL(request.origin).protocol}//${host}`).host
}

interface Compared {
  readonly canonicalRequest: string
  readonly stringToSign: string
  readonly signature: string
  /** The whole `Authorization` header, or the signature found in the URL. */
  readonly proof: string | null
}

interface Sent {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** Signs with the library; returns what is compared and what is sent. */
function signOurs(
  request: RandomRequest,
  kind: Kind,
): { readonly ours: Compared; readonly sent: Sent } {
  const { method, origin, path, query, headers, body, expiresIn, ...scope } = request
  const signable = { method, url: `${origin}${path}${query}`, headers, body }
  const options: SigningOptions = { ...scope, dotSegments: 'keep' }
  if (kind === 'header') {
    const { canonicalRequest, stringToSign, signature } = explain(signable, options)
    const signed = sign(signable, options)
    const proof = signed.headers['authorization'] ?? null
    return { ours: { canonicalRequest, stringToSign, signature, proof }, sent: signed }
  }
  const presigning = { ...options, expiresIn }
  const { canonicalRequest, stringToSign, signature } = explain(signable, presigning)
  const presigned = presign(signable, presigning)
  const proof = presigned.url.slice(presigned.url.indexOf('X-Amz-Signature=') + 16)
  return { ours: { canonicalRequest, stringToSign, signature, proof }, sent: presigned }
}

/** The canonical headers of a canonical request without the host, which clients add. */
function headersOf(canonicalRequest: string): Record<string, string> {
  const lines = canonicalRequest.split('\n').slice(3, -3)
  const pairs = lines.map((line) => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 1),
  ])
  return Object.fromEntries(pairs.filter(([name]) => name !== 'host'))
}

/** The headers that are sent, as a server canonicalises them; of those that it was told are signed. */
function headersAsReceived(sent: Sent, signedNames: readonly string[]): Record<string, string> {
  const pairs = signedNames.map((name) => [
    name,
    sent.headers[name]?.replace(/[ \t]+/g, ' ').trim(),
  ])
  return Object.fromEntries(pairs)
}

const authenticationName =
  /^X-Amz-(?:Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)=/

/** The URL on the wire as it was before authentication parameters were added. */
function unsignedUrl(url: string): string {
  const [base = '', query = ''] = url.split('?')
  const pairs = query.split('&').filter((pair) => pair !== '' && !authenticationName.test(pair))
  return pairs.length > 0 ? `${base}?${pairs.join('&')}` : base
}

function payloadHashFor(request: RandomRequest, kind: Kind, uriEncoding: UriEncoding) {
  const given = request.headers.find(([name]) => name.toLowerCase() === 'x-amz-content-sha256')?.[1]
  // botocore's S3 signer uses a given hash; its presigner never sees the body.
  if (given !== undefined) return given
  if (kind === 'header' || uriEncoding === 'single') return undefined
  return createHash('sha256')
    .update(request.body ?? '')
    .digest('hex')
}

async function signTheirs(
  botocore: BotocoreSigner,
  request: RandomRequest,
  url: string,
  kind: Kind,
  uriEncoding: UriEncoding,
): Promise<Compared> {
  const { method, headers, body, credentials, region, service, date, expiresIn } = request
  const result: SigningResult = await botocore.sign({
    kind,
    uriEncoding,
    service,
    region,
    date: new Date(date).toISOString().replace(/[:-]|\.\d{3}/g, ''),
    expiresIn,
    ...credentials,
    method,
    url,
    headers,
    body: Buffer.from(body ?? '').toString('base64'),
    payloadHash: payloadHashFor(request, kind, uriEncoding),
  })
  const { canonicalRequest, stringToSign, signature, authorization } = result
  const proof = kind === 'header' ? authorization : signature
  return { canonicalRequest, stringToSign, signature, proof }
}

describeWithBotocore("signatures equal to botocore's", (python) => {
  let botocore: BotocoreSigner
  let equal = 0
  const found = new Map(differences.map(({ name }) => [name, 0]))

  beforeAll(async () => {
    botocore = await startBotocoreSigner(python)
  })
  afterAll(() => botocore.close())

  async function compare(request: RandomRequest, kind: Kind, uriEncoding: UriEncoding) {
    const listed = differences.filter(({ applies }) => applies(request, kind, uriEncoding))
    if (listed.length === 1) {
      const { ours, sent } = signOurs(request, kind)
      const theirs = await signTheirs(botocore, request, unsignedUrl(sent.url), kind, uriEncoding)
      expect(theirs.signature, `"${listed[0]?.name}" is listed and makes no difference`).not.toBe(
        ours.signature,
      )
    }
    for (const { name } of listed) found.set(name, (found.get(name) ?? 0) + 1)
    const ourRequest = listed.reduce((changed, { ours }) => ours?.(changed) ?? changed, request)
    const theirRequest = listed.reduce(
      (changed, { theirs }) => theirs?.(changed) ?? changed,
      request,
    )
    const { ours, sent } = signOurs(ourRequest, kind)
    const url = unsignedUrl(sent.url)
    const theirs = await signTheirs(botocore, theirRequest, url, kind, uriEncoding)
    expect(ours).toEqual(theirs)
    const signed = headersOf(theirs.canonicalRequest)
    expect(headersAsReceived(sent, Object.keys(signed))).toEqual(signed)
    return listed.length === 0
  }

  it.each([
    ['header', 'single'],
    ['header', 'double'],
    ['presign', 'single'],
    ['presign', 'double'],
  ] as const)('%s, %s encoding', async (kind, uriEncoding) => {
    let undisturbed = 0
    await fc.assert(
      fc.asyncProperty(randomRequests(uriEncoding), async (request) => {
        if (await compare(request, kind, uriEncoding)) undisturbed++
      }),
      { numRuns: runsPerShape },
    )
    equal += undisturbed
    expect(undisturbed).toBeGreaterThanOrEqual(equalPerShape)
  })

  it('compares more than 10,000 requests, in which every listed difference occurs', () => {
    const counts = [...found].map(([name, count]) => `  ${count} ${name}`).join('\n')
    console.log(`botocore ${botocore.version}: ${equal} equal; listed differences:\n${counts}`)
    expect(equal).toBeGreaterThanOrEqual(10_000)
    for (const [name, count] of found) expect(count, name).toBeGreaterThan(0)
  })
})
