import { byCodePoint } from '../../base/code-points.ts'
import { isMembers, isNested, scalarText } from './text.ts'

type Members = Readonly<Record<string, unknown>>

/** A part of the table with its own columns. */
interface Section {
  readonly title: string
  readonly level: number
  readonly headers: string[]
  readonly rows: string[][]
}

/**
 * A value as the AWS CLI's `table` has it; empty for an empty value.
 *
 * @param width of the terminal, in columns: rows of one element stand upright where they are longer.
 */
export function tableText(title: string, value: unknown, width: number): string {
  const sections: Section[] = []
  if (!addSections(sections, title, value, 0)) return ''
  const shown = widestOf(sections) > width ? sections.map(upright) : sections
  const total = widestOf(shown)
  return ['-'.repeat(total), ...shown.flatMap((section) => sectionLines(section, total))]
    .map((line) => `${line}\n`)
    .join('')
}

// Sections, and the members of a map, can be more than a call takes arguments.
function widestOf(sections: readonly Section[]): number {
  return sections.reduce((widest, section) => Math.max(widest, totalWidth(section)), 0)
}

function addSections(
  sections: Section[],
  title: string | undefined,
  value: unknown,
  level: number,
): boolean {
  if (isEmpty(value)) return false
  if (title !== undefined) sections.push({ title, level, headers: [], rows: [] })
  if (Array.isArray(value)) {
    if (isMembers(value[0])) addStructures(sections, title ?? '', value.filter(isMembers), level)
    else for (const item of value) addListItem(sections, item)
  } else if (isMembers(value)) {
    addStructure(sections, value, level)
  }
  return true
}

function addListItem(sections: Section[], item: unknown): void {
  const current = sections.at(-1)
  if (!Array.isArray(item)) current?.rows.push([scalarText(item)])
  else if (item.every((cell) => !isNested(cell))) current?.rows.push(item.map(scalarText))
  else addSections(sections, undefined, item, 0)
}

function addStructure(sections: Section[], members: Members, level: number): void {
  const { scalars, others } = namesOf([members])
  const [first] = scalars
  const current = sections.at(-1)
  if (scalars.length === 1 && first !== undefined) {
    current?.rows.push([first, scalarText(members[first])])
  } else if (scalars.length > 1) {
    addHeaders(current, scalars)
    current?.rows.push(scalars.map((name) => scalarText(members[name])))
  }
  for (const name of others) addSections(sections, name, members[name], level + 1)
}

function addHeaders(section: Section | undefined, names: readonly string[]): void {
  for (const name of names) section?.headers.push(name)
}

function addStructures(
  sections: Section[],
  title: string,
  list: readonly Members[],
  level: number,
): void {
  const { scalars, others } = namesOf(list)
  addHeaders(sections.at(-1), scalars)
  for (const [index, members] of list.entries()) {
    if (index > 0 && others.length > 0) {
      sections.push({ title, level, headers: [...scalars], rows: [] })
    }
    sections
      .at(-1)
      ?.rows.push(
        scalars.map((name) => (Object.hasOwn(members, name) ? scalarText(members[name]) : '')),
      )
    for (const name of others) {
      if (Object.hasOwn(members, name)) addSections(sections, name, members[name], level + 1)
    }
  }
}

/** The names of scalars and of what is nested in any of the structures, sorted. */
function namesOf(list: readonly Members[]): {
  readonly scalars: readonly string[]
  readonly others: readonly string[]
} {
  const scalars = new Set<string>()
  const others = new Set<string>()
  for (const members of list) {
    for (const [name, value] of Object.entries(members))
      (isNested(value) ? others : scalars).add(name)
  }
  return { scalars: [...scalars].toSorted(byCodePoint), others: [...others].toSorted(byCodePoint) }
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return isMembers(value) ? Object.keys(value).length === 0 : !value
}

/** One row with headers becomes a row for each of them. */
function upright(section: Section): Section {
  const [row, ...others] = section.rows
  if (row === undefined || others.length > 0 || section.headers.length === 0) return section
  const rows = section.headers.map((header, index) => [header, row[index] ?? ''])
  return { ...section, headers: [], rows }
}

