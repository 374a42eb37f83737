import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as sts from '../../../src/client/sts.ts'
import * as credentials from '../../../src/credentials/index.ts'
import * as diagnosis from '../../../src/diagnose/index.ts'
import * as dynamodb from '../../../src/dynamodb/index.ts'
import * as fetch from '../../../src/fetch/index.ts'
import * as http from '../../../src/http/index.ts'
import * as imds from '../../../src/imds/index.ts'
import * as top from '../../../src/index.ts'
import * as proxy from '../../../src/proxy/index.ts'
import * as retry from '../../../src/retry/index.ts'
import * as s3 from '../../../src/s3/index.ts'
import * as sigv4 from '../../../src/sigv4/index.ts'
import * as tokens from '../../../src/tokens/index.ts'
import * as verification from '../../../src/verify/index.ts'

type Extra = Readonly<Record<string, unknown>>

/** Calls a function as it should be called, but with further options. */
type Way = (extra: Extra) => unknown

const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-the-example' }
// Nothing listens there: what is accepted must fail, and not by waiting.
const CLOSED = 'http://127.0.0.1:1'

const SUBPATHS: Readonly<Record<string, object>> = {
  diagnosis,
  verification,
  credentials,
  dynamodb,
  fetch,
  http,
  imds,
  proxy,
  retry,
  s3,
  sigv4,
  sts,
  tokens,
  top,
}

const stsClient = sts.createStsClient({ region: 'eu-central-1', endpoint: CLOSED })
const imdsClient = imds.createImdsClient({ endpoint: CLOSED, timeoutMs: 50 })

const CLOSED_CLIENT = {
  region: 'eu-central-1',
  endpoint: CLOSED,
  credentials: KEYS,
  retry: 'none',
} as const
const client = top.createClient(CLOSED_CLIENT)
const bucket = s3.createBucket({ ...CLOSED_CLIENT, bucket: 'reports' })
const upload = await bucket.openMultipart('key', 'id')
const SIGNING = { credentials: KEYS, region: 'eu-central-1', service: 's3' }
const REQUEST = { url: 'https://example.com/key' }
const signer = sigv4.createSigner(SIGNING)
const CLOUDFRONT = {
  url: 'https://h.example/',
  keyPairId: 'K',
  privateKey: generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey,
  expiresIn: 60,
}
const TOPIC = 'arn:aws:sns:eu-central-1:123456789012:orders'
const SEED = { ...SIGNING, seedSignature: 'a'.repeat(64) }
const TOKEN = { credentials: KEYS, region: 'eu-central-1' }
const GRAPHQL = { ...TOKEN, url: 'https://h.example/graphql' }
const PROXY_RULE = { service: 'sqs', region: 'eu-central-1', operations: '*' }
const LINK = { expiresIn: 60 }
const MOVE = { days: 1, storageClass: 'GLACIER' }

/** What functions return, whose methods are functions of the package as well. */
const OBJECTS: Readonly<Record<string, object>> = {
  StsClient: stsClient,
  ImdsClient: imdsClient,
  Client: client,
  Bucket: bucket,
  Tagging: bucket.tagging,
  Versioning: bucket.versioning,
  Lifecycle: bucket.lifecycle,
  Cors: bucket.cors,
  Policy: bucket.policy,
  MultipartUpload: upload,
  Signer: signer,
}

const ROLE = 'arn:aws:iam::123456789012:role/r'

