import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { commandName, plainName, serviceCommand, serviceOf } from '../../src/cli/api/names.ts'
import { optionsOf, streamsOutput } from '../../src/cli/api/options.ts'
import { parseShorthand } from '../../src/cli/api/shorthand.ts'
import { formatted } from '../../src/cli/output/print.ts'
import { loadModel } from '../../src/models/load.ts'
import { eventStreamMember, readModel } from '../../src/models/model.ts'
import { SERVICES } from '../../src/models/service-table.ts'
import type { Type } from '../../src/models/types.ts'
import { encodeResponse } from '../../src/protocols/encode-response.ts'
import { drawStructure } from '../unit/testing/random-values.ts'
import { type Ran, type RecordingProxy, runSansdk, startRecordingProxy } from './cli-peer.ts'
import { type Moto, motoAbsence, startMoto } from './moto.ts'
import { canRun, type PythonScript, startScript } from './python-script.ts'

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1')))

/** What the documents that the project comes from do, a command line each. */
const WALK = lines(`
sts get-caller-identity
sts get-caller-identity --output text
sts get-caller-identity --query Account --output text
sts get-caller-identity --output table
sts get-caller-identity --profile other
sts get-session-token --duration-seconds 900
sts assume-role --role-arn arn:aws:iam::123456789012:role/r --role-session-name session --query Credentials.Expiration
iam create-user --user-name alice
iam create-access-key --user-name alice
iam list-access-keys --user-name alice --output table
iam list-users --query 'Users[].[UserName,CreateDate]' --output text
iam list-users --max-items 1
iam create-group --group-name admins
iam add-user-to-group --group-name admins --user-name alice
iam list-groups-for-user --user-name alice --output text
iam create-role --role-name r --assume-role-policy-document '{"Version":"2012-10-17","Statement":[]}' --tags Key=a,Value=b Key=c,Value=d
iam get-role --role-name r --query Role.Arn
iam create-policy --policy-name p --policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'
iam get-policy-version --policy-arn arn:aws:iam::123456789012:policy/p --version-id v1 --query PolicyVersion.Document
iam attach-role-policy --role-name r --policy-arn arn:aws:iam::123456789012:policy/p
iam list-attached-role-policies --role-name r --output text
iam get-user --user-name nobody
iam delete-user
ec2 describe-regions --query 'Regions[].RegionName' --output text
ec2 describe-regions --region-names eu-west-1 us-east-1
ec2 describe-images --owners amazon --query 'sort_by(Images,&CreationDate)[-3:].[ImageId,Name]' --output text
ec2 describe-images --filters Name=name,Values=amzn2-ami-hvm-* Name=architecture,Values=x86_64 --query 'Images[*].{Id:ImageId,N:Name}' --output table
ec2 create-key-pair --key-name k --query KeyMaterial --output text
ec2 describe-key-pairs
ec2 delete-key-pair --key-name k
ec2 create-security-group --group-name g --description 'a group'
ec2 authorize-security-group-ingress --group-name g --protocol tcp --port 22 --cidr 203.0.113.0/24
ec2 authorize-security-group-ingress --group-name g --ip-permissions IpProtocol=tcp,FromPort=80,ToPort=80,IpRanges=[{CidrIp=0.0.0.0/0}]
ec2 describe-security-groups --group-names g --output text
ec2 run-instances --image-id ami-12c6146b --instance-type t3.micro --count 1 --dry-run
ec2 run-instances --image-id ami-12c6146b --instance-type t3.micro --count 2 --tag-specifications ResourceType=instance,Tags=[{Key=Name,Value=web}] --user-data file://{key}
ec2 describe-instances --filters Name=instance-state-name,Values=running,pending --query 'Reservations[].Instances[].[InstanceId,State.Name,Tags[?Key==\`Name\`].Value|[0]]' --output text
ec2 describe-instances --query 'length(Reservations[].Instances[])'
ec2 describe-instances --output table
ec2 describe-instances --output text
ec2 describe-instances
ec2 describe-instances --max-items 1
ec2 describe-volumes --output text
ec2 describe-vpcs --filters Name=is-default,Values=true
ec2 describe-subnets --query 'Subnets[0]' --output table
ec2 modify-instance-attribute --instance-id i-1 --no-disable-api-termination
ec2 terminate-instances --instance-ids i-none
ssm put-parameter --name /app/key --type SecureString --value file://{key}
ssm put-parameter --name /app/plain --type String --value x --tags Key=a,Value=b
ssm get-parameter --name /app/key --with-decryption --query Parameter.Value --output text
ssm get-parameters --names /app/key /app/plain /app/none
ssm get-parameters-by-path --path /app --recursive --output table
ssm describe-parameters --filters Key=Name,Values=/app/plain
ssm send-command --instance-ids i-1 --document-name AWS-RunShellScript --parameters commands=ls,pwd --query Command.Parameters
ssm delete-parameters --names /app/plain /app/none
ssm get-parameter --name /none
s3api create-bucket --bucket walk
s3api put-object --bucket walk --key a.txt --body {body} --metadata a=b,c=d --content-type text/plain
s3api head-object --bucket walk --key a.txt
s3api list-objects-v2 --bucket walk --no-paginate
s3api list-objects-v2 --bucket walk --query 'Contents[].Key' --output text
s3api list-objects-v2 --bucket walk --prefix none --query Contents
s3api put-bucket-tagging --bucket walk --tagging TagSet=[{Key=a,Value=b}]
s3api get-bucket-tagging --bucket walk
s3api put-object-tagging --bucket walk --key a.txt --tagging '{"TagSet":[{"Key":"x","Value":"y"}]}'
s3api get-object --bucket walk --key none {key}
s3api head-object --bucket walk --key none
s3api head-bucket --bucket walk-none
s3api put-bucket-versioning --bucket walk --versioning-configuration Status=Enabled
s3api copy-object --copy-source walk/a.txt --bucket walk --key c --query CopyObjectResult.ETag
s3api list-object-versions --bucket walk --query 'Versions[].{K:Key,S:Size,L:IsLatest}' --output table
s3api list-buckets --query 'Buckets[].Name'
s3api get-bucket-location --bucket walk
s3api delete-object --bucket walk --key a.txt
s3api delete-objects --bucket walk --delete Objects=[{Key=a},{Key=b}],Quiet=true
sqs create-queue --queue-name queue --attributes VisibilityTimeout=30,DelaySeconds=1
sqs list-queues --output text
sns create-topic --name t
sns list-topics --output table
sns publish --topic-arn arn:aws:sns:us-east-1:123456789012:t --message hello --message-attributes a={DataType=String,StringValue=b}
dynamodb create-table --table-name t --attribute-definitions AttributeName=id,AttributeType=S --key-schema AttributeName=id,KeyType=HASH --billing-mode PAY_PER_REQUEST
dynamodb put-item --table-name t --item '{"id":{"S":"1"},"n":{"N":"1"},"b":{"B":"AQI="}}'
dynamodb query --table-name t --key-condition-expression 'id = :v' --expression-attribute-values '{":v":{"S":"1"}}' --query 'Items[].n.N' --output text
dynamodb update-item --table-name t --key '{"id":{"S":"1"}}' --update-expression 'SET a = :a' --expression-attribute-values '{":a":{"SS":["x","y"]}}' --return-values ALL_NEW
dynamodb scan --table-name t --select COUNT
dynamodb list-tables
dynamodb delete-table --table-name t
kms create-key --description d --tags TagKey=a,TagValue=b
kms list-keys --output text
ses verify-email-identity --email-address a@example.com
ses send-email --from a@example.com --to b@example.com c@example.com --cc d@example.com --subject s --text t --html h
cloudfront create-distribution --origin-domain-name b.s3.amazonaws.com --default-root-object index.html
cloudfront create-distribution --origin-domain-name example.com
iot create-keys-and-certificate --query certificateId
rds copy-db-snapshot --source-db-snapshot-identifier arn:aws:rds:us-west-2:123456789012:snapshot:s --target-db-snapshot-identifier t --source-region us-west-2 --query 0
secretsmanager create-secret --name s --secret-string file://{key}
secretsmanager get-secret-value --secret-id s --query SecretString --output text
secretsmanager list-secrets --output table
logs create-log-group --log-group-name g --tags a=b
logs put-retention-policy --log-group-name g --retention-in-days 7
logs describe-log-groups --output text
logs describe-log-streams --log-group-name none
lambda list-functions
cloudfront create-invalidation --distribution-id none --paths /a /b
cloudformation list-stacks --stack-status-filter CREATE_COMPLETE DELETE_COMPLETE
autoscaling describe-auto-scaling-groups --output table
ecr get-login-password
route53 list-hosted-zones
route53 create-hosted-zone --name example.com --caller-reference 1
elbv2 describe-load-balancers
resourcegroupstaggingapi get-resources --tag-filters Key=a,Values=b
ec2 create-tags --resources i-1 --tags Key=a,Value=b
ec2 describe-tags --filters Name=key,Values=a,Name=b
ec2 describe-instance
ec2 describe-instances --filter x
ec2 describe-instances --instance-ids
`)

