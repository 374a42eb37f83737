/**
 * What signing chunks costs beside the hashing that cannot be avoided, and how much memory it takes.
 *
 *     node --expose-gc --import tsx bench/streaming.bench.ts [MiB]
 *
 * Prints the speed of hashing a stream piece by piece and of encoding the same stream as signed
 * chunks (medians of rounds taken in turns), their ratio, and how far resident memory rose, above what
 * hashing alone needs, where every byte must be copied. Ends with status 1 where a goal is missed.
 */
import { cpus } from 'node:os'
import { sha256Hex } from '../src/sigv4/hashes.ts'
import { signStreaming } from '../src/sigv4/index.ts'

const MIB = 1024 * 1024
const total = Number(process.argv[2] ?? 1024) * MIB
const ROUNDS = 5
const CHUNK = 65_536
/** Fits no chunk: every byte must be copied. */
const AWKWARD = 50_000
const SPEED_GOAL = 0.85
const MEMORY_GOAL_MIB = 32

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
let peak = 0

/** One buffer again and again: a source that costs nothing. */
async function* sameBuffer(): AsyncGenerator<Uint8Array> {
  const piece = Buffer.alloc(CHUNK, 'x')
  for (let sent = 0; sent < total; sent += CHUNK) yield piece
}

/** New memory for every piece, as from a socket or a file. */
async function* newBuffers(): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < total; sent += AWKWARD) {
    peak = Math.max(peak, process.memoryUsage.rss())
    // Filled, as memory that nobody wrote to is not resident.
    yield Buffer.allocUnsafeSlow(Math.min(AWKWARD, total - sent)).fill(sent % 251)
    // A socket or a file would let the event loop turn now and then.
    if (sent % (AWKWARD * 64) === 0) await new Promise((resolve) => setImmediate(resolve))
  }
}

async function hashAlone(source: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of source) sha256Hex(piece)
}

async function signChunks(source: AsyncIterable<Uint8Array>): Promise<void> {
  const url = 'https://bucket.s3.amazonaws.com/key'
  const { body, contentLength } = signStreaming(
    { method: 'PUT', url, body: source, contentLength: total },
    { credentials, region: 'us-east-1', service: 's3' },
  )
  let sent = 0
  for await (const bytes of body) sent += bytes.length
  if (sent !== contentLength) throw new Error(`${sent} bytes instead of ${contentLength}`)
}

/** In MiB for a second of this process's CPU time, which other processes do not disturb. */
async function speed(run: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(start)
  return total / MIB / ((user + system) / 1e6)
}

function spread(numbers: readonly number[]): { median: number; text: string } {
  const sorted = numbers.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const text = `${median.toFixed(0)} MiB/s (${sorted[0]?.toFixed(0)} to ${sorted.at(-1)?.toFixed(0)})`
  return { median, text }
}

/** The greatest resident memory while the stream is read, in MiB. */
async function memoryPeak(
  run: (source: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<number> {
  globalThis.gc?.()
  peak = 0
  await run(newBuffers())
  return peak / MIB
}

const hashed: number[] = []
const signed: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  hashed.push(await speed(() => hashAlone(sameBuffer())))
  signed.push(await speed(() => signChunks(sameBuffer())))
}
const baseline = await memoryPeak(hashAlone)
const rise = (await memoryPeak(signChunks)) - baseline
const [hashing, signing] = [spread(hashed), spread(signed)]
const ratio = signing.median / hashing.median
console.log(`${process.version}, ${cpus()[0]?.model}, ${total / MIB} MiB in chunks of 64 KiB`)
console.log(`hashing alone   ${hashing.text}`)
console.log(`signed chunks   ${signing.text}`)
console.log(`ratio           ${(ratio * 100).toFixed(1)} % (goal: at least ${SPEED_GOAL * 100} %)`)
console.log(
  `memory          ${rise.toFixed(1)} MiB over the ${baseline.toFixed(1)} MiB of hashing alone (goal: less than ${MEMORY_GOAL_MIB} MiB)`,
)
if (ratio < SPEED_GOAL || rise >= MEMORY_GOAL_MIB) process.exitCode = 1
