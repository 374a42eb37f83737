import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { judge } from './figures.ts'
import { startRgw, type Target } from './s3-targets.ts'

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const BUCKET = 'sansdk-bench-cli'

/** A program that copies, and the words for what it is to do; undefined where it has none. */
interface Program {
  readonly name: string
  readonly version: readonly string[]
  words(job: Job, place: Place): readonly string[] | undefined
}

/** What is to be done. */
type Job = 'upload' | 'download' | 'uploadMany' | 'list' | 'sync'

/** Where it is done. */
interface Place {
  readonly endpoint: string
  readonly folder: string
  /** Of this run and program: nobody finds what others have left. */
  readonly id: string
}

const SILENT = ['--only-show-errors']

function awsWords(job: Job, { folder, id }: Place): readonly string[] {
  const object = `s3://${BUCKET}/${id}`
  switch (job) {
    case 'upload':
      return ['s3', 'cp', join(folder, 'big'), object, ...SILENT]
    case 'download':
      return ['s3', 'cp', `s3://${BUCKET}/big`, join(folder, id), ...SILENT]
    case 'uploadMany':
      return ['s3', 'cp', join(folder, 'many'), object, '--recursive', ...SILENT]
    case 'list':
      return ['s3', 'ls', `s3://${BUCKET}`, '--recursive']
    case 'sync':
      return ['s3', 'sync', join(folder, 'same'), `s3://${BUCKET}/same`]
  }
}

function s3cmdWords(job: Job, { endpoint, folder, id }: Place): readonly string[] {
  const host = endpoint.replace(/^https?:\/\//, '')
  const common = ['--no-ssl', `--host=${host}`, `--host-bucket=${host}`, '--no-progress', '--quiet']
  const object = `s3://${BUCKET}/${id}`
  switch (job) {
    case 'upload':
      return ['put', join(folder, 'big'), object, ...common]
    case 'download':
      return ['get', `s3://${BUCKET}/big`, join(folder, id), ...common]
    case 'uploadMany':
      return ['put', '--recursive', `${join(folder, 'many')}/`, `${object}/`, ...common]
    case 'list':
      return ['ls', '--recursive', `s3://${BUCKET}`, ...common]
    case 'sync':
      return [
        'sync',
        '--no-check-md5',
        `${join(folder, 'same')}/`,
        `s3://${BUCKET}/same/`,
        ...common,
      ]
  }
}

function rcloneWords(job: Job, { endpoint, folder, id }: Place): readonly string[] {
  const remote = `:s3,provider=Ceph,env_auth=true,endpoint='${endpoint}',region=us-east-1:${BUCKET}`
  switch (job) {
    case 'upload':
      return ['copyto', join(folder, 'big'), `${remote}/${id}`]
    case 'download':
      return ['copyto', `${remote}/big`, join(folder, id)]
    case 'uploadMany':
      return ['copy', join(folder, 'many'), `${remote}/${id}`]
    case 'list':
      return ['lsl', '--fast-list', '--use-server-modtime', remote]
    case 'sync':
      return [
        'sync',
        '--fast-list',
        '--update',
        '--use-server-modtime',
        join(folder, 'same'),
        `${remote}/same`,
      ]
  }
}

const PROGRAMS: readonly Program[] = [
  { name: 'sansdk', version: [process.execPath, MAIN, '--version'], words: awsWords },
  { name: 'aws', version: ['aws', '--version'], words: awsWords },
  { name: 's3cmd', version: ['s3cmd', '--version'], words: s3cmdWords },
  { name: 'rclone', version: ['rclone', 'version'], words: rcloneWords },
]

function versionOf({ version: [program = '', ...args] }: Program): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  return status === 0 ? (stdout.split('\n')[0] ?? '') : undefined
}

/** Seconds that a program took. */
interface Taken {
  readonly wall: number
  readonly cpu: number
}

/** Runs a program under the shell's `time`. @throws Error where it fails. */
async function timed(
  program: Program,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Taken> {
  const command = program.version.slice(0, program.name === 'sansdk' ? 2 : 1)
  const script = 'TIMEFORMAT="TIMES %R %U %S"; time "$@"'
  const child = spawn('bash', ['-c', script, 'bash', ...command, ...words], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const [status] = (await once(child, 'close')) as [number | null]
  const [, wall, user, system] = /TIMES ([\d.]+) ([\d.]+) ([\d.]+)/.exec(said) ?? []
  if (status !== 0 || wall === undefined) throw new Error(`${program.name} failed: ${said}`)
  return { wall: Number(wall), cpu: Number(user) + Number(system) }
}

/** How much is done. */
interface Amounts {
  readonly mib: number
  readonly many: number
  readonly keys: number
  readonly same: number
}

/**
 * `sansdk s3` beside `aws s3`, s3cmd and rclone where they are installed: seconds and seconds of CPU time. Listings
 * are those of a server that has its pages ready, all else is on Ceph's gateway. Always true: machines differ.
 */
export async function s3CliSuite(quick: boolean): Promise<boolean> {
  const amounts: Amounts = quick
    ? { mib: 64, many: 200, keys: 5_000, same: 500 }
    : { mib: 1024, many: 10_000, keys: 100_000, same: 20_000 }
  const rgw = await startRgw()
  if (typeof rgw === 'string') {
    console.log(`not measured: ${rgw}`)
    return true
  }
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'sansdk-s3-cli-'))
  const lister = await startLister(amounts.keys)
  try {
    const programs = PROGRAMS.filter((program) => {
      const version = versionOf(program)
      console.log(`  ${program.name.padEnd(8)} ${version ?? 'not installed'}`)
      return version !== undefined
    })
    const bench = { rgw, folder, programs, listEndpoint: lister.endpoint }
    await prepare(bench, amounts)
    await compare(bench, 'upload', `cp of ${amounts.mib} MiB to the store`)
    await compare(bench, 'download', `cp of ${amounts.mib} MiB from the store`)
    await compare(bench, 'uploadMany', `cp of ${amounts.many} files of 1 KiB`)
    await compare(bench, 'list', `ls of ${amounts.keys} keys`)
    await compare(bench, 'sync', `sync of ${amounts.same} files, nothing to do`)
  } finally {
    lister.server.close()
    rmSync(folder, { recursive: true, force: true })
    await rgw.stop()
  }
  return true
}

