import { lowerAscii, trimBlanks } from '../base/environment.ts'
import { ConfigError } from '../errors.ts'
import type { ConfigWarning } from './context.ts'

/**
 * `strict` is the grammar that AWS's SDKs share. `lenient` also reads what the AWS CLI reads:
 * indented properties and indented comment lines.
 */
export type IniGrammar = 'strict' | 'lenient'

/** A property as written: it may hold a secret. */
export interface IniProperty {
  /** Without blanks at its ends; continuation lines follow after `\n`. */
  readonly value: string
  /** 1 for the first. */
  readonly line: number
}

/** A section as written; sections of one name within a file are one. */
export interface IniSection {
  /** What is between the brackets, without blanks at its ends. */
  readonly header: string
  /** Of its first header; 1 for the first. */
  readonly line: number
  /** By name in lower case. */
  readonly properties: ReadonlyMap<string, IniProperty>
}

/** One parsed file. */
export interface IniDocument {
  readonly path: string
  /** In the order of their first header. */
  readonly sections: readonly IniSection[]
  readonly warnings: readonly ConfigWarning[]
}

/** How to parse. */
export interface ParseIniOptions {
  /** Named in errors and warnings. */
  readonly path: string
  /** `lenient` unless said otherwise. */
  readonly grammar?: IniGrammar
}

interface OpenProperty {
  readonly name: string
  readonly indent: number
  /** A property without a value of its own holds sub-properties only. */
  readonly nested: boolean
  readonly line: number
  value: string
}

interface OpenSection {
  readonly header: string
  readonly line: number
  readonly properties: Map<string, IniProperty>
}

interface Parser {
  readonly path: string
  readonly lenient: boolean
  readonly sections: Map<string, OpenSection>
  readonly warnings: ConfigWarning[]
  section: OpenSection | undefined
  property: OpenProperty | undefined
}

/**
 * Parses a shared config or credentials file.
 *
 * @throws ConfigError `CONFIG_INVALID`, naming file and line and never a value.
 */
export function parseIni(text: string, options: ParseIniOptions): IniDocument {
  const parser: Parser = {
    path: options.path,
    lenient: options.grammar !== 'strict',
    sections: new Map(),
    warnings: [],
    section: undefined,
    property: undefined,
  }
  // Windows editors put a byte order mark first, which would hide the first section.
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  lines.forEach((raw, index) => {
    readLine(parser, raw.endsWith('\r') ? raw.slice(0, -1) : raw, index + 1)
  })
  return {
    path: options.path,
    sections: [...parser.sections.values()],
    warnings: parser.warnings,
  }
}

function readLine(parser: Parser, text: string, line: number): void {
  const trimmed = trimBlanks(text)
  if (trimmed === '' || isComment(text)) return
  const indent = text.search(/[^ \t]/)
  if (text[0] === '[') openSection(parser, text, line)
  else if (indent === 0) openProperty(parser, text, line, 0)
  // The AWS CLI drops these wherever they stand; the strict grammar makes them part of a value.
  else if (!parser.lenient || !isComment(trimmed)) readIndented(parser, trimmed, line, indent)
}

function isComment(text: string): boolean {
  return text[0] === '#' || text[0] === ';'
}

// A comment sign within quotes belongs to the name.
const QUOTED_NAME = /^\[[^"'#;]*(["'])[^"'\r\n]+\1[ \t]*\]/

function openSection(parser: Parser, text: string, line: number): void {
  const start = QUOTED_NAME.exec(text)?.[0].length ?? 0
  const comment = text.slice(start).search(/[#;]/)
  const definition = trimBlanks(comment < 0 ? text : text.slice(0, start + comment))
  if (!definition.endsWith(']')) {
    throw invalid(parser, line, "Profile definition must end with ']'")
  }
  const header = trimBlanks(definition.slice(1, -1))
  const section = parser.sections.get(header) ?? { header, line, properties: new Map() }
  parser.sections.set(header, section)
  parser.section = section
  parser.property = undefined
}

function openProperty(parser: Parser, text: string, line: number, indent: number): void {
  const section = parser.section
  if (section === undefined) throw invalid(parser, line, 'Expected a profile definition')
  const { name, value } = splitProperty(parser, withoutComment(text), line, 'property')
  const property = { name: lowerAscii(name), indent, nested: value === '', line, value }
  section.properties.set(property.name, property)
  parser.property = property
}

function readIndented(parser: Parser, trimmed: string, line: number, indent: number): void {
  if (parser.section === undefined) throw invalid(parser, line, 'Expected a profile definition')
  const property = parser.property
  if (property !== undefined && indent > property.indent) {
    if (property.nested) splitProperty(parser, trimmed, line, 'sub-property')
    property.value += `\n${trimmed}`
    return
  }
  if (!parser.lenient || !trimmed.includes('=')) {
    throw invalid(parser, line, 'Expected a property definition, found continuation')
  }
  if (property === undefined) warnOfIndent(parser, line)
  openProperty(parser, trimmed, line, indent)
}

function warnOfIndent(parser: Parser, line: number): void {
  parser.warnings.push({
    code: 'SANSDK_CONFIG_INDENTED',
    message: `${parser.path}:${line}: a section's first property is indented, which other AWS tools refuse`,
  })
}

// A comment sign within a word belongs to the value, and in a command line one within quotes too.
function withoutComment(text: string): string {
  const isCommand = /^credential_process[ \t]*=/i.test(text)
  const start = (isCommand ? blankQuoted(text) : text).search(/[ \t][#;]/)
  return start < 0 ? text : text.slice(0, start)
}

// Quotes of a shell: a backslash escapes outside of them and inside double ones. One that is not
// closed is an ordinary character.
const QUOTED = /\\.|'[^']*'|"(?:\\.|[^"\\])*"/gs

/** The text with what is quoted overwritten, so that it can be searched. */
function blankQuoted(text: string): string {
  return text.replace(QUOTED, (quoted) => '_'.repeat(quoted.length))
}

function splitProperty(
  parser: Parser,
  text: string,
  line: number,
  what: 'property' | 'sub-property',
): { readonly name: string; readonly value: string } {
  const equals = text.indexOf('=')
  if (equals < 0) throw invalid(parser, line, `Expected an '=' sign defining a ${what}`)
  const name = trimBlanks(text.slice(0, equals))
  if (name === '') {
    const subject = what === 'property' ? 'Property' : 'Sub-property'
    throw invalid(parser, line, `${subject} did not have a name`)
  }
  return { name, value: trimBlanks(text.slice(equals + 1)) }
}

function invalid(parser: Parser, line: number, problem: string): ConfigError {
  return new ConfigError(`${parser.path}:${line}: ${problem}`, { code: 'CONFIG_INVALID' })
}

/**
 * The sub-properties in a property's value, by name in lower case; the last of one name counts.
 * Empty for a value that stands on the property's own line.
 */
export function parseSubProperties(value: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>()
  if (!value.startsWith('\n')) return properties
  for (const line of value.slice(1).split('\n')) {
    const equals = line.indexOf('=')
    if (equals < 0) continue
    properties.set(
      lowerAscii(trimBlanks(line.slice(0, equals))),
      trimBlanks(line.slice(equals + 1)),
    )
  }
  return properties
}
