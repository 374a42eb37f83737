/**
 * The main jobs: signs, sends, presigns and retries, against a loopback endpoint that
 * verifies every signature; with SANSDK_DEMO_ENDPOINT, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY (and
 * AWS_REGION, AWS_SESSION_TOKEN) against that S3 server, path style. Exits with 1 when a step fails.
 */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { type Client, type Credentials, createClient, ServiceError } from 'sansdk'
import { createBucket } from 'sansdk/s3'
import { encodeS3Key, presignPost } from 'sansdk/sigv4'
import { createLoopbackS3, createMock, type LoopbackS3 } from 'sansdk/testing'

const KEY = 'año 2026/Q1+Q2 100% (draft)?#1.txt'
const TEXT = 'signed, sent and read back'

interface Demo {
  readonly client: Client
  readonly credentials: Credentials
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
}

const loopback = await createLoopbackS3()
const demo = demoFor(loopback)
try {
  console.log(`sansdk demo against ${demo.endpoint}, bucket ${demo.bucket}\n`)
  await createTheBucket(demo)
  await putAndGet(demo)
  await presignedGet(demo)
  await presignedPut(demo)
  await presignedForm(demo)
  await transfers(demo)
  await tamperedUrl(demo)
  await wrongSecret(demo)
  await injectedFaults()
  await cleanUp(demo)
  console.log('\nAll of it worked.')
} finally {
  await demo.client.close()
  await loopback.close()
}

function demoFor(loopback: LoopbackS3): Demo {
  const { SANSDK_DEMO_ENDPOINT: given, AWS_REGION: region = 'us-east-1' } = process.env
  const credentials = given === undefined ? loopback.credentials : environmentKeys()
  const endpoint = (given ?? loopback.endpoint).replace(/\/$/, '')
  const client = createClient({ endpoint, region, credentials })
  return {
    client,
    credentials,
    endpoint,
    region,
    bucket: `sansdk-demo-${randomBytes(4).toString('hex')}`,
  }
}

function environmentKeys(): Credentials {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env
  if (AWS_ACCESS_KEY_ID === undefined || AWS_SECRET_ACCESS_KEY === undefined) {
    throw new Error(
      'SANSDK_DEMO_ENDPOINT needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY beside it',
    )
  }
  const sessionToken = AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: AWS_SESSION_TOKEN }
  return { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY, ...sessionToken }
}

function pathOf({ bucket }: Demo, key: string): string {
  return `/${bucket}/${encodeS3Key(key)}`
}

async function createTheBucket({ client, bucket }: Demo) {
  const { status } = await client.request({
    service: 's3',
    method: 'PUT',
    path: `/${bucket}`,
    result: 'buffer',
  })
  say('create bucket', `PUT /${bucket} → ${status}`)
}

async function putAndGet(demo: Demo) {
  const path = pathOf(demo, KEY)
  const put = await demo.client.request({
    service: 's3',
    method: 'PUT',
    path,
    body: TEXT,
    result: 'buffer',
  })
  say('put object', `key ${JSON.stringify(KEY)} → ${put.status}`)
  const got = await demo.client.request({ service: 's3', path })
  assert.equal(await got.text(), TEXT)
  say('get object', `${got.status}, the same ${TEXT.length} bytes`)
}

async function presignedGet(demo: Demo) {
  const { url, expiresAt } = await demo.client.presign({
    service: 's3',
    path: pathOf(demo, KEY),
    expiresIn: 60,
  })
  const response = await fetch(url)
  assert.equal(await response.text(), TEXT)
  say('presigned GET', `plain fetch → ${response.status}; works until ${expiresAt.toISOString()}`)
}

async function presignedPut(demo: Demo) {
  const { url, method, headers } = await demo.client.presign({
    service: 's3',
    method: 'PUT',
    path: pathOf(demo, 'put-by-url.txt'),
    headers: { 'content-type': 'text/plain' },
    expiresIn: 60,
  })
  const right = await fetch(url, { method, headers, body: TEXT })
  assert.equal(right.status, 200)
  const wrong = await fetch(url, { method, headers: { 'content-type': 'text/html' }, body: TEXT })
  await Promise.all([right.text(), wrong.text()])
  assert.equal(wrong.status, 403)
  say('presigned PUT', `plain fetch → ${right.status}; with another content type → ${wrong.status}`)
}

