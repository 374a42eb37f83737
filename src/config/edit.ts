import { readFile, rename, rm, stat } from 'node:fs/promises'
import { lowerAscii, shown } from '../base/environment.ts'
import { ConfigError } from '../errors.ts'
import { type IniProperty, type IniSection, parseIni, parseSubProperties } from './ini.ts'
import { fileFailure, NEW_MODE, stampOf, targetOf, writeDraft } from './replace-text.ts'

/** What is to stand in a section. */
export interface PropertyChange {
  readonly name: string
  /** Of a sub-property, such as `addressing_style` below `s3`. */
  readonly subName?: string
  /** Undefined to remove the property. */
  readonly value: string | undefined
}

/** The section of a shared file that is changed. */
export interface EditedSection {
  readonly file: 'config' | 'credentials'
  /** `other` for one whose header is its name. */
  readonly kind: 'profile' | 'sso-session' | 'other'
  readonly name: string
}

/** A file, and what changes in it. */
export interface FileEdit {
  readonly path: string
  readonly section: EditedSection
  readonly changes: readonly PropertyChange[]
}

/**
 * Changes properties in shared files and keeps every other byte of them: in all of the files, or in none where
 * one cannot be. Whoever reads a file sees the old text or the new one; a symbolic link stays one, and what it
 * leads to is changed. A new file is readable for its owner only.
 *
 * @throws ConfigError `CONFIG_INVALID` for a file that cannot be read, parsed or written, and for names and
 * values that could not be read again as they are.
 */
export async function editSharedFiles(edits: readonly FileEdit[]): Promise<void> {
  for (let tries = 0; !(await editedAll(edits)); tries++) {
    if (tries < MOST_TRIES) continue
    throw fileFailure(edits[0]?.path ?? '', 'another program keeps changing the file')
  }
}

const MOST_TRIES = 5

/** Resolves to false where another program has changed a file meanwhile. */
async function editedAll(edits: readonly FileEdit[]): Promise<boolean> {
  const drafts: Draft[] = []
  try {
    for (const path of new Set(edits.map((edit) => edit.path))) {
      drafts.push(
        ...(await draftOf(
          path,
          edits.filter((edit) => edit.path === path),
        )),
      )
    }
    for (const { before, target } of drafts) if ((await stampOf(target)) !== before) return false
    for (const { path, target } of drafts) await rename(path, target)
    return true
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw fileFailure(drafts[0]?.target ?? '', 'the file cannot be written', error)
  } finally {
    await Promise.all(drafts.map(({ path }) => rm(path, { force: true })))
  }
}

/** A file that is to take the place of another. */
interface Draft {
  readonly path: string
  readonly target: string
  /** The stamp of what it was made from. */
  readonly before: string | undefined
}

/** Nothing where the file is as it is to be. */
async function draftOf(path: string, edits: readonly FileEdit[]): Promise<readonly Draft[]> {
  const target = await targetOf(path)
  const before = await stampOf(target)
  const text = before === undefined ? '' : await textOf(target)
  const edited = edits.reduce(
    (current, { changes, section }) => withProperties(current, path, section, changes),
    text,
  )
  if (edited === text) return []
  const mode = before === undefined ? NEW_MODE : (await stat(target)).mode & 0o777
  return [{ path: await writeDraft(target, edited, mode), target, before }]
}

async function textOf(path: string): Promise<string> {
  try {
    const bytes = await readFile(path)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw fileFailure(path, 'the file cannot be read, or is not UTF-8', error)
  }
}

/**
 * The text of a shared file with these properties.
 *
 * @param path for errors.
 * @throws ConfigError `CONFIG_INVALID` as `editSharedFiles`.
 */
export function withProperties(
  text: string,
  path: string,
  section: EditedSection,
  changes: readonly PropertyChange[],
): string {
  for (const change of changes) checkChange(path, change)
  let edited = text
  for (const change of changes) {
    edited = withProperty(edited, path, section, change)
    requireReadable(edited, path, section, change)
  }
  return edited
}

function checkChange(path: string, { name, subName, value }: PropertyChange): void {
  for (const one of subName === undefined ? [name] : [name, subName]) {
    if (/^[\w\-/.%@:+]+$/.test(one)) continue
    throw fileFailure(path, `${shown(one)} is no name of a setting`)
  }
  if (value !== undefined && /[\r\n]/.test(value)) {
    throw fileFailure(path, `the value of ${name} must be one line`)
  }
}

/** What has been written must be what is read. */
function requireReadable(
  text: string,
  path: string,
  section: EditedSection,
  { name, subName, value }: PropertyChange,
): void {
  const held = sectionsOf(text, path, section).findLast(hasProperty(name))
  const current = held && propertyOf(held, name)?.value
  const read =
    subName === undefined ? current : parseSubProperties(current ?? '').get(lowerAscii(subName))
  if (read === value) return
  throw fileFailure(
    path,
    `the value of ${name} could not be read again; it must not hold " #" or blanks at its ends`,
  )
}

function propertyOf(section: IniSection, name: string): IniProperty | undefined {
  return section.properties.get(lowerAscii(name))
}

function hasProperty(name: string): (section: IniSection) => boolean {
  return (section) => propertyOf(section, name) !== undefined
}