const WITH_OPTIONS: Readonly<Record<string, Way | readonly Way[]>> = {
  'credentials.fromEnv': (extra) => credentials.fromEnv(extra),
  'credentials.fromContainer': (extra) => credentials.fromContainer(extra),
  'credentials.fromImds': (extra) => credentials.fromImds(extra),
  'credentials.fromLogin': (extra) => credentials.fromLogin({ loginSession: 'arn', ...extra }),
  'credentials.fromProcess': (extra) => credentials.fromProcess({ command: 'true', ...extra }),
  'credentials.fromProfile': (extra) => credentials.fromProfile(extra),
  'credentials.fromSso': (extra) =>
    credentials.fromSso({ accountId: '1', roleName: 'r', ...extra }),
  'credentials.fromWebIdentity': (extra) => credentials.fromWebIdentity(extra),
  'credentials.fromAssumeRole': (extra) =>
    credentials.fromAssumeRole({ roleArn: ROLE, source: KEYS, ...extra }),
  'credentials.defaultChain': (extra) => credentials.defaultChain(extra),
  'sts.createStsClient': [
    (extra) => sts.createStsClient(extra),
    (extra) => sts.createStsClient({ timeout: extra }),
  ],
  'imds.createImdsClient': (extra) => imds.createImdsClient(extra),
  'proxy.createSigningProxy': [
    (extra) => proxy.createSigningProxy({ callers: { a: 'b' }, allow: [], ...extra }),
    (extra) => proxy.createSigningProxy({ callers: { a: 'b' }, allow: [], timeout: extra }),
    (extra) =>
      proxy.createSigningProxy({ callers: { a: 'b' }, allow: [{ ...PROXY_RULE, ...extra }] }),
  ],
  'retry.createAdaptivePolicy': (extra) => retry.createAdaptivePolicy(extra),
  'retry.createStandardPolicy': (extra) => retry.createStandardPolicy(extra),
  'retry.createHedge': (extra) => retry.createHedge(extra),
  'retry.createRateLimit': (extra) => retry.createRateLimit({ requestsPerSecond: 1, ...extra }),
  'retry.createRetryQuota': (extra) => retry.createRetryQuota(extra),
  'retry.createSkewStore': (extra) => retry.createSkewStore(extra),
  'retry.resolveRetryPolicy': (extra) => retry.resolveRetryPolicy(extra),
  'top.createClient': [
    (extra) => top.createClient(extra),
    (extra) => top.createClient({ timeout: extra }),
    (extra) => top.createClient({ retry: extra }),
    (extra) => top.createClient({ hedge: extra }),
    (extra) => top.createClient({ rateLimit: { requestsPerSecond: 1, ...extra } }),
  ],
  'top.waitUntil': (extra) => top.waitUntil(() => 1, extra),
  'top.dryRun': (extra) => top.dryRun(client, 'TerminateInstances', {}, extra),
  'top.ecrLogin': (extra) => top.ecrLogin(client, extra),
  'Client.request': [
    (extra) => client.request({ service: 'sqs', ...extra }),
    (extra) => client.request({ service: 'sqs', timeout: extra }),
    (extra) => client.request({ service: 'sqs', retry: extra }),
    (extra) => client.request({ service: 'sqs', signing: extra }),
  ],
  'Client.sign': (extra) => client.sign({ service: 'sqs', ...extra }),
  'Client.presign': (extra) => client.presign({ service: 'sqs', expiresIn: 60, ...extra }),
  'Client.call': [
    (extra) => client.call('dynamodb', 'ListTables', {}, extra),
    (extra) => client.call('dynamodb', 'ListTables', {}, { timeout: extra }),
    (extra) => client.call('dynamodb', 'ListTables', {}, { retry: extra }),
  ],
  'Client.presignCall': (extra) =>
    client.presignCall('sts', 'GetCallerIdentity', {}, { ...LINK, ...extra }),
  'Client.waitFor': (extra) => client.waitFor('ec2', 'InstanceRunning', {}, extra),
  'Client.paginate': (extra) => firstOf(client.paginate('dynamodb', 'ListTables', {}, extra)),
  's3.createBucket': [
    (extra) => s3.createBucket({ bucket: 'reports', ...extra }),
    (extra) => s3.createBucket({ bucket: 'reports', timeout: extra }),
  ],
  's3.listBuckets': (extra) => firstOf(s3.listBuckets({ ...CLOSED_CLIENT, ...extra })),
  'Bucket.get': [
    (extra) => bucket.get('key', extra),
    (extra) => bucket.get('key', { timeout: extra }),
    (extra) => bucket.get('key', { range: { start: 0, ...extra } }),
    (extra) => bucket.get('key', { responseHeaders: extra }),
  ],
  'Bucket.put': [
    (extra) => bucket.put('key', 'body', extra),
    (extra) => bucket.put('key', 'body', { encryption: { type: 'kms', ...extra } }),
    (extra) =>
      bucket.put('key', 'body', { checksum: { algorithm: 'CRC32', value: 'AAAAAA==', ...extra } }),
  ],
  'Bucket.head': (extra) => bucket.head('key', extra),
  'Bucket.exists': (extra) => bucket.exists('key', extra),
  'Bucket.delete': (extra) => bucket.delete('key', extra),
  'Bucket.deleteMany': [
    (extra) => bucket.deleteMany(['key'], extra),
    (extra) => bucket.deleteMany(['key'], { retry: extra }),
  ],
  'Bucket.copy': [
    (extra) => bucket.copy('key', 'other', extra),
    (extra) => bucket.copy('key', { key: 'other', ...extra }),
    (extra) => bucket.copy('key', 'other', { source: extra }),
  ],
  'Bucket.list': (extra) => firstOf(bucket.list(extra)),
  'Bucket.listVersions': (extra) => firstOf(bucket.listVersions(extra)),
  'Bucket.upload': (extra) => bucket.upload('key', Buffer.from('x'), extra),
  'Bucket.download': (extra) => bucket.download('key', undefined, extra),
  'Bucket.uploadDirectory': [
    (extra) => bucket.uploadDirectory('/nonexistent', extra),
    (extra) => bucket.uploadDirectory('/nonexistent', { upload: extra }),
    (extra) => bucket.uploadDirectory('/nonexistent', { retry: extra }),
    (extra) => bucket.uploadDirectory('/nonexistent', { upload: { retry: extra } }),
  ],
  'Bucket.downloadDirectory': [
    (extra) => bucket.downloadDirectory('/nonexistent', extra),
    (extra) => bucket.downloadDirectory('/nonexistent', { download: extra }),
    (extra) => bucket.downloadDirectory('/nonexistent', { retry: extra }),
    (extra) => bucket.downloadDirectory('/nonexistent', { download: { retry: extra } }),
  ],
  'Bucket.copyDirectory': [
    (extra) => bucket.copyDirectory('from/', extra),
    (extra) => bucket.copyDirectory({ prefix: 'from/', ...extra }),
    (extra) => bucket.copyDirectory('from/', { copy: extra }),
    (extra) => bucket.copyDirectory('from/', { retry: extra }),
    (extra) => bucket.copyDirectory('from/', { copy: { retry: extra } }),
  ],
  'Bucket.createMultipart': (extra) => bucket.createMultipart('key', extra),
  'Bucket.openMultipart': (extra) => bucket.openMultipart('key', 'id', extra),
  'Bucket.listMultipartUploads': (extra) => firstOf(bucket.listMultipartUploads(extra)),
  'Bucket.create': (extra) => bucket.create(extra),
  'Bucket.remove': (extra) => bucket.remove(extra),
  'Bucket.isThere': (extra) => bucket.isThere(extra),
  'Bucket.location': (extra) => bucket.location(extra),
  'Bucket.request': (extra) => bucket.request({ method: 'GET', ...extra }),
  'Bucket.presignGet': [
    (extra) => bucket.presignGet('key', { ...LINK, ...extra }),
    (extra) => bucket.presignGet('key', { ...LINK, responseHeaders: extra }),
  ],
  'Bucket.presignPut': (extra) => bucket.presignPut('key', { ...LINK, ...extra }),
  'Bucket.presignPart': (extra) =>
    bucket.presignPart('key', { ...LINK, uploadId: 'id', partNumber: 1, ...extra }),
  'Bucket.presignHead': (extra) => bucket.presignHead('key', { ...LINK, ...extra }),
  'Bucket.presignDelete': (extra) => bucket.presignDelete('key', { ...LINK, ...extra }),
  'Bucket.presignList': (extra) => bucket.presignList({ ...LINK, ...extra }),
  'Bucket.presignMany': (extra) => bucket.presignMany(['key'], { ...LINK, ...extra }),
  'Bucket.presignPost': (extra) => bucket.presignPost({ ...LINK, key: 'key', ...extra }),
  'Tagging.get': (extra) => bucket.tagging.get('key', extra),
  'Tagging.put': (extra) => bucket.tagging.put('key', {}, extra),
  'Tagging.delete': (extra) => bucket.tagging.delete('key', extra),
  'Versioning.get': (extra) => bucket.versioning.get(extra),
  'Versioning.enable': (extra) => bucket.versioning.enable(extra),
  'Versioning.suspend': (extra) => bucket.versioning.suspend(extra),
  'Lifecycle.get': (extra) => bucket.lifecycle.get(extra),
  'Lifecycle.put': [
    (extra) => bucket.lifecycle.put([], extra),
    (extra) => bucket.lifecycle.put([extra]),
    (extra) => bucket.lifecycle.put([{ filter: extra }]),
    (extra) => bucket.lifecycle.put([{ expiration: { days: 1, ...extra } }]),
    (extra) => bucket.lifecycle.put([{ noncurrentExpiration: { days: 1, ...extra } }]),
    (extra) => bucket.lifecycle.put([{ transitions: [{ ...MOVE, ...extra }] }]),
    (extra) => bucket.lifecycle.put([{ noncurrentTransitions: [{ ...MOVE, ...extra }] }]),
  ],
  'Lifecycle.delete': (extra) => bucket.lifecycle.delete(extra),
  'Cors.get': (extra) => bucket.cors.get(extra),
  'Cors.put': [
    (extra) => bucket.cors.put([], extra),
    (extra) => bucket.cors.put([{ allowedOrigins: ['*'], allowedMethods: ['GET'], ...extra }]),
  ],
  'Cors.delete': (extra) => bucket.cors.delete(extra),
  'Policy.get': (extra) => bucket.policy.get(extra),
  'Policy.put': (extra) => bucket.policy.put('{}', extra),
  'Policy.delete': (extra) => bucket.policy.delete(extra),
  'MultipartUpload.uploadPart': (extra) => upload.uploadPart(1, Buffer.from('x'), extra),
  'MultipartUpload.copyPart': [
    (extra) => upload.copyPart(1, { key: 'other' }, extra),
    (extra) => upload.copyPart(1, { key: 'other', ...extra }),
    (extra) => upload.copyPart(1, { key: 'other', range: { start: 0, end: 1, ...extra } }),
  ],
  'MultipartUpload.listParts': (extra) => upload.listParts(extra),
  'MultipartUpload.complete': (extra) => upload.complete(extra),
  'MultipartUpload.abort': (extra) => upload.abort(extra),
  'sigv4.createSigner': (extra) => sigv4.createSigner({ ...SIGNING, ...extra }),
  'Signer.presign': (extra) => signer.presign(REQUEST, { ...LINK, ...extra }),
  'sigv4.sign': (extra) => sigv4.sign(REQUEST, { ...SIGNING, ...extra }),
  'sigv4.presign': (extra) => sigv4.presign(REQUEST, { ...SIGNING, ...LINK, ...extra }),
  'sigv4.explain': (extra) => sigv4.explain(REQUEST, { ...SIGNING, ...extra }),
  'diagnosis.diagnose': (extra) =>
    diagnosis.diagnose(
      sigv4.sign(REQUEST, SIGNING),
      { ...SIGNING, ...extra },
      { status: 403, body: '' },
    ),
  'sigv4.presignPost': (extra) =>
    sigv4.presignPost({ ...TOKEN, ...LINK, url: REQUEST.url, bucket: 'b', key: 'k', ...extra }),
  'sigv4.signPostPolicy': (extra) => sigv4.signPostPolicy('{}', { ...TOKEN, ...extra }),
  'sigv4.eventSigner': (extra) => sigv4.eventSigner({ ...SEED, ...extra }),
  'sigv4.signEvents': (extra) => firstOf(sigv4.signEvents([], { ...SEED, ...extra })),
  'sigv4.chunkSigner': (extra) => sigv4.chunkSigner({ ...SEED, date: 0, ...extra }),
  'sigv4.encodedLength': (extra) => sigv4.encodedLength(1, extra),
  'sigv4.signStreaming': (extra) =>
    sigv4.signStreaming({ ...REQUEST, body: Buffer.from('x') }, { ...SIGNING, ...extra }),
  'verification.verify': (extra) =>
    verification.verify(
      { method: 'GET', url: '/', headers: {} },
      { credentials: () => undefined, ...extra },
    ),
  'verification.verifyPost': (extra) =>
    verification.verifyPost({ fields: {} } as never, { credentials: () => undefined, ...extra }),
  'dynamodb.marshall': (extra) => dynamodb.marshall({}, extra),
  'dynamodb.marshallValue': (extra) => dynamodb.marshallValue('a', extra),
  'dynamodb.unmarshall': (extra) => dynamodb.unmarshall({}, extra),
  'dynamodb.unmarshallValue': (extra) => dynamodb.unmarshallValue({ S: 'a' }, extra),
  'fetch.createSignedFetch': (extra) => fetch.createSignedFetch({ credentials: KEYS, ...extra }),
  'tokens.rdsAuthToken': (extra) =>
    tokens.rdsAuthToken({ ...TOKEN, hostname: 'h.example', port: 1, username: 'u', ...extra }),
  'tokens.dsqlAuthToken': (extra) =>
    tokens.dsqlAuthToken({ ...TOKEN, hostname: 'h.example', ...extra }),
  'tokens.dsqlAdminAuthToken': (extra) =>
    tokens.dsqlAdminAuthToken({ ...TOKEN, hostname: 'h.example', ...extra }),
  'tokens.elastiCacheAuthToken': (extra) =>
    tokens.elastiCacheAuthToken({ ...TOKEN, cacheName: 'c', username: 'u', ...extra }),
  'tokens.memoryDbAuthToken': (extra) =>
    tokens.memoryDbAuthToken({ ...TOKEN, clusterName: 'c', username: 'u', ...extra }),
  'tokens.mskAuthToken': (extra) => tokens.mskAuthToken({ ...TOKEN, ...extra }),
  'tokens.eksAuthToken': (extra) => tokens.eksAuthToken({ ...TOKEN, clusterName: 'c', ...extra }),
  'tokens.appSyncConnection': (extra) => tokens.appSyncConnection({ ...GRAPHQL, ...extra }),
  'tokens.appSyncAuthorization': (extra) =>
    tokens.appSyncAuthorization({ ...GRAPHQL, data: '{}', ...extra }),
  'tokens.bedrockApiKey': (extra) => tokens.bedrockApiKey({ ...TOKEN, ...extra }),
  'tokens.sesSmtpLogin': (extra) => tokens.sesSmtpLogin({ ...TOKEN, ...extra }),
  'tokens.neptuneAuthToken': (extra) =>
    tokens.neptuneAuthToken({ ...TOKEN, hostname: 'h.example', ...extra }),
  'tokens.kinesisVideoWebSocketUrl': (extra) =>
    tokens.kinesisVideoWebSocketUrl({
      ...TOKEN,
      endpoint: 'wss://h.example',
      channelArn: 'a',
      ...extra,
    }),
  'tokens.iotWebSocketUrl': (extra) =>
    tokens.iotWebSocketUrl({ ...TOKEN, hostname: 'h.example', ...extra }),
  'tokens.transcribeWebSocketUrl': (extra) =>
    tokens.transcribeWebSocketUrl({ ...TOKEN, mediaEncoding: 'pcm', sampleRate: 8_000, ...extra }),
  'tokens.cloudFrontUrl': (extra) => tokens.cloudFrontUrl({ ...CLOUDFRONT, ...extra }),
  'tokens.cloudFrontCookies': (extra) => tokens.cloudFrontCookies({ ...CLOUDFRONT, ...extra }),
  'tokens.createSnsVerifier': (extra) => tokens.createSnsVerifier({ topics: [TOPIC], ...extra }),
  'tokens.signCodeCommitGit': (extra) =>
    tokens.signCodeCommitGit({
      ...TOKEN,
      url: 'https://git-codecommit.eu-central-1.amazonaws.com/v1/repos/r',
      ...extra,
    }),
  'http.signingInterceptor': (extra) => http.signingInterceptor({ ...SIGNING, ...extra }),
  'http.createTransport': (extra) => http.createTransport(extra),
  'StsClient.assumeRole': [
    (extra) => stsClient.assumeRole({ roleArn: ROLE, ...extra }),
    (extra) => stsClient.assumeRole({ roleArn: ROLE }, extra),
  ],
  'StsClient.assumeRoleWithWebIdentity': [
    (extra) =>
      stsClient.assumeRoleWithWebIdentity({ roleArn: ROLE, webIdentityToken: 'abcd', ...extra }),
    (extra) =>
      stsClient.assumeRoleWithWebIdentity({ roleArn: ROLE, webIdentityToken: 'abcd' }, extra),
  ],
  'StsClient.assumeRoleWithSaml': [
    (extra) => stsClient.assumeRoleWithSaml({ ...SAML, ...extra }),
    (extra) => stsClient.assumeRoleWithSaml(SAML, extra),
  ],
  'StsClient.getSessionToken': [
    (extra) => stsClient.getSessionToken(extra),
    (extra) => stsClient.getSessionToken({}, extra),
  ],
  'StsClient.getFederationToken': [
    (extra) => stsClient.getFederationToken({ name: 'me', ...extra }),
    (extra) => stsClient.getFederationToken({ name: 'me' }, extra),
  ],
  'StsClient.getCallerIdentity': (extra) => stsClient.getCallerIdentity(extra),
  'StsClient.decodeAuthorizationMessage': (extra) =>
    stsClient.decodeAuthorizationMessage('m', extra),
  'StsClient.getAccessKeyInfo': (extra) => stsClient.getAccessKeyInfo('AKIDEXAMPLEEXAMPLE', extra),
  'ImdsClient.get': (extra) => imdsClient.get('meta-data/a', extra),
  'ImdsClient.find': (extra) => imdsClient.find('meta-data/a', extra),
  'ImdsClient.getJson': (extra) => imdsClient.getJson('meta-data/a', extra),
  'ImdsClient.getBinary': (extra) => imdsClient.getBinary('meta-data/a', extra),
  'ImdsClient.list': (extra) => imdsClient.list('meta-data/', extra),
  'ImdsClient.walk': (extra) => imdsClient.walk('meta-data/', extra).next(),
  'ImdsClient.userData': (extra) => imdsClient.userData(extra),
  'ImdsClient.identityDocument': (extra) => imdsClient.identityDocument(extra),
  'ImdsClient.tags': (extra) => imdsClient.tags(extra),
  'ImdsClient.region': (extra) => imdsClient.region(extra),
  'ImdsClient.notices': (extra) => imdsClient.notices(extra).next(),
}

