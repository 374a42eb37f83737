// Takes messages from a queue of SQS, several at a time, and loses none.

const POLL_SECONDS = 20
const MOST_AT_ONCE = 10

/**
 * Works until the signal is aborted, then finishes what it has begun.
 *
 * A message is deleted once `handle` has returned. Until then it is kept from other workers, however long
 * that takes. One whose `handle` throws comes again after its visibility timeout, and goes to the
 * dead-letter queue if the queue has one.
 *
 * @param {import('sansdk').Client} client
 * @param {string} queueUrl
 * @param {(message: { MessageId: string, Body: string }, signal: AbortSignal) => Promise<void>} handle its
 *   signal is aborted where the message may be another worker's by now.
 * @param {{ signal: AbortSignal, concurrency?: number, visibilitySeconds?: number, onError?: (error: unknown) => void }} options
 */
export async function work(client, queueUrl, handle, options) {
  const { signal, concurrency = 10, visibilitySeconds = 30, onError = console.error } = options
  const queue = { client, queueUrl, visibilitySeconds, onError }
  const running = new Set()
  while (!signal.aborted) {
    if (running.size >= concurrency) {
      await Promise.race(running)
      continue
    }
    const count = Math.min(MOST_AT_ONCE, concurrency - running.size)
    for (const message of await receive(queue, count, signal)) {
      const job = process(queue, message, handle).finally(() => running.delete(job))
      running.add(job)
    }
  }
  await Promise.all(running)
}

/** Waits for messages. A failure is reported, and ends in none. */
async function receive({ client, queueUrl, visibilitySeconds, onError }, count, signal) {
  try {
    const { Messages = [] } = await client.call(
      'sqs',
      'ReceiveMessage',
      {
        QueueUrl: queueUrl,
        MaxNumberOfMessages: count,
        WaitTimeSeconds: POLL_SECONDS,
        VisibilityTimeout: visibilitySeconds,
      },
      { signal, timeout: { attemptMs: (POLL_SECONDS + 10) * 1000 } },
    )
    return Messages
  } catch (error) {
    if (signal.aborted) return []
    onError(error)
    // The client has tried several times: leave the service alone for a while.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return []
  }
}

async function process(queue, message, handle) {
  const { client, queueUrl, onError } = queue
  const lost = new AbortController()
  const stopHolding = hold(queue, message, lost)
  try {
    await handle(message, lost.signal)
    await client.call('sqs', 'DeleteMessage', {
      QueueUrl: queueUrl,
      ReceiptHandle: message.ReceiptHandle,
    })
  } catch (error) {
    onError(error)
  } finally {
    stopHolding()
  }
}

/** Keeps a message from other workers, and says so where that fails. */
function hold({ client, queueUrl, visibilitySeconds }, { ReceiptHandle }, lost) {
  const extend = () =>
    client
      .call('sqs', 'ChangeMessageVisibility', {
        QueueUrl: queueUrl,
        ReceiptHandle,
        VisibilityTimeout: visibilitySeconds,
      })
      .catch((error) => lost.abort(error))
  const timer = setInterval(extend, (visibilitySeconds * 1000) / 2)
  return () => clearInterval(timer)
}
