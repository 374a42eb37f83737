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

/** What sources of the edge build import, whatever their room, and no `node:` module. */
const EDGE = ['@noble/hashes', '@noble/curves']

/** The rooms of `src`, from docs/design.md. */
export const ROOMS: Readonly<Record<string, RoomRule>> = {
  errors: { level: 0, only: [], packages: [] },
  types: { level: 0, only: [], packages: NODE },
  base: { level: 0, only: ['errors'], packages: [] },
  sigv4: { level: 1, only: ['errors', 'base', 'endpoints'], packages: ['node:crypto'] },
  retry: { level: 1, only: ['errors', 'base'], packages: [] },
  config: { level: 1, only: ['errors', 'base'], packages: NODE },
  dynamodb: { level: 1, only: ['errors', 'base', 'types'], packages: [] },
  endpoints: { level: 1, only: ['errors', 'base'], packages: [] },
  models: { level: 1, only: ['errors', 'base'], packages: [...NODE, 'sansdk/models'] },
  verify: { level: 2, only: ['errors', 'base', 'sigv4'], packages: [] },
  protocols: {
    level: 2,
    only: ['errors', 'base', 'models'],
    packages: ['fast-xml-parser', 'node:buffer'],
  },
  diagnose: { level: 2, only: ['errors', 'base', 'sigv4'], packages: [] },
  http: {
    level: 3,
    only: ['errors', 'base', 'sigv4', 'retry', 'endpoints', 'protocols'],
    packages: [...NODE, 'undici'],
  },
  fetch: {
    level: 3,
    only: ['errors', 'base', 'sigv4', 'retry', 'endpoints'],
    packages: [],
  },
  tokens: {
    level: 3,
    only: ['errors', 'base', 'sigv4', 'endpoints'],
    packages: ['node:crypto'],
  },
  imds: { level: 4 },
  sts: { level: 4 },
  credentials: { level: 5 },
  client: { level: 6 },
  proxy: {
    level: 6,
    only: ['errors', 'base', 'sigv4', 'verify', 'endpoints', 'models', 'credentials'],
  },
  s3: { level: 7 },
  index: { level: 8 },
  testing: { level: 8, packages: [...NODE, 'undici'] },
  otel: { level: 8, packages: [...NODE, '@opentelemetry/api'] },
  cli: { level: 9, packages: ['node:', 'js-yaml', 'fflate'] },
}

/**
 * The files of each room that other rooms may import, besides its index. Every file of `base` is
 * for all rooms. `errors.ts`, `types.ts` and the top `index.ts` are rooms of one file.
 */
