// Streams the answer of a model of Bedrock to the caller of a function URL, as server-sent events.
import { once } from 'node:events'
import { ServiceError } from 'sansdk'

const MAX_TURNS = 40
const MAX_CHARACTERS = 20_000
const MAX_TOKENS = 1_000
// What Lambda needs to end the response after the time limit of the call.
const SPARE_MS = 1_000

/**
 * @typedef {object} Turn
 * @property {'user' | 'assistant'} role
 * @property {string} text
 *
 * @typedef {import('node:stream').Writable} Writable
 *
 * @typedef {object} Settings
 * @property {string} modelId
 * @property {(stream: Writable, metadata: { statusCode: number, headers: Record<string, string> }) => Writable} responseWith
 *   Lambda's `HttpResponseStream.from`.
 */

/**
 * Makes the handler. Its requests have the body `{ "turns": [{ "role": "user", "text": "…" }] }`; its responses are
 * events `text`, and at their end one event `end`, or `error` where the answer broke off.
 *
 * @param {import('sansdk').Client} client
 * @param {Settings} settings
 */
export function createHandler(client, { modelId, responseWith }) {
  /**
   * @param {{ body?: string, isBase64Encoded?: boolean }} event
   * @param {Writable} responseStream
   * @param {{ getRemainingTimeInMillis(): number }} context
   */
  return async (event, responseStream, context) => {
    const turns = turnsOf(event)
    if (turns === undefined) {
      await refuse(responseWith, responseStream, 400, 'turns must be a list of { role, text }')
      return
    }
    const left = new AbortController()
    responseStream.once('close', () => left.abort())
    const totalMs = Math.max(context.getRemainingTimeInMillis() - SPARE_MS, 1)
    const answer = ask(client, modelId, turns, { signal: left.signal, timeout: { totalMs } })
    try {
      // The status is sent with the first words: what fails before them can still be told by it.
      const first = await answer.next()
      const response = responseWith(responseStream, {
        statusCode: 200,
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      })
      await writeAnswer(response, first, answer, left.signal)
    } catch (error) {
      if (left.signal.aborted) return
      console.error(error)
      await refuse(responseWith, responseStream, isBusy(error) ? 503 : 502, 'no answer')
    }
  }
}

/** @param {{ body?: string, isBase64Encoded?: boolean }} event */
function turnsOf({ body = '', isBase64Encoded = false }) {
  try {
    const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body
    const { turns } = JSON.parse(text)
    return Array.isArray(turns) &&
      turns.length > 0 &&
      turns.length <= MAX_TURNS &&
      turns.every(isTurn)
      ? turns
      : undefined
  } catch {
    return undefined
  }
}

/** @param {Partial<Turn> | null} turn */
function isTurn(turn) {
  const isKnown = turn?.role === 'user' || turn?.role === 'assistant'
  return isKnown && typeof turn.text === 'string' && turn.text.length <= MAX_CHARACTERS
}

/**
 * The answer piece by piece, and at its end why it ended and what it cost.
 *
 * @param {import('sansdk').Client} client
 * @param {string} modelId
 * @param {readonly Turn[]} turns
 * @param {import('sansdk').CallOptions} options
 */
async function* ask(client, modelId, turns, options) {
  const { stream } = await client.call(
    'bedrock-runtime',
    'ConverseStream',
    {
      modelId,
      messages: turns.map(({ role, text }) => ({ role, content: [{ text }] })),
      inferenceConfig: { maxTokens: MAX_TOKENS },
    },
    options,
  )
  /** @type {{ stopReason?: string, outputTokens?: number }} */
  const end = {}
  // `metadata` is the last event of a whole answer.
  for await (const event of /** @type {AsyncIterable<any>} */ (stream)) {
    const text = event.contentBlockDelta?.delta?.text
    if (text !== undefined) yield { name: 'text', data: { text } }
    if (event.messageStop !== undefined) end.stopReason = event.messageStop.stopReason
    if (event.metadata !== undefined) end.outputTokens = event.metadata.usage?.outputTokens
  }
  if (end.stopReason === undefined) throw new Error('The answer ended without a reason')
  yield { name: 'end', data: end }
}

/**
 * @param {Writable} response
 * @param {IteratorResult<any>} first
 * @param {AsyncGenerator<any>} rest
 * @param {AbortSignal} left
 */
async function writeAnswer(response, first, rest, left) {
  const write = async (/** @type {{ name: string, data: object }} */ { name, data }) => {
    const isFull = !response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
    // A slow caller slows the model down, and not the memory of the function up.
    if (isFull) await once(response, 'drain', { signal: left })
  }
  try {
    if (!first.done) await write(first.value)
    for await (const piece of rest) await write(piece)
  } catch (error) {
    if (left.aborted) return
    console.error(error)
    await write({ name: 'error', data: { message: 'the answer broke off' } })
  }
  response.end()
}

/** @param {unknown} error */
function isBusy(error) {
  return error instanceof ServiceError && error.retryable
}

/**
 * @param {Settings['responseWith']} responseWith
 * @param {Writable} responseStream
 * @param {number} statusCode
 * @param {string} message
 */
async function refuse(responseWith, responseStream, statusCode, message) {
  const headers = { 'content-type': 'application/json' }
  responseWith(responseStream, { statusCode, headers }).end(JSON.stringify({ message }))
}
