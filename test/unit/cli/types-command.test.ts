import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCommandArguments } from '../../../src/cli/command-arguments.ts'
import { findCommand } from '../../../src/cli/commands.ts'
import { typesText } from '../../../src/cli/tools/types-command.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { rejection } from '../http/loopback.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sansdk-types-'))
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const types = async (...words: string[]) => {
  const { found } = findCommand(['types']) ?? {}
  if (found === undefined) throw new Error('there is no command types')
  const args = readCommandArguments(found, words)
  return await typesText(args.words, args.text('output'), '1.2.3')
}

/** Runs the compiler; resolves to what it says, line by line. */
function tsc(...options: string[]): Promise<readonly string[]> {
  return new Promise((resolve) => {
    execFile(
      `${ROOT}/node_modules/.bin/tsc`,
      ['--singleThreaded', ...options],
      { cwd: ROOT },
      (_, stdout) => {
        resolve(stdout.split('\n'))
      },
    )
  })
}

/** Compiles files as a strict program would; resolves to what the compiler says, line by line. */
async function compile(...files: string[]): Promise<readonly string[]> {
  // Of the library only its declarations, as a program has them: checking all of it takes longer.
  const library = join(folder, 'library')
  await tsc('--noCheck', '--emitDeclarationOnly', '--outDir', library)
  const paths = { 'sansdk/types': [`${library}/types.d.ts`], sansdk: [`${library}/index.d.ts`] }
  const config = {
    extends: `${ROOT}/tsconfig.json`,
    compilerOptions: {
      noEmit: true,
      // Node's and the SDK's own declarations; what is looked at here is written as a program.
      skipLibCheck: true,
      rootDir: '/',
      paths,
      typeRoots: [`${ROOT}/node_modules/@types`],
    },
    files,
    include: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  return await tsc('-p', folder)
}

describe('sansdk types', () => {
  it('declares what calls take besides the models', async () => {
    const text = await types(
      'rds.CopyDBSnapshot',
      'rds.DeleteDBSnapshot',
      'glacier.DescribeVault',
      'ec2.RunInstances',
      's3.UploadPartCopy',
    )
    expect(text.match(/SourceRegion\?: string . undefined/g)).toHaveLength(1)
    expect(text).toContain('accountId?: string')
    expect(text).toContain('UserData?: Uint8Array | string | undefined')
    expect(text).toContain('CopySource: string | { Bucket: string; Key: string;')
  })

  it('declares what the operations hold, and no more', async () => {
    expect(await types('sqs.TagQueue', 'kms.DescribeKey')).toMatchInlineSnapshot(`
      "// Made by \`npx sansdk types sqs.TagQueue kms.DescribeKey\` of sansdk 1.2.3; do not edit.

      export declare namespace sqs {
        export interface TagQueueRequest {
          QueueUrl: string
          Tags: { [key: string]: string }
        }
      }

      export declare namespace kms {
        export interface DescribeKeyRequest {
          KeyId: string
          GrantTokens?: string[] | undefined
        }
        export interface DescribeKeyResponse {
          KeyMetadata?: KeyMetadata
        }
        export interface KeyMetadata {
          AWSAccountId?: string
          KeyId?: string
          Arn?: string
          CreationDate?: Date
          Enabled?: boolean
          Description?: string
          KeyUsage?: KeyUsageType
          KeyState?: KeyState
          DeletionDate?: Date
          ValidTo?: Date
          Origin?: OriginType
          CustomKeyStoreId?: string
          CloudHsmClusterId?: string
          ExpirationModel?: ExpirationModelType
          KeyManager?: KeyManagerType
          CustomerMasterKeySpec?: CustomerMasterKeySpec
          KeySpec?: KeySpec
          EncryptionAlgorithms?: EncryptionAlgorithmSpec[]
          SigningAlgorithms?: SigningAlgorithmSpec[]
          KeyAgreementAlgorithms?: KeyAgreementAlgorithmSpec[]
          MultiRegion?: boolean
          MultiRegionConfiguration?: MultiRegionConfiguration
          PendingDeletionWindowInDays?: number
          MacAlgorithms?: MacAlgorithmSpec[]
          XksKeyConfiguration?: XksKeyConfigurationType
          CurrentKeyMaterialId?: string
        }
        export interface MultiRegionConfiguration {
          MultiRegionKeyType?: MultiRegionKeyType
          PrimaryKey?: MultiRegionKey
          ReplicaKeys?: MultiRegionKey[]
        }
        export interface XksKeyConfigurationType {
          Id?: string
        }
        export interface MultiRegionKey {
          Arn?: string
          Region?: string
        }
        export type KeyUsageType =
          | 'SIGN_VERIFY'
          | 'ENCRYPT_DECRYPT'
          | 'GENERATE_VERIFY_MAC'
          | 'KEY_AGREEMENT'
          | (string & {})
        export type KeyState =
          | 'Creating'
          | 'Enabled'
          | 'Disabled'
          | 'PendingDeletion'
          | 'PendingImport'
          | 'PendingReplicaDeletion'
          | 'Unavailable'
          | 'Updating'
          | (string & {})
        export type OriginType =
          | 'AWS_KMS'
          | 'EXTERNAL'
          | 'AWS_CLOUDHSM'
          | 'EXTERNAL_KEY_STORE'
          | (string & {})
        export type ExpirationModelType =
          | 'KEY_MATERIAL_EXPIRES'
          | 'KEY_MATERIAL_DOES_NOT_EXPIRE'
          | (string & {})
        export type KeyManagerType =
          | 'AWS'
          | 'CUSTOMER'
          | (string & {})
        export type CustomerMasterKeySpec =
          | 'RSA_2048'
          | 'RSA_3072'
          | 'RSA_4096'
          | 'ECC_NIST_P256'
          | 'ECC_NIST_P384'
          | 'ECC_NIST_P521'
          | 'ECC_SECG_P256K1'
          | 'SYMMETRIC_DEFAULT'
          | 'HMAC_224'
          | 'HMAC_256'
          | 'HMAC_384'
          | 'HMAC_512'
          | 'SM2'
          | (string & {})
        export type KeySpec =
          | 'RSA_2048'
          | 'RSA_3072'
          | 'RSA_4096'
          | 'ECC_NIST_P256'
          | 'ECC_NIST_P384'
          | 'ECC_NIST_P521'
          | 'ECC_SECG_P256K1'
          | 'SYMMETRIC_DEFAULT'
          | 'HMAC_224'
          | 'HMAC_256'
          | 'HMAC_384'
          | 'HMAC_512'
          | 'SM2'
          | 'ML_DSA_44'
          | 'ML_DSA_65'
          | 'ML_DSA_87'
          | 'ECC_NIST_EDWARDS25519'
          | (string & {})
        export type EncryptionAlgorithmSpec =
          | 'SYMMETRIC_DEFAULT'
          | 'RSAES_OAEP_SHA_1'
          | 'RSAES_OAEP_SHA_256'
          | 'SM2PKE'
          | (string & {})
        export type SigningAlgorithmSpec =
          | 'RSASSA_PSS_SHA_256'
          | 'RSASSA_PSS_SHA_384'
          | 'RSASSA_PSS_SHA_512'
          | 'RSASSA_PKCS1_V1_5_SHA_256'
          | 'RSASSA_PKCS1_V1_5_SHA_384'
          | 'RSASSA_PKCS1_V1_5_SHA_512'
          | 'ECDSA_SHA_256'
          | 'ECDSA_SHA_384'
          | 'ECDSA_SHA_512'
          | 'SM2DSA'
          | 'ML_DSA_SHAKE_256'
          | 'ED25519_SHA_512'
          | 'ED25519_PH_SHA_512'
          | (string & {})
        export type KeyAgreementAlgorithmSpec =
          | 'ECDH'
          | (string & {})
        export type MacAlgorithmSpec =
          | 'HMAC_SHA_224'
          | 'HMAC_SHA_256'
          | 'HMAC_SHA_384'
          | 'HMAC_SHA_512'
          | (string & {})
        export type MultiRegionKeyType =
          | 'PRIMARY'
          | 'REPLICA'
          | (string & {})
      }

      declare module 'sansdk/types' {
        interface Operations {
          'sqs.TagQueue': { input: sqs.TagQueueRequest; output: object }
          'kms.DescribeKey': { input: kms.DescribeKeyRequest; output: kms.DescribeKeyResponse }
        }
        interface ServiceAliases {
          'SQS': 'sqs'
          'KMS': 'kms'
        }
      }
      "
    `)
  })

  it('declares streams of events without the exceptions in them', async () => {
    const text = await types('lambda.InvokeWithResponseStream', 'kinesis.SubscribeToShard')
    expect(text).toContain('EventStream?: AsyncIterable<InvokeWithResponseStreamResponseEvent>')
    expect(text).toContain('EventStream?: AsyncIterable<SubscribeToShardEventStream>')
    expect(text).toContain('PayloadChunk: InvokeResponseStreamUpdate')
    expect(text).not.toContain('Exception')
    // Structures that are called as a type of TypeScript's is.
    expect(text).toContain('export interface Record {')
  })

  it('takes the same texts for services as calls do', async () => {
    const text = await types(
      'Step Functions.StartExecution',
      'ddb.GetItem',
      'monitoring.GetMetricData',
    )
    expect(text).toContain("'stepfunctions.StartExecution': {")
    expect(text).toContain("'SFN': 'stepfunctions'")
    expect(text).toContain("'monitoring': 'cloudwatch'")
    expect(text.split('\n')[0]).toBe(
      '// Made by `npx sansdk types stepfunctions.StartExecution dynamodb.GetItem cloudwatch.GetMetricData` of sansdk 1.2.3; do not edit.',
    )
  })

  it.each([
    [[], UsageError, /needs <service/],
    [['sqs', '--all'], UsageError, /--all/],
    [['sqs', '-o'], UsageError, /--output needs a value/],
    [['sqs', '-o', ''], UsageError, /-o needs the name of a file/],
    [['sqs', '-o', 'a', '-o', 'b'], UsageError, /--output is given twice/],
    [['sqss'], TypeError, /"sqss" is not known; did you mean sqs/],
    [
      ['sqs.SendMesage'],
      UsageError,
      /sqs has no operation "SendMesage"; did you mean SendMessage\?/,
    ],
    [['sqs.'], UsageError, /sqs has no operation ""/],
    [['sqs', '-o', join(folder, 'none/aws.d.ts')], Error, /ENOENT.*none.aws\.d\.ts/],
  ])('refuses %j', async (args, kind, message) => {
    const error = await rejection(types(...args))
    expect(error).toBeInstanceOf(kind)
    expect((error as Error).message).toMatch(message)
  })

  it('writes over files of its own only', async () => {
    const file = join(folder, 'own.d.ts')
    expect(await types('sqs.TagQueue', '-o', file)).toBe(`${file}: 1 operation\n`)
    expect(await types('sqs', '--output', file)).toBe(`${file}: 23 operations\n`)
    expect(readFileSync(file, 'utf8')).toBe(await types('sqs'))
    writeFileSync(file, '// mine\n')
    expect(await rejection(types('sqs', '-o', file))).toMatchObject({
      message: expect.stringContaining('was not written by sansdk types'),
    })
    expect(readFileSync(file, 'utf8')).toBe('// mine\n')
  })
})

// With structures called Object and Record, unions, documents, streams both ways, structures of the same
// names in two services, and a very large service.
const SERVICES = ['bedrock-runtime', 'ec2', 'kinesis', 's3', 'transcribe']

const PROGRAM = `
import type { Client } from 'sansdk'
import type { bedrockRuntime } from './aws.ts'

export async function run(client: Client): Promise<void> {
  const { Reservations } = await client.call('EC2', 'DescribeInstances', { MaxResults: 5 })
  const launched: Date | undefined = Reservations?.[0]?.Instances?.[0]?.LaunchTime
  const messages: bedrockRuntime.Message[] = [{ role: 'user', content: [{ text: 'hi' }] }]
  const { stream } = await client.call('bedrock-runtime', 'ConverseStream', { modelId: 'm', messages })
  for await (const event of stream ?? []) {
    const text: string | undefined = event.contentBlockDelta?.delta?.text
    console.log(text, launched)
  }
  await client.waitFor('ec2', 'InstanceRunning', { InstanceIds: ['i'] })
  // @ts-expect-error ids are texts
  await client.waitFor('ec2', 'InstanceRunning', { InstanceIds: [1] })
  // @ts-expect-error a message has a role
  await client.call('bedrock-runtime', 'Converse', { modelId: 'm', messages: [{ content: [] }] })
  // @ts-expect-error a block of content has one member
  messages[0]?.content.push({ text: 'hi', document: { name: 'd', source: {} } })
}
`

/** A program that does not compile, with an error that lists what differs from the SDK's types. */
function comparison(names: readonly string[]): string {
  const checks = names.map(
    (name) => `
  ${name}: Same<Ours<'${name}'>, sdk.${name}CommandInput>
  ${name}Output: SameKeys<Outputs<'${name}'>, Omit<sdk.${name}CommandOutput, '$metadata'>>`,
  )
  return `
import type * as sdk from '@aws-sdk/client-dynamodb'
import type { ReadyOperations } from 'sansdk/types'

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type Required<T> = { [K in keyof T]-?: T extends { [Key in K]: unknown } ? K : never }[keyof T]
type SameKeys<A, B> = Equal<keyof A, keyof B>
type Same<A, B> = SameKeys<A, B> extends true ? Equal<Required<A>, Required<B>> : false
type Ours<Name extends string> = ReadyOperations[\`dynamodb.\${Name}\` & keyof ReadyOperations]['input']
type Outputs<Name extends string> = ReadyOperations[\`dynamodb.\${Name}\` & keyof ReadyOperations]['output']
interface Checks {${checks.join('')}
}
const differing: { [Name in keyof Checks as Checks[Name] extends true ? never : Name]: 'differs' } = {}
console.log(differing)
`
}

/** The operations of DynamoDB that the SDK's package has too. */
async function sharedOperations(): Promise<readonly string[]> {
  const sdk = readFileSync(
    join(ROOT, 'node_modules/@aws-sdk/client-dynamodb/dist-types/commands/index.d.ts'),
    'utf8',
  )
  const text = await types('dynamodb')
  const names = [...sdk.matchAll(/\.\/(\w+)Command"/g)].map(([, name = '']) => name)
  return names.filter((name) => text.includes(`'dynamodb.${name}':`))
}

describe('the types that it writes', () => {
  const comparing = join(ROOT, 'test/unit/cli/.same-members.ts')
  let shared: readonly string[]
  let said: readonly string[]

  beforeAll(async () => {
    shared = await sharedOperations()
    await types(...SERVICES, '-o', join(folder, 'aws.ts'))
    writeFileSync(join(folder, 'program.ts'), PROGRAM)
    writeFileSync(comparing, comparison(shared))
    said = await compile('aws.ts', 'program.ts', comparing)
  }, 180_000)

  afterAll(() => rmSync(comparing, { force: true }))

  it('are taken by a strict compiler, and type calls', () => {
    const others = said.filter((line) => line !== '' && !line.includes('.same-members.ts'))
    expect(others).toEqual([])
  })

  // AWS makes the types of its SDK from models of its own; those of this version are newer.
  it("name the members that the AWS SDK's types have", () => {
    expect(shared.length).toBeGreaterThan(50)
    const differing = said.filter((line) => line.includes('.same-members.ts'))
    expect(differing).toHaveLength(1)
    expect(/following properties from type '.*': (.*)$/.exec(differing[0] ?? '')?.[1]).toBe(
      'ExportTableToPointInTime, UpdateTable',
    )
  })
})
