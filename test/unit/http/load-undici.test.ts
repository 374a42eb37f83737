import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { Agent, Client, type Dispatcher, Pool } from 'undici'
import { describe, expect, it } from 'vitest'
import { loadUndici, requiredCore, UNDICI_MAJORS } from '../../../src/http/undici.ts'

const require = createRequire(import.meta.url)
const FILE = new URL('../../../src/http/undici.ts', import.meta.url).href
const TRANSPORT = new URL('../../../src/http/transport.ts', import.meta.url).href
const CERTIFICATES = new URL('../../support/tls/', import.meta.url).href
const CORE = { Agent, Pool, Client }
const moved = (): Promise<never> => Promise.reject(new Error('Cannot find module'))

/** A client that refuses requests whose handler lacks a method, as undici 6 and 8 do. */
function clientThatNeeds(method: 'onConnect' | 'onRequestStart'): typeof Client {
  return class extends Client {
    override dispatch(
      options: Dispatcher.DispatchOptions,
      handler: Dispatcher.DispatchHandler,
    ): boolean {
      if (handler[method] === undefined) throw new TypeError(`invalid ${method} method`)
      return super.dispatch(options, handler)
    }
  }
}

/** Requires the real files as if they were of another version. */
function requireOf(manifest: object): NodeJS.Require {
  const load = (name: string): unknown =>
    name === 'undici/package.json' ? manifest : require(name)
  return load as NodeJS.Require
}

function requiredBy(code: string): string {
  return execFileSync(process.execPath, [
    '--import=tsx',
    '--input-type=module',
    '--eval',
    `import { createRequire } from 'node:module'
     ${code}
     console.log(Object.keys(createRequire(import.meta.url).cache).join('\\n'))`,
  ]).toString()
}

