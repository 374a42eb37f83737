import { randomBytes } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { createClient } from '../../src/index.ts'
import { createBucket } from '../../src/s3/index.ts'
import { type Ran, runSansdk } from './cli-peer.ts'
import { canRun, type PythonScript, startScript } from './python-script.ts'
import { describeServers, type Server } from './servers.ts'

/** A command line, with `{B}` and `{C}` for buckets and `{D}` for a folder; or a change of the folder. */
type Step = string | ((folder: string) => void)

const OLD = new Date('2020-01-02T03:04:05Z')

function write(folder: string, files: Readonly<Record<string, string | Buffer>>, time = OLD): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    utimesSync(path, time, time)
  }
}

const BIG = randomBytes(20 * 1024 * 1024 + 7)

const PROPERTIES =
  '--content-type text/x --metadata a=b,cd=e --cache-control max-age=60 --content-language de --content-disposition attachment --content-encoding x --expires 2027-01-01T00:00:00Z'

/** What people do with `aws s3`. */
const STEPS: readonly Step[] = [
  (folder) =>
    write(folder, {
      'tree/a.txt': 'one',
      'tree/b/c.html': '<p>',
      'tree/b/d e+ü%.json': '{}',
      'tree/b/e/empty': '',
      'tree/f.unknown-kind': '?',
      'tree/G.JPG': 'jpeg',
      'big.bin': BIG,
    }),
  'mb s3://{B}',
  'mb s3://{C}',
  'mb {C}',
  'cp {D}/tree s3://{B}/t --recursive',
  'cp {D}/tree s3://{B}/t2/ --recursive --exclude * --include *.html --include b/e/*',
  'cp {D}/tree/ s3://{B}/t3 --recursive --include * --exclude b/* --exclude [ag].* --no-guess-mime-type',
  `cp {D}/tree/a.txt s3://{B}/one ${PROPERTIES}`,
  'cp {D}/tree/a.txt s3://{B}/folder/',
  'cp {D}/tree/a.txt s3://{B} --acl public-read --website-redirect /other',
  'cp {D}/tree/a.txt s3://{B}/excluded --exclude *.txt',
  'cp {D}/big.bin s3://{B}/big.bin --metadata x=y --content-type a/b',
  'cp {D}/tree/a.txt s3://{B}/dry --dryrun',
  'cp {D}/tree s3://{B}/dry --recursive --dryrun --exclude b/*',
  'cp {D}/none s3://{B}/none',
  'cp {D}/tree s3://{B}/not-recursive',
  'cp s3://{B}/t/ {D}/tree',
  'cp s3://{B}/one {D}/dry --dryrun --only-show-errors',
  'cp s3://{B}/one - --dryrun',
  'cp {D}/tree/a.txt s3://{B}-none/none',
  'ls s3://{B}',
  'ls {B}/t',
  'ls s3://{B}/t/',
  'ls s3://{B}/t/b/ --recursive --summarize --human-readable',
  'ls s3://{B} --recursive --page-size 3',
  'ls s3://{B}/none',
  'ls s3://{B}-none',
  'cp s3://{B}/one s3://{C}/copied',
  'cp s3://{B}/one s3://{C}/',
  'cp s3://{B}/one s3://{C}/described.css --metadata n=m',
  'cp s3://{B}/one s3://{C}/replaced --metadata-directive REPLACE --content-type text/css',
  'cp s3://{B}/one s3://{C}/kept --metadata-directive COPY --metadata n=m',
  'cp s3://{B}/t s3://{C}/t --recursive --exclude *.json',
  'cp s3://{B}/none s3://{C}/none',
  'cp s3://{B}/one {D}/down.txt',
  'cp s3://{B}/one {D}/new/folder/',
  'cp s3://{B}/t/b/c.html {D}/tree',
  'cp s3://{B}/big.bin {D}/big-again.bin',
  'cp s3://{B}/t {D}/back --recursive',
  'cp s3://{B} {D}/back2 --recursive --exclude * --include t2/*',
  'cp s3://{B}/none {D}/none',
  'cp s3://{B}/none {D}/none --recursive',
  'cp s3://{B}/one -',
  'cp s3://{B}/one {D}/quiet --quiet',
  'cp s3://{B}/one {D}/quiet --only-show-errors',
  'sync {D}/tree s3://{C}/s',
  'sync {D}/tree s3://{C}/s',
  (folder) => {
    write(folder, { 'tree/a.txt': 'ONE' }, new Date('2030-01-01T00:00:00Z'))
    write(folder, { 'tree/b/c.html': '<p><p>' })
    write(folder, { 'tree/new': 'new' })
    rmSync(join(folder, 'tree/G.JPG'))
  },
  'sync {D}/tree s3://{C}/s --size-only --dryrun',
  'sync {D}/tree s3://{C}/s --delete --dryrun',
  'sync {D}/tree s3://{C}/s --delete --exclude *.html',
  'sync {D}/tree s3://{C}/s',
  'sync s3://{C}/s {D}/synced',
  'sync s3://{C}/s {D}/synced',
  (folder) => {
    write(folder, { 'synced/a.txt': 'two' }, OLD)
    write(folder, { 'synced/b/c.html': '<q><q>' }, new Date('2030-01-01T00:00:00Z'))
    write(folder, { 'synced/extra/file': 'x', 'synced/extra.html': 'x' })
  },
  'sync s3://{C}/s {D}/synced --dryrun',
  'sync s3://{C}/s {D}/synced --delete --exclude *.html',
  'sync s3://{C}/s {D}/synced --delete',
  'sync s3://{C}/s s3://{B}/s --exclude b/*',
  'sync s3://{C}/s s3://{B}/s',
  'sync s3://{C}/s s3://{B}/s',
  'rm s3://{C}/s/new',
  'sync s3://{C}/s s3://{B}/s --delete',
  'sync {D}/none s3://{B}/s',
  (folder) => {
    write(folder, { 'move/a': '1', 'move/b/c': '2', 'links/file': 'f' })
    symlinkSync(join(folder, 'move'), join(folder, 'links/folder'))
    symlinkSync('file', join(folder, 'links/link'))
    symlinkSync('nowhere', join(folder, 'links/broken'))
  },
  'cp {D}/links s3://{B}/links --recursive',
  'cp {D}/links s3://{B}/links2 --recursive --no-follow-symlinks',
  'mv {D}/move/a s3://{B}/moved',
  'mv {D}/move s3://{B}/m --recursive',
  'mv s3://{B}/moved {D}/moved-back',
  'mv s3://{B}/m s3://{C}/m --recursive',
  'mv s3://{B}/one s3://{C}/moved-one',
  'mv s3://{B}/folder/a.txt s3://{B}/folder/a.txt',
  'mv s3://{B}/folder/a.txt s3://{B}/folder/',
  'mv s3://{B}/none s3://{C}/none',
  'rm s3://{C}/t/a.txt',
  'rm s3://{C}/none',
  'rm s3://{C}/t --recursive --exclude b/* --dryrun',
  'rm s3://{C}/t --recursive --exclude b/*',
  'rm s3://{C}/s --recursive --quiet',
  'website s3://{C}/ --index-document index.html --error-document error.html',
  'rb s3://{B}',
  'rb s3://{B} --force',
  'rb s3://{B}',
  'ls s3://{B}',
  'cp',
  'cp {D}/big.bin {D}/other',
  'cp {D}/big.bin s3://{C}/x --nothing',
  'cp {D}/big.bin s3://{C}/x --acl nonsense',
  'rb s3://{C} --force',
]

