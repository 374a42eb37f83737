import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { settingsText, startPeer, startServer } from './request-peers.ts'

const PROGRAMS = ['empty', 'sansdk-presign', 'sansdk-bucket', 'sansdk-request', 'sansdk-call']
const ROWS = 15
/** Files below this share are added up. */
const LEAST_MS = 0.3

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: {
      readonly functionName: string
      readonly url: string
      readonly lineNumber: number
    }
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/**
 * What a first `presign`, link of a bucket, `request` and `call` load: milliseconds by file, from CPU profiles,
 * which themselves take time. A file's time is that of its code, and of Node's work for it.
 */
export async function loadSuite(quick: boolean): Promise<boolean> {
  const server = await startServer()
  try {
    for (const name of PROGRAMS) {
      const times = new Map<string, number>()
      const runs = quick ? 1 : 7
      for (let run = 0; run < runs; run++) {
        for (const [file, ms] of await profiled(name, server.port)) {
          times.set(file, (times.get(file) ?? 0) + ms / runs)
        }
      }
      print(name, times)
    }
  } finally {
    server.stop()
  }
  return true
}

/** Milliseconds by file of one start. */
async function profiled(name: string, port: string): Promise<Map<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'sansdk-loads-'))
  try {
    const program = fileURLToPath(new URL(`starts/${name}.mjs`, import.meta.url))
    const flags = ['--cpu-prof', '--cpu-prof-interval=100', `--cpu-prof-dir=${folder}`]
    const [code] = await once(startPeer(program, [settingsText('', port)], flags), 'exit')
    if (code !== 0) throw new Error(`${name} ended with status ${code}`)
    const [file = ''] = readdirSync(folder)
    return timesByFile(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Gives each sample to the file whose code it is, or on whose behalf Node works. */
function timesByFile({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const owners = new Map<number, string>()
  const visit = (id: number, above: string): void => {
    const node = byId.get(id)
    if (node === undefined) return
    const owner = ownerOf(node.callFrame, above)
    owners.set(id, owner)
    for (const child of node.children ?? []) visit(child, owner)
  }
  const [root] = nodes
  if (root !== undefined) visit(root.id, "Node's own start")
  const times = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    const owner = owners.get(id) ?? ''
    times.set(owner, (times.get(owner) ?? 0) + (timeDeltas[index] ?? 0) / 1000)
  }
  return times
}

/** Node works for whoever called it; a module of Node's that is loaded counts with all that it loads. */
function ownerOf(
  { functionName, lineNumber, url }: Profile['nodes'][number]['callFrame'],
  above: string,
) {
  if (functionName === '(idle)') return 'waiting'
  if (functionName === '(garbage collector)') return 'garbage collection'
  if (url.startsWith('node:')) {
    const isModule =
      functionName === '' && lineNumber === 0 && !url.startsWith('node:internal/main/')
    return isModule && !above.startsWith('node:') ? url : above
  }
  return url === ''
    ? above
    : url.replace(/^.*\/node_modules\//, '').replace(/^.*\/(dist|bench)\//, '$1/')
}

function print(name: string, times: ReadonlyMap<string, number>): void {
  const all = [...times].filter(([file]) => file !== 'waiting').toSorted((a, b) => b[1] - a[1])
  const rows = all.slice(0, ROWS).filter(([, ms]) => ms >= LEAST_MS)
  const sum = (some: typeof all): number => some.reduce((total, [, ms]) => total + ms, 0)
  const others = all.length - rows.length
  console.log(`\n| ${name} | ms |\n| --- | ---: |`)
  for (const [file, ms] of rows) console.log(`| ${file} | ${ms.toFixed(1)} |`)
  console.log(`| ${others} others | ${(sum(all) - sum(rows)).toFixed(1)} |`)
  console.log(`| in all | ${sum(all).toFixed(1)} |`)
}
