import { Writable } from 'node:stream'
import type { CommandArguments } from '../command.ts'
import { problemText } from '../error-text.ts'
import { UsageError } from '../usage-error.ts'
import { numberOf, payerHeaders } from './arguments.ts'
import type { TransferJob } from './job.ts'
import { type RemotePlace, requiredPlace, uriOf, wildcardOf } from './paths.ts'
import { customerKeyOf } from './properties.ts'
import { callOptions, openReport, type Scene } from './scene.ts'

const MIB = 1024 * 1024
const MAX_PARTS = 10_000

/** `cp - s3://…`: uploads standard input. */
export async function uploadStream(job: TransferJob, to: RemotePlace): Promise<void> {
  const { scene, properties, args, report } = job
  if (to.key === '' || to.key.endsWith('/')) {
    throw new UsageError('s3 cp: standard input has no name: give the whole key')
  }
  const expected = numberOf(args, 'expected-size', 0)
  const needed = expected === undefined ? 0 : Math.ceil(expected / MAX_PARTS / MIB) * MIB
  const { signal } = scene
  const partSize = needed > 8 * MIB ? needed : scene.partSize
  const transfer = { kind: 'upload', source: '-', target: uriOf(to) } as const
  try {
    const options = { ...properties.upload, partSize, signal }
    await scene.bucket(to.bucket).upload(to.key, process.stdin, options)
  } catch (error) {
    signal.throwIfAborted()
    report.failed(transfer, error)
  }
}

/** `cp s3://… -`: prints an object. */
export async function downloadStream(job: TransferJob, from: RemotePlace): Promise<void> {
  const { scene, properties, report } = job
  if (from.key === '') throw new UsageError('s3 cp: name an object to print')
  const transfer = { kind: 'download', source: uriOf(from), target: '-' } as const
  try {
    const { partSize, signal } = scene
    const options = { ...properties.download, partSize, signal }
    await printObject(scene, from, options)
  } catch (error) {
    scene.signal.throwIfAborted()
    report.failed(transfer, error)
  }
}

/** `cat`: prints an object, or all that match a wildcard in the order of their keys. */
export async function runCat(args: CommandArguments, scene: Scene): Promise<number> {
  const place = requiredPlace('cat', args.words[0] ?? '')
  const { bucket, key } = place
  if (key === '') throw new UsageError(`s3 cat: name an object of s3://${bucket}`)
  const customerKey = customerKeyOf(args, 'sse-c')
  const report = openReport(args, undefined)
  const wildcard = args.has('raw') ? undefined : wildcardOf(key)
  const { signal } = scene
  const options = { customerKey, signal, headers: payerHeaders(args) }
  try {
    if (wildcard === undefined) {
      await printObject(scene, place, options)
      return 0
    }
    const { prefix, namePrefix, matches } = wildcard
    const listed = { ...callOptions(args, scene), prefix: prefix + namePrefix }
    let found = false
    for await (const object of scene.bucket(bucket).list(listed)) {
      if (!matches(object.key.slice(prefix.length))) continue
      found = true
      await printObject(scene, { bucket, key: object.key }, options)
    }
    if (!found) throw new Error(`no object matches ${uriOf(place)}`)
  } catch (error) {
    signal.throwIfAborted()
    process.stderr.write(`cat failed: ${uriOf(place)} ${problemText(error)}\n`)
    return 1
  }
  return await report.status()
}

interface PrintOptions {
  readonly signal: AbortSignal
}

/** Prints an object. A reader that goes away early ends it without an error, as `head` does. */
async function printObject(
  scene: Scene,
  { bucket, key }: Pick<RemotePlace, 'bucket' | 'key'>,
  options: PrintOptions,
): Promise<void> {
  const output = standardOutput()
  try {
    await scene.bucket(bucket).download(key, output, options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

/** Standard output as a stream of its own: a failed download destroys what it writes to. */
function standardOutput(): Writable {
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      process.stdout.write(chunk, done)
    },
  })
}
