import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { judge } from './figures.ts'
import { median, quartiles, settingsText, startPeer, startServer } from './request-peers.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Programs of `starts`, from which an empty start is taken off. */
const PROGRAMS = ['sansdk-presign', 'sansdk-request', 'sansdk-call', 'undici', 'client-dynamodb']
/** These are measured as one minified file, too. */
const BUNDLED = ['sansdk-presign', 'sansdk-call', 'client-dynamodb']

/** Milliseconds of one start. */
interface Start {
  readonly toResult: number
  readonly toExit: number
}

/**
 * How long processes take from their start to their first result, and to their end, over an empty one:
 * `request`, `call` and the SDK's are a DynamoDB GetItem, `undici` sends the same body by a pool of undici and the files
 * that it requires. They run as installed, and as one minified file. They start in turns; figures are of medians. Always true: Node 20 waits at the exit until undici's parser,
 * which is WebAssembly, is compiled for speed.
 */
export async function startSuite(quick: boolean): Promise<boolean> {
  const folder = bundleFolder()
  try {
    const files = new Map<string, string>(
      ['empty', ...PROGRAMS].map((name) => [name, program(name)]),
    )
    for (const name of BUNDLED) files.set(`${name}, one file`, await bundled(name, folder))
    const starts = await measure(files, quick ? 5 : 31)
    print(starts)
    verdict(starts)
    return true
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function program(name: string): string {
  return fileURLToPath(new URL(`starts/${name}.mjs`, import.meta.url))
}

/** Below the repository, so that what a bundle loads of `node_modules` after all is found. */
function bundleFolder(): string {
  const cache = join(ROOT, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  return mkdtempSync(join(cache, 'starts-'))
}

async function bundled(name: string, folder: string): Promise<string> {
  const file = join(folder, `${name}.mjs`)
  await build({
    input: program(name),
    platform: 'node',
    output: { file, format: 'esm', minify: true, codeSplitting: false },
    logLevel: 'silent',
  })
  return file
}

async function measure(
  files: ReadonlyMap<string, string>,
  rounds: number,
): Promise<ReadonlyMap<string, readonly Start[]>> {
  const server = await startServer()
  const starts = new Map<string, Start[]>([...files.keys()].map((name) => [name, []]))
  try {
    for (let round = -1; round < rounds; round++) {
      for (const [name, file] of files) {
        const start = await startOf(file, server.port)
        // The first round fills the file cache.
        if (round >= 0) starts.get(name)?.push(start)
      }
    }
  } finally {
    server.stop()
  }
  return starts
}

async function startOf(file: string, port: string): Promise<Start> {
  const startedAt = performance.now()
  const child = startPeer(file, [settingsText('', port)])
  let toResult = Number.NaN
  child.once('message', () => {
    toResult = performance.now() - startedAt
  })
  const [code] = await once(child, 'exit')
  if (code !== 0 || Number.isNaN(toResult)) throw new Error(`${file} ended with status ${code}`)
  return { toResult, toExit: performance.now() - startedAt }
}

type Starts = ReadonlyMap<string, readonly Start[]>
type Moment = keyof Start

/** Milliseconds over the empty start of the same round. */
function above(starts: Starts, name: string, moment: Moment): number[] {
  const empty = starts.get('empty') ?? []
  return (starts.get(name) ?? []).map(
    (start, round) => start[moment] - (empty[round]?.[moment] ?? Number.NaN),
  )
}

function print(starts: Starts): void {
  console.log('| start | ms to the result over empty (quartiles) | ms to the exit (quartiles) |')
  console.log('| --- | ---: | ---: |')
  for (const name of starts.keys()) {
    const cells = (['toResult', 'toExit'] as const).map((moment) => {
      const values =
        name === 'empty'
          ? (starts.get(name) ?? []).map((start) => start[moment])
          : above(starts, name, moment)
      return `${median(values).toFixed(0)} (${quartiles(values, 0)})`
    })
    console.log(`| ${name}${name === 'empty' ? ', in all' : ''} | ${cells.join(' | ')} |`)
  }
  console.log()
}

const CALL_GOAL = 0.55
const CALL_GOAL_BUNDLED = 0.5
/** Of a first `call` to undici alone sending the same request. */
const UNDICI_GOAL = 1.5
const PRESIGN_GOAL = 0.12
const PRESIGN_GOAL_BUNDLED = 0.1

function verdict(starts: Starts): void {
  const ratio = (name: string, base: string): number =>
    median(above(starts, name, 'toExit')) / median(above(starts, base, 'toExit'))
  const rows: readonly [string, string, number][] = [
    ['sansdk-call', 'client-dynamodb', CALL_GOAL],
    ['sansdk-call, one file', 'client-dynamodb, one file', CALL_GOAL_BUNDLED],
    ['sansdk-call', 'undici', UNDICI_GOAL],
    ['sansdk-presign', 'client-dynamodb', PRESIGN_GOAL],
    ['sansdk-presign, one file', 'client-dynamodb, one file', PRESIGN_GOAL_BUNDLED],
  ]
  for (const [name, base, goal] of rows) {
    const what = `start to exit: ${name} / ${base}`
    judge({ what, value: ratio(name, base), goal, better: 'less' })
  }
}