/** Words of the AWS CLI's own for services that speak JSON. */
const OTHER_WORDS = lines(`
deploy register-application-revision --application-name app --s3-location bucket=b,key=k,bundleType=zip,eTag=e
deploy create-deployment --application-name app --github-location repository=a/b,commitId=c
rekognition detect-labels --image-bytes fileb://{key} --max-labels 3
rekognition compare-faces --source-image-bytes fileb://{key} --target-image S3Object={Bucket=b,Name=k}
translate import-terminology --name n --merge-strategy OVERWRITE --data-file fileb://{key} --terminology-data Format=CSV
deploy register-application-revision --application-name app --s3-location '{"bucket":"b","key":"k","bundleType":"zip"}'
`)

interface Difference {
  readonly line: string
  readonly what: string
  readonly ours: unknown
  readonly theirs: unknown
  readonly said: readonly string[]
}

/** Dates of JavaScript are no finer than milliseconds, which AWS's own services do not send either. */
function inSeconds(text: string): string {
  return text.replace(/\.\d{6}(?=\+00:00)/g, '')
}

/** Version 1 has 255 for most errors and 2 for words that it cannot read; the statuses here are those of version 2. */
function statusOfVersion2(theirs: Ran, ours: Ran): number {
  if (theirs.status === 0 || ours.status === 0) return theirs.status
  if (theirs.stderr.startsWith('\nAn error occurred (')) return 254
  return /Unable to locate credentials/.test(theirs.stderr) ? 253 : 252
}

