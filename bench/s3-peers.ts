import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What the comparisons are made with; it is no part of the package. */
const PEERS: string = fileURLToPath(new URL('./compare-s3/', import.meta.url))

/** The contestants of `compare-s3/contestants.mjs`. */
export const OURS = 'sansdk'
export const BARE = 'undici'
export const SDK = 'client-s3'
const ALL: readonly string[] = [BARE, OURS, 'sansdk checked', SDK, 'minio', 's3mini']

/** Who is measured; a quick run does without those that no goal is about. */
export function contestants(quick: boolean): readonly string[] {
  return quick ? [BARE, OURS, SDK] : ALL
}

/** Installs the peers on first use. */
export function installPeers(): void {
  if (existsSync(`${PEERS}node_modules/s3mini`)) return
  console.log('Installing the peers in bench/compare-s3 …')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', PEERS], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** `minio 8.0.7, …`: what was compared with. */
export function peerVersions(): string {
  return Object.keys(readPackage('').dependencies)
    .map((name) => `${name} ${readPackage(`node_modules/${name}/`).version}`)
    .join(', ')
}

function readPackage(directory: string): { dependencies: object; version: string } {
  return JSON.parse(readFileSync(`${PEERS}${directory}package.json`, 'utf8'))
}

/** Where a room of the built package is; `SANSDK_DIST` names another build. */
export function builtModule(room: string): string {
  const dist = process.env['SANSDK_DIST']
  if (dist === undefined) return import.meta.resolve(`sansdk/${room}`)
  return new URL(`${room}/index.js`, `file://${dist.replace(/\/*$/, '/')}`).href
}

/** Starts a script of the comparisons, without the loader that runs this one. */
export function startPeer(script: string, args: readonly string[]): ChildProcess {
  const options = { execArgv: [], env: { ...process.env, NODE_NO_WARNINGS: '1' } }
  return fork(`${PEERS}${script}`, args, options)
}

/** Tells one contestant what to do, and gives its response. */
export type Ask = <Answer>(name: string, task: object) => Promise<Answer>

/** Starts `client.mjs` for each name, lets `work` ask the processes, and ends them all. */
export async function withClients(
  names: readonly string[],
  settings: object,
  work: (ask: Ask) => Promise<boolean>,
): Promise<boolean> {
  const clients = new Map<string, ChildProcess>()
  try {
    for (const name of names) {
      const own = { ...settings, name, module: builtModule('s3') }
      const client = startPeer('client.mjs', [JSON.stringify(own)])
      clients.set(name, client)
      await nextMessage(client)
    }
    return await work(async (name, task) => {
      const client = clients.get(name)
      if (client === undefined) throw new Error(`no client ${name}`)
      client.send(task)
      return await nextMessage(client)
    })
  } finally {
    for (const client of clients.values()) client.kill()
  }
}

/** What the child says next. @throws where it ends instead, or says that it failed. */
export async function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  const ended = new AbortController()
  const { signal } = ended
  const exit = once(child, 'exit', { signal }).then(([code, by]) => {
    throw new Error(`${child.spawnargs.slice(1, 2)} ended with ${code ?? by}`)
  })
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal }), exit])) as [Message]
    const error = (message as { readonly error?: string } | null)?.error
    if (error !== undefined) throw new Error(error)
    return message
  } finally {
    ended.abort()
    await exit.catch(() => {})
  }
}
