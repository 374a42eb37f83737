import { collectBytes, createByteCollector, takeBytes } from '../../base/byte-collector.ts'
import { refusal } from './refusal.ts'

/** Reads a stream of bytes in pieces of the reader's choosing. */
export interface ByteReader {
  /** A line without its CRLF, as Latin-1. */
  readonly line: (maxBytes: number) => Promise<string>
  /** Exactly so many bytes. */
  readonly exactly: (length: number) => Promise<Uint8Array>
  /** At least one and at most so many bytes, as they come. */
  readonly some: (maxBytes: number) => Promise<Uint8Array>
  /** Whether nothing is left. */
  readonly atEnd: () => Promise<boolean>
}

const LF = 0x0a
const CRLF = '\r\n'
const NOTHING = new Uint8Array(0)

/** Makes a reader; each throws SignatureError `SIGNATURE_CHUNK_MALFORMED` where the stream ends too early. */
export function createByteReader(source: AsyncIterator<Uint8Array, unknown>): ByteReader {
  let held: Uint8Array = NOTHING

  async function atEnd(): Promise<boolean> {
    while (held.length === 0) {
      const next = await source.next()
      if (next.done === true) return true
      held = next.value
    }
    return false
  }

  async function some(maxBytes: number): Promise<Uint8Array> {
    if (await atEnd()) throw malformed('ends too early')
    const taken = held.subarray(0, maxBytes)
    held = held.subarray(taken.length)
    return taken
  }

  async function exactly(length: number): Promise<Uint8Array> {
    if (length === 0) return NOTHING
    const first = await some(length)
    if (first.length === length) return first
    // Memory grows with what comes: the length is the sender's word.
    const whole = createByteCollector()
    collectBytes(whole, first)
    while (whole.length < length) collectBytes(whole, await some(length - whole.length))
    return takeBytes(whole)
  }

  async function line(maxBytes: number): Promise<string> {
    let text = ''
    while (!text.endsWith('\n')) {
      const room = maxBytes + CRLF.length - text.length
      if (room <= 0) throw malformed('has too long a line')
      if (await atEnd()) throw malformed('ends too early')
      const end = held.subarray(0, room).indexOf(LF) + 1
      text += Buffer.from(await some(end > 0 ? end : room)).toString('latin1')
    }
    if (text.endsWith(CRLF)) return text.slice(0, -CRLF.length)
    throw malformed('has a line that does not end in CRLF')
  }

  return { line, exactly, some, atEnd }
}

function malformed(problem: string): Error {
  return refusal('SIGNATURE_CHUNK_MALFORMED', 'body', problem)
}