async function presignedForm(demo: Demo) {
  const { credentials, region, endpoint, bucket } = demo
  const url = `${endpoint}/${bucket}`
  const post = presignPost({
    credentials,
    region,
    url,
    bucket,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
    key: 'form/${filename}',
    maxBytes: 1000,
    expiresIn: 60,
  })
  const upload = async (size: number) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(post.fields)) form.append(name, value)
    form.append('file', new Blob(['x'.repeat(size)]), 'photo.txt')
    const response = await fetch(post.url, { method: 'POST', body: form })
    await response.text()
    return response.status
  }
  const accepted = await upload(1000)
  const tooLarge = await upload(1001)
  assert.equal(accepted, 204)
  assert.ok(tooLarge === 400 || tooLarge === 403)
  const uploaded = await demo.client.request({
    service: 's3',
    path: pathOf(demo, 'form/photo.txt'),
  })
  assert.equal((await uploaded.text()).length, 1000)
  say('presigned form', `1000 bytes → ${accepted}, 1001 bytes → ${tooLarge}`)
}

async function transfers({ client, endpoint, bucket: name }: Demo) {
  const bucket = createBucket({ bucket: name, client, endpoint })
  const bytes = randomBytes(12 * 1024 * 1024)
  const { parts } = await bucket.upload('large.bin', bytes, { partSize: 5 * 1024 * 1024 })
  const { bytes: arrived } = await bucket.download('large.bin', undefined, {
    partSize: 5 * 1024 * 1024,
  })
  assert.ok(arrived !== undefined && bytes.equals(arrived))
  say('upload, download', `12 MiB in ${parts} parts, the same bytes back`)
  const keys: string[] = []
  for await (const { key } of bucket.list()) keys.push(key)
  assert.ok(keys.includes(KEY) && keys.includes('large.bin'))
  const links = await bucket.presignMany(keys, { expiresIn: 60 })
  const { failed } = await bucket.deleteMany(['large.bin'])
  assert.equal(failed.length, 0)
  say('list', `${keys.length} keys, a link for each (${links.length}), one deleted again`)
}

async function tamperedUrl(demo: Demo) {
  const { url } = await demo.client.presign({
    service: 's3',
    path: pathOf(demo, 'put-by-url.txt'),
    expiresIn: 60,
  })
  const longer = await fetch(url.replace('X-Amz-Expires=60', 'X-Amz-Expires=604800'))
  const other = await fetch(url.replace('put-by-url', 'another'))
  await Promise.all([longer.text(), other.text()])
  assert.deepEqual([longer.status, other.status], [403, 403])
  say('tampered URL', `longer life → ${longer.status}, another key → ${other.status}`)
}

async function wrongSecret(demo: Demo) {
  const { endpoint, region } = demo
  const credentials = { ...demo.credentials, secretAccessKey: 'not-the-secret' }
  const client = createClient({ endpoint, region, credentials })
  const error: unknown = await client
    .request({ service: 's3', path: pathOf(demo, KEY) })
    .catch((reason: unknown) => reason)
  await client.close()
  assert.ok(error instanceof ServiceError)
  assert.equal(error.attempts.length, 1)
  say(
    'wrong secret',
    `${error.status} ${error.awsCode}, ${error.attempts.length} attempt: a 403 is not retried`,
  )
}

/** Against a double of DynamoDB, because a real server does not fail on request. */
async function injectedFaults() {
  const mock = createMock()
  const client = createClient({
    ...mock.options,
    // Three retries cost more than the quota of a new process.
    retry: { maxAttempts: 4, initialTokens: 100 },
  })
  mock.fail('dynamodb', 'GetItem', { code: 'ServiceUnavailable', status: 503, times: 2 })
  mock.fail('dynamodb', 'GetItem', { code: 'ThrottlingException', status: 400, times: 1 })
  mock.on('dynamodb', 'GetItem', { Item: { id: { S: '1' } } })
  const response = await client.request({
    service: 'dynamodb',
    headers: { 'x-amz-target': 'DynamoDB_20120810.GetItem' },
    json: { TableName: 'demo', Key: { id: { S: '1' } } },
    idempotent: true,
  })
  await response.text()
  await client.close()
  say('injected faults', `answered ${response.status} at attempt ${response.attempts.length}:`)
  for (const attempt of response.attempts) {
    const codes = attempt.codes.join(', ')
    const wait = attempt.delayMs === undefined ? '' : `, waited ${attempt.delayMs} ms`
    console.log(
      `${' '.repeat(18)}${attempt.attempt}. ${attempt.status} ${codes} ${attempt.classification}${wait}`,
    )
  }
  assert.deepEqual(
    response.attempts.map((attempt) => attempt.status),
    [503, 503, 400, 200],
  )
}

async function cleanUp(demo: Demo) {
  const keys = [KEY, 'put-by-url.txt', 'form/photo.txt'].map((key) => pathOf(demo, key))
  for (const path of [...keys, `/${demo.bucket}`]) {
    await demo.client.request({ service: 's3', method: 'DELETE', path, result: 'buffer' })
  }
  say('clean up', 'three objects and the bucket deleted')
}

function say(step: string, result: string) {
  console.log(`${step.padEnd(18)}${result}`)
}