function sectionsOf(text: string, path: string, section: EditedSection): IniSection[] {
  const sections = parseIni(text, { path }).sections.filter(({ header }) =>
    isHeaderOf(header, section),
  )
  // `[default]` is not read beside `[profile default]`.
  const prefixed = sections.filter(({ header }) => header !== 'default')
  return section.file === 'config' && prefixed.length > 0 ? prefixed : sections
}

function isHeaderOf(header: string, { file, kind, name }: EditedSection): boolean {
  if (kind === 'other') return header === name
  const isBare = kind === 'profile' && (file === 'credentials' || name === 'default')
  if (isBare && unquoted(header) === name) return true
  const [, word, written = ''] = /^(\S+)[ \t]+([^ \t].*)$/s.exec(header) ?? []
  return file === 'config' && word === kind && unquoted(written) === name
}

function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text
}

const BARE = /^[^\s#;[][^#;[]*$/
const PREFIX = /^(?:profile|sso-session|services)[ \t]/

function newHeader(path: string, { file, kind, name }: EditedSection): string {
  if (/[\r\n\]["']/.test(name) || name === '')
    throw fileFailure(path, `${shown(name)} is no name of a profile`)
  if (kind === 'other') return name
  const isPlain = /^[A-Za-z0-9_\-/.%@:+]+$/.test(name)
  if (file === 'credentials') {
    // The AWS CLI writes and reads blanks in a name without quotes here.
    if (isPlain || (BARE.test(name) && !PREFIX.test(name))) return name
    throw fileFailure(path, `${shown(name)} is no name of a profile in the credentials file`)
  }
  if (kind === 'profile' && name === 'default') return name
  return `${kind} ${isPlain ? name : `'${name}'`}`
}

function withProperty(
  text: string,
  path: string,
  edited: EditedSection,
  change: PropertyChange,
): string {
  const sections = sectionsOf(text, path, edited)
  const held = sections.findLast(hasProperty(change.name))
  const property = held && propertyOf(held, change.name)
  const section = held ?? sections[0]
  const end = /\r\n/.test(text) ? '\r\n' : '\n'
  const lines = text.split(/(?<=\n)/)
  if (property !== undefined) return withChanged(lines, path, property, change, end)
  const { value } = change
  if (value === undefined) return text
  const added = newLines(change, value, end)
  if (section === undefined) {
    const gap = text === '' || text.endsWith('\n') ? '' : end
    return `${text}${gap}[${newHeader(path, edited)}]${end}${added}`
  }
  const last = Math.max(
    section.line,
    ...[...section.properties.values()].map(({ line }) => endOf(lines, line)),
  )
  return spliced(lines, last, 0, added, end)
}

function newLines({ name, subName }: PropertyChange, value: string, end: string): string {
  return subName === undefined
    ? `${name} = ${value}${end}`
    : `${name} =${end}    ${subName} = ${value}${end}`
}

function withChanged(
  lines: readonly string[],
  path: string,
  { line, value: before }: IniProperty,
  { name, subName, value }: PropertyChange,
  end: string,
): string {
  const first = line - 1
  const last = endOf(lines, line)
  if (subName !== undefined) {
    if (before !== '' && !before.startsWith('\n')) {
      throw fileFailure(`${path}:${line}`, `${name} has a value, so that it holds no settings`)
    }
    return withSubProperty(lines, first, last, { name: subName, value }, end)
  }
  if (value !== undefined && before.startsWith('\n')) {
    throw fileFailure(
      `${path}:${line}`,
      `${name} holds settings; name one, such as ${name}.setting`,
    )
  }
  const indent = /^[ \t]*/.exec(lines[first] ?? '')?.[0] ?? ''
  const written = value === undefined ? '' : `${indent}${name} = ${value}${end}`
  return spliced(lines, first, last - first, written, end)
}

function withSubProperty(
  lines: readonly string[],
  first: number,
  last: number,
  { name, value }: PropertyChange,
  end: string,
): string {
  let indent = '    '
  for (let index = first + 1; index < last; index++) {
    const [, blanks, written = ''] = /^([ \t]+)([^=\s]+)\s*=/.exec(lines[index] ?? '') ?? []
    if (blanks === undefined) continue
    indent = blanks
    if (lowerAscii(written) !== lowerAscii(name)) continue
    const changed = value === undefined ? '' : `${indent}${written} = ${value}${end}`
    return spliced(lines, index, 1, changed, end)
  }
  if (value === undefined) return lines.join('')
  return spliced(lines, last, 0, `${indent}${name} = ${value}${end}`, end)
}

/** The number of the last line of the property that begins in this line. */
function endOf(lines: readonly string[], line: number): number {
  const indent = indentOf(lines[line - 1] ?? '')
  let last = line
  for (let index = line; index < lines.length; index++) {
    const text = lines[index] ?? ''
    const content = text.trim()
    if (content === '' || /^[#;]/.test(content)) continue
    if (indentOf(text) <= indent) break
    last = index + 1
  }
  return last
}

function spliced(
  lines: readonly string[],
  start: number,
  count: number,
  written: string,
  end: string,
): string {
  const before = lines.slice(0, start).join('')
  const gap = written === '' || before === '' || before.endsWith('\n') ? '' : end
  return `${before}${gap}${written}${lines.slice(start + count).join('')}`
}

function indentOf(line: string): number {
  return line.search(/[^ \t]/)
}
