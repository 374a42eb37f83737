import type { OutputFormat } from '../global-options.ts'
import { jsonText } from './json.ts'
import { tableText } from './table.ts'
import { plainText } from './text.ts'
import { yamlText } from './yaml.ts'

/** A value as a format has it, with the last line ended; empty where nothing is to be printed. */
export function formatted(value: unknown, format: OutputFormat, title: string): string {
  switch (format) {
    case 'off':
      return ''
    case 'text':
      return plainText(value)
    case 'table':
      return tableText(title, value, process.stdout.columns ?? DEFAULT_COLUMNS)
    case 'yaml':
      return isNothing(value) ? '' : yamlText(value)
    case 'yaml-stream':
      return isNothing(value) ? '' : yamlText([value])
    case 'ndjson':
      return isNothing(value)
        ? ''
        : elements(value)
            .map((item) => `${jsonText(item, 0)}\n`)
            .join('')
    default:
      return isNothing(value) ? '' : `${jsonText(value)}\n`
  }
}

/** A list is printed an element a line. */
function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

const DEFAULT_COLUMNS = 80

/** Operations without output say nothing. */
function isNothing(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 0
  )
}

/** Writes to standard output; resolves once it is written, or the reader has gone. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // `| head` closes the pipe when it has enough.
      if (error && !('code' in error && error.code === 'EPIPE')) reject(error)
      else resolve()
    })
  })
}