type Names = Record<string, Record<string, [name: string, options: Record<string, string[]>]>>

/** Services that AWS has given up since the AWS CLI's version. */
const RETIRED = ['iotevents', 'iotevents-data', 'panorama', 'simspaceweaver']

/** Words of the AWS CLI's own for what the API calls otherwise, or has within a structure. */
const OTHER_NAMES = [
  'rds remove-option-from-option-group',
  'rds remove-option-from-option-group --options',
  'socialmessaging delete-whatsapp-media-message',
  'translate import-terminology --data-file',
  'translate translate-document --document-content',
]

function plain(value: unknown): unknown {
  return value === null ? null : JSON.parse(JSON.stringify(value))
}

/** What a service might send: a member is of one kind wherever it stands. */
function randomOutput(depth: number): unknown {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const several = (make: () => unknown): unknown[] =>
    Array.from({ length: Math.floor(random() * 4) }, make)
  const scalar = (): unknown =>
    pick([
      'a text',
      'i-0123456789abcdef0',
      '',
      'x'.repeat(40),
      'a\u65e5',
      0,
      7,
      -1.5,
      true,
      false,
      null,
    ])
  const object = (): unknown => (depth > 3 ? {} : randomOutput(depth + 1))
  const members: Readonly<Record<string, () => unknown>> = {
    Name: scalar,
    Id: scalar,
    State: object,
    Tags: () => several(object),
    Zones: () => several(scalar),
    Rows: () => several(() => [scalar(), scalar()]),
    a: scalar,
  }
  const names = several(() => pick(Object.keys(members))) as string[]
  return Object.fromEntries(names.map((name) => [name, members[name]?.()]))
}

