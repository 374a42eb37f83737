import { execFile } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import {
  type AddressInfo,
  createServer as createRawServer,
  type Server,
  type Socket,
} from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MEMORY_CASES, type MemoryCase, type TinyReply } from './memory-cases.ts'

const MIB = 1024 * 1024
const LIMIT_MIB = 16
const QUICK_LIMIT_MIB = 4
/** What may be held for each byte of the limit. */
const MAX_RATIO = 3
/** So many bytes load and compile the code before anything is measured. */
const WARM_UP = 256 * 1024

/** Peak memory of everything that bounds bytes, when they come one by one; each in its own process. */
export async function memorySuite(quick: boolean): Promise<boolean> {
  const limitMib = quick ? QUICK_LIMIT_MIB : LIMIT_MIB
  console.log(`  ${limitMib} MiB in pieces of one byte; goal: ${MAX_RATIO} times the bytes`)
  console.log('  | what | held at most | times the bytes | resident at most | time |')
  console.log('  | --- | --- | --- | --- | --- |')
  let isWithin = true
  for (const memoryCase of MEMORY_CASES) {
    const { heldMib, residentMib, seconds } = await measureCase(memoryCase, limitMib * MIB)
    const ratio = heldMib / limitMib
    if (ratio > MAX_RATIO) isWithin = false
    const numbers = [`${heldMib.toFixed(1)} MiB`, ratio.toFixed(1), `${residentMib.toFixed(1)} MiB`]
    console.log(`  | ${[memoryCase.name, ...numbers, `${seconds.toFixed(1)} s`].join(' | ')} |`)
  }
  return isWithin
}

/** What one case took. */
export interface MemoryResult {
  /** Live memory above that before, in the heap and outside of it: what limits bound. */
  readonly heldMib: number
  /** The process's memory above that before, garbage included. */
  readonly residentMib: number
  readonly seconds: number
}

/** Runs a case in a process of its own, with a server outside of it. */
export async function measureCase(
  { name, reply }: MemoryCase,
  bytes: number,
): Promise<MemoryResult> {
  const servers = [WARM_UP, bytes].map((length) =>
    name.startsWith('a request body')
      ? createServer(readAll)
      : createRawServer(tinyChunks(reply, length)),
  )
  const ports = await Promise.all(servers.map(listen))
  const file = fileURLToPath(import.meta.url)
  const args = ['--expose-gc', '--max-semi-space-size=1', '--import', 'tsx', file]
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...args,
      name,
      String(bytes),
      ...ports.map((port) => `http://127.0.0.1:${port}`),
    ])
    return JSON.parse(stdout) as MemoryResult
  } finally {
    for (const server of servers) server.close()
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

function readAll(request: IncomingMessage, response: ServerResponse): void {
  request.resume()
  request.on('end', () => response.end())
}

const BATCH = 10_000

function tinyChunks(reply: TinyReply, bytes: number): (socket: Socket) => void {
  const head = `HTTP/1.1 ${reply.status} X\r\ncontent-type: application/x-amz-json-1.0\r\ntransfer-encoding: chunked\r\n\r\n`
  const some = Buffer.from('1\r\nx\r\n'.repeat(BATCH))
  return (socket) => {
    socket.on('error', () => {})
    socket.once('data', () => {
      socket.write(head + chunkOf(reply.before))
      let left = bytes - reply.before.length - reply.after.length
      const send = (): void => {
        while (left > 0) {
          const isLast = left < BATCH
          const isOpen = socket.write(isLast ? some.subarray(0, left * 6) : some)
          left -= isLast ? left : BATCH
          if (!isOpen) {
            socket.once('drain', send)
            return
          }
        }
        socket.write(`${chunkOf(reply.after)}0\r\n\r\n`)
      }
      send()
    })
  }
}

function chunkOf(text: string): string {
  return text === '' ? '' : `${text.length.toString(16)}\r\n${text}\r\n`
}

/** Runs one case in this process and prints what it took. */
async function runCase(name: string, bytes: number, warmUpUrl: string, url: string): Promise<void> {
  const found = MEMORY_CASES.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no case ${name}`)
  await found.prepare(WARM_UP, warmUpUrl)()
  const run = found.prepare(bytes, url)
  // Buffers are freed beside the collection that finds them dead.
  liveBytes()
  await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS))
  const before = { live: liveBytes(), resident: process.memoryUsage.rss() }
  let most = 0
  const sampling = setInterval(() => {
    most = Math.max(most, liveBytes() - before.live)
  }, SAMPLE_MS)
  const begin = performance.now()
  await run()
  const seconds = (performance.now() - begin) / 1000
  clearInterval(sampling)
  // In KiB whatever the system.
  const resident = process.resourceUsage().maxRSS * 1024 - before.resident
  const result = { heldMib: most / MIB, residentMib: resident / MIB, seconds }
  console.log(JSON.stringify(result satisfies MemoryResult))
  process.exit()
}

const SAMPLE_MS = 100

function liveBytes(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const [, script, name, bytes, warmUpUrl, url] = process.argv
if (script === fileURLToPath(import.meta.url) && name && bytes && warmUpUrl && url) {
  await runCase(name, Number(bytes), warmUpUrl, url)
}
