import type { styleText } from 'node:util'
import { nodeUtil } from '../node-util.ts'

/** Writes to standard output; resolves once it is written, or the reader has gone. */
export async function print(text: string | Uint8Array): Promise<void> {
  await printed(text)
}

/** The same; resolves to false where the reader has gone. */
export async function printed(text: string | Uint8Array): Promise<boolean> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  try {
    const isStream = opened !== undefined || process.platform === 'win32'
    const rest = isStream ? bytes : writtenAtOnce(bytes)
    if (rest.length > 0) await writeToStream(rest)
    return true
  } catch (error) {
    // `| head` closes the pipe when it has enough.
    if (isClosedPipe(error)) return false
    throw error
  }
}

/**
 * Writes to the descriptor, and returns what is left where a pipe is full that does not wait. Node's stream for
 * standard output would take 9 of the 26 million instructions by which `--version` exceeds an empty start.
 */
function writtenAtOnce(bytes: Uint8Array): Uint8Array {
  const fs = process.getBuiltinModule('node:fs')
  let length = 0
  try {
    while (length < bytes.length) length += fs.writeSync(1, bytes, length)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
  }
  return bytes.subarray(length)
}

function writeToStream(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outputStream().write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}

let opened: NodeJS.WriteStream | undefined

/**
 * Standard output as a stream, for what is long or comes line by line. From then on all goes through it, in its
 * order. A reader that has gone ends no command.
 */
export function outputStream(): NodeJS.WriteStream {
  opened ??= process.stdout.on('error', noteLoss)
  return opened
}

let lost: unknown

// Thrown here, it would end the process with its stack.
function noteLoss(error: unknown): void {
  if (!isClosedPipe(error)) lost ??= error
}

/** Why some of what went through the stream was not written, such as a full disk; undefined where all was. */
export function lostOutput(): unknown {
  return lost
}

function isClosedPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EPIPE'
}

/** A stream that may be a terminal. */
export interface ColorStream {
  /** Of terminals: false with `NO_COLOR`, for `TERM=dumb` and the like. */
  hasColors?(): boolean
}

/** The text in a style on a terminal that shows colors; as it is elsewhere. */
export function styled(
  style: Parameters<typeof styleText>[0],
  text: string,
  stream: ColorStream,
): string {
  if (stream.hasColors?.() !== true) return text
  return nodeUtil().styleText(style, text, { validateStream: false })
}

/** Prints a page of help, with its headings bold on a terminal. */
export async function printHelp(text: string): Promise<void> {
  await print(mayBeTerminal() ? text.replace(/^(?:Usage:|[A-Z][\w ]*:$)/gm, bold) : text)
}

/** Spares most starts the stream that knows. */
function mayBeTerminal(): boolean {
  if (process.platform === 'win32') return true
  const isNamed = process.env['TERM'] !== undefined
  return isNamed && process.getBuiltinModule('node:fs').fstatSync(1).isCharacterDevice()
}

function bold(heading: string): string {
  return styled('bold', heading, process.stdout)
}
