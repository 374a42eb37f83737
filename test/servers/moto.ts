import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Credentials, sign } from '../../src/sigv4/index.ts'
import { sendWire, type WireAnswer, type WireMessage } from './spoiling-proxy.ts'

/** A running moto server with one user who may do everything. */
export interface Moto {
  readonly endpoint: string
  readonly credentials: Credentials
  close(): Promise<void>
}

// These actions need no valid key; each one after them does.
const SETUP_ACTIONS = [
  'Action=CreateUser&UserName=somebody&Version=2010-05-08',
  'Action=CreateAccessKey&UserName=somebody&Version=2010-05-08',
  `Action=PutUserPolicy&UserName=somebody&PolicyName=all&Version=2010-05-08&PolicyDocument=${encodeURIComponent(
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
  )}`,
]

/** Starts moto on a free port; undefined where it is not installed. */
export async function startMoto(): Promise<Moto | undefined> {
  const port = await freePort()
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], {
    env: { ...process.env, INITIAL_NO_AUTH_ACTION_COUNT: String(SETUP_ACTIONS.length) },
    stdio: 'ignore',
  })
  const exited = new Promise<'exited'>((resolve) => {
    child.once('error', () => resolve('exited'))
    child.once('close', () => resolve('exited'))
  })
  const endpoint = `http://127.0.0.1:${port}`
  const started = await Promise.race([exited, listening(endpoint, child)])
  if (started === 'exited') return undefined
  const close = async (): Promise<void> => {
    child.kill()
    await exited
  }
  try {
    return { endpoint, credentials: await createUser(endpoint), close }
  } catch (error) {
    await close()
    throw error
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

async function listening(endpoint: string, child: ChildProcess): Promise<'listening' | 'exited'> {
  const ping: WireMessage = { method: 'GET', path: '/moto-api/', headers: [], body: Buffer.of() }
  for (let attempt = 0; attempt < 300 && isAlive(child); attempt++) {
    const answer = await sendWire(endpoint, ping).catch(() => undefined)
    if (answer !== undefined) return 'listening'
    await sleep(100)
  }
  child.kill()
  return 'exited'
}

/** A program that is not there has no process id; one that ended has a status. */
function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null
}

async function createUser(endpoint: string): Promise<Credentials> {
  const answers: WireAnswer[] = []
  for (const body of SETUP_ACTIONS) {
    const { headers } = sign(
      {
        method: 'POST',
        url: 'https://iam.amazonaws.com/',
        headers: {
          host: 'iam.amazonaws.com',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body,
      },
      {
        credentials: { accessKeyId: 'AKIANOBODY', secretAccessKey: 'nothing' },
        region: 'us-east-1',
        service: 'iam',
      },
    )
    answers.push(
      await sendWire(endpoint, {
        method: 'POST',
        path: '/',
        headers: Object.entries(headers),
        body: Buffer.from(body),
      }),
    )
  }
  const xml = answers.map(({ body }) => body).join('\n')
  const accessKeyId = /<AccessKeyId>([^<]+)</.exec(xml)?.[1]
  const secretAccessKey = /<SecretAccessKey>([^<]+)</.exec(xml)?.[1]
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    throw new Error(`moto gave no key\n${xml}`)
  }
  return { accessKeyId, secretAccessKey }
}
