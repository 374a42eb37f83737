import type { Socket } from 'node:net'

/** Whether the next bytes of a connection are the head of a response. */
export interface HeadState {
  awaitsHead: boolean
}

/**
 * Passes over each `100 Continue` in what undici reads from a socket: RFC 9110, section 15.2, would have
 * a client ignore those it did not ask for, where undici ends the connection of a request that was
 * most likely executed. Other informational responses it ignores itself.
 *
 * @param state Set by whoever writes a request to the socket.
 */
export function skipContinue(socket: Socket, state: HeadState): void {
  const read = socket.read.bind(socket)
  let held: Buffer | undefined
  socket.read = (size?: number) => {
    for (;;) {
      const chunk: Buffer | null = read(size)
      if (!state.awaitsHead) return chunk
      if (chunk === null) return null
      const bytes: Buffer = held === undefined ? chunk : Buffer.concat([held, chunk])
      const rest = afterContinue(bytes)
      held = rest === undefined ? bytes : undefined
      if (rest === undefined || rest.length === 0) continue
      state.awaitsHead = false
      return rest
    }
  }
}

const HEAD = /^HTTP\/1\.[01] 100(?: [^\n]*)?\r?\n(?:[^\r\n][^\n]*\n)*\r?\n/
const BEGINNING = /^H?T?T?P?\/?1?\.?[01]? ?1?0?0?$/
const BEGINNING_LENGTH = 'HTTP/1.1 100'.length
const MAX_HEAD_BYTES = 16 * 1024

/** What follows the heads of `100 Continue`; undefined where one has begun and not ended. */
function afterContinue(bytes: Buffer): Buffer | undefined {
  let rest = bytes
  for (;;) {
    if (!beginsLikeContinue(rest)) return rest
    const text = rest.toString('latin1', 0, MAX_HEAD_BYTES)
    const head = HEAD.exec(text)
    if (head === null) return text.length < MAX_HEAD_BYTES ? undefined : rest
    rest = rest.subarray(head[0].length)
  }
}

/** A look at three bytes for nearly every response. */
function beginsLikeContinue(bytes: Buffer): boolean {
  if (bytes.length >= BEGINNING_LENGTH) {
    return bytes[9] === ONE && bytes[10] === ZERO && bytes[11] === ZERO
  }
  return bytes.length > 0 && BEGINNING.test(bytes.toString('latin1'))
}

const ZERO = 48
const ONE = 49