const PADDING = 4
const BORDERS = 2

function columnWidths({ headers, rows }: Section): number[] {
  const widths: number[] = []
  for (const row of [...(headers.length > 0 ? [headers] : []), ...rows]) {
    for (const [index, cell] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell))
    }
  }
  return widths
}

function totalWidth(section: Section): number {
  const width = columnWidths(section).reduce((sum, column) => sum + column + PADDING, 0)
  const margins = section.level * 2
  return Math.max(displayWidth(section.title), width) + BORDERS + margins
}

/** The widths of the columns, stretched in proportion so that together they are as wide as the table. */
function stretchedWidths(section: Section, total: number): number[] {
  const widths = columnWidths(section).map((width) => width + PADDING)
  const scale = total / widths.reduce((sum, width) => sum + width, 0)
  const stretched = widths.map((width) => roundHalfToEven(width * scale))
  let excess = stretched.reduce((sum, width) => sum + width, 0) - total
  // Columns take turns, the first ones when the table is too wide and the last ones when too narrow.
  for (let turn = 0; excess !== 0 && stretched.length > 0; turn++) {
    const place = turn % stretched.length
    const index = excess > 0 ? place : stretched.length - 1 - place
    stretched[index] = (stretched[index] ?? 0) - Math.sign(excess)
    excess -= Math.sign(excess)
  }
  return stretched
}

/** As Python rounds. */
function roundHalfToEven(value: number): number {
  const floor = Math.floor(value)
  if (value - floor !== 0.5) return Math.round(value)
  return floor % 2 === 0 ? floor : floor + 1
}

function sectionLines(section: Section, tableWidth: number): string[] {
  const total = tableWidth - section.level * 2
  const widths = stretchedWidths(section, total)
  const lines: string[] = []
  if (section.title !== '') {
    lines.push(centered(section.title, total, '|'))
    if (section.headers.length === 0 && section.rows.length === 0) {
      lines.push(`+${'-'.repeat(total - 2)}+`)
    }
  }
  if (section.headers.length > 0) {
    lines.push(rule(widths))
    lines.push(cells(section.headers, widths, centered))
  }
  if (section.rows.length > 0 && widths.length > 0) {
    lines.push(rule(widths))
    for (const row of section.rows) lines.push(cells(row, widths, leftAligned))
    lines.push(rule(widths))
  }
  const margin = '|'.repeat(section.level)
  return lines.map((line) => margin + line + margin)
}

function rule(widths: readonly number[]): string {
  return widths
    .map((width, index) =>
      index === 0 ? `+${'-'.repeat(width - 2)}+` : `${'-'.repeat(width - 1)}+`,
    )
    .join('')
}

function cells(
  row: readonly string[],
  widths: readonly number[],
  align: (text: string, width: number, leftEdge: string) => string,
): string {
  return widths
    .map((width, index) => align(row[index] ?? '', width, index === 0 ? '|' : ''))
    .join('')
}

function centered(text: string, width: number, leftEdge: string): string {
  const length = displayWidth(text)
  const before = Math.floor(width / 2) - Math.floor(length / 2) - 1
  const start = `${leftEdge}${' '.repeat(Math.max(0, before))}${text}`
  const after = width - 1 - leftEdge.length - before - length
  return `${start}${' '.repeat(Math.max(0, after))}|`
}

function leftAligned(text: string, width: number, leftEdge: string): string {
  const length = displayWidth(text)
  const before = width - length - 2 - leftEdge.length - 1 >= 0 ? 2 : 0
  const after = width - leftEdge.length - before - length - 1
  return `${leftEdge}${' '.repeat(before)}${text}${' '.repeat(Math.max(0, after))}|`
}

/** Wide signs, those of East Asia, take two columns. */
function displayWidth(text: string): number {
  let width = 0
  for (const sign of text) width += WIDE.test(sign) ? 2 : 1
  return width
}

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u
