import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build, type OutputChunk } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runtimeCases } from '../runtimes/cases.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const MODULES = Object.keys(manifest.exports)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => name.replace('*', 'application-autoscaling'))

let folder: string
let tarball: string
let installed: string

/** The package as users get it: packed, then unpacked in an empty project. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sansdk-package-'))
  const packed = run('npm', ['pack', '--json', '--pack-destination', folder], ROOT)
  tarball = join(folder, JSON.parse(packed.slice(packed.indexOf('[')))[0].filename)
  installed = join(folder, 'node_modules/sansdk')
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], folder)
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs a script in the project that has the package installed. */
function runScript(code: string): string {
  const file = join(folder, 'script.mjs')
  writeFileSync(file, code)
  return run(process.execPath, [file], folder).trim()
}

/** Installs the dependencies; before that, modules that need one fail to load. */
function linkDependencies(): void {
  for (const name of Object.keys(manifest.dependencies)) linkPackage(name)
  for (const name of Object.keys(manifest.peerDependencies)) linkPackage(name)
}

function linkPackage(name: string): void {
  const link = join(folder, 'node_modules', name)
  mkdirSync(dirname(link), { recursive: true })
  if (!existsSync(link)) symlinkSync(join(ROOT, 'node_modules', name), link)
}

/** A file of the package and all that it imports at once, by path, with its code. */
function filesImportedBy(entry: string): ReadonlyMap<string, string> {
  const seen = new Map<string, string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    const code = readFileSync(file, 'utf8')
    seen.set(file, code)
    for (const [, path = ''] of code.matchAll(/^(?:import|export)\b[^'"\n]*["'](\.[^"']+)["']/gm)) {
      visit(join(file, '..', path))
    }
  }
  visit(join(installed, entry))
  return seen
}

function bytesImportedBy(entry: string): number {
  return [...filesImportedBy(entry).values()].reduce((sum, code) => sum + code.length, 0)
}

const nameOf = (module: string) => `sansdk${module.slice(1)}`

/** Prints the error's code and, where it was loaded, the name of undici's index. */
const REFUSED_REQUEST = `
  import { createRequire } from 'node:module'
  import { createClient } from 'sansdk'
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
  const client = createClient({
    region: 'us-east-1', credentials, endpoint: 'http://127.0.0.1:9', retry: 'none', proxy: 'none',
  })
  const error = await client.request({ service: 's3', path: '/' }).catch((error) => error)
  const files = Object.keys(createRequire(import.meta.url).cache)
  const index = files.some((file) => /undici.index.js$/.test(file)) ? 'index.js' : ''
  console.log(error.code, index)`

describe('the packed package', () => {
  it('contains the build, the manual page and the notices, and nothing else', () => {
    expect(readdirSync(installed).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dist',
      'docs',
      'package.json',
    ])
    expect(readdirSync(join(installed, 'docs'))).toEqual(['sansdk.1'])
  })

  // Without the dependencies: modules that need one fail to load.
  it.each([
    'sansdk/sigv4',
    'sansdk/sigv4a',
    'sansdk/verify',
    'sansdk/fetch',
    'sansdk/diagnose',
    'sansdk/dynamodb',
    'sansdk/retry',
    'sansdk/errors',
    'sansdk/tokens',
  ])('loads %s without any dependency', (name) => {
    const code = `import * as module from '${name}'\nconsole.log(Object.keys(module).length)`
    expect(Number(runScript(code))).toBeGreaterThan(0)
  })

  it.each(['sigv4', 'verify', 'diagnose'])(
    'loads of sansdk/%s no more than signing needs',
    (room) => {
      // All that `sansdk` imports at once is 420 kB.
      expect(bytesImportedBy(`dist/${room}/index.js`)).toBeLessThan(200_000)
      expect(bytesImportedBy('dist/index.js')).toBeGreaterThan(250_000)
    },
  )

  it('has tables of commands that import neither signer nor links', () => {
    const chunks = readdirSync(join(installed, 'dist/chunks'))
    const tables = chunks.find((name) => name.startsWith('commands-'))
    // Those would be 130 kB more for the help of every command.
    expect(bytesImportedBy(`dist/chunks/${tables}`)).toBeLessThan(90_000)
  })

  it('imports of sansdk/sigv4 five files and node:crypto', () => {
    const files = filesImportedBy('dist/sigv4/index.js')
    const builtins = [...files.values()].flatMap((code) =>
      [...code.matchAll(/^(?:import\b|const\b.*getBuiltinModule\().*"(node:[a-z_/]+)"/gm)].map(
        ([, name]) => name,
      ),
    )
    expect(files.size).toBeLessThanOrEqual(5)
    expect(new Set(builtins)).toEqual(new Set(['node:crypto']))
    expect(bytesImportedBy('dist/sigv4/index.js')).toBeLessThan(145_000)
  })

  it('imports of sansdk/fetch five files, and nothing of undici before the first request', () => {
    expect(filesImportedBy('dist/client/fetch.js').size).toBeLessThanOrEqual(5)
    expect(bytesImportedBy('dist/client/fetch.js')).toBeLessThan(170_000)
    const code = `
      import { createSignedFetch } from 'sansdk/fetch'
      const loaded = () => process.moduleLoadList.some((name) => name.includes('undici'))
      const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
      const fetch = createSignedFetch({ credentials, service: 's3', region: 'us-east-1', retry: 'none' })
      const before = loaded()
      await fetch('http://127.0.0.1:9/').catch(() => undefined)
      console.log(before, loaded())`
    expect(runScript(code)).toBe('false true')
  })

  it('signs without any dependency', () => {
    const code = `
      import { sign } from 'sansdk/sigv4'
      const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }
      const options = { credentials, region: 'us-east-1', service: 'service', date: new Date('2015-08-30T12:36:00Z') }
      console.log(sign({ url: 'https://example.amazonaws.com/' }, options).headers.authorization)`
    expect(runScript(code)).toContain('Signature=5fa00fa31553b73ebf194267')
  })

  it('fails a request without undici, so the tests above can fail', () => {
    const code = `
      import { createClient } from 'sansdk'
      const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
      const client = createClient({ region: 'us-east-1', credentials, endpoint: 'http://127.0.0.1:9' })
      await client.request({ service: 's3', path: '/' })`
    expect(() => runScript(code)).toThrow(/Cannot find (?:module|package) 'undici/)
  })

  it('loads undici as a whole if it has no separate files', () => {
    const stub = join(folder, 'node_modules/undici')
    mkdirSync(stub)
    const stubManifest = { name: 'undici', version: '7.99.0', main: 'index.js' }
    writeFileSync(join(stub, 'package.json'), JSON.stringify(stubManifest))
    const real = JSON.stringify(join(ROOT, 'node_modules/undici/index.js'))
    writeFileSync(join(stub, 'index.js'), `module.exports = require(${real})`)
    expect(runScript(REFUSED_REQUEST)).toBe('NETWORK_CONNECT_FAILED index.js')
    rmSync(stub, { recursive: true })
  })

  it('loads every module if the dependencies are installed', () => {
    linkDependencies()
    const imports = MODULES.map((module) => `await import('${nameOf(module)}')`).join('\n')
    expect(runScript(`${imports}\nconsole.log('loaded')`)).toBe('loaded')
  })

  it('writes types by its command, from its own models', () => {
    const bin = join(installed, manifest.bin.sansdk)
    const text = run(process.execPath, [bin, 'types', 'sqs.SendMessage'], folder)
    expect(text).toContain("'sqs.SendMessage': { input: sqs.SendMessageRequest;")
    const refused = () => run(process.execPath, [bin, 'types', 'sqs.SendMesage'], folder)
    expect(refused).toThrow(/^.*\nsansdk: sqs has no operation "SendMesage"; did you mean/s)
  })

  it('loads the model of a service when it is called', () => {
    const call = REFUSED_REQUEST.replace(
      "client.request({ service: 's3', path: '/' })",
      "client.call('application-autoscaling', 'DescribeScalingPolicies', { ServiceNamespace: 'ecs' })",
    )
    expect(runScript(call)).toBe('NETWORK_CONNECT_FAILED')
  })

  it("loads only undici's agent if it can", () => {
    expect(runScript(REFUSED_REQUEST)).toBe('NETWORK_CONNECT_FAILED')
  })

  it('throws errors of the classes that `sansdk/errors` exports', () => {
    const code = `
      import { createClient, ConfigError } from 'sansdk'
      import * as errors from 'sansdk/errors'
      import { sign } from 'sansdk/sigv4'
      process.env.AWS_RETRY_MODE = 'often'
      const thrown = []
      for (const act of [() => createClient(), () => sign({ url: 'x' }, {})]) {
        try { act() } catch (error) { thrown.push(error) }
      }
      const [config, argument] = thrown
      console.log(config instanceof ConfigError, config instanceof errors.ConfigError)
      console.log(config.constructor.name, config.stack.split(':')[0], argument.name)`
    expect(runScript(code)).toBe('true true\nConfigError ConfigError TypeError')
  })

  it('contains no file that nothing loads', () => {
    const dist = join(installed, 'dist')
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    const code = files.filter((file) => file.endsWith('.js'))
    const text = code.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n')
    const chunks = code.filter((file) => file.startsWith('chunks'))
    expect(chunks.length).toBeGreaterThan(2)
    expect(chunks.filter((file) => !text.includes(`/${basename(file)}"`))).toEqual([])
  })

  it('resolves for TypeScript users and bundlers', () => {
    const bin = (name: string) => join(ROOT, 'node_modules/.bin', name)
    const attw = () => run(bin('attw'), [tarball, '--profile', 'esm-only', '--no-color'], folder)
    expect(attw).not.toThrow()
    expect(run(bin('publint'), ['run', installed, '--strict'], folder)).toContain('All good!')
  }, 60_000)
})

// In this file, because two files cannot pack at the same time.
describe('the package in a bundle', () => {
  const SERVED = { account: '000000000001', content: 'content', error: 'NoSuchKey' }
  const ANSWERS = { direct: SERVED, proxied: SERVED, tunnelled: true, status: 200 }
  let place: string

  beforeAll(() => {
    linkDependencies()
    cpSync(new URL('bundled-app.mjs', import.meta.url), join(folder, 'app.mjs'))
    place = mkdtempSync(join(tmpdir(), 'sansdk-bundle-'))
  })

  afterAll(() => rmSync(place, { recursive: true, force: true }))

  /** Bundles a program of the project that has the package; fails with a warning. */
  async function bundle(input: string, output: BuildOptions['output']): Promise<OutputChunk[]> {
    const { output: outputs } = await build({
      input: join(folder, input),
      platform: 'node',
      output: output ?? {},
      onLog: (level, log) => {
        throw new Error(`${level}: ${log.message}`)
      },
    })
    return outputs.filter((one) => one.type === 'chunk')
  }

  const answersOf = (file: string) => JSON.parse(run(process.execPath, [file], place))

  /** An undici whose files break whatever loads them. */
  function putOtherUndici(): void {
    const other = join(place, 'node_modules/undici')
    const files = [
      'index.js',
      ...['agent', 'pool', 'client'].map((name) => `lib/dispatcher/${name}.js`),
    ]
    mkdirSync(join(other, 'lib/dispatcher'), { recursive: true })
    writeFileSync(join(other, 'package.json'), '{ "name": "undici", "version": "6.29.1" }')
    for (const file of files)
      writeFileSync(join(other, file), 'console.log("undici 6"); process.exit(1)')
  }

  it('runs a program as it does unbundled', () => {
    expect(JSON.parse(run(process.execPath, ['app.mjs'], folder))).toEqual(ANSWERS)
  })

  it.each([
    ['many files, ESM', 'app.mjs', { format: 'esm', entryFileNames: '[name].mjs' }],
    ['one file, CommonJS', 'app.cjs', { format: 'cjs', codeSplitting: false }],
  ] as const)('serves it from %s, alone and beside another undici', async (_, file, output) => {
    const where = file.endsWith('.cjs') ? { file: join(place, file) } : { dir: place }
    const chunks = await bundle('app.mjs', { ...output, ...where })
    // It would be a quarter of the bundle.
    const modules = chunks.flatMap((chunk) => chunk.moduleIds)
    expect(modules.filter((id) => /undici.index\.js$/.test(id))).toEqual([])
    expect(modules.some((id) => /undici.lib.dispatcher.agent\.js$/.test(id))).toBe(true)
    expect(answersOf(file)).toEqual(ANSWERS)
    putOtherUndici()
    expect(answersOf(file)).toEqual(ANSWERS)
    rmSync(join(place, 'node_modules'), { recursive: true })
  })

  it('makes spans with OpenTelemetry beside it, from one file', async () => {
    linkPackage('@opentelemetry/sdk-trace-base')
    writeFileSync(
      join(folder, 'traced.mjs'),
      `import { trace } from '@opentelemetry/api'
       import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
       import { createClient } from 'sansdk'
       import { dynamodb } from 'sansdk/models/dynamodb'
       import { instrument } from 'sansdk/otel'
       import { createMock } from 'sansdk/testing'
       const spans = new InMemorySpanExporter()
       const spanProcessors = [new SimpleSpanProcessor(spans)]
       trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors }))
       instrument()
       const mock = createMock({ models: [dynamodb] })
       mock.on('dynamodb', 'ListTables', { TableNames: ['a'] })
       const client = createClient({ ...mock.options, models: [dynamodb] })
       const { TableNames } = await client.call('dynamodb', 'ListTables')
       console.log(TableNames[0], ...spans.getFinishedSpans().map(({ name }) => name))`,
    )
    const { output } = await build({
      input: join(folder, 'traced.mjs'),
      platform: 'node',
      external: /^@opentelemetry\//,
      output: { file: join(folder, 'traced-bundle.mjs'), codeSplitting: false },
    })
    expect(output).toHaveLength(1)
    expect(runScript(readFileSync(join(folder, 'traced-bundle.mjs'), 'utf8'))).toBe(
      'a DynamoDB.ListTables',
    )
    // Nobody else loads the peer, or what is for tests.
    for (const entry of [
      'dist/index.js',
      'dist/s3/index.js',
      'dist/client/fetch.js',
      'dist/cli/main.js',
    ]) {
      const files = [...filesImportedBy(entry)]
      expect(files.filter(([path]) => /dist.(?:testing|otel)/.test(path))).toEqual([])
      expect(files.some(([, code]) => code.includes('@opentelemetry'))).toBe(false)
    }
  }, 30_000)

  it('holds no more of a lean client than calls need, and runs', async () => {
    writeFileSync(
      join(folder, 'lean.mjs'),
      `import { createServer } from 'node:http'
       import { createLeanClient } from 'sansdk/lean'
       import { dynamodb } from 'sansdk/models/dynamodb'
       const bodies = ['{"TableNames":["a"]}', '<Error><Code>Busy</Code></Error>']
       const server = createServer((_, response) => {
         if (bodies.length === 1) response.statusCode = 400
         response.end(bodies.shift())
       }).listen(0, async () => {
         const client = createLeanClient({
           region: 'eu-central-1',
           credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
           endpoint: 'http://127.0.0.1:' + server.address().port,
           proxy: 'none',
           models: [dynamodb],
         })
         console.log((await client.call('dynamodb', 'ListTables')).TableNames[0])
         const error = await client.fetch('https://a.example').catch(({ code }) => code)
         console.log(error)
         console.log(await client.call('dynamodb', 'ListTables').catch(({ awsCode }) => awsCode))
         await client.close()
         server.close()
       })`,
    )
    const file = join(place, 'lean.cjs')
    // What docs/bundling.md says can be left out besides.
    const external = [/llhttp-wasm\.js$/, /web.fetch.body\.js$/]
    await build({
      input: join(folder, 'lean.mjs'),
      platform: 'node',
      external,
      output: { file, format: 'cjs', codeSplitting: false, minify: true },
    })
    expect(run(process.execPath, [file], place)).toBe('a\nCONFIG_PART_MISSING\nBusy\n')
    const bundled = readFileSync(file, 'utf8')
    expect(bundled).not.toContain('XMLParser')
    expect(bundled.length).toBeLessThan(510_000)
  })

  it('is small if a program only signs links, for any host', async () => {
    writeFileSync(
      join(folder, 'links.mjs'),
      `import { presign } from 'sansdk/sigv4'
       export const link = (url, options) => presign({ url }, options).url`,
    )
    const chunks = await bundle('links.mjs', { dir: join(place, 'links'), minify: true })
    expect(chunks).toHaveLength(1)
    expect(chunks[0]?.imports.filter((name) => !name.startsWith('node:'))).toEqual([])
    expect(chunks[0]?.code.length).toBeLessThan(46_000)
  })
})

describe('the package without node: modules', () => {
  const EDGE = [
    'sigv4/index.js',
    'sigv4/sigv4a.js',
    'verify/index.js',
    'fetch/index.js',
    'tokens/index.js',
    'diagnose/index.js',
  ]
  const CONDITIONS = ['workerd', 'edge-light', 'browser']
  // Bytes are of the realm that TextEncoder is of.
  const WEB =
    'TextEncoder TextDecoder URL URLSearchParams Headers Request Response ReadableStream AbortController AbortSignal DOMException Uint8Array Uint16Array ArrayBuffer DataView atob btoa setTimeout clearTimeout'.split(
      ' ',
    )

  /** A program that has the package, bundled for a runtime that sets these conditions. */
  async function bundle(code: string, conditions: readonly string[]): Promise<string> {
    const input = join(folder, 'edge-app.mjs')
    writeFileSync(input, code)
    const { output } = await build({
      input,
      platform: 'neutral',
      resolve: { conditionNames: ['import', ...conditions] },
      output: { format: 'iife', name: 'app', minify: true },
      write: false,
    })
    return output[0].code
  }

  /** Runs a bundle where there is nothing but what every runtime has. */
  function runBare(code: string): unknown {
    const web = Object.fromEntries(WEB.map((name) => [name, Reflect.get(globalThis, name)]))
    return runInNewContext(`${code}; app`, web)
  }

  it.each(EDGE)('imports and uses nothing of Node in %s', (file) => {
    const files = [...filesImportedBy(`dist/edge/${file}`).values()].map((code) =>
      code.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, ''),
    )
    expect(files.length).toBeGreaterThan(1)
    const uses = (pattern: RegExp) => files.filter((code) => pattern.test(code)).length
    expect(uses(/^(?:import|export)\b[^"'\n]*["'](?!\.)|\bimport\(/m)).toBe(0)
    expect(uses(/\b(?:Buffer|process)\.|\b(?:require|getBuiltinModule)\(|__dirname/)).toBe(0)
  })

  it("runs AWS's suites, verifies and streams where there is neither Buffer nor process", async () => {
    const smoke = fileURLToPath(new URL('../runtimes/smoke.mjs', import.meta.url))
    cpSync(smoke, join(folder, 'smoke.mjs'))
    const code = await bundle("export { smoke } from './smoke.mjs'", ['workerd'])
    const { smoke: run } = runBare(code) as { smoke: (cases: object) => Promise<number> }
    // 38 cases of each suite: two canonical requests, signatures or keys, four verified requests.
    expect(await run(runtimeCases())).toBeGreaterThan(38 * 15)
  })

  it('asks for sansdk/sigv4a where v4a is not there by itself', async () => {
    const code = await bundle(
      `import { sign } from 'sansdk/sigv4'
       import { verify } from 'sansdk/verify'
       const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
       const url = 'https://b.example/k'
       const options = { credentials, service: 's3', algorithm: 'v4a', regionSet: '*' }
       export const signed = () => sign({ url }, { ...options, region: 'us-east-1' })
       export const verified = () =>
         verify({ url, headers: {} }, { credentials: () => credentials, algorithms: ['v4a'] })`,
      ['workerd'],
    )
    const app = runBare(code) as { signed: () => void; verified: () => Promise<void> }
    expect(app.signed).toThrow(/^options.algorithm is "v4a", .* enableSigv4a\(\) of sansdk\/sigv4a/)
    await expect(app.verified()).rejects.toThrow(/^options.algorithms holds "v4a"/)
    // P-256 in JavaScript would be 40,000 more.
    expect(code.length).toBeLessThan(95_000)
  })

  it.each(CONDITIONS)('is what a bundler takes that sets the condition %s', async (condition) => {
    const code = await bundle("export { sign } from 'sansdk/sigv4'", [condition])
    expect(code).not.toMatch(/["'`]node:crypto/)
    // The constants of SHA-256, in JavaScript.
    expect(code).toContain('Math.cbrt')
  })

  it('is small: sign, presign and createSignedFetch together', async () => {
    const code = await bundle(
      `export { sign, presign } from 'sansdk/sigv4'
       export { createSignedFetch } from 'sansdk/fetch'`,
      ['workerd'],
    )
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(22_900)
    // Nothing of @noble: P-256 and hashes of streams are for those who use them.
    expect(code).not.toContain('was destroyed')
  })

  it('makes tokens and links and finds causes as on Node', async () => {
    const program = `
      import { bedrockApiKey, cloudFrontUrl, createSnsVerifier, eksAuthToken, rdsAuthToken, sesSmtpLogin } from 'sansdk/tokens'
      import { diagnose } from 'sansdk/diagnose'
      const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
      const region = 'eu-central-1'
      const common = { credentials, region, date: 1_700_000_000_000 }
      const link = { url: 'https://d1.cloudfront.net/film', keyPairId: 'K1', expiresAt: 1_900_000_000_000 }
      const canonical = 'GET\\n/\\u00fc\\n\\nhost:b.s3.eu-central-1.amazonaws.com\\n\\nhost\\nUNSIGNED-PAYLOAD'
      const body = '<Error><Code>SignatureDoesNotMatch</Code><CanonicalRequest>' + canonical +
        '</CanonicalRequest><StringToSignBytes>41 57 c3 bc</StringToSignBytes></Error>'
      export const made = async () => JSON.stringify([
        rdsAuthToken({ ...common, hostname: 'db.example.com', port: 5432, username: 'app' }),
        eksAuthToken({ ...common, clusterName: 'apps' }),
        bedrockApiKey(common),
        sesSmtpLogin({ credentials, region }),
        await cloudFrontUrl({ ...link, hash: 'SHA256', sign: (policy) => policy.slice(0, 9) }),
        diagnose(
          { url: 'https://b.s3.eu-central-1.amazonaws.com/k' },
          { ...common, service: 's3' },
          { status: 403, headers: {}, body },
        ),
      ])
      export const byKey = () => cloudFrontUrl({ ...link, privateKey: 'PEM' })
      export const sns = () => createSnsVerifier({ topics: ['arn:aws:sns:eu-central-1:123456789012:t'] })`
    type App = { made: () => Promise<string>; byKey: () => void; sns: () => void }
    const app = runBare(await bundle(program, ['workerd'])) as App
    const onNode = runScript(`${program}\nconsole.log(await made())`)
    expect(JSON.parse(onNode)).toHaveLength(6)
    expect(await app.made()).toBe(onNode)
    expect(app.byKey).toThrow(/^options.privateKey needs node:crypto, .*: give options.sign/)
    expect(app.sns).toThrow(/reads certificates by node:crypto, which this runtime does not have$/)
  })

  it('keeps the licence of what it holds of others', () => {
    const licence = readFileSync(join(installed, 'dist/edge/LICENSE-noble.txt'), 'utf8')
    expect(licence).toContain('Copyright (c) 2022 Paul Miller')
  })
})