function isError(member: unknown): boolean {
  return typeof member === 'function' && member.prototype instanceof Error
}

async function firstOf(items: AsyncIterable<unknown>): Promise<unknown> {
  for await (const item of items) return item
  return undefined
}

const SAML = {
  roleArn: ROLE,
  principalArn: 'arn:aws:iam::1:saml-provider/p',
  samlAssertion: 'abcd',
}

const WITHOUT_OPTIONS: ReadonlySet<string> = new Set([
  'Client.describe',
  'credentials.anonymous',
  'credentials.fromChain',
  // Objects of other libraries that hold more than the keys are credentials too.
  'credentials.fromStatic',
  'credentials.isAnonymous',
  'dynamodb.numberValue',
  'credentials.sealCredentials',
  'imds.isImdsUnavailable',
  // What is decided on comes from the attempt loop, not from people.
  'http.headerRecord',
  'http.startDeadline',
  'http.timeLeftMs',
  'retry.backoffDelayMs',
  'retry.classifyNetworkError',
  'retry.classifyResponse',
  'retry.createNonePolicy',
  'retry.measureSkew',
  'retry.parseRetryAfter',
  'retry.quotaForHost',
  'retry.skewExplains',
  'retry.unexplained',
  'retry.withRateLimit',
  // A message to sign may be any library's, which has more parts than are signed.
  'Signer.sign',
  's3.isMissingObject',
  'sigv4.checksumHeader',
  'sigv4.createChecksum',
  'sigv4.createEventFrameDecoder',
  'sigv4.decodeEventFrame',
  'sigv4.decodeEventFrames',
  'sigv4.deriveV4aPublicKey',
  'sigv4.encodeEventFrame',
  'sigv4.encodeRfc3986',
  'sigv4.encodeS3Key',
  'sigv4.signatureOf',
  'top.items',
  'top.metadataOf',
  // Takes what the platform's fetch takes.
  'Client.fetch',
  'Client.close',
  'Client.sockets',
  'Bucket.close',
  'StsClient.close',
  'ImdsClient.close',
])

