// One contestant in a process of its own: does what the parent asks and says what it took. Plain
// JavaScript, since a loader in this process would be measured too.
//
//     node client.mjs SETTINGS     (JSON: name, endpoint, bucket, … as `contestants.mjs` takes them)
import { readFileSync } from 'node:fs'
import { contestants } from './contestants.mjs'

const CONCURRENCY = 32
const settings = JSON.parse(process.argv[2])
const key = (index) => `small/object-${index % settings.keys}`
const small = Buffer.alloc(1024, 'x')
const contestant = await contestants[settings.name]({ ...settings, key })

/** `count` requests, 32 at a time. */
async function each(count, send) {
  let next = 0
  const worker = async () => {
    while (next < count) await send(next++)
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, worker))
}

const work = {
  get: ({ count }) =>
    each(count, async (index) => {
      const bytes = await contestant.get(index)
      if (bytes.byteLength !== small.length) throw new Error(`${bytes.byteLength} bytes`)
    }),
  put: ({ count }) => each(count, (index) => contestant.put(index, small)),
  upload: ({ file }) => contestant.upload(file),
  download: ({ file }) => contestant.download(file),
}

/** What the kernel knows of this process's memory, in MiB. */
function memory(name) {
  const status = readFileSync('/proc/self/status', 'latin1')
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024
}

async function measured(task) {
  const restMib = memory('VmRSS')
  const cpuBefore = process.cpuUsage()
  const startedAt = process.hrtime.bigint()
  await work[task.op](task)
  const wallUs = Number(process.hrtime.bigint() - startedAt) / 1000
  const { user, system } = process.cpuUsage(cpuBefore)
  return { cpuUs: user + system, wallUs, restMib, peakMib: memory('VmHWM') }
}

process.on('message', async (task) => {
  try {
    process.send(await measured(task))
  } catch (error) {
    process.send({ error: `${settings.name} ${task.op}: ${error?.stack ?? error}` })
  }
})
process.on('disconnect', () => process.exit())
process.send('ready')
