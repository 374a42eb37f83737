import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { sourcePaths } from './source-paths.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
// Inside the checkout, so that the examples find the package by its name.
const FOLDER = join(ROOT, 'test/docs/.docstrings')

/** What people call most: each has an example. */
const MAIN: Readonly<Record<string, readonly string[]>> = {
  sansdk: ['createClient', 'dryRun', 'ecrLogin', 'items', 'metadataOf', 'waitUntil'],
  'sansdk/sigv4': [
    'createSigner',
    'decodeEventFrames',
    'encodeS3Key',
    'eventSigner',
    'explain',
    'presign',
    'presignPost',
    'sign',
    'signStreaming',
  ],
  'sansdk/sigv4a': ['enableSigv4a'],
  'sansdk/verify': ['verify', 'verifyPost'],
  'sansdk/diagnose': ['diagnose'],
  'sansdk/fetch': ['createSignedFetch'],
  'sansdk/lean': ['createLeanClient'],
  'sansdk/proxy': ['createSigningProxy'],
  'sansdk/tokens': [
    'bedrockApiKey',
    'cloudFrontUrl',
    'createSnsVerifier',
    'dsqlAuthToken',
    'eksAuthToken',
    'mskAuthToken',
    'rdsAuthToken',
    'appSyncConnection',
  ],
  'sansdk/credentials': [
    'defaultChain',
    'fromAssumeRole',
    'fromChain',
    'fromProfile',
    'fromSso',
    'fromWebIdentity',
  ],
  'sansdk/sts': ['createStsClient'],
  'sansdk/imds': ['createImdsClient'],
  'sansdk/s3': ['createBucket', 'isMissingObject', 'listBuckets'],
  'sansdk/dynamodb': ['marshall', 'unmarshall'],
  'sansdk/http': ['signingInterceptor'],
  'sansdk/testing': ['createLoopbackS3', 'createMock', 'createRecorder', 'failure'],
  'sansdk/otel': ['instrument'],
}

interface Example {
  readonly name: string
  readonly code: string
}

/** The examples in the docstrings of functions, by the function's name; one file may have several. */
function examples(): Example[] {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(ROOT, 'src', file), 'utf8')
      const docstrings = text.matchAll(
        /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?(?:function\*?|const) (\w+)/g,
      )
      return [...docstrings].flatMap(([, docstring = '', name = '']) => {
        const plain = docstring.replaceAll(/^ \* ?/gm, '')
        const [, code] = /@example\n```ts\n([\s\S]*?)\n```/.exec(plain) ?? []
        return code === undefined ? [] : [{ name, code }]
      })
    })
}

/** What examples take as given. */
const SURROUNDINGS = `
declare global {
  const credentials: import('sansdk/sigv4').Credentials
  const keys: Map<string, { secretAccessKey: string }>
  const client: import('sansdk').Client
  const bucket: import('sansdk/s3').Bucket
  const mock: import('sansdk/testing').Mock
  const app: import('express').Express
  const objectUrl: string
  const endpoint: string
  const policy: string
  const signature: string
  const body: string
  const data: Buffer
  const id: string
  const version: string
  const path: string
  const region: string
  const seedSignature: string
  const date: Date
  const audio: Uint8Array
  const headers: Record<string, never>
  const request: { readonly method: string; readonly url: string }
  const options: import('sansdk/sigv4').SigningOptions & { region: string; service: string }
  const socket: { send(message: Uint8Array): void; write(part: string | Uint8Array): void }
  const Readable: typeof import('node:stream').Readable
  const undici: typeof import('undici')
  const bytes: Uint8Array
  const file: import('node:stream').Readable
  const stream: AsyncIterable<Uint8Array>
}
export {}
`

/** An example with the imports that it leaves out. */
function programOf({ code }: Example): string {
  const imports = Object.entries({ ...MAIN, ...OTHERS }).flatMap(([module, names]) => {
    const wanted = names.filter(
      (name) =>
        new RegExp(`\\b${name}\\(`).test(code) && !new RegExp(`\\b${name}\\b.* from '`).test(code),
    )
    return wanted.length === 0 ? [] : [`import { ${wanted.join(', ')} } from '${module}'`]
  })
  return `${imports.join('\n')}\n${code}\nexport {}\n`
}

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'sansdk/sigv4': [...(MAIN['sansdk/sigv4'] ?? []), 'chunkSigner', 'signatureOf'],
  'node:fs': ['createReadStream', 'readFileSync'],
  'node:fs/promises': ['stat'],
  'node:http': ['createServer'],
}

const all = examples()

describe('the examples in docstrings', () => {
  afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

  it.each(Object.values(MAIN).flat())('there is one for %s', (name) => {
    expect(all.map((example) => example.name)).toContain(name)
  })

  it('type-check', () => {
    rmSync(FOLDER, { recursive: true, force: true })
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(join(FOLDER, 'surroundings.ts'), SURROUNDINGS)
    for (const [index, example] of all.entries()) {
      writeFileSync(join(FOLDER, `${example.name}-${index}.ts`), programOf(example))
    }
    writeFileSync(
      join(FOLDER, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../../tsconfig.json',
        compilerOptions: {
          noEmit: true,
          noUnusedLocals: false,
          skipLibCheck: true,
          noUncheckedIndexedAccess: false,
          rootDir: '../../..',
          paths: sourcePaths(),
          lib: ['ES2023', 'ESNext.Disposable', 'DOM', 'DOM.Iterable'],
        },
        include: ['*.ts'],
      }),
    )
    const tsc = join(ROOT, 'node_modules/.bin/tsc')
    const check = (): string => {
      try {
        return execFileSync(tsc, ['-p', FOLDER], { encoding: 'utf8' })
      } catch (error) {
        return String((error as { stdout?: string }).stdout)
      }
    }
    expect(check()).toBe('')
  }, 60_000)
})
