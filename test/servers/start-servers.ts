import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { type Moto, motoAbsence, startMoto } from './moto.ts'
import type { RigSettings, ServerVariables, Setting } from './rig-settings.ts'

const rig = fileURLToPath(new URL('rig/', import.meta.url))
/** The system's Python, the only one with Debian's botocore and Swift. */
const python = '/usr/bin/python3'
/** Exit status of the `*-up` scripts for a missing program; every other status is a failure. */
const notInstalled = 3

interface Finished {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

function run(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, maxBuffer: 16 * 1024 * 1024 }
    execFile(file, args, options, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ status, stdout, stderr: error === null ? stderr : `${stderr}${error.message}` })
    })
  })
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/** The first of `count` successive free ports, below the range of ephemeral ports. */
async function freePorts(count: number): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const first = 20_000 + Math.floor(Math.random() * 10_000)
    const ports = Array.from({ length: count }, (_, index) => first + index)
    const free = await Promise.all(ports.map(isFree))
    if (free.every(Boolean)) return first
  }
  throw new Error(`no ${count} successive free ports`)
}

function parseVariables(lines: string): ServerVariables {
  const pairs = lines.split('\n').filter((line) => line.includes('='))
  return Object.fromEntries(
    pairs.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

function fromEnvironment(prefix: string): ServerVariables | undefined {
  if (!process.env[`${prefix}_ENDPOINT`]) return undefined
  const named = Object.entries(process.env).filter(([name]) => name.startsWith(`${prefix}_`))
  return Object.fromEntries(named.map(([name, value]) => [name, value ?? '']))
}

/** Uses the server that the environment names, or starts one; reports if neither is possible. */
async function startServer(
  prefix: 'RGW' | 'SWIFT',
  directory: string,
  port: number,
  env: NodeJS.ProcessEnv,
): Promise<Setting<{ readonly variables: ServerVariables }>> {
  const named = fromEnvironment(prefix)
  if (named) return { variables: named }
  const name = prefix.toLowerCase()
  const up = await run(join(rig, `${name}-up`), [join(directory, name), String(port)], {
    [`${prefix}_INSTALL`]: '0',
    ...env,
  })
  if (up.status === 0) return { variables: parseVariables(up.stdout) }
  if (up.status === notInstalled && !process.env['SANSDK_RIG_INSTALL']) {
    return { absent: up.stderr.split('\n')[0] ?? `${name}-up: not installed` }
  }
  throw new Error(`${name}-up failed with ${up.status}\n${up.stderr}`)
}

async function findBotocore(): Promise<RigSettings['botocore']> {
  const found = await run(python, ['-c', 'import botocore.auth'])
  return found.status === 0 ? { python } : { absent: `no botocore in ${python}` }
}

/** The moto that test files share. */
async function startSharedMoto(): Promise<Setting<Moto>> {
  const absent = await motoAbsence()
  return absent === undefined ? await startMoto() : { absent }
}

async function install(): Promise<void> {
  const installed = await run(join(rig, 'install'), [])
  if (installed.status !== 0) throw new Error(`rig/install failed\n${installed.stderr}`)
}

/**
 * Provides the servers to the tests and returns what stops those it started.
 *
 * `RGW_ENDPOINT…` and `SWIFT_ENDPOINT…` name running servers; `SANSDK_RIG_INSTALL=1` installs what is
 * missing, and then nothing may be absent; `SANSDK_RIG_DIR` is where the servers keep their data.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['SANSDK_RIG_INSTALL']) await install()
  const chosen = process.env['SANSDK_RIG_DIR']
  if (chosen) await mkdir(chosen, { recursive: true })
  const directory = chosen ?? (await mkdtemp(join(tmpdir(), 'sansdk-rig-')))
  const startingMoto = startSharedMoto()
  const stop = async () => {
    const [moto] = await Promise.allSettled([startingMoto])
    if (moto.status === 'fulfilled' && 'close' in moto.value) await moto.value.close()
    // The scripts stop what their data directory records, and nothing else.
    await Promise.all(
      ['rgw', 'swift'].map((name) =>
        run(join(rig, `${name}-down`), [join(directory, name), '--purge']),
      ),
    )
    if (!chosen) await rm(directory, { recursive: true, force: true })
  }
  // One block for both, so that neither takes a port of the other during the start.
  const port = await freePorts(7)
  const starting = [
    startServer('RGW', directory, port, { RGW_TLS_PORT: String(port + 2) }),
    startServer('SWIFT', directory, port + 3, {}),
  ] as const
  await Promise.allSettled([...starting, startingMoto])
  try {
    const [rgw, swift] = await Promise.all(starting)
    const settings = { rgw, swift, botocore: await findBotocore() }
    const moto = await startingMoto
    for (const [name, setting] of Object.entries({ ...settings, moto })) {
      if ('absent' in setting) console.warn(`${name}: tests skipped: ${setting.absent}`)
    }
    project.provide('rig', settings)
    project.provide(
      'moto',
      'absent' in moto ? moto : { endpoint: moto.endpoint, credentials: moto.credentials },
    )
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}