/** The same numbers in each run, unless `CLI_SEED` asks for others. */
let state = Number(process.env['CLI_SEED'] ?? 17)
function random(): number {
  state = (state + 0x6d2b79f5) | 0
  const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  const spread = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed))
  return ((spread ^ (spread >>> 14)) >>> 0) / 2 ** 32
}

/** Each takes the AWS CLI most of half a second; 300 once in a while. */
const GENERATED = Number(process.env['CLI_CALLS'] ?? 60)

/** Command lines for random operations of services that speak JSON, with random options. */
async function randomCalls(count: number): Promise<string[][]> {
  const services = SERVICES.trim()
    .split('\n')
    .map((line) => line.split('|')[0] ?? '')
  const calls: string[][] = []
  while (calls.length < count) {
    const service = services[Math.floor(random() * services.length)] ?? ''
    const model = readModel(await loadModel(service))
    if (!model.service.protocol.endsWith('json') || model.service.auth[0] !== 'v4') continue
    const names = model.operationNames
    const operation = model.operation(names[Math.floor(random() * names.length)] ?? '')
    if (operation === undefined || operation.auth !== undefined || streamsOutput(operation))
      continue
    const options = optionsOf(service, operation).filter(
      ({ member }) => member !== undefined && (member.required || random() < 0.3),
    )
    if (options.some(({ type }) => isUntyped(type) || isStreaming(type))) continue
    const words = options.flatMap(({ name, type }) => [`--${name}`, ...wordsOf(type)])
    calls.push([serviceCommand(service), commandName(operation.name), ...words])
  }
  return calls
}

interface RandomAnswer {
  readonly line: readonly string[]
  readonly answer: NonNullable<Parameters<typeof startRecordingProxy>[1]>
}

/** Answers to random operations that need no options. */
async function randomAnswers(count: number): Promise<RandomAnswer[]> {
  const services = SERVICES.trim()
    .split('\n')
    .map((line) => line.split('|')[0] ?? '')
  const answers: RandomAnswer[] = []
  while (answers.length < count) {
    const service = services[Math.floor(random() * services.length)] ?? ''
    const model = readModel(await loadModel(service))
    const names = model.operationNames
    const operation = model.operation(names[Math.floor(random() * names.length)] ?? '')
    if (operation?.output === undefined || operation.auth !== undefined) continue
    if (streamsOutput(operation) || eventStreamMember(operation.output)) continue
    if (optionsOf(service, operation).some(({ member }) => member?.required)) continue
    if (model.service.auth[0] !== 'v4' || OTHER_PROTOCOLS.includes(service)) continue
    const form = /json|cbor/.test(model.service.protocol) ? 'json' : 'xml'
    const value = drawStructure({ random, form }, operation.output.shape)
    if (value === undefined) continue
    const { body, headers, status } = encodeResponse(model.service, operation, value, 'R')
    const answer = { status, headers, body: Buffer.from((body ?? '') as Uint8Array | string) }
    answers.push({ line: [serviceCommand(service), commandName(operation.name)], answer })
  }
  return answers
}