const SMALL = 8 * 1024 * 1024

const python = process.env['SANSDK_PYTHON'] ?? 'python3'
const hasAwsCli = canRun(python, 'import awscli.clidriver')
const script = fileURLToPath(new URL('rig/aws-cli.py', import.meta.url))

type Place = Pick<Server, 'endpoint' | 'credentials'>

/** One of the two that are compared. */
interface Side {
  readonly buckets: readonly [string, string]
  readonly folder: string
  run(args: readonly string[]): Promise<Ran>
}

/** Version 1 has 255 for what cannot be read, and for the errors of services. */
function statusOfVersion2({ status, stderr }: Ran): number {
  // It fails over the errors of Ceph, which have no message.
  if (stderr.includes("argument of type 'NoneType'")) return status === 255 ? 254 : status
  if (status === 2 && stderr.startsWith('usage:')) return 252
  if (status !== 255 || stderr.includes('user-provided path')) return status
  return stderr.startsWith('\nAn error occurred (') ? 254 : 252
}

function compareSides(place: Place): void {
  const root = mkdtempSync(join(tmpdir(), 'sansdk-s3-cli-'))
  let aws: PythonScript<{ readonly version: string }>

  beforeAll(async () => {
    const config = join(root, 'config')
    writeFileSync(config, '')
    const env = {
      AWS_ACCESS_KEY_ID: place.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: place.credentials.secretAccessKey,
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_REGION: 'us-east-1',
      AWS_CONFIG_FILE: config,
      AWS_SHARED_CREDENTIALS_FILE: config,
      AWS_ENDPOINT_URL: place.endpoint,
      AWS_CA_BUNDLE: '',
      AWS_EC2_METADATA_DISABLED: 'true',
      TZ: 'UTC',
    }
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    aws = await startScript(python, script)
  }, 120_000)

  afterAll(async () => {
    vi.unstubAllEnvs()
    rmSync(root, { recursive: true, force: true })
    await aws?.close()
  })

  function sideOf(name: string, run: Side['run']): Side {
    const id = `${name}-${randomBytes(4).toString('hex')}`
    const folder = join(root, name)
    mkdirSync(folder)
    return { buckets: [`${id}-one`, `${id}-two`], folder, run }
  }

  it('prints the same, with the same status, and leaves the same behind', async () => {
    const theirs = sideOf('aws', (args) => aws.ask<Ran>({ args }))
    const ours = sideOf('san', runSansdk)
    const client = createClient({
      endpoint: place.endpoint,
      region: 'us-east-1',
      credentials: place.credentials,
    })
    const differing: unknown[] = []
    const seen = new Set<string>()
    const compare = (step: string, what: string, one: unknown, other: unknown, said: unknown) => {
      const [left, right] = [JSON.stringify(one), JSON.stringify(other)]
      // What stays different is told of once.
      if (left === right || seen.has(`${what} ${left} ${right}`)) return
      seen.add(`${what} ${left} ${right}`)
      differing.push({ step, what, ours: left, theirs: right, said })
    }
    let commands = 0
    for (const step of STEPS) {
      if (typeof step === 'function') {
        for (const { folder } of [ours, theirs]) step(folder)
        continue
      }
      commands += 1
      const [own, other] = [await runStep(ours, step), await runStep(theirs, step)]
      const said = [own.stderr, other.stderr]
      compare(step, 'stdout', plainOutput(ours, own), plainOutput(theirs, other), said)
      compare(step, 'status', own.status, statusOfVersion2(other), said)
      if (/^(?:ls|cp .*--dryrun)/.test(step)) continue
      const [left, right] = [await stateOf(client, ours), await stateOf(client, theirs)]
      for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
        compare(step, name, left[name], right[name], said)
      }
    }
    await client.close()
    expect(differing).toEqual([])
    console.log(`${commands} command lines of aws s3 ${aws.head.version} do the same`)
  }, 900_000)

  it('sends the same requests', async () => {
    const notes = await startNotes(place.endpoint)
    const sides = [
      sideOf('aws-requests', (args) =>
        aws.ask<Ran>({ args: [...args, '--endpoint-url', notes.endpoint] }),
      ),
      sideOf('san-requests', (args) => runSansdk([...args, '--endpoint-url', notes.endpoint])),
    ]
    const requests: string[][] = []
    for (const side of sides) {
      write(side.folder, { a: 'a' })
      for (const step of SAME_REQUESTS) {
        await runStep(side, step)
        const seen = notes.seen.splice(0).map((line) => line.replaceAll(side.buckets[0], '{B}'))
        requests.push([step, ...seen.sort()])
      }
    }
    notes.close()
    const half = SAME_REQUESTS.length
    expect(requests.slice(half)).toEqual(requests.slice(0, half))
    expect(requests.flat().length).toBeGreaterThan(4 * half)
  }, 300_000)
}

