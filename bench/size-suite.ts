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
}

const CALL = `import { createClient } from 'sansdk'
import { dynamodb } from 'sansdk/models/dynamodb'
export const client = createClient({ region: 'eu-central-1', models: [dynamodb] })
`

const LEAN_CALL = CALL.replaceAll('createClient', 'createLeanClient').replace(
  "'sansdk'",
  "'sansdk/lean'",
)

/** Programs for Node, which take undici and fast-xml-parser in where they need them. */
const NODE_PROGRAMS: Readonly<Record<string, string>> = {
  presign: "export { presign } from 'sansdk/sigv4'",
  'createLeanClient and call': LEAN_CALL,
  'createClient and call': CALL,
  'the same with S3 and verify': `${CALL}export { createBucket } from 'sansdk/s3'\nexport { verify } from 'sansdk/verify'`,
  'client-dynamodb': "export { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'",
}

/** The bytes of a program as one minified file, as it is and compressed. */
async function bundleSize(code: string, options: BuildOptions): Promise<[number, number]> {
  const program = join(ROOT, 'program.mjs')
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
  options: BuildOptions,
): Promise<ReadonlyMap<string, readonly [number, number]>> {
  const sizes = new Map<string, [number, number]>()
  console.log(`| ${title}, minified | kB | kB, gzip |\n| --- | ---: | ---: |`)
  for (const [name, code] of Object.entries(programs)) {
    const size = await bundleSize(code, options)
    sizes.set(name, size)
    console.log(`| ${name} | ${size.map((bytes) => (bytes / 1e3).toFixed(1)).join(' | ')} |`)
  }
  console.log('')
  return sizes
}

/** Of client-dynamodb's bundle. */
const BUNDLE_GOAL = 0.9

/**
 * How much a bundle takes, and an installation, beside three clients of the AWS SDK, which speak to three of
 * the services that sansdk speaks to. Both are installed by npm into empty folders: sansdk from its tarball,
 * with its dependencies.
 */
export async function sizeSuite(): Promise<boolean> {
  await printBundles('at the edge', EDGE_PROGRAMS, EDGE)
  const sizes = await printBundles('for Node', NODE_PROGRAMS, { platform: 'node' })
  const bytesOf = (name: string): number => sizes.get(name)?.[0] ?? Number.NaN
  judge({
    what: 'bundle of createClient and call / client-dynamodb',
    value: bytesOf('createClient and call') / bytesOf('client-dynamodb'),
    goal: BUNDLE_GOAL,
    better: 'less',
  })
  const work = mkdtempSync(join(tmpdir(), 'sansdk-size-'))
  try {
    const [ours, theirs] = [mkdtempSync(join(work, 'a')), mkdtempSync(join(work, 'b'))]
    // Without scripts: what is weighed is the build that is there.
    const tarball = npm(ROOT, 'pack', '--silent', '--ignore-scripts', '--pack-destination', work)
    writeFileSync(join(ours, 'package.json'), '{"private":true}')
    const installed = install(ours, join(work, tarball.trim()))
    copyFileSync(PEERS, join(theirs, 'package.json'))
    return print(weigh(installed), weigh(join(installed, 'sansdk')), weigh(install(theirs)))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
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
    ['client-dynamodb, client-s3, client-sts', sdk],
  ]
  for (const [name, { files, bytes, onDisk }] of rows) {
    console.log(
      `| ${name} | ${files} | ${(bytes / 1e6).toFixed(2)} | ${(onDisk / 1e6).toFixed(2)} |`,
    )
  }
  const part = (weight: Weight): string => (weight.onDisk / sdk.onDisk).toFixed(2)
  console.log(`\nsansdk itself ${part(own)} of the three, its dependencies ${part(rest)}`)
  return judge({
    what: 'installed, on disk / three clients',
    value: all.onDisk / sdk.onDisk,
    goal: GOAL,
    limit: 1,
    better: 'less',
  })
}
