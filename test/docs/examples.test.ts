import { execFile, execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:net'
import { basename, join } from 'node:path'
import { createServer as createTlsServer, type TLSSocket } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Endpoint, startEndpoint } from './endpoint.ts'
import { type EventEndpoint, startEventEndpoint } from './event-endpoint.ts'
import { sourcePaths } from './source-paths.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
// Inside the checkout, so that the examples resolve the package as its own tests do.
const FOLDER = join(ROOT, 'test/docs/.examples')
const PROGRAMS = join(FOLDER, 'programs')
const CREDENTIALS = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}

interface Example {
  readonly title: string
  readonly file: string
  readonly code: string
}

/** Every TypeScript block of the README and of docs. */
function examples(): Example[] {
  const docs = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'))
  return ['README.md', ...docs.map((name) => `docs/${name}`)].flatMap((page) => {
    const text = readFileSync(join(ROOT, page), 'utf8')
    return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match, index) => ({
      title: `${page}, block ${index + 1}`,
      file: join(PROGRAMS, `${page.replace(/\W+/g, '-')}-${index + 1}.ts`),
      code: match[1] ?? '',
    }))
  })
}

const all = examples()
let endpoint: Endpoint
let eventEndpoint: EventEndpoint
let tlsServer: Server

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(PROGRAMS, { recursive: true })
  mkdirSync(join(FOLDER, 'models'))
  copyFileSync(join(ROOT, 'src/models/details.br'), join(FOLDER, 'models/details.br'))
  for (const { file, code } of all) writeFileSync(file, `${code}\nexport {}\n`)
  await bundle(all.map(({ file }) => file))
  endpoint = await startEndpoint(CREDENTIALS)
  eventEndpoint = await startEventEndpoint(CREDENTIALS)
  tlsServer = await startTls(Number(new URL(endpoint.url).port), eventEndpoint)
})

afterAll(async () => {
  tlsServer.close()
  eventEndpoint.close()
  await endpoint.close()
  rmSync(FOLDER, { recursive: true, force: true })
})

/** Bundles the examples, which share the package's code: each starts ten times as fast as with tsx. */
async function bundle(files: readonly string[]): Promise<void> {
  await build({
    input: {
      ...Object.fromEntries(files.map((file) => [`programs/${basename(file, '.ts')}`, file])),
      // Calls look for a model in `../models/data`, seen from their own file, and descriptions for details.
      ...Object.fromEntries(
        ['bedrock-runtime', 'dynamodb', 'polly', 's3', 'sqs', 'sts'].map((name) => [
          `models/data/${name}`,
          join(ROOT, `src/models/data/${name}.ts`),
        ]),
      ),
      'models/details-archive': join(ROOT, 'src/models/details-archive.ts'),
    },
    platform: 'node',
    external: [/^undici(?:\/|$)/, 'fast-xml-parser', '@opentelemetry/api'],
    tsconfig: join(ROOT, 'test/tsconfig.json'),
    transform: { target: 'node20.18.1' },
    logLevel: 'warn',
    output: {
      dir: FOLDER,
      chunkFileNames: 'programs/[name]-[hash].js',
      format: 'esm',
    },
  })
}

/** Terminates TLS and forwards the bytes to the endpoint of their host. */
async function startTls(target: number, events: EventEndpoint): Promise<Server> {
  const { connect } = await import('node:net')
  const pem = (name: string) => readFileSync(join(ROOT, 'test/support/tls', name))
  const server = createTlsServer(
    {
      key: pem('server-key.pem'),
      cert: pem('right-name.pem'),
      ALPNProtocols: ['h2', 'http/1.1'],
    },
    (socket: TLSSocket) => {
      const { alpnProtocol, servername } = socket as TLSSocket & { readonly servername: string }
      const port = String(servername).startsWith('bedrock') ? events.port : target
      const plain = connect(alpnProtocol === 'h2' ? events.http2Port : port, '127.0.0.1')
      socket.pipe(plain).pipe(socket)
      for (const side of [socket, plain]) side.on('error', () => side.destroy())
    },
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function portOf(server: Server): number {
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : 0
}

function run(file: string): Promise<{ code: number | null; output: string }> {
  const env = {
    PATH: process.env['PATH'],
    DOCS_TLS_PORT: String(portOf(tlsServer)),
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    AWS_REGION: 'eu-central-1',
  }
  const preload = join(ROOT, 'test/docs/loopback-tls.mjs')
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', preload, file.replace(/\.ts$/, '.js')],
      { cwd: ROOT, env, timeout: 15_000 },
      (_, stdout, stderr) => resolve({ code: child.exitCode, output: stdout + stderr }),
    )
  })
}

describe('the examples of the documentation', () => {
  it('type-check', () => {
    writeFileSync(
      join(PROGRAMS, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../../tsconfig.json',
        compilerOptions: {
          noUnusedLocals: false,
          skipLibCheck: true,
          rootDir: '../../../..',
          paths: sourcePaths(),
        },
        include: ['*.ts'],
      }),
    )
    const tsc = join(ROOT, 'node_modules/.bin/tsc')
    const check = () => execFileSync(tsc, ['-p', PROGRAMS], { encoding: 'utf8' })
    expect(check).not.toThrow()
  }, 60_000)

  it.each(all)(
    'run without an error: $title',
    async ({ file }) => {
      const { code, output } = await run(file)
      expect(output).not.toMatch(/Error|Warning/)
      expect(code).toBe(0)
    },
    20_000,
  )
})
