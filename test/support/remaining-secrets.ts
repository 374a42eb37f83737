/**
 * Uses the library with random secrets, drops all that it made, collects, and writes heap snapshots.
 * Prints the secrets of each job as a line of JSON, for the test that looks for them in the snapshots.
 *
 *     node --expose-gc --heap-snapshot-string-limit=100000 --import tsx remaining-secrets.ts FOLDER
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { writeHeapSnapshot } from 'node:v8'
import { nodeContext } from '../../src/config/context.ts'
import { fromContainer, fromEnv, fromProcess, fromProfile } from '../../src/credentials/index.ts'
import { diagnose } from '../../src/diagnose/index.ts'
import { createClient } from '../../src/index.ts'
import { createBucket } from '../../src/s3/index.ts'
import {
  createSigner,
  eventSigner,
  explain,
  presign,
  presignPost,
  type ScopedOptions,
  sign,
  signStreaming,
} from '../../src/sigv4/index.ts'
import { createStsClient } from '../../src/sts/index.ts'
import { rdsAuthToken, signCodeCommitGit } from '../../src/tokens/index.ts'
import { verify } from '../../src/verify/index.ts'

const REGION = 'eu-central-1'
const S3 = 'https://bucket.s3.eu-central-1.amazonaws.com/key'
const DYNAMODB = 'https://dynamodb.eu-central-1.amazonaws.com/'

/** What one job must not leave behind. */
interface Secrets {
  readonly secretAccessKey: string
  readonly sessionToken: string
  /** A key of SSE-C, as 32 bytes in Base64. */
  readonly customerKey: string
}

type Job = (secrets: Secrets, endpoint: string) => unknown

/** The options that a job signs with: its own keys, and what differs between jobs. */
function signing(secrets: Secrets, service: string): ScopedOptions {
  return { credentials: credentialsOf(secrets), region: REGION, service }
}

function credentialsOf({ secretAccessKey, sessionToken }: Secrets) {
  return { accessKeyId: 'ASIDEXAMPLE', secretAccessKey, sessionToken }
}

function customerHeaders({ customerKey }: Secrets): Record<string, string> {
  return {
    'x-amz-server-side-encryption-customer-algorithm': 'AES256',
    'x-amz-server-side-encryption-customer-key': customerKey,
  }
}

function call(secrets: Secrets) {
  return { method: 'POST', url: DYNAMODB, headers: customerHeaders(secrets), body: '{}' }
}

async function verifyRequests(secrets: Secrets): Promise<void> {
  const { secretAccessKey, sessionToken } = secrets
  const lookUp = { credentials: () => ({ secretAccessKey, sessionToken }) }
  const signed = sign(call(secrets), signing(secrets, 'dynamodb'))
  await verify(signed, lookUp)
  const link = presign({ url: S3 }, { ...signing(secrets, 's3'), expiresIn: 60 })
  await verify({ url: link.url, headers: {} }, lookUp)
}

function useSigner(secrets: Secrets): void {
  const signer = createSigner(signing(secrets, 's3'))
  const request = { method: 'PUT', url: S3, headers: customerHeaders(secrets), body: 'x' }
  for (let round = 0; round < 4; round++) {
    signer.sign(request)
    signer.presign({ url: `${S3}/${round}` }, { expiresIn: 60 })
    signer.presign({ url: S3, headers: customerHeaders(secrets) }, { expiresIn: 60 })
  }
}

async function useStreams(secrets: Secrets): Promise<void> {
  const options = signing(secrets, 's3')
  const streamed = signStreaming(
    { method: 'PUT', url: S3, headers: customerHeaders(secrets), body: 'x' },
    { ...options, checksum: 'CRC32' },
  )
  for await (const _ of streamed.body);
  eventSigner({
    credentials: options.credentials,
    region: REGION,
    service: 'transcribe',
    seedSignature: '0'.repeat(64),
  }).end()
}

function diagnoseRefusal(secrets: Secrets): void {
  const options = signing(secrets, 's3')
  const signed = sign({ url: S3, headers: customerHeaders(secrets) }, options)
  const { canonicalRequest } = explain(
    { url: S3, headers: customerHeaders(secrets) },
    { ...options, date: Date.now() },
  )
  diagnose(signed, options, {
    status: 403,
    body: `<Error><Code>SignatureDoesNotMatch</Code><CanonicalRequest>${canonicalRequest}</CanonicalRequest></Error>`,
  })
}

async function requestWithClient(secrets: Secrets, endpoint: string): Promise<void> {
  const options = { region: REGION, credentials: credentialsOf(secrets), endpoint }
  const client = createClient({ ...options, proxy: 'none' })
  for (const path of ['/', '/refused', '/']) {
    const { headers, method, body } = call(secrets)
    const request = { service: 'dynamodb', method, path, headers, body }
    await client.request(request).catch(() => undefined)
  }
  await client.close()
}

async function useBucket(secrets: Secrets, endpoint: string): Promise<void> {
  const customer = {
    type: 'customer',
    key: new Uint8Array(Buffer.from(secrets.customerKey, 'base64')),
  } as const
  const options = { region: REGION, credentials: credentialsOf(secrets), endpoint }
  const bucket = createBucket({ bucket: 'bucket', proxy: 'none', ...options })
  await bucket.put('key', 'text', { encryption: customer })
  await bucket.get('refused', { customerKey: customer }).catch(() => undefined)
  await bucket.presignGet('key', { expiresIn: 60, customerKey: customer })
  await bucket.close()
}

