import { numberText, WholeFloat } from './text.ts'

/** A value as indented JSON, four spaces a level; whole numbers of any length as they are. */
export function jsonText(value: unknown, indent: number = 4): string {
  return write(value, '', ' '.repeat(indent))
}

function write(value: unknown, margin: string, step: string): string {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null || value instanceof WholeFloat)
    return scalarText(value)
  const inner = margin + step
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const items = Array.isArray(value)
    ? value.map((item: unknown) => write(item, inner, step))
    : Object.entries(value).map(
        ([name, item]) =>
          `${JSON.stringify(name)}:${step === '' ? '' : ' '}${write(item, inner, step)}`,
      )
  if (items.length === 0) return open + close
  return step === ''
    ? open + items.join(',') + close
    : `${open}\n${inner}${items.join(`,\n${inner}`)}\n${margin}${close}`
}

function scalarText(value: unknown): string {
  // What JSON cannot write, as the AWS CLI writes it.
  if (typeof value === 'number' || value instanceof WholeFloat) return numberText(value)
  return JSON.stringify(value) ?? 'null'
}