interface Bench {
  readonly rgw: Target
  readonly folder: string
  readonly programs: readonly Program[]
  readonly listEndpoint: string
}

function envOf({ credentials }: Target, folder: string, endpoint: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ENDPOINT_URL: endpoint,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: join(folder, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'config'),
    RCLONE_CONFIG: join(folder, 'config'),
    NODE_OPTIONS: '',
  }
}

async function prepare({ rgw, folder }: Bench, { mib, many, same }: Amounts): Promise<void> {
  writeFileSync(join(folder, 'config'), '')
  execFileSync('bash', ['-c', `head -c ${mib}M /dev/urandom > "$1"`, 'bash', join(folder, 'big')])
  for (const [name, count] of [
    ['many', many],
    ['same', same],
  ] as const) {
    for (let index = 0; index < count; index++) {
      const below = join(folder, name, String(index % 100))
      if (index < 100) mkdirSync(below, { recursive: true })
      writeFileSync(join(below, `file-${index}.txt`), `${index}`.padEnd(1024, 'x'))
    }
  }
  const env = envOf(rgw, folder, rgw.endpoint)
  const run = (...words: string[]): unknown =>
    execFileSync(process.execPath, [MAIN, 's3', ...words], { env, stdio: 'ignore' })
  run('mb', `s3://${BUCKET}`)
  run('cp', join(folder, 'big'), `s3://${BUCKET}/big`)
  run('cp', join(folder, 'same'), `s3://${BUCKET}/same`, '--recursive')
}

/** Every program does the job once; the table says how long it took, beside `aws`. */
async function compare(bench: Bench, job: Job, title: string): Promise<void> {
  const { rgw, folder, programs, listEndpoint } = bench
  console.log(`\n  ${title}`)
  const taken = new Map<string, Taken>()
  for (const program of programs) {
    const endpoint = job === 'list' ? listEndpoint : rgw.endpoint
    const id = `${job}-${program.name}`
    const words = program.words(job, { endpoint, folder, id })
    if (words === undefined) continue
    const times = await timed(program, words, envOf(rgw, folder, endpoint))
    taken.set(program.name, times)
    const { wall, cpu } = times
    console.log(`    ${program.name.padEnd(8)} ${column(wall)} s, ${column(cpu)} s of CPU time`)
    removeResults(bench, job, id)
  }
  const [ours, aws] = [taken.get('sansdk'), taken.get('aws')]
  if (ours === undefined || aws === undefined) return
  const others = [...taken].filter(([name]) => name !== 'sansdk').map(([, { wall }]) => wall)
  judge({ what: `${title}: CPU / aws`, value: ours.cpu / aws.cpu, goal: 0.33, better: 'less' })
  const fastest = Math.min(...others)
  judge({ what: `${title}: time / fastest`, value: ours.wall / fastest, goal: 1, better: 'less' })
}

function column(seconds: number): string {
  return seconds.toFixed(2).padStart(7)
}

/** The store has its objects in memory. */
function removeResults({ rgw, folder }: Bench, job: Job, id: string): void {
  rmSync(join(folder, id), { force: true })
  if (job !== 'upload' && job !== 'uploadMany') return
  const env = envOf(rgw, folder, rgw.endpoint)
  const more = job === 'uploadMany' ? ['--recursive'] : []
  execFileSync(process.execPath, [MAIN, 's3', 'rm', `s3://${BUCKET}/${id}`, ...more], {
    env,
    stdio: 'ignore',
  })
}

const PAGE = 1_000

/** A server that lists so many keys of any bucket, page by page, and does nothing else. */
async function startLister(keys: number): Promise<{ server: Server; endpoint: string }> {
  const pages = Array.from({ length: Math.ceil(keys / PAGE) }, (_, page) => pageOf(page, keys))
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://store')
    response.setHeader('content-type', 'application/xml')
    if (searchParams.has('location')) {
      response.end('<LocationConstraint/>')
      return
    }
    const token = searchParams.get('continuation-token') ?? searchParams.get('marker') ?? ''
    const last = /(\d+)\.txt$/.exec(token)?.[1]
    response.end(pages[last === undefined ? 0 : Math.floor(Number(last) / PAGE) + 1])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function pageOf(page: number, keys: number): string {
  const first = page * PAGE
  const count = Math.min(PAGE, keys - first)
  const objects = Array.from({ length: count }, (_, index) => {
    const key = keyOf(first + index)
    return `<Contents><Key>${key}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified><ETag>&quot;9b2cf535f27731c974343645a3985328&quot;</ETag><Size>${1000 + index}</Size><StorageClass>STANDARD</StorageClass></Contents>`
  })
  const isLast = first + count >= keys
  const last = keyOf(first + count - 1)
  const next = isLast
    ? ''
    : `<NextMarker>${last}</NextMarker><NextContinuationToken>${last}</NextContinuationToken>`
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${BUCKET}</Name><Prefix></Prefix><KeyCount>${count}</KeyCount><MaxKeys>${PAGE}</MaxKeys><IsTruncated>${!isLast}</IsTruncated>${next}${objects.join('')}</ListBucketResult>`
}

function keyOf(index: number): string {
  return `logs/2026/object-${String(index).padStart(7, '0')}.txt`
}