export const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  base: ['*'],
  client: [
    'bucket-endpoint.ts',
    'call-types.ts',
    'client-type.ts',
    'create-client.ts',
    'load-settings.ts',
    'option-rules.ts',
    'paginate.ts',
    'request.ts',
    's3-endpoints.ts',
    'types.ts',
  ],
  config: [
    'context.ts',
    'edit.ts',
    'ini.ts',
    'profile-plan.ts',
    'replace-text.ts',
    'resolve.ts',
    'settings.ts',
    'shared-config.ts',
  ],
  credentials: [
    'chain.ts',
    'console-login.ts',
    'environment.ts',
    'imds.ts',
    'login.ts',
    'provider-settings.ts',
    'refresh.ts',
    'sso-login.ts',
    'sso.ts',
    'types.ts',
  ],
  fetch: ['signed-fetch.ts', 'types.ts'],
  endpoints: [
    'custom.ts',
    'host.ts',
    'partitions.ts',
    'resolve.ts',
    's3.ts',
    'service.ts',
    'table.ts',
    'types.ts',
  ],
  http: [
    'attempt.ts',
    'call.ts',
    'connection.ts',
    'diagnostics.ts',
    'event-body.ts',
    'file-body.ts',
    'headers.ts',
    'http2.ts',
    'proxy.ts',
    'request-body.ts',
    'response-body.ts',
    'response.ts',
    'run.ts',
    'time-limits.ts',
    'transport.ts',
    'undici.ts',
    'user-agent.ts',
  ],
  imds: ['client.ts', 'endpoint.ts', 'types.ts'],
  models: [
    'data/s3.ts',
    'details.ts',
    'jmespath.ts',
    'load.ts',
    'model.ts',
    'service-names.ts',
    'types.ts',
  ],
  protocols: [
    'decode-error.ts',
    'decode-events.ts',
    'decode-request.ts',
    'decode.ts',
    'encode-events.ts',
    'encode-response.ts',
    'encode.ts',
    'errors.ts',
    'encode-xml.ts',
    'response.ts',
    'timestamps.ts',
    'xml-tree.ts',
    'xml.ts',
  ],
  proxy: ['operations.ts'],
  retry: ['policies.ts', 'types.ts'],
  s3: ['content-types.ts', 'object-links.ts', 'options.ts', 'stores.ts'],
  sigv4: [
    'canonical-headers.ts',
    'canonical-request.ts',
    'checksums.ts',
    'event-frames.ts',
    'event-signer.ts',
    'lifetime.ts',
    'percent-encoding.ts',
    'post.ts',
    'prepare.ts',
    'presign.ts',
    'hashes.ts',
    'sign.ts',
    'signer.ts',
    'signing-key.ts',
    'streaming.ts',
    'types.ts',
    'url.ts',
    'v4a.ts',
  ],
  sts: ['client.ts', 'input.ts', 'seal-credentials.ts', 'types.ts'],
  verify: ['checks.ts'],
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

/** Lists each file that another room imports although it is no entry of its room. */
export function backDoors(
  files: readonly SourceFile[],
  entries: Readonly<Record<string, readonly string[]>> = ENTRIES,
): string[] {
  return crossings(files)
    .filter(({ target }) => !isEntry(target, entries))
    .map(({ path, target }) => `${path} imports ${target}`)
}

/** Lists each entry, as `room/file.ts`, that no other room imports. */
export function unusedEntries(
  files: readonly SourceFile[],
  entries: Readonly<Record<string, readonly string[]>> = ENTRIES,
): string[] {
  const used = new Set(crossings(files).map(({ target }) => target))
  return Object.entries(entries)
    .flatMap(([room, names]) => names.map((name) => `${room}/${name}`))
    .filter((entry) => !entry.endsWith('/*') && !used.has(entry))
}

function isEntry(target: string, entries: Readonly<Record<string, readonly string[]>>): boolean {
  const [room = '', ...rest] = target.split('/')
  const name = rest.join('/')
  if (name === '' || name === 'index.ts') return true
  return entries[room]?.some((entry) => entry === '*' || entry === name) ?? false
}

/** Imports that lead from one room into another. */
function crossings(files: readonly SourceFile[]): { path: string; target: string }[] {
  return files.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => ({ path, target: posix.join(posix.dirname(path), specifier) }))
      .filter(({ target }) => roomOf(target) !== roomOf(path)),
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
  if (!specifier.startsWith('.')) return packageViolation(path, specifier, room, rule)
  const target = posix.join(posix.dirname(path), specifier)
  const other = roomOf(target)
  const otherRule = rooms[other]
  if (otherRule === undefined) return `imports "${specifier}" of unknown room "${other}"`
  if (other === room) return undefined
  // A list of rooms takes precedence over levels: `base` imports `errors`, both of level 0.
  if (rule.only?.includes(other)) return undefined
  if (otherRule.level >= rule.level) {
    return `"${room}" (level ${rule.level}) imports "${other}" (level ${otherRule.level})`
  }
  return rule.only === undefined ? undefined : `"${room}" imports "${other}"`
}

function packageViolation(
  path: string,
  specifier: string,
  room: string,
  rule: RoomRule,
): string | undefined {
  const allowed = path.endsWith('.edge.ts') ? EDGE : (rule.packages ?? NODE)
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