describe('undici', () => {
  it('is loaded without its index, as the same classes', async () => {
    const { version } = require('undici/package.json') as { version: string }
    const { takesRaw, ...core } = await loadUndici()
    expect(core).toEqual(CORE)
    expect(takesRaw()).toBe(version.startsWith('7.'))
    const files = requiredBy(`const { loadUndici } = await import('${FILE}'); await loadUndici()`)
    expect(files).toMatch(/dispatcher.agent\.js/)
    expect(files).not.toMatch(/mock-agent|websocket|undici.index\.js/)
  })

  it('loads what speaks HTTP/2 with the first connection that does', () => {
    const load = `const { Client } = await (await import('${FILE}')).loadUndici()
      console.log(process.moduleLoadList.includes('NativeModule http2'))`
    const files = requiredBy(load)
    expect(files).toMatch(/^false\n/)
    expect(files).not.toMatch(/client-h2/)
    const connected = requiredBy(`${load}
      import { readFileSync } from 'node:fs'
      const { createSecureServer } = await import('node:http2')
      const pem = (name) => readFileSync(new URL(name, '${CERTIFICATES}'))
      const server = createSecureServer(
        { cert: pem('right-name.pem'), key: pem('server-key.pem') },
        (request, response) => response.end(request.httpVersion),
      )
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
      const origin = 'https://127.0.0.1:' + server.address().port
      const client = new Client(origin, { allowH2: true, connect: { rejectUnauthorized: false } })
      const version = await new Promise((resolve, reject) => client.dispatch({ path: '/', method: 'GET' }, {
        onRequestStart() {},
        onResponseStart() {},
        onResponseData: (controller, chunk) => resolve(chunk),
        onResponseEnd() {},
        onResponseError: (controller, error) => reject(error),
      }))
      console.log(String(version))
      setImmediate(() => process.exit())`)
    expect(connected).toMatch(/^false\n2\.0\n/)
    expect(connected).toMatch(/client-h2/)
  })

  it('is loaded where a runtime lets nobody write its cache of modules', () => {
    const locked = Object.assign((name: string): unknown => require(name), {
      resolve: require.resolve,
      cache: new Proxy({}, { set: () => false }),
    })
    expect(requiredCore(locked as unknown as NodeJS.Require)).toMatchObject(CORE)
  })

  it.each([
    ['leads nowhere', moved],
    ['leads to something else', () => ({ ...CORE, Pool: undefined }) as never],
    ['throws', () => createRequire('')('undici')],
  ])('comes by the next way where one %s', async (_what, way) => {
    expect(await loadUndici([way, () => CORE])).toMatchObject(CORE)
  })

  it('gets the handlers of its documentation where it refuses the others', async () => {
    const way = () => ({ ...CORE, Client: clientThatNeeds('onRequestStart') })
    expect((await loadUndici([way])).takesRaw()).toBe(false)
  })

  it('is not asked which handlers it takes before the answer matters', async () => {
    let made = 0
    class Counted extends Client {
      constructor(...args: ConstructorParameters<typeof Client>) {
        super(...args)
        made += 1
      }
    }
    const { takesRaw } = await loadUndici([() => ({ ...requiredCore(), Client: Counted })])
    expect(made).toBe(0)
    takesRaw()
    expect(made).toBe(1)
  })

  it('of a bundle is refused where it does not know the handlers of its documentation', async () => {
    const way = () => ({ ...CORE, Client: clientThatNeeds('onConnect') })
    await expect(loadUndici([way, () => CORE])).rejects.toThrow(
      'an undici older than 7 was found where sansdk needs undici 7 or 8',
    )
  })

  it('says why when it cannot be loaded', () => {
    const code = `
      const { loadUndici } = await import('${FILE}')
      const missing = () => { throw new Error('Dynamic require of "node:assert"\\nat length') }
      const Module = (await import('node:module')).default
      Module._resolveFilename = (name) => { throw new Error('Cannot find ' + name) }
      await loadUndici([missing, () => Module._resolveFilename('undici')]).catch((error) => console.log(error.message))
      process.exit()`
    expect(requiredBy(code)).toBe(
      'undici cannot be loaded: Dynamic require of "node:assert"; Cannot find undici\n',
    )
  })

  it('opens tunnels through a proxy without its index', () => {
    const files = requiredBy(`
      import { once } from 'node:events'
      import { createServer } from 'node:http'
      import { connect } from 'node:net'
      const { createTransport } = await import('${TRANSPORT}')
      const listen = async (server) => {
        await once(server.listen(0, '127.0.0.1'), 'listening')
        return 'http://127.0.0.1:' + server.address().port
      }
      const server = createServer((request, response) => response.end('answer'))
      const proxy = createServer().on('connect', ({ url }, socket) => {
        const upstream = connect(url.split(':')[1], '127.0.0.1', () => {
          console.log('tunnel')
          socket.write('HTTP/1.1 200 OK\\r\\n\\r\\n')
          socket.pipe(upstream).pipe(socket)
        })
      })
      const origin = await listen(server)
      const { dispatcher } = createTransport({ proxy: await listen(proxy) }, {})
      await new Promise((resolve, reject) => dispatcher.dispatch({ origin, path: '/', method: 'GET' }, {
        onRequestStart() {},
        onResponseStart(controller, status) { console.log(status) },
        onResponseData() {},
        onResponseEnd: resolve,
        onResponseError: (controller, error) => reject(error),
      }))
      setImmediate(() => process.exit())`)
    expect(files).toMatch(/^tunnel\n200\n/)
    expect(files).not.toMatch(/undici.index\.js/)
  })

  it.each(['6.21.3', '5.29.0', '9.0.0'])('%s is refused by any way', async (version) => {
    const way = () => requiredCore(requireOf({ version }))
    await expect(loadUndici([way, () => CORE])).rejects.toThrow(
      `undici ${version} was found where sansdk needs undici 7 or 8; remove the override`,
    )
  })

  it.each(['7.0.0', '7.30.2', '7.100.0', '8.0.0'])('%s is taken', (version) => {
    expect(requiredCore(requireOf({ version }))).toMatchObject(CORE)
  })

  it('that needs a newer Node is refused', () => {
    const manifest = { version: '8.13.1', engines: { node: '>=99.19.0' } }
    expect(() => requiredCore(requireOf(manifest))).toThrow('which needs Node >=99.19.0')
  })

  it('is taken in the version that package.json names', () => {
    const { dependencies } = require('../../../package.json')
    expect(UNDICI_MAJORS).toContain(Number.parseInt(dependencies.undici.slice(1), 10))
  })
})
