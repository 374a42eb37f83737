import type { styleText } from 'node:util'
import { nodeUtil } from '../node-util.ts'

/** Writes to standard output; resolves once it is written, or the reader has gone. */
export async function print(text: string | Uint8Array): Promise<void> {
  await printed(text)
}

/** The same; resolves to false where the reader has gone. */
export async function printed(text: string | Uint8Array): Promise<boolean> {
  if (text.length === 0) return true
  return await new Promise<boolean>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // `| head` closes the pipe when it has enough.
      if (error && !('code' in error && error.code === 'EPIPE')) reject(error)
      else resolve(!error)
    })
  })
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
  await print(text.replace(/^(?:Usage:|[A-Z][\w ]*:$)/gm, bold))
}

function bold(heading: string): string {
  return styled('bold', heading, process.stdout)
}
