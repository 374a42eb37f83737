import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Credentials, presign } from 'sansdk/sigv4'
import { nextMessage, startPeer } from './s3-peers.ts'

const RIG = fileURLToPath(new URL('../test/servers/rig/', import.meta.url))
const region = 'us-east-1'
const bucket = 'sansdk-bench'
const KEYS = 64
/** Status of `rgw-up` where a program is missing. */
const NOT_INSTALLED = 3

/** Links for the contestant that cannot sign. */
interface Links {
  readonly get: readonly string[]
  readonly put: readonly string[]
  readonly upload: string
  readonly download: string
}

/** An S3 server with the objects that are read: small ones, and one large. */
export interface Target {
  readonly name: string
  /** How many different small keys there are. */
  readonly keys: number
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly credentials: Credentials
  readonly links: Links
  stop(): Promise<void>
}

/** What is sent, and where downloads go. */
export interface Workplace {
  readonly directory: string
  /** The large object's content. */
  readonly source: string
  readonly largeMib: number
  remove(): Promise<void>
}

/** In memory where there is room for it, so that no disk is measured. */
export async function prepareWorkplace(loopback: Target, largeMib: number): Promise<Workplace> {
  const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const directory = await mkdtemp(join(parent, 'sansdk-bench-'))
  const source = join(directory, 'source')
  const answer = await fetch(loopback.links.download)
  await writeFile(source, answer.body ?? '')
  const { size } = await stat(source)
  if (size !== largeMib * 1024 * 1024) throw new Error(`the server gave ${size} bytes`)
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true })
  return { directory, source, largeMib, remove }
}

/** The server that costs nothing, in a process of its own. */
export async function startLoopback(largeMib: number): Promise<Target> {
  const server = startPeer('server.mjs', [String(largeMib)])
  const { port } = await nextMessage<{ port: number }>(server)
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'loopback/secret' }
  return targetOf('bare loopback server', `http://127.0.0.1:${port}`, credentials, async () => {
    server.disconnect()
  })
}

/** Ceph's gateway: the one that `RGW_ENDPOINT…` names, or a new one; a text says why there is none. */
export async function startRgw(): Promise<Target | string> {
  const named = process.env['RGW_ENDPOINT'] !== undefined
  const directory = await mkdtemp(join(tmpdir(), 'sansdk-bench-rgw-'))
  const stop = async (): Promise<void> => {
    if (!named) await run('rgw-down', [directory, '--purge'])
    await rm(directory, { recursive: true, force: true })
  }
  try {
    const variables = named ? process.env : await startOwn(directory)
    if (typeof variables === 'string') {
      await stop()
      return variables
    }
    const credentials = {
      accessKeyId: variables['RGW_ACCESS_KEY'] ?? '',
      secretAccessKey: variables['RGW_SECRET_KEY'] ?? '',
    }
    return targetOf('Ceph RGW', variables['RGW_ENDPOINT'] ?? '', credentials, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

/** Makes the bucket and what is read from it. */
export async function fill(target: Target, { source }: Workplace): Promise<void> {
  const put = async (url: string, body?: Blob | string): Promise<void> => {
    const answer = await fetch(url, { method: 'PUT', body: body ?? null })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${target.name}: ${answer.status} ${text}`)
  }
  const { credentials, endpoint } = target
  const signing = { credentials, region, service: 's3', expiresIn: 3600 }
  await put(presign({ method: 'PUT', url: `${endpoint}/${bucket}` }, signing).url)
  for (const link of target.links.put) await put(link, 'x'.repeat(1024))
  const { openAsBlob } = await import('node:fs')
  await put(target.links.upload, await openAsBlob(source))
}

function targetOf(
  name: string,
  endpoint: string,
  credentials: Credentials,
  stop: () => Promise<void>,
): Target {
  const link = (method: string, key: string): string => {
    const request = { method, url: `${endpoint}/${bucket}/${key}` }
    return presign(request, { credentials, region, service: 's3', expiresIn: 3600 }).url
  }
  const small = Array.from({ length: KEYS }, (_, index) => `small/object-${index}`)
  const links = {
    get: small.map((key) => link('GET', key)),
    put: small.map((key) => link('PUT', key)),
    upload: link('PUT', 'large'),
    download: link('GET', 'large'),
  }
  return { name, keys: KEYS, endpoint, region, bucket, credentials, links, stop }
}

async function startOwn(directory: string): Promise<Record<string, string> | string> {
  const port = await freePort()
  const up = await run('rgw-up', [directory, String(port)])
  if (up.status === NOT_INSTALLED) return up.stderr.trim()
  if (up.status !== 0) throw new Error(`rgw-up failed with ${up.status}\n${up.stderr}`)
  const lines = up.stdout.split('\n').map((line): [string, string] => {
    const at = line.indexOf('=')
    return [line.slice(0, at), line.slice(at + 1)]
  })
  return Object.fromEntries(lines)
}

interface Finished {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

function run(script: string, args: readonly string[]): Promise<Finished> {
  // Room for what uploads leave behind: Ceph collects what was overwritten only after hours.
  const env = { ...process.env, RGW_INSTALL: '0', RGW_CAPACITY: String(16 * 1024 ** 3) }
  return new Promise((resolve) => {
    execFile(join(RIG, script), args, { env }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ status, stdout, stderr })
    })
  })
}

/** A port that is free together with the next one, which the monitor takes. */
async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    if ((await isFree(port)) && (await isFree(port + 1))) return port
  }
  throw new Error('no free ports')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
