// One kind of work in as large an amount as it is told, in a process of its own: says what CPU time it took,
// and how far memory rose. Plain JavaScript, since a loader in this process would be measured too.
//
//     node client.mjs KIND SETTINGS     (JSON of `settingsText` in ../request-peers.ts)
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'sansdk'
import { createBucket } from 'sansdk/s3'

const [, , kind, settings] = process.argv
const { credentials, endpoint, region } = JSON.parse(settings)
const client = createClient({ region, credentials, endpoint })
const bucketOf = (bucket) => createBucket({ bucket, region, credentials, endpoint })
const input = { TableName: 'orders', Key: { id: { S: 'order-1' } } }
const CALLS = 1000

const kinds = {
  /** A thousand calls, so many at a time. */
  async concurrency(amount) {
    let left = CALLS
    const worker = async () => {
      while (left-- > 0) await client.call('dynamodb', 'GetItem', input)
    }
    await Promise.all(Array.from({ length: amount }, worker))
  },
  /** So many clients that make one call each, and stay. */
  async clients(amount) {
    const clients = []
    for (let count = 0; count < amount; count++) {
      const one = createClient({ region, credentials, endpoint })
      await one.call('dynamodb', 'GetItem', input)
      clients.push(one)
    }
    return () => Promise.all(clients.map((one) => one.close()))
  },
  async keys(amount) {
    let count = 0
    for await (const { key } of bucketOf(`keys-${amount}`).list()) if (key !== '') count++
    if (count !== amount) throw new Error(`${count} keys`)
  },
  async get(amount) {
    const { body } = await bucketOf('objects').get(`bytes-${amount}`)
    let length = 0
    for await (const chunk of body) length += chunk.length
    if (length !== amount) throw new Error(`${length} bytes`)
  },
  async put(amount) {
    const block = Buffer.alloc(Math.min(amount, 256 * 1024), 'x')
    const pieces = function* () {
      for (let left = amount; left > 0; left -= block.length) {
        yield left < block.length ? block.subarray(0, left) : block
      }
    }
    await bucketOf('objects').put('object', Readable.from(pieces()), { contentLength: amount })
  },
  /** The first use of one profile in a file of so many. */
  async profiles(amount) {
    const folder = mkdtempSync(join(tmpdir(), 'sansdk-profiles-'))
    const sections = Array.from(
      { length: amount },
      (_, index) =>
        `[profile p${index}]\nregion = eu-central-1\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = secret\n`,
    )
    writeFileSync(join(folder, 'config'), sections.join('\n'))
    process.env.AWS_CONFIG_FILE = join(folder, 'config')
    process.env.AWS_SHARED_CREDENTIALS_FILE = join(folder, 'credentials')
    const one = createClient({ profile: `p${amount - 1}`, endpoint })
    await one.call('dynamodb', 'GetItem', input)
    return async () => {
      await one.close()
      rmSync(folder, { recursive: true })
    }
  },
  async links(amount) {
    const keys = Array.from(
      { length: amount },
      (_, index) => `folder-${index % 97}/report-${index}.pdf`,
    )
    const links = await bucketOf('reports').presignMany(keys, { expiresIn: 900 })
    if (links.length !== amount) throw new Error(`${links.length} links`)
  },
}

/** Bytes in use. Buffers are freed beside the collection that finds them dead. */
async function heldBytes() {
  globalThis.gc()
  await sleep(20)
  globalThis.gc()
  const { external, heapUsed } = process.memoryUsage()
  return heapUsed + external
}

async function measured(amount) {
  const before = await heldBytes()
  const cpuBefore = process.cpuUsage()
  const cleanUp = await kinds[kind](amount)
  const { user, system } = process.cpuUsage(cpuBefore)
  const after = await heldBytes()
  await cleanUp?.()
  return { cpuUs: user + system, heldBytes: after - before }
}

process.on('message', async (amount) => process.send(await measured(amount)))
process.on('disconnect', () => process.exit())
process.send('ready')
