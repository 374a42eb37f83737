import { yamlText } from '../output/yaml.ts'

/** What a kubeconfig holds. */
export type KubeValue =
  | string
  | number
  | boolean
  | null
  | readonly KubeValue[]
  | { readonly [name: string]: KubeValue }

interface Line {
  readonly indent: number
  readonly text: string
  readonly number: number
}

/** Lines, of which those before `at` are read. */
interface Reader {
  readonly lines: Line[]
  at: number
}

/**
 * Reads the YAML that kubectl and the AWS CLI write into a kubeconfig: blocks of members and lists, and values on one
 * line. JSON is YAML, too.
 *
 * @throws Error for what YAML has besides, such as anchors and texts of several lines.
 */
export function readKubeconfig(text: string): KubeValue {
  if (/^\s*\{/.test(text)) return JSON.parse(text) as KubeValue
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({
      indent: line.search(/\S/),
      text: withoutComment(line.trim()),
      number: index + 1,
    }))
    .filter((line) => line.text !== '' && line.text !== '---')
  const reader: Reader = { lines, at: 0 }
  const [first] = lines
  if (first === undefined) return null
  const value = readBlock(reader, first.indent)
  const rest = lines[reader.at]
  if (rest !== undefined) throw unreadable(rest)
  return value
}

function withoutComment(text: string): string {
  if (text.startsWith('#')) return ''
  return /["']/.test(text) ? text : text.replace(/\s+#.*$/, '')
}

function readBlock(reader: Reader, indent: number): KubeValue {
  const line = reader.lines[reader.at]
  return line !== undefined && isItem(line) ? readList(reader, indent) : readMembers(reader, indent)
}

function isItem({ text }: Line): boolean {
  return text === '-' || text.startsWith('- ')
}

function readList(reader: Reader, indent: number): KubeValue {
  const list: KubeValue[] = []
  for (let line = lineAt(reader, indent); line && isItem(line); line = lineAt(reader, indent)) {
    const rest = line.text.slice(1).trimStart()
    if (rest === '') {
      reader.at += 1
      list.push(readInner(reader, indent + 1))
    } else if (MEMBER.test(rest) || isItem({ ...line, text: rest })) {
      // The first member stands behind the hyphen, the others below it.
      const inner = { ...line, indent: indent + line.text.length - rest.length, text: rest }
      reader.lines[reader.at] = inner
      list.push(readBlock(reader, inner.indent))
    } else {
      reader.at += 1
      list.push(readScalar(rest, line))
    }
  }
  return list
}

const MEMBER =
  /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#&*!|>%@`{}[\],-][^#]*?|-[^\s#][^#]*?):(?:\s+(.*))?$/

function readMembers(reader: Reader, indent: number): KubeValue {
  const members: Record<string, KubeValue> = {}
  for (let line = lineAt(reader, indent); line && !isItem(line); line = lineAt(reader, indent)) {
    const [, key, value] = MEMBER.exec(line.text) ?? []
    if (key === undefined) throw unreadable(line)
    reader.at += 1
    const name = String(readScalar(key, line))
    if (name === '__proto__' || Object.hasOwn(members, name)) throw unreadable(line)
    if (value !== undefined && value !== '') members[name] = readScalar(value, line)
    else {
      const next = reader.lines[reader.at]
      // A list may stand as far to the left as its name.
      const isList = next !== undefined && next.indent === indent && isItem(next)
      members[name] = readInner(reader, isList ? indent : indent + 1)
    }
  }
  return members
}

/** What is indented by so much at least; nothing is null. */
function readInner(reader: Reader, least: number): KubeValue {
  const next = reader.lines[reader.at]
  return next === undefined || next.indent < least ? null : readBlock(reader, next.indent)
}

function lineAt(reader: Reader, indent: number): Line | undefined {
  const line = reader.lines[reader.at]
  if (line === undefined || line.indent < indent) return undefined
  if (line.indent > indent) throw unreadable(line)
  return line
}

const WORDS: Readonly<Record<string, KubeValue>> = {
  '{}': {},
  '[]': [],
  '~': null,
  null: null,
  Null: null,
  NULL: null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
}

const QUOTED = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:\s+#.*)?$/

function readScalar(text: string, line: Line): KubeValue {
  if (Object.hasOwn(WORDS, text)) return WORDS[text] ?? null
  const quoted = QUOTED.exec(text)?.[1]
  if (quoted?.startsWith('"')) return JSON.parse(quoted) as string
  if (quoted !== undefined) return quoted.slice(1, -1).replaceAll("''", "'")
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(text)) return Number(text)
  // What would be written in quotes is no text without them, such as `1.10`, `yes` and `[a]`.
  if (yamlText(text) !== `${text}\n`) throw unreadable(line)
  return text
}

function unreadable({ number, text }: Line): Error {
  return new Error(`line ${number} cannot be read: ${JSON.stringify(text.slice(0, 60))}`)
}
