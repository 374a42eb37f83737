import { execFileSync } from 'node:child_process'
import { copyFileSync, lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'rolldown'
import { judge } from './figures.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PEERS = fileURLToPath(new URL('compare-size/package.json', import.meta.url))
/** Of the three clients' size. */
const GOAL = 0.1
/** Of the SDK's clients of the same services. */
const BUNDLE_GOAL = 0.9
const THREE_GOAL = 0.75
/** kB, of one service. */
const CALL_GOAL = 600
/** kB, compressed. */
const EDGE_GOAL = 14
/** MB, with all models. */
const PACKAGE_GOAL = 3.2

interface Weight {
  readonly files: number
  readonly bytes: number
  /** What the file system gives, in whole blocks. */
  readonly onDisk: number
}

function weigh(folder: string): Weight {
  let [files, bytes, onDisk] = [0, 0, 0]
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const { size, blocks } = lstatSync(join(entry.parentPath, entry.name))
    files += 1
    bytes += size
    onDisk += blocks * 512
  }
  return { files, bytes, onDisk }
}

function npm(folder: string, ...args: string[]): string {
  return execFileSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function install(folder: string, ...packages: string[]): string {
  npm(folder, 'install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages)
  return join(folder, 'node_modules')
}

/** Programs for runtimes without `node:` modules. */
const EDGE_PROGRAMS: Readonly<Record<string, string>> = {
  'sign and presign': "export { presign, sign } from 'sansdk/sigv4'",
  'sign, presign and createSignedFetch':
    "export { presign, sign } from 'sansdk/sigv4'\nexport { createSignedFetch } from 'sansdk/fetch'",
  'the same with v4a':
    "export { presign, sign } from 'sansdk/sigv4'\nexport { createSignedFetch } from 'sansdk/fetch'\nexport { enableSigv4a } from 'sansdk/sigv4a'",
  verify: "export { verify } from 'sansdk/verify'",
  rdsAuthToken: "export { rdsAuthToken } from 'sansdk/tokens'",
  diagnose: "export { diagnose } from 'sansdk/diagnose'",
}

const CALL = `import { createClient } from 'sansdk'
import { dynamodb } from 'sansdk/models/dynamodb'
export const client = createClient({ region: 'eu-central-1', models: [dynamodb] })
`

const THREE_CALLS = `import { createClient } from 'sansdk'
import { dynamodb } from 'sansdk/models/dynamodb'
import { s3 } from 'sansdk/models/s3'
import { sqs } from 'sansdk/models/sqs'
export const client = createClient({ models: [dynamodb, s3, sqs] })
`

function lean(program: string): string {
  return program.replaceAll('createClient', 'createLeanClient').replace("'sansdk'", "'sansdk/lean'")
}

const LEAN_THREE_CALLS = lean(THREE_CALLS)
  .replace('{ createLeanClient }', '{ createLeanClient, s3Calls }')
  .replace(', sqs] }', ', sqs], parts: [s3Calls] }')

/** Programs for Node, which take undici and fast-xml-parser in where they need them. */
const NODE_PROGRAMS: Readonly<Record<string, string>> = {
  presign: "export { presign } from 'sansdk/sigv4'",
  'createLeanClient and call': lean(CALL),
  'createClient and call': CALL,
  'createClient and call, with S3 and verify': `${CALL}export { createBucket } from 'sansdk/s3'\nexport { verify } from 'sansdk/verify'`,
  'createLeanClient and call of DynamoDB, S3 and SQS': LEAN_THREE_CALLS,
  'createClient and call of DynamoDB, S3 and SQS': THREE_CALLS,
}

/** Without undici's parser for processors without SIMD: docs/bundling.md. */
const SIMD_PROGRAMS: Readonly<Record<string, string>> = {
  'createLeanClient and call, SIMD': lean(CALL),
  'createLeanClient and call of DynamoDB, S3 and SQS, SIMD': LEAN_THREE_CALLS,
}

const SDK_DYNAMODB = "export { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'"

/** The same by the AWS SDK. */
const SDK_PROGRAMS: Readonly<Record<string, string>> = {
  'client-dynamodb': SDK_DYNAMODB,
  'client-dynamodb, client-s3, client-sqs': `${SDK_DYNAMODB}
export { S3Client, GetObjectCommand } from '@aws-sdk/client-s3'
export { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'`,
}

/** The bytes of a program in a folder as one minified file, as it is and compressed. */
async function bundleSize(
  code: string,
  folder: string,
  options: BuildOptions,
): Promise<[number, number]> {
  const program = join(folder, 'program.mjs')
  const { output } = await build({
    ...options,
    input: 'program',
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? program : null),
        load: (id) => (id === program ? code : null),
      },
    ],
    output: { minify: true, codeSplitting: false },
    logLevel: 'silent',
    write: false,
  })
  const bundled = output[0].code
  return [bundled.length, gzipSync(bundled, { level: 9 }).length]
}

const EDGE: BuildOptions = {
  platform: 'neutral',
  resolve: { conditionNames: ['workerd', 'import'] },
}