async function provideCredentials(secrets: Secrets, endpoint: string): Promise<void> {
  const { secretAccessKey, sessionToken, customerKey } = secrets
  const folder = mkdtempSync(join(tmpdir(), 'remaining-'))
  const file = join(folder, 'credentials')
  writeFileSync(
    file,
    `[default]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = ${secretAccessKey}\n` +
      `aws_session_token = ${sessionToken}\n`,
  )
  const token = join(folder, 'token')
  writeFileSync(token, customerKey)
  const printed = join(folder, 'printed.json')
  writeFileSync(
    printed,
    JSON.stringify({
      Version: 1,
      AccessKeyId: 'A',
      SecretAccessKey: secretAccessKey,
      SessionToken: sessionToken,
    }),
  )
  const env = {
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    AWS_SHARED_CREDENTIALS_FILE: file,
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${endpoint}/credentials`,
    AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: token,
  }
  const context = Object.create(nodeContext, { env: { value: env } })
  await fromEnv({ context })()
  await fromProfile({ context })()
  await fromContainer({ context })()
  await fromProcess({ context, command: `cat ${printed}` })()
  rmSync(folder, { recursive: true })
}

async function useSts(secrets: Secrets, endpoint: string): Promise<void> {
  const options = { region: REGION, credentials: credentialsOf(secrets), endpoint }
  const sts = createStsClient({ ...options, proxy: 'none' })
  await sts.getCallerIdentity().catch(() => undefined)
}

/** The jobs, in groups with a snapshot after each: a later job would overwrite what one before it left. */
const JOBS: readonly Readonly<Record<string, Job>>[] = [
  {
    sign: (secrets) => sign(call(secrets), signing(secrets, 'dynamodb')),
    'sign with v4a': (secrets) =>
      sign(call(secrets), { ...signing(secrets, 'dynamodb'), algorithm: 'v4a' }),
    presign: (secrets) =>
      presign(
        { url: S3, headers: customerHeaders(secrets) },
        { ...signing(secrets, 's3'), expiresIn: 60 },
      ),
    'presign with hoisted headers': (secrets) =>
      presign(
        { url: `${S3}?a=b`, headers: customerHeaders(secrets) },
        {
          ...signing(secrets, 's3'),
          expiresIn: 60,
          hoistHeaders: Object.keys(customerHeaders(secrets)),
        },
      ),
    presignPost: (secrets) => {
      const { credentials, region } = signing(secrets, 's3')
      return presignPost({
        credentials,
        region,
        url: S3,
        bucket: 'bucket',
        key: 'k',
        expiresIn: 60,
        fields: customerHeaders(secrets),
      })
    },
    createSigner: useSigner,
    signStreaming: useStreams,
    tokens: (secrets) => {
      const options = { credentials: credentialsOf(secrets), region: REGION }
      rdsAuthToken({ ...options, hostname: 'db.example.com', port: 5432, username: 'u' })
      signCodeCommitGit({ ...options, url: 'https://git-codecommit.example.com/v1/repos/r' })
    },
    'sign a request with a secret in its query': (secrets) =>
      sign({ url: `${S3}?key=${secrets.customerKey}` }, signing(secrets, 's3')),
  },
  { verify: verifyRequests, diagnose: diagnoseRefusal },
  {
    'client.request': requestWithClient,
    createBucket: useBucket,
    'credentials providers': provideCredentials,
    createStsClient: useSts,
  },
]

/** Answers with a refusal, credentials or nothing; keeps nothing of a request. */
function respond(request: IncomingMessage, response: ServerResponse): void {
  request.resume().once('end', () => {
    response.setHeader('etag', '"e"')
    if (request.url?.includes('refused')) response.writeHead(403)
    response.end(
      '{"AccessKeyId":"AKIDEXAMPLE","SecretAccessKey":"k","Token":"t","Expiration":"2100-01-01T00:00:00Z"}',
    )
  })
}

function newSecrets(): Secrets {
  return {
    secretAccessKey: `secret/${randomBytes(30).toString('base64')}`,
    sessionToken: randomBytes(600).toString('base64'),
    customerKey: randomBytes(32).toString('base64'),
  }
}

async function runJob(name: string, job: Job, endpoint: string): Promise<void> {
  const secrets = newSecrets()
  // Not by a stream, which would keep the text.
  writeSync(1, `${JSON.stringify({ name, secrets: Object.values(secrets) })}\n`)
  await job(secrets, endpoint)
}

async function collect(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await setTimeout(10)
    globalThis.gc?.()
  }
}

const [, , folder = '.'] = process.argv
const server = createServer(respond)
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
for (const [number, jobs] of JOBS.entries()) {
  for (const [name, job] of Object.entries(jobs)) await runJob(name, job, endpoint)
  // The server's own sockets hold what they received.
  server.closeAllConnections()
  await collect()
  writeHeapSnapshot(join(folder, `${number}.heapsnapshot`))
}
server.close()