/** The names of all members in a text of JSON. */
function namesIn(text: string): string {
  return (text.match(/"[^"]*":/g) ?? []).join()
}

/** What the AWS CLI speaks otherwise. */
const OTHER_PROTOCOLS = ['cloudwatch']

/** Values without a type are JSON on the command line; some older members are so to the AWS CLI as texts. */
function isUntyped({ kind }: Type): boolean {
  return kind === 'document' || kind === 'jsonvalue'
}

function isStreaming(type: Type): boolean {
  return (
    (type.kind === 'blob' && type.streaming) ||
    (type.kind === 'structure' && type.shape.eventStream)
  )
}

/** The words behind an option: shorthand where it is possible, else JSON. */
function wordsOf(type: Type): string[] {
  if (type.kind === 'boolean') return []
  if (type.kind === 'list') return [...wordsOf(type.member), ...wordsOf(type.member)]
  const value = sample(type, 0)
  if (typeof value !== 'object' || value === null) return [String(value)]
  const entries = Object.entries(value)
  const isFlat = entries.every(([, item]) => typeof item !== 'object')
  if (!isFlat || entries.length === 0 || random() < 0.3) return [JSON.stringify(value)]
  return [entries.map(([name, item]) => `${name}=${item}`).join(',')]
}

function sample(type: Type, depth: number): unknown {
  switch (type.kind) {
    case 'structure': {
      const { members, union } = type.shape
      const some = members.filter(
        ({ required, type: inner }) => required || (depth < 3 && inner.kind !== 'document'),
      )
      const chosen = union ? some.slice(0, 1) : some
      return depth > 5
        ? {}
        : Object.fromEntries(
            chosen.map(({ name, type: inner }) => [name, sample(inner, depth + 1)]),
          )
    }
    case 'list':
      return [sample(type.member, depth + 1)]
    case 'map':
      return { key: sample(type.value, depth + 1) }
    case 'boolean':
      return true
    case 'integer':
    case 'long':
      return 7
    case 'float':
    case 'double':
      return 1.5
    case 'timestamp':
      return '2026-11-29T12:00:00Z'
    case 'blob':
      return 'bytes'
    case 'document':
    case 'jsonvalue':
      return { a: 1 }
    default:
      return 'text-of-the-sample-0123456789'
  }
}

const PIECES = [
  ...'ab=,{}[] "\'\\-.#/:1\n~^|\u00e9`!%&()*+;<>?@_',
  'Key',
  'Values',
  '\\,',
  '@=',
  'x=y',
  '"q,r"',
  "'s t'",
  'k={a=b,c=[1,2]}',
]

/** Texts that are shorthand, or nearly so. */
function randomShorthand(count: number): string[] {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const several = (most: number, make: () => string): string[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, make)
  const value = (depth: number): string => {
    const kind = depth > 2 ? 0 : random()
    if (kind < 0.5)
      return several(3, () => pick(['a', 'b', 'Key', '1', '-', '.', '"q,r"', '\\,', ' '])).join('')
    if (kind < 0.65) return several(3, () => value(3)).join(',')
    if (kind < 0.8) return `[${several(3, () => value(depth + 1)).join(',')}]`
    return `{${several(3, () => `${pick(['a', 'b', 'c'])}${pick(['=', '=', '@='])}${value(depth + 1)}`).join(',')}}`
  }
  return Array.from({ length: count }, () => {
    let text = several(3, () => `${pick(['a', 'b', 'Key', 'K.x'])}=${value(0)}`).join(',')
    for (const piece of several(2, () => pick(PIECES))) {
      const at = Math.floor(random() * (text.length + 1))
      text = text.slice(0, at) + piece + text.slice(at)
    }
    return text
  })
}

const python = process.env['SANSDK_PYTHON'] ?? 'python3'
const hasAwsCli = canRun(python, 'import awscli.clidriver, awscli.shorthand')
const absence = hasAwsCli ? ((await motoAbsence()) ?? undefined) : `no awscli for ${python}`

const script = fileURLToPath(new URL('rig/aws-cli.py', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sansdk-cli-'))

describe.skipIf(absence !== undefined)(
  `the command line beside the AWS CLI${absence ? `: skipped, ${absence}` : ''}`,
  () => {
    let aws: PythonScript<{ readonly version: string }>
    let moto: Moto
    let proxy: RecordingProxy

    beforeAll(async () => {
      moto = await startMoto(2_000)
      proxy = await startRecordingProxy(moto.endpoint)
      const config = join(folder, 'config')
      // The AWS CLI of version 1 writes times as they come and takes bytes as they are, unless it is told otherwise.
      writeFileSync(
        config,
        '[default]\ncli_timestamp_format = iso8601\ncli_binary_format = raw-in-base64-out\n[profile other]\nregion = eu-west-1\noutput = text\n',
      )
      const env = {
        AWS_ACCESS_KEY_ID: moto.credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: moto.credentials.secretAccessKey,
        AWS_DEFAULT_REGION: 'us-east-1',
        AWS_REGION: 'us-east-1',
        AWS_CONFIG_FILE: config,
        AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
        AWS_ENDPOINT_URL: proxy.endpoint,
        AWS_CA_BUNDLE: '',
        AWS_EC2_METADATA_DISABLED: 'true',
        TZ: 'UTC',
      }
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
      aws = await startScript(python, script)
    }, 120_000)

    afterAll(async () => {
      vi.unstubAllEnvs()
      rmSync(folder, { recursive: true, force: true })
      proxy?.close()
      await aws?.close()
      await moto?.close()
    })

    /** Runs the same command in both; the second gets the responses of the first. */
    async function inBoth(args: readonly string[]): Promise<readonly Difference[]> {
      proxy.forget()
      proxy.takeRequests()
      const line = [...args, '--endpoint-url', proxy.endpoint]
      const theirs = await aws.ask<Ran>({ args: line })
      const theirRequests = proxy.takeRequests()
      const ours = await runSansdk(line)
      const pairs: Readonly<Record<string, readonly [unknown, unknown]>> = {
        requests: [proxy.takeRequests(), theirRequests],
        stdout: [inSeconds(ours.stdout), inSeconds(theirs.stdout)],
        status: [ours.status, statusOfVersion2(theirs, ours)],
      }
      return Object.entries(pairs)
        .filter(([, [one, other]]) => JSON.stringify(one) !== JSON.stringify(other))
        .map(([what, [one, other]]) => {
          const said = [ours.stderr, theirs.stderr]
          return { line: args.join(' '), what, ours: one, theirs: other, said }
        })
    }

    const files = {
      key: join(folder, 'key.txt'),
      json: join(folder, 'tags.json'),
      body: join(folder, 'body.bin'),
    }

    it('prints the same, with the same requests and status, for the commands of a walk', async () => {
      writeFileSync(files.key, 'secret value\n')
      writeFileSync(files.json, '[{"Key":"a","Value":"b"}]')
      writeFileSync(files.body, 'a body')
      const differing: Difference[] = []
      for (const line of WALK) {
        const args = line.map((word) =>
          word.replace(/\{(key|json|body)\}/g, (_, name: keyof typeof files) => files[name]),
        )
        differing.push(...(await inBoth(args)))
      }
      expect(differing).toEqual([])
      console.log(
        `${WALK.length} command lines: same requests, output and status as AWS CLI ${aws.head.version}`,
      )
    }, 600_000)

    it('sends the same for random options of random operations', async () => {
      const always = await startRecordingProxy(undefined)
      const counts = { sent: 0, refused: 0 }
      const differing: unknown[] = []
      const file = join(folder, 'file')
      writeFileSync(file, 'content')
      const others = OTHER_WORDS.map((line) => line.map((word) => word.replace('{key}', file)))
      for (const line of [...others, ...(await randomCalls(GENERATED))]) {
        const args = [...line, '--endpoint-url', always.endpoint, '--no-paginate']
        await aws.ask<Ran>({ args })
        const theirs = always.takeRequests()
        const { stderr } = await runSansdk(args)
        const ours = always.takeRequests()
        // The AWS CLI knows how long texts must be, which the service says otherwise.
        if (theirs.length === 0) counts.refused += 1
        else if (isDeepStrictEqual(ours, theirs)) counts.sent += 1
        else differing.push({ line, ours, theirs, stderr })
      }
      always.close()
      expect(differing).toEqual([])
      expect(counts.sent).toBeGreaterThan(GENERATED / 2)
      console.log(
        `${counts.sent} random calls send the same requests; ${counts.refused} the AWS CLI refuses`,
      )
    }, 600_000)

    it('prints random answers of random operations in the same way', async () => {
      const counts = { same: 0, refused: 0, otherModel: 0 }
      const differing: unknown[] = []
      for (const { line, answer } of await randomAnswers(GENERATED)) {
        const fixed = await startRecordingProxy(undefined, answer)
        for (const format of ['json', 'text', 'table']) {
          const args = [
            ...line,
            '--output',
            format,
            '--no-paginate',
            '--endpoint-url',
            fixed.endpoint,
          ]
          const theirs = await aws.ask<Ran>({ args })
          const ours = await runSansdk(args)
          const [own, printed] = [inSeconds(ours.stdout), inSeconds(theirs.stdout)]
          // It counts a letter beyond ASCII as two columns.
          if (format === 'table' && /[^\0-\x7f]/.test(own)) continue
          // Its model may be older, and rows of different lengths are too much for its tables.
          if (theirs.status !== 0) counts.refused += 1
          else if (own === printed) counts.same += 1
          else if (format === 'json' && namesIn(own) !== namesIn(printed)) counts.otherModel += 1
          else differing.push({ line: args.join(' '), own, printed, answer: String(answer.body) })
          if (own !== printed) break
        }
        fixed.close()
      }
      expect(differing).toEqual([])
      expect(counts.same).toBeGreaterThan(GENERATED)
      console.log(
        `${counts.same} outputs are the same; ${counts.refused} the AWS CLI refuses, ${counts.otherModel} are of other models`,
      )
    }, 600_000)

    it('has the same names for all operations and options', async () => {
      const { names } = await aws.ask<{ names: Names }>({ names: true })
      const differing: string[] = []
      const counts = { operations: 0, options: 0 }
      for (const [command, operations] of Object.entries(names)) {
        if (RETIRED.includes(command)) continue
        const service = serviceOf(command)
        const model = readModel(await loadModel(service))
        for (const [operation, [name, options]] of Object.entries(operations)) {
          counts.operations += 1
          if (plainName(commandName(operation)) !== plainName(name))
            differing.push(`${command} ${name}`)
          const own = model.operation(operation)
          for (const option of own === undefined ? [] : optionsOf(service, own)) {
            for (const theirs of (option.member && options[option.member.name]) ?? []) {
              counts.options += 1
              const all = [
                option.name,
                option.negative ?? '',
                `no-${option.name}`,
                option.member?.name ?? '',
              ]
              if (!all.some((one) => plainName(one) === plainName(theirs))) {
                differing.push(`${command} ${name} --${theirs}`)
              }
            }
          }
        }
      }
      expect(differing).toEqual(OTHER_NAMES)
      expect(counts.operations).toBeGreaterThan(18_000)
      console.log(
        `${counts.operations} operations and ${counts.options} options have the same names`,
      )
    }, 300_000)

    it.each(['json', 'text', 'table'] as const)(
      'prints any value as the AWS CLI does: %s',
      async (format) => {
        const values = Array.from({ length: 3000 }, () => randomOutput(0))
        const { values: theirs } = await aws.ask<{ values: (string | null)[] }>({ format, values })
        const differing = values.flatMap((value, index) => {
          const printed = theirs[index]
          // Rows of different lengths, at which it fails.
          if (printed === null) return []
          const own = formatted(value, format, 'Title')
          return own === printed ? [] : [{ value, own, printed }]
        })
        expect(differing.slice(0, 5)).toEqual([])
        expect(theirs.filter((printed) => printed !== null).length).toBeGreaterThan(1500)
      },
      60_000,
    )

    it('reads shorthand as the AWS CLI does', async () => {
      const texts = randomShorthand(Number(process.env['FUZZ_RUNS'] ?? 20_000))
      const { values } = await aws.ask<{ values: unknown[] }>({ shorthand: texts })
      const own = texts.map((text) => {
        try {
          return parseShorthand(text, () => undefined)
        } catch {
          return null
        }
      })
      const differing = texts.filter(
        (_, index) => !isDeepStrictEqual(plain(own[index]), values[index]),
      )
      expect(differing).toEqual([])
      const read = values.filter((value) => value !== null).length
      expect(read).toBeGreaterThan(texts.length / 10)
      console.log(`${texts.length} texts of shorthand, ${read} of them read, are the same`)
    }, 120_000)
  },
)