async function printBundles(
  title: string,
  programs: Readonly<Record<string, string>>,
  { folder = ROOT, ...options }: BuildOptions & { readonly folder?: string },
): Promise<ReadonlyMap<string, readonly [number, number]>> {
  const sizes = new Map<string, [number, number]>()
  console.log(`| ${title}, minified | kB | kB, gzip |\n| --- | ---: | ---: |`)
  for (const [name, code] of Object.entries(programs)) {
    const size = await bundleSize(code, folder, options)
    sizes.set(name, size)
    console.log(`| ${name} | ${size.map((bytes) => (bytes / 1e3).toFixed(1)).join(' | ')} |`)
  }
  console.log('')
  return sizes
}

/**
 * How much a bundle takes, and an installation, beside three clients of the AWS SDK, which speak to three of
 * the services that sansdk speaks to. Both are installed by npm into empty folders: sansdk from its tarball,
 * with its dependencies.
 */
export async function sizeSuite(): Promise<boolean> {
  const work = mkdtempSync(join(tmpdir(), 'sansdk-size-'))
  try {
    const [ours, theirs] = [mkdtempSync(join(work, 'a')), mkdtempSync(join(work, 'b'))]
    copyFileSync(PEERS, join(theirs, 'package.json'))
    const sdk = weigh(install(theirs))
    await weighBundles(theirs)
    // Without scripts: what is weighed is the build that is there.
    const tarball = npm(ROOT, 'pack', '--silent', '--ignore-scripts', '--pack-destination', work)
    writeFileSync(join(ours, 'package.json'), '{"private":true}')
    const installed = install(ours, join(work, tarball.trim()))
    return print(weigh(installed), weigh(join(installed, 'sansdk')), sdk)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @param sdk where the AWS SDK's clients are installed. */
async function weighBundles(sdk: string): Promise<void> {
  const edge = await printBundles('at the edge', EDGE_PROGRAMS, EDGE)
  judge({
    what: 'bundle of sign, presign and createSignedFetch at the edge, kB, gzip',
    value: (edge.get('sign, presign and createSignedFetch')?.[1] ?? Number.NaN) / 1e3,
    goal: EDGE_GOAL,
    better: 'less',
  })
  const ours = await printBundles('for Node', NODE_PROGRAMS, { platform: 'node' })
  const options = { platform: 'node', folder: sdk } as const
  const simd = { platform: 'node', external: /llhttp-wasm\.js$/ } as const
  const fewer = await printBundles('for Node, for processors with SIMD', SIMD_PROGRAMS, simd)
  const theirs = await printBundles('of the AWS SDK, for Node', SDK_PROGRAMS, options)
  const bytes = (name: string): number =>
    (ours.get(name) ?? fewer.get(name) ?? theirs.get(name))?.[0] ?? Number.NaN
  judge({
    what: 'bundle of createClient and call / client-dynamodb',
    value: bytes('createClient and call') / bytes('client-dynamodb'),
    goal: BUNDLE_GOAL,
    better: 'less',
  })
  judge({
    what: 'bundle of createLeanClient and call, kB',
    value: bytes('createLeanClient and call') / 1e3,
    goal: CALL_GOAL,
    better: 'less',
  })
  const three = bytes('client-dynamodb, client-s3, client-sqs')
  for (const client of ['createClient', 'createLeanClient']) {
    judge({
      what: `bundle of ${client} with DynamoDB, S3 and SQS / three clients`,
      value: bytes(`${client} and call of DynamoDB, S3 and SQS`) / three,
      goal: THREE_GOAL,
      better: 'less',
    })
  }
  judge({
    what: 'the same for processors with SIMD / three clients',
    value: bytes('createLeanClient and call of DynamoDB, S3 and SQS, SIMD') / three,
    goal: THREE_GOAL,
    better: 'less',
  })
}

function print(all: Weight, own: Weight, sdk: Weight): boolean {
  const rest = {
    files: all.files - own.files,
    bytes: all.bytes - own.bytes,
    onDisk: all.onDisk - own.onDisk,
  }
  console.log('| installed | files | MB | MB on disk |')
  console.log('| --- | ---: | ---: | ---: |')
  const rows: readonly [string, Weight][] = [
    ['sansdk itself', own],
    ['its dependencies', rest],
    ['sansdk with them', all],
    ['client-dynamodb, client-s3, client-sqs', sdk],
  ]
  for (const [name, { files, bytes, onDisk }] of rows) {
    console.log(
      `| ${name} | ${files} | ${(bytes / 1e6).toFixed(2)} | ${(onDisk / 1e6).toFixed(2)} |`,
    )
  }
  const part = (weight: Weight): string => (weight.onDisk / sdk.onDisk).toFixed(2)
  console.log(`\nsansdk itself ${part(own)} of the three, its dependencies ${part(rest)}`)
  judge({ what: 'sansdk itself, MB', value: own.bytes / 1e6, goal: PACKAGE_GOAL, better: 'less' })
  return judge({
    what: 'installed, on disk / three clients',
    value: all.onDisk / sdk.onDisk,
    goal: GOAL,
    limit: 1,
    better: 'less',
  })
}