/** Sends the same requests, but for HEAD: what is there is learnt from the answer to GET or the copy. */
const SAME_REQUESTS = [
  'mb s3://{B}',
  'ls',
  'cp {D}/a s3://{B}/k/a',
  'cp {D}/a s3://{B}/k/b',
  'ls s3://{B}/k/ --page-size 1',
  'ls s3://{B} --recursive --request-payer',
  'cp s3://{B}/k/a {D}/b',
  'cp s3://{B}/k/a s3://{B}/k/c',
  'cp s3://{B}/k {D}/all --recursive',
  'sync s3://{B}/k {D}/all',
  'sync {D}/all s3://{B}/synced --page-size 2',
  'mv s3://{B}/k/a s3://{B}/k/d',
  'rm s3://{B}/k/b',
  'website s3://{B} --index-document i',
  'rb s3://{B}',
]

/** A server before another one that notes methods, paths and queries. */
async function startNotes(
  target: string,
): Promise<{ endpoint: string; seen: string[]; close(): void }> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    const { headers, method = '', url = '/' } = request
    const { pathname, searchParams } = new URL(url, target)
    // An empty prefix is none.
    const pairs = [...searchParams].filter(([name, value]) => name !== 'prefix' || value !== '')
    const query = pairs.map((pair) => pair.join('=')).sort()
    if (method !== 'HEAD') seen.push(`${method} ${pathname.replace(/\/$/, '')} ${query.join('&')}`)
    // With the host that was signed.
    const passed = httpRequest(new URL(url, target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    request.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { endpoint, seen, close }
}

async function runStep({ buckets, folder, run }: Side, step: string): Promise<Ran> {
  const words = step
    .split(' ')
    .map((word) =>
      word.replace('{B}', buckets[0]).replace('{C}', buckets[1]).replace('{D}', folder),
    )
  const more = /^(?:cp|mv|sync) /.test(step) ? ['--no-progress'] : []
  return await run(['s3', ...words, ...more])
}

/** The lines in the order of their texts, without the names and times of a side. */
function plainOutput({ buckets, folder }: Side, { stdout }: Ran): string[] {
  return stdout
    .replaceAll(buckets[0], '{B}')
    .replaceAll(buckets[1], '{C}')
    .replaceAll(new RegExp(`\\S*/${folder.split('/').at(-1)}/`, 'g'), '{D}/')
    .replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/gm, 'TIME')
    .split('\n')
    .sort()
}

