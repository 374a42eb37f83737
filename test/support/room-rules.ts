import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'

/** What a room may import: its level, and where it is narrower than "every lower level". */
export interface RoomRule {
  readonly level: number
  /** Rooms it may import besides itself; undefined: every room of a lower level. */
  readonly only?: readonly string[]
  /** Bare specifiers (packages and `node:` modules) it may import; undefined: none but `node:`. */
  readonly packages?: readonly string[]
}

const NODE = ['node:']

/** The rooms of `src`, from docs/design.md. */
export const ROOMS: Readonly<Record<string, RoomRule>> = {
  errors: { level: 0, only: [], packages: [] },
  types: { level: 0, only: [], packages: [] },
  base: { level: 0, only: ['errors'], packages: [] },
  sigv4: { level: 1, only: ['errors', 'base'], packages: ['node:crypto', 'node:zlib'] },
  retry: { level: 1, only: ['errors', 'base'], packages: [] },
  config: { level: 1, only: ['errors', 'base'], packages: NODE },
  endpoints: { level: 1, only: ['errors', 'base'], packages: [] },
  protocols: { level: 1, only: ['errors', 'base'], packages: ['fast-xml-parser'] },
  verify: { level: 2, only: ['errors', 'base', 'sigv4'], packages: ['node:crypto'] },
  diagnose: { level: 2, only: ['errors', 'base', 'sigv4'], packages: [] },
  http: {
    level: 2,
    only: ['errors', 'base', 'sigv4', 'retry', 'endpoints', 'protocols'],
    packages: [...NODE, 'undici'],
  },
  tokens: { level: 2, only: ['errors', 'base', 'sigv4', 'endpoints'], packages: [] },
  imds: { level: 3 },
  sts: { level: 3 },
  credentials: { level: 4 },
  client: { level: 5 },
  s3: { level: 6 },
  index: { level: 7 },
  cli: { level: 7 },
}

/** A source file: its path below `src` and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every TypeScript file below a folder. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }))
}

/** Lists each import that the rooms' rules forbid, as `file: reason`. */
export function roomViolations(
  files: readonly SourceFile[],
  rooms: Readonly<Record<string, RoomRule>> = ROOMS,
): string[] {
  return files.flatMap((file) =>
    importsOf(file.text)
      .map((specifier) => violation(file.path, specifier, rooms))
      .filter((reason) => reason !== undefined)
      .map((reason) => `${file.path}: ${reason}`),
  )
}

// `from "x"`, `import "x"` and `import("x")`, but not `Buffer.from("x")`.
const IMPORT = /(?<![.\w])(?:from|import|import\s*\()\s*(['"])([^'"\n]+)\1/g

function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(IMPORT)].map((match) => match[2] ?? '')
}

function violation(
  path: string,
  specifier: string,
  rooms: Readonly<Record<string, RoomRule>>,
): string | undefined {
  const room = roomOf(path)
  const rule = rooms[room]
  if (rule === undefined) return `room "${room}" has no rule`
  if (!specifier.startsWith('.')) return packageViolation(specifier, room, rule)
  const target = posix.join(posix.dirname(path), specifier)
  const other = roomOf(target)
  const otherRule = rooms[other]
  if (otherRule === undefined) return `imports "${specifier}" of unknown room "${other}"`
  if (other === room) return undefined
  // A list of rooms counts for more than levels: `base` imports `errors`, both of level 0.
  if (rule.only?.includes(other)) return undefined
  if (otherRule.level >= rule.level) {
    return `"${room}" (level ${rule.level}) imports "${other}" (level ${otherRule.level})`
  }
  return rule.only === undefined ? undefined : `"${room}" imports "${other}"`
}

function packageViolation(specifier: string, room: string, rule: RoomRule): string | undefined {
  const allowed = rule.packages ?? NODE
  const fits = allowed.some((name) =>
    name.endsWith(':')
      ? specifier.startsWith(name)
      : specifier === name || specifier.startsWith(`${name}/`),
  )
  return fits ? undefined : `"${room}" imports the package "${specifier}"`
}

/** A room is a folder, a file (`index.ts`), or an entry with its folder (`errors.ts`, `errors/`). */
function roomOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '')
}
