import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { createClient } from '../../src/index.ts'
import type { Credentials } from '../../src/sigv4/index.ts'

/** A running moto. */
export interface Moto {
  readonly endpoint: string
  /** Keys of a user with all permissions. */
  readonly credentials: Credentials
  close(): Promise<void>
}

/** Why moto cannot be used; undefined if it can. */
export async function motoAbsence(): Promise<string | undefined> {
  const found = await new Promise<boolean>((resolve) => {
    execFile('moto_server', ['--help'], { timeout: 60_000 }, (error) => resolve(error === null))
  })
  return found ? undefined : "no moto_server in PATH (pip install 'moto[server]')"
}

const READY_MS = 60_000
const ACTIONS_FOR_KEY = 3

/**
 * Starts moto and creates a key. The next `freeActions` requests pass without authentication; from
 * then on moto verifies signatures and policies, and refuses unsigned requests.
 */
export async function startMoto(freeActions = 0): Promise<Moto> {
  const port = await freePort()
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, INITIAL_NO_AUTH_ACTION_COUNT: String(ACTIONS_FOR_KEY + freeActions) },
  })
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const close = (): Promise<void> => {
    child.kill()
    return exited
  }
  const endpoint = `http://127.0.0.1:${port}`
  try {
    await untilReady(endpoint, child)
    return { endpoint, credentials: await makeKey(endpoint), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function untilReady(endpoint: string, child: ChildProcess): Promise<void> {
  for (const startedAt = Date.now(); Date.now() - startedAt < READY_MS; ) {
    if (child.exitCode !== null) throw new Error(`moto_server ended with ${child.exitCode}`)
    const answer = await fetch(`${endpoint}/moto-api/data.json`).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`moto_server was not ready within ${READY_MS} ms`)
}

async function makeKey(endpoint: string): Promise<Credentials> {
  const client = createClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  })
  const call = async (parameters: Record<string, string>): Promise<string> => {
    const form = new URLSearchParams({ Version: '2010-05-08', UserName: 'tester', ...parameters })
    const response = await client.request({ service: 'iam', method: 'POST', body: form })
    return await response.text()
  }
  await call({ Action: 'CreateUser' })
  const xml = await call({ Action: 'CreateAccessKey' })
  const everything = { Effect: 'Allow', Action: '*', Resource: '*' }
  await call({
    Action: 'PutUserPolicy',
    PolicyName: 'everything',
    PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [everything] }),
  })
  await client.close()
  return {
    accessKeyId: element(xml, 'AccessKeyId'),
    secretAccessKey: element(xml, 'SecretAccessKey'),
  }
}

function element(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml)?.[1]
  if (text === undefined) throw new Error(`moto gave no ${name}`)
  return text.replaceAll('&amp;', '&')
}