/** All that a side holds: objects with their properties, and files. */
async function stateOf(
  client: ReturnType<typeof createClient>,
  { buckets, folder }: Side,
): Promise<Record<string, unknown>> {
  const state: Record<string, unknown> = {}
  for (const [index, name] of buckets.entries()) {
    const bucket = createBucket({ bucket: name, client })
    if (!(await bucket.isThere())) continue
    for await (const { key, size, etag } of bucket.list()) {
      const info = await bucket.head(key)
      state[`${index} ${key}`] = {
        size,
        etag: size < SMALL ? etag : undefined,
        type: info.contentType,
        metadata: info.metadata,
        class: info.storageClass,
        cache: info.cacheControl,
        language: info.contentLanguage,
        disposition: info.contentDisposition,
        encoding: info.contentEncoding,
        expires: info.expires,
      }
    }
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile()) continue
    const content = readFileSync(path)
    state[path.slice(folder.length)] =
      content.length < SMALL ? content.toString() : content.equals(BIG)
  }
  return state
}

describe.skipIf(!hasAwsCli)(`sansdk s3 beside aws s3${hasAwsCli ? '' : ': no awscli'}`, () => {
  describeServers('', (server) => {
    if (server.name === 'Ceph RGW') compareSides(server)
    else it.skip('is compared on Ceph RGW and moto', () => {})
  })
})

const moto = inject('moto')
const absence = hasAwsCli ? ('absent' in moto ? moto.absent : undefined) : 'no awscli'

describe.skipIf(absence !== undefined)(
  `sansdk s3 beside aws s3: moto${absence === undefined ? '' : `: skipped, ${absence}`}`,
  () => {
    if (!('absent' in moto)) compareSides(moto)
  },
)
