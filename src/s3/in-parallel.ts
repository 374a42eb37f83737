import { argumentRangeError, argumentTypeError } from '../errors.ts'
import { orAborted } from '../http/abort-scope.ts'

/**
 * Works through what comes, so many at a time; nothing is taken before there is room for it. The first
 * failure stops taking, and is thrown once what runs has ended. A source that gives nothing is left when
 * the signal ends.
 *
 * @throws TypeError, RangeError for a wrong `concurrency`; what `work` or the source throws.
 */
export async function inParallel<T>(
  source: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<void>,
  concurrency: number,
  signal?: AbortSignal,
): Promise<void> {
  if (typeof concurrency !== 'number') {
    throw argumentTypeError('options.concurrency', 'a number', concurrency)
  }
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw argumentRangeError('options.concurrency', 'must be a whole number of 1 or more')
  }
  const running = new Set<Promise<void>>()
  const failures: unknown[] = []
  try {
    for await (const item of signal === undefined ? source : untilAborted(source, signal)) {
      if (failures.length > 0) break
      const task = work(item)
        .catch((error: unknown) => {
          failures.push(error)
        })
        .finally(() => running.delete(task))
      running.add(task)
      if (running.size >= concurrency) await Promise.race(running)
    }
  } finally {
    await Promise.all(running)
  }
  if (failures.length > 0) throw failures[0]
}

async function* untilAborted<T>(
  source: AsyncIterable<T> | Iterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const items =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  let ended = false
  try {
    for (;;) {
      const next = await orAborted(Promise.resolve(items.next()), signal)
      if (next.done === true) {
        ended = true
        return
      }
      yield next.value
    }
  } finally {
    // Not awaited: a source that hangs in `next` would hang here too.
    if (!ended) Promise.resolve(items.return?.()).catch(() => undefined)
  }
}
