import { readFileSync, statSync } from 'node:fs'
import { problemText } from '../error-text.ts'
import { jsonText } from '../output/json.ts'
import { isMembers, PlainScalar } from '../output/text.ts'
import { readYaml, type YamlValue } from '../yaml-reader.ts'

/** Members of a template, which packaging changes. */
export type Members = Record<string, YamlValue>

/** A template of CloudFormation, in YAML or JSON. */
export interface Template {
  readonly text: string
  /** In bytes. */
  readonly size: number
  readonly content: Members
}

/** Reads a template. @throws Error for a file that is not there, and for what is no template. */
export function readTemplate(path: string): Template {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`Invalid template path ${path}`)
  }
  const bytes = readFileSync(path)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const content = readYaml(text, intrinsic)
    if (isMembers(content)) return { text, size: bytes.length, content: content as Members }
  } catch (error) {
    throw new Error(`The template ${path} cannot be read: ${problemText(error)}`, { cause: error })
  }
  throw new Error(`${path} is no template: it has no members`)
}

/** `!Sub text` is `Fn::Sub: text`; only `!GetAtt` has a form of its own, `Resource.Attribute`. */
function intrinsic(tag: string, value: YamlValue): YamlValue {
  const name = tag.slice(1)
  const isBare = name === 'Ref' || name === 'Condition'
  const [resource = '', ...rest] =
    name === 'GetAtt' && isText(value) ? String(value).split('.') : []
  const written = rest.length > 0 ? [resource, rest.join('.')] : value
  return { [isBare ? name : `Fn::${name}`]: written }
}

/** Whether a value is a text, or what a text may look like, such as `1.10`. */
export function isText(value: YamlValue | undefined): value is string | PlainScalar {
  return typeof value === 'string' || value instanceof PlainScalar
}

/** A template as JSON, four spaces a level. */
export function templateJson(content: Members): string {
  return `${jsonText(withJsonScalars(content))}\n`
}

/** Words and numbers that JSON has, too, are no texts there. */
function withJsonScalars(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withJsonScalars)
  if (isMembers(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, withJsonScalars(item)]),
    )
  }
  if (!(value instanceof PlainScalar)) return value
  const text = String(value)
  if (/^(?:true|yes|on)$/i.test(text)) return true
  if (/^(?:false|no|off)$/i.test(text)) return false
  if (/^-?(?:0|[1-9]\d*)$/.test(text)) return BigInt(text)
  return /^-?(?:0|[1-9]\d*)\.\d+(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : text
}
