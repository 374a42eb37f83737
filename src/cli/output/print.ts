import type { OutputFormat } from '../command.ts'
import { jsonText } from './json.ts'
import { tableText } from './table.ts'
import { isMembers, plainText } from './text.ts'
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
  return isMembers(value) && Object.keys(value).length === 0
}
