/**
 * Signing in workerd, without `nodejs_compat`, beside aws4fetch in the same process: medians of rounds in turn,
 * timed from outside, because the clock of a worker stands still while it computes.
 */
import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { judge } from './figures.ts'
import { quartiles } from './print-results.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Times as fast as aws4fetch. */
const GOAL = 5

/** Prints microseconds a job; false where aws4fetch is quicker. */
export async function edgeSuite(quick: boolean): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'sansdk-edge-'))
  try {
    const port = await freePort()
    prepare(folder, port)
    const command = join(folder, 'node_modules/.bin/workerd')
    const worker = spawn(command, ['serve', 'worker.capnp'], { cwd: folder, stdio: 'inherit' })
    try {
      return print(await measure(`http://127.0.0.1:${port}`, quick))
    } finally {
      worker.kill()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function prepare(folder: string, port: number): void {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  run('npm', 'install', '--no-audit', '--no-fund', ROOT, 'aws4fetch', 'workerd', 'esbuild')
  copyFileSync(new URL('edge-worker.mjs', import.meta.url), join(folder, 'edge-worker.mjs'))
  const shape = [
    '--bundle',
    '--format=esm',
    '--platform=neutral',
    '--log-level=error',
    '--outfile=worker.mjs',
  ]
  const choice = ['--conditions=workerd,worker,browser', '--main-fields=module,main']
  run(join(folder, 'node_modules/.bin/esbuild'), 'edge-worker.mjs', ...shape, ...choice)
  writeFileSync(
    join(folder, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "worker.mjs")],
    compatibilityDate = "2025-09-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  )
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Microseconds of each job in each round. */
async function measure(origin: string, quick: boolean): Promise<Map<string, number[]>> {
  const times = quick ? 500 : 4000
  const jobs = (await (await reach(`${origin}/?times=0`)).json()) as string[]
  const results = new Map<string, number[]>(jobs.map((job) => [job, []]))
  for (let round = -2; round < (quick ? 5 : 15); round++) {
    for (const job of jobs) {
      const start = performance.now()
      const response = await fetch(`${origin}/?times=${times}&job=${encodeURIComponent(job)}`)
      if (!response.ok) throw new Error(`${job}: ${await response.text()}`)
      await response.arrayBuffer()
      if (round >= 0) results.get(job)?.push(((performance.now() - start) / times) * 1000)
    }
  }
  return results
}

/** Asks until the worker listens. */
async function reach(url: string): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetch(url)
    } catch (error) {
      if (attempt === 100) throw error
      await sleep(100)
    }
  }
}

function print(results: ReadonlyMap<string, number[]>): boolean {
  for (const [job, values] of results) {
    const { low, median, high } = quartiles(values)
    console.log(
      `  ${job.padEnd(30)} ${median.toFixed(1).padStart(7)} µs  (${low.toFixed(1)} to ${high.toFixed(1)})`,
    )
  }
  // Round by round, because what else the machine does comes and goes.
  const ratio = (theirs: string, ours: string): number => {
    const own = results.get(ours) ?? []
    const others = results.get(theirs) ?? []
    return quartiles(others.map((value, round) => value / (own[round] ?? Number.NaN))).median
  }
  const sign = ratio('sign, aws4fetch', 'sign, sansdk')
  const signer = ratio('sign, aws4fetch', 'signer.sign, sansdk')
  const request = ratio('sign, aws4fetch', 'sign and new Request, sansdk')
  const link = ratio('presign, aws4fetch', 'presign, sansdk')
  console.log(
    `\naws4fetch's sign takes ${signer.toFixed(1)} times as long as a signer's, ${request.toFixed(1)} with a new Request; presign ${link.toFixed(1)}`,
  )
  return judge({
    what: 'aws4fetch / sign in workerd',
    value: sign,
    goal: GOAL,
    limit: 1,
    better: 'more',
  })
}
