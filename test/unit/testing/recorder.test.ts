import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../../src/client/index.ts'
import { createBucket } from '../../../src/s3/index.ts'
import { createLoopbackS3, createMock, createRecorder } from '../../../src/testing/index.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sansdk-recorder-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const REGION = 'eu-central-1'
const KEYS = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'the-secret-access-key',
  sessionToken: 'the+session/token==',
}

function clientOf(recorder: ReturnType<typeof createRecorder>, options: object = {}) {
  const { dispatcher } = recorder
  return createClient({ region: REGION, credentials: KEYS, dispatcher, ...options })
}

async function errorOf(
  promise: Promise<unknown>,
): Promise<Error & { cause?: { code?: string } | undefined }> {
  return (await promise.then(
    () => undefined,
    (error: unknown) => error,
  )) as Error & { cause?: { code?: string } | undefined }
}

describe('a recording', () => {
  it('is replayed without a network, whatever the date, the keys and the tokens', async () => {
    const file = join(folder, 'calls/one.json')
    const mock = createMock()
    mock.fail('dynamodb', 'GetItem', { code: 'InternalServerError', times: 1 })
    mock.on('dynamodb', 'GetItem', {})
    mock.on('ecs', 'RunTask', { failures: [] })
    mock.fail('dynamodb', 'ListTables', { network: 'refused' })
    const work = async (client: ReturnType<typeof createClient>) => {
      await client.call('dynamodb', 'GetItem', { TableName: 't', Key: { id: { S: '1' } } })
      await client.call('ecs', 'RunTask', { taskDefinition: 'd' })
      return await errorOf(client.call('dynamodb', 'ListTables', {}, { retry: 'none' }))
    }
    const recorder = createRecorder({ file, mode: 'record', dispatcher: mock.dispatcher })
    const failed = await work(clientOf(recorder))
    await recorder.close()
    const replayer = createRecorder({ file, mode: 'replay' })
    expect(replayer.unused()).toHaveLength(4)
    const later = {
      credentials: { ...KEYS, accessKeyId: 'ASIAOTHER' },
      now: () => Date.now() + 1e9,
    }
    const replayed = await work(clientOf(replayer, later))
    expect(replayed).toMatchObject({ code: 'NETWORK_CONNECT_FAILED', message: failed.message })
    expect(replayer.unused()).toEqual([])
    expect(mock.calls('ecs', 'RunTask')).toHaveLength(1)
  })

  it('refuses what it does not hold, and what it has given already', async () => {
    const file = join(folder, 'two.json')
    const mock = createMock()
    mock.on('sqs', 'GetQueueUrl', { QueueUrl: 'u' })
    await clientOf(createRecorder({ file, mode: 'auto', dispatcher: mock.dispatcher })).call(
      'sqs',
      'GetQueueUrl',
      { QueueName: 'q' },
    )
    const client = clientOf(createRecorder({ file, mode: 'replay' }))
    const other = await errorOf(client.call('sqs', 'GetQueueUrl', { QueueName: 'other' }))
    expect(other.cause?.code).toBe('RECORDING_MISSING')
    expect(other.message).toContain('POST https://sqs.eu-central-1.amazonaws.com/ is not in it')
    expect(await client.call('sqs', 'GetQueueUrl', { QueueName: 'q' })).toEqual({ QueueUrl: 'u' })
    const again = await errorOf(client.call('sqs', 'GetQueueUrl', { QueueName: 'q' }))
    expect(again.message).toContain('is in it once, and was sent again')
  })

  it('grows in mode auto, and is written anew in mode record', async () => {
    const file = join(folder, 'three.json')
    const mock = createMock()
    mock.on('sqs', 'GetQueueUrl', ({ QueueName }) => ({ QueueUrl: QueueName }))
    const ask = async (mode: 'auto' | 'record', ...names: string[]) => {
      await using recorder = createRecorder({ file, mode, dispatcher: mock.dispatcher })
      for (const QueueName of names) {
        const { QueueUrl } = await clientOf(recorder).call('sqs', 'GetQueueUrl', { QueueName })
        expect(QueueUrl).toBe(QueueName)
      }
      return JSON.parse(readFileSync(file, 'utf8')).exchanges.length
    }
    expect(await ask('auto', 'a')).toBe(1)
    expect(await ask('auto', 'a', 'b')).toBe(2)
    expect(mock.calls()).toHaveLength(2)
    expect(await ask('record', 'c')).toBe(1)
  })

  it('holds no signature, no token and no secret', async () => {
    const file = join(folder, 'secrets.json')
    const mock = createMock()
    mock.on('sts', 'AssumeRole', {
      Credentials: {
        AccessKeyId: 'ASIANEW',
        SecretAccessKey: 'a-new-secret-key',
        SessionToken: 'a-new-token',
        Expiration: new Date(2e12),
      },
    })
    mock.on('secretsmanager', 'GetSecretValue', { SecretString: '{"password":"hunter-2"}' })
    mock.on('kms', 'Decrypt', { Plaintext: Buffer.from('plain-text') })
    mock.on('sqs', 'ReceiveMessage', { Messages: [{ Body: `quoted ${KEYS.sessionToken}` }] })
    const work = async (client: ReturnType<typeof createClient>) => {
      const input = { RoleArn: 'arn:aws:iam::123456789012:role/r', RoleSessionName: 's' }
      const { Credentials } = await client.call('sts', 'AssumeRole', {
        ...input,
        TokenCode: '123456',
      })
      await client.call('secretsmanager', 'GetSecretValue', { SecretId: 'x' })
      const { Plaintext } = await client.call('kms', 'Decrypt', { CiphertextBlob: 'c' })
      await client.call('sqs', 'ReceiveMessage', { QueueUrl: 'q' })
      const link = await client.presignCall('sts', 'GetCallerIdentity', {}, { expiresIn: 60 })
      await errorOf(mock.fetch(link.url))
      return [Credentials?.AccessKeyId, Plaintext]
    }
    const { dispatcher } = mock
    await work(clientOf(createRecorder({ file, mode: 'record', dispatcher })))
    const text = readFileSync(file, 'utf8')
    const secrets = [
      KEYS.secretAccessKey,
      KEYS.sessionToken,
      encodeURIComponent(KEYS.sessionToken),
      'a-new-secret-key',
      'a-new-token',
      'hunter-2',
      Buffer.from('plain-text').toString('base64'),
      '123456"',
      'TokenCode=123456',
      'Signature',
      'AWS4-HMAC-SHA256',
    ]
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(text).toContain('ASIANEW')
    const [accessKeyId, plain] = await work(clientOf(createRecorder({ file, mode: 'replay' })))
    expect(accessKeyId).toBe('ASIANEW')
    expect(plain).toBeInstanceOf(Uint8Array)
  })

  it.each<[string, string, object, Record<string, unknown>, readonly string[]]>([
    [
      'ssm',
      'GetParameters',
      { Names: ['/p', '/q'], WithDecryption: true },
      { Parameters: [{ Name: '/p', Type: 'SecureString', Value: '{"a":"s3cret-one"}' }] },
      ['s3cret-one'],
    ],
    [
      'ssm',
      'PutParameter',
      { Name: '/p', Value: 's3cret-two', Type: 'SecureString' },
      { Version: 1 },
      ['s3cret-two'],
    ],
    [
      'cognito-idp',
      'InitiateAuth',
      {
        AuthFlow: 'USER_PASSWORD_AUTH',
        ClientId: 'client',
        AuthParameters: { USERNAME: 'me', PASSWORD: 's3cret-three', SECRET_HASH: 's3cret-four' },
      },
      { AuthenticationResult: { RefreshToken: 's3cret-five' } },
      ['s3cret-three', 's3cret-four', 's3cret-five'],
    ],
    [
      'ec2',
      'GetPasswordData',
      { InstanceId: 'i-1' },
      { PasswordData: 's3cret-six' },
      ['s3cret-six'],
    ],
    [
      'fsx',
      'CreateStorageVirtualMachine',
      { FileSystemId: 'fs-0123456789abcdef0', Name: 'svm', SvmAdminPassword: 's3cret-seven' },
      {},
      ['s3cret-seven'],
    ],
  ])('holds no secret of %s %s', async (service, operation, input, output, secrets) => {
    const file = join(folder, `secrets-${service}-${operation}.json`)
    const mock = createMock()
    mock.on(service, operation, output)
    for (const mode of ['record', 'replay'] as const) {
      await using recorder = createRecorder({ file, mode, dispatcher: mock.dispatcher })
      await using client = clientOf(recorder)
      await client.call(service, operation, input)
    }
    const text = readFileSync(file, 'utf8')
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(text).toContain('redacted')
  })

  it('holds no signature and no token of the links in a response', async () => {
    const file = join(folder, 'links.json')
    const mock = createMock()
    const secrets = ['IQoJb3JpZ2luX2VjEA', 'deadbeef01234567', 'Zm9vYmFy']
    const [token, signature, older] = secrets
    const Location = `https://code.s3.amazonaws.com/f?X-Amz-Security-Token=${token}&X-Amz-Date=20260101T000000Z&X-Amz-Signature=${signature}`
    const RepositoryType = `https://d111111abcdef8.cloudfront.net/f?Expires=1&Signature=${older}`
    mock.on('lambda', 'GetFunction', { Code: { Location, RepositoryType } })
    await using recorder = createRecorder({ file, mode: 'record', dispatcher: mock.dispatcher })
    await using client = clientOf(recorder)
    const { Code } = await client.call('lambda', 'GetFunction', { FunctionName: 'f' })
    expect(Code?.Location).toBe(Location)
    const text = readFileSync(file, 'utf8')
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(text).toContain('&X-Amz-Date=20260101T000000Z&X-Amz-Signature=redacted')
  })

  it('fails where its function gives no text', async () => {
    const file = join(folder, 'no-text.json')
    const mock = createMock()
    mock.on('sqs', 'ListQueues', {})
    const redact = (() => undefined) as unknown as () => string
    const recorder = createRecorder({ file, mode: 'record', redact, dispatcher: mock.dispatcher })
    await using client = clientOf(recorder)
    await expect(client.call('sqs', 'ListQueues')).rejects.toThrow(
      'options.redact must be a function that returns a string',
    )
  })

  it('keeps values of parameters that are no secrets', async () => {
    const file = join(folder, 'parameter.json')
    const mock = createMock()
    mock.on('ssm', 'GetParameter', { Parameter: { Name: 'p', Type: 'String', Value: 'shown' } })
    await using recorder = createRecorder({ file, mode: 'record', dispatcher: mock.dispatcher })
    await using client = clientOf(recorder)
    await client.call('ssm', 'GetParameter', { Name: 'p' })
    await recorder.close()
    expect(readFileSync(file, 'utf8')).toContain('shown')
  })

  it('is as long in bytes as base64 for a body of signs of control', async () => {
    const file = join(folder, 'control.json')
    await using s3 = await createLoopbackS3({ buckets: ['photos'] })
    await using recorder = createRecorder({ file, mode: 'record' })
    await using bucket = createBucket({
      bucket: 'photos',
      ...s3.options,
      dispatcher: recorder.dispatcher,
    })
    await bucket.put('zeros', Buffer.alloc(30_000))
    await recorder.close()
    expect(readFileSync(file).length).toBeLessThan(45_000)
  })

  it('hides and compares what a function says', async () => {
    const file = join(folder, 'redact.json')
    const mock = createMock()
    mock.on('sqs', 'SendMessage', {})
    const redact = (text: string) => text.replace(/at \d+/, 'at some time')
    const send = (
      options: { mode: 'record' | 'replay'; dispatcher?: typeof mock.dispatcher },
      at: number,
    ) =>
      clientOf(createRecorder({ file, redact, ...options })).call('sqs', 'SendMessage', {
        QueueUrl: 'q',
        MessageBody: `at ${at}`,
      })
    await send({ mode: 'record', dispatcher: mock.dispatcher }, 1)
    await send({ mode: 'replay' }, 2)
    expect(readFileSync(file, 'utf8')).toContain('at some time')
  })

  it('holds objects of S3: bytes, ranges, links and uploads in chunks', async () => {
    const file = join(folder, 's3.json')
    const bytes = Buffer.from([0xff, 0xfe, 0, 1])
    const work = async (
      dispatcher: ReturnType<typeof createRecorder>['dispatcher'],
      endpoint: string,
    ) => {
      await using client = createClient({
        region: 'us-east-1',
        credentials: s3.credentials,
        dispatcher,
        endpoint,
      })
      const bucket = createBucket({ bucket: 'one', client })
      await bucket.put('k', bytes, { metadata: { a: 'b' } })
      async function* source() {
        yield bytes
      }
      await bucket.put('streamed', source(), { contentLength: 4 })
      const { body } = await bucket.get('k', { range: { start: 1, end: 3 } }).then(async (got) => ({
        body: Buffer.from(await got.bytes()),
      }))
      const head = await bucket.head('k')
      const failed = await errorOf(bucket.get('none'))
      return [body, head.contentLength, head.metadata, failed.message]
    }
    const s3 = await createLoopbackS3({ buckets: ['one'] })
    const recorder = createRecorder({ file, mode: 'record' })
    const first = await work(recorder.dispatcher, s3.endpoint)
    await recorder.close()
    await s3.close()
    const replayer = createRecorder({ file, mode: 'replay' })
    expect(await work(replayer.dispatcher, s3.endpoint)).toEqual(first)
    expect(first.slice(1, 3)).toEqual([4, { a: 'b' }])
    expect(replayer.unused()).toEqual([])
  })

  it.each<[string, object]>([
    ['ERR_INVALID_ARG_TYPE', { mode: 'replay' }],
    ['ERR_INVALID_ARG_VALUE', { file: 'x' }],
    ['ERR_INVALID_ARG_VALUE', { file: 'x', mode: 'play' }],
    ['ERR_INVALID_ARG_VALUE', { file: 'x', mode: 'auto', path: 'y' }],
    ['RECORDING_INVALID', { file: '/nowhere/none.json', mode: 'replay' }],
  ])('is refused with %s for %j', (code, options) => {
    expect(() => createRecorder(options as never)).toThrow(expect.objectContaining({ code }))
  })

  it('that is none is refused, and is not written over by mode auto', () => {
    const file = join(folder, 'none.json')
    writeFileSync(file, '{"other":1}')
    for (const mode of ['auto', 'replay'] as const) {
      const make = () => createRecorder({ file, mode })
      expect(make).toThrow(expect.objectContaining({ code: 'RECORDING_INVALID' }))
    }
    expect(readFileSync(file, 'utf8')).toBe('{"other":1}')
  })
})