const WAYS = Object.entries(WITH_OPTIONS).flatMap(([name, ways]) =>
  [ways].flat().map((way, index) => [name, index + 1, way] as const),
)

describe('every public function that takes options', () => {
  it('is in this table', () => {
    const names = Object.entries({ ...SUBPATHS, ...OBJECTS }).flatMap(([holder, members]) =>
      Object.entries(members)
        .filter(([, member]) => typeof member === 'function' && !isError(member))
        .filter(([name, member]) => holder !== 'top' || Reflect.get(sigv4, name) !== member)
        .map(([name]) => `${holder}.${name}`),
    )
    const known = new Set([...Object.keys(WITH_OPTIONS), ...WITHOUT_OPTIONS])
    expect(names.filter((name) => !known.has(name))).toEqual([])
    expect([...known].filter((name) => !names.includes(name))).toEqual([])
  })

  it.each(WAYS)('%s (%i) refuses an option that it does not have', async (_, __, way) => {
    const field = expect.stringMatching(/\.noSuchOption$/)
    const message = expect.stringContaining('noSuchOption is not an option of ')
    await expect(async () => await way({ noSuchOption: 1 })).rejects.toMatchObject({
      name: 'TypeError',
      code: 'ERR_INVALID_ARG_VALUE',
      field,
      message,
    })
  })

  it.each(WAYS)('%s (%i) ignores an unknown option that is undefined', async (_, __, way) => {
    const settled = Promise.resolve()
      .then(() => way({ noSuchOption: undefined, [Symbol('mine') as never]: 1 }))
      .catch((error: unknown) => error)
    expect(String(await settled)).not.toContain('noSuchOption')
  })
})
