/**
 * How much an installation takes, beside three clients of the AWS SDK, which speak to three of the
 * services that sansdk speaks to.
 *
 *     npm run build && node --import tsx bench/size.bench.ts
 *
 * Both are installed by npm into empty folders: sansdk from its tarball, with its dependencies.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'rolldown'

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

/** Prints how much a bundle for the edge takes of sansdk, minified and compressed. */
async function printEdgeSizes(): Promise<void> {
  console.log('| at the edge, minified | kB | kB, gzip |\n| --- | ---: | ---: |')
  for (const [name, code] of Object.entries(EDGE_PROGRAMS)) {
    const { output } = await build({
      input: 'program',
      platform: 'neutral',
      resolve: { conditionNames: ['workerd', 'import'] },
      plugins: [
        {
          name: 'program',
          resolveId: (id) => (id === 'program' ? join(ROOT, 'program.mjs') : null),
          load: (id) => (id === join(ROOT, 'program.mjs') ? code : null),
        },
      ],
      output: { minify: true },
      write: false,
    })
    const bundled = output[0].code
    const packed = gzipSync(bundled, { level: 9 }).length
    console.log(`| ${name} | ${(bundled.length / 1e3).toFixed(1)} | ${(packed / 1e3).toFixed(1)} |`)
  }
  console.log('')
}

/** Prints what is installed and bundled; returns whether the goal is met. */
export async function run(): Promise<boolean> {
  await printEdgeSizes()
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
  const ratio = all.onDisk / sdk.onDisk
  const isMet = ratio <= GOAL
  console.log(
    `\n${isMet ? 'met   ' : 'MISSED'} ${ratio.toFixed(2)} of the three on disk, at most ${GOAL}; sansdk itself ${(own.onDisk / sdk.onDisk).toFixed(2)}, its dependencies ${(rest.onDisk / sdk.onDisk).toFixed(2)}`,
  )
  return isMet
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!(await run())) process.exitCode = 1
}
