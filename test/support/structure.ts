import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseSync } from 'rolldown/utils'
import { readSources } from './room-rules.ts'

/** How large the files and functions of a source tree are, and how they depend on each other. */
export interface Structure {
  readonly files: number
  readonly lines: number
  readonly medianFileLines: number
  readonly maxFileLines: number
  readonly functions: number
  /** Nine of ten functions have at most this many lines. */
  readonly p90FunctionLines: number
  /** `file:name` of each function of more than 60 lines. */
  readonly longFunctions: readonly string[]
  readonly importsPerThousandLines: number
  /** The files of the longest chain of imports. */
  readonly longestChain: readonly string[]
  /** Groups of files that import each other, also only for types. */
  readonly circles: readonly (readonly string[])[]
}

interface File {
  readonly path: string
  readonly lines: number
  readonly imports: readonly string[]
  readonly functions: readonly { readonly name: string; readonly lines: number }[]
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

/**
 * Measures every TypeScript file below a folder, without tables of data and without sources of the edge
 * build, which are read in place of another.
 */
export function measureStructure(folder: string): Structure {
  const paths = readSources(folder).map(({ path }) => path)
  const files = paths
    .filter((path) => !/(^|\/)data\/|\.edge\.ts$/.test(path))
    .map((path) => readFile(folder, path))
  const lines = sum(files.map((file) => file.lines))
  const functions = files.flatMap((file) => file.functions)
  const groups = importGroups(files)
  return {
    files: files.length,
    lines,
    medianFileLines: quantile(
      files.map((file) => file.lines),
      0.5,
    ),
    maxFileLines: Math.max(...files.map((file) => file.lines)),
    functions: functions.length,
    p90FunctionLines: quantile(
      functions.map((item) => item.lines),
      0.9,
    ),
    longFunctions: files.flatMap(({ path, functions: own }) =>
      own.filter((item) => item.lines > 60).map((item) => `${path}:${item.name}`),
    ),
    importsPerThousandLines: (sum(files.map((file) => file.imports.length)) / lines) * 1000,
    longestChain: longestChain(files, groups),
    circles: groups.filter((group) => group.length > 1),
  }
}

function readFile(folder: string, path: string): File {
  const text = readFileSync(join(folder, path), 'utf8')
  const { program } = parseSync(path, text)
  const starts = lineStarts(text)
  const functions: { name: string; lines: number }[] = []
  const imports = new Set<string>()
  visit(program as unknown as Node, undefined, (node, parent) => {
    const source = importSource(node)
    if (source?.startsWith('.')) imports.add(resolve('/', dirname(path), source).slice(1))
    const name = functionName(node, parent)
    if (name === undefined) return
    const [start, end] = [node['start'] as number, node['end'] as number]
    functions.push({ name, lines: lineAt(starts, end) - lineAt(starts, start) + 1 })
  })
  return { path, lines: text.split('\n').length - 1, imports: [...imports], functions }
}

/** Static imports and re-exports; dynamic imports do not count. */
function importSource(node: Node): string | undefined {
  if (!/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) return undefined
  return (node['source'] as { value?: string } | null)?.value
}

function functionName(node: Node, parent: Node | undefined): string | undefined {
  if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return
  const owner = node['id'] ?? parent?.['id'] ?? parent?.['key']
  return (owner as { name?: string } | null | undefined)?.name
}

function visit(
  node: Node,
  parent: Node | undefined,
  see: (node: Node, parent?: Node) => void,
): void {
  see(node, parent)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') visit(child, node, see)
    }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

/** Tarjan's strongly connected components: a group of more than one file is a circle. */
function importGroups(files: readonly File[]): string[][] {
  const importsOf = new Map(files.map((file) => [file.path, file.imports]))
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const groups: string[][] = []
  const connect = (path: string): void => {
    order.set(path, order.size)
    low.set(path, order.size - 1)
    open.push(path)
    for (const next of importsOf.get(path) ?? []) {
      if (!importsOf.has(next)) continue
      if (!order.has(next)) connect(next)
      if (open.includes(next)) low.set(path, Math.min(low.get(path) ?? 0, low.get(next) ?? 0))
    }
    if (low.get(path) === order.get(path)) groups.push(open.splice(open.indexOf(path)))
  }
  for (const { path } of files) if (!order.has(path)) connect(path)
  return groups
}

function longestChain(files: readonly File[], groups: readonly (readonly string[])[]): string[] {
  const groupOf = new Map(groups.flatMap((group) => group.map((path) => [path, group] as const)))
  const importsOf = new Map(files.map((file) => [file.path, file.imports]))
  const chains = new Map<readonly string[], string[]>()
  const chainOf = (group: readonly string[]): string[] => {
    const known = chains.get(group)
    if (known !== undefined) return known
    const next = group
      .flatMap((path) => importsOf.get(path) ?? [])
      .flatMap((path) => groupOf.get(path) ?? [])
    const below = groups.filter(
      (other) => other !== group && other.some((path) => next.includes(path)),
    )
    const chain = [group[0] ?? '', ...longest(below.map(chainOf))]
    chains.set(group, chain)
    return chain
  }
  return longest(groups.map(chainOf))
}

function longest(chains: readonly string[][]): string[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), [])
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
