import type { Writable } from 'node:stream'
import { isError } from '../../base/errors.ts'
import type { DownloadSink } from './download-sink.ts'

interface Waiting {
  readonly position: number
  readonly release: () => void
}

/**
 * Writes a download to a stream, in order. Ranges that come before their turn are held: a worker does
 * not begin another range before its last one is written, which bounds them to one for each worker.
 */
export function writableSink(stream: Writable): DownloadSink {
  const held = new Map<number, readonly Uint8Array[]>()
  const waiting = new Set<Waiting>()
  let next = 0
  let failure: { readonly error: unknown } | undefined
  let flushing = false

  const fail = (error: unknown): void => {
    failure ??= { error }
    for (const { release } of waiting) release()
  }
  const onError = (error: Error): void => fail(error)
  const onClose = (): void => fail(prematureClose())
  stream.on('error', onError)
  stream.on('close', onClose)

  const flush = async (): Promise<void> => {
    flushing = true
    try {
      for (let chunks = held.get(next); chunks !== undefined; chunks = held.get(next)) {
        held.delete(next)
        for (const chunk of chunks) {
          await writeChunk(stream, chunk)
          next += chunk.length
        }
        for (const one of waiting) if (one.position <= next) one.release()
      }
    } catch (error) {
      fail(error)
      throw error
    } finally {
      flushing = false
    }
  }
  const reached = (position: number): Promise<void> => {
    if (failure !== undefined) return Promise.reject(failure.error)
    if (position <= next) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const one: Waiting = {
        position,
        release() {
          waiting.delete(one)
          if (failure === undefined) resolve()
          else reject(failure.error)
        },
      }
      waiting.add(one)
    })
  }
  return {
    temporaryPath: undefined,
    replay: undefined,
    async open() {
      if (failure !== undefined) throw failure.error
      if (stream.destroyed || stream.writableEnded) throw stream.errored ?? prematureClose()
    },
    async write(position, chunks) {
      if (failure !== undefined) throw failure.error
      held.set(position, chunks)
      if (position === next && !flushing) await flush()
    },
    settled: reached,
    async commit() {
      await reached(next)
      letGo()
    },
    async discard(_keep, reason) {
      letGo()
      fail(reason)
      // Whoever reads what is written learns of it; a writer without a listener must not crash.
      stream.on('error', () => undefined)
      stream.destroy(isError(reason) ? reason : new Error('The download was given up'))
    },
    bytes: () => undefined,
  }

  function letGo(): void {
    stream.off('error', onError)
    stream.off('close', onClose)
  }
}

// The callback of a write comes when the stream has taken it, which is its back-pressure.
function writeChunk(stream: Writable, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => (error ? reject(error) : resolve()))
  })
}

function prematureClose(): Error {
  return Object.assign(new Error('The destination was closed before the download ended'), {
    code: 'ERR_STREAM_PREMATURE_CLOSE',
  })
}
