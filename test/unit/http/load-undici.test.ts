import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { Agent, Client, Dispatcher, EnvHttpProxyAgent, Pool } from 'undici'
import { describe, expect, it } from 'vitest'
import {
  loadProxyAgent,
  loadUndici,
  requiredCore,
  UNDICI_RANGE,
} from '../../../src/http/load-undici.ts'

const require = createRequire(import.meta.url)
const FILE = new URL('../../../src/http/load-undici.ts', import.meta.url).href
const TRANSPORT = new URL('../../../src/http/transport.ts', import.meta.url).href
const moved = (): Promise<never> => Promise.reject(new Error('Cannot find module'))

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
    expect(await loadUndici()).toEqual({ Agent, Pool, Client })
    expect(await loadProxyAgent()).toBe(EnvHttpProxyAgent)
    const files = requiredBy(`const { loadUndici } = await import('${FILE}'); await loadUndici()`)
    expect(files).toMatch(/dispatcher.agent\.js/)
    expect(files).not.toMatch(/mock-agent|websocket|undici.index\.js/)
  })

  it('comes by the next way where one leads nowhere', async () => {
    const broken = (): never => {
      throw new TypeError('createRequire of undefined')
    }
    expect(await loadUndici([broken, moved, () => ({ Agent, Pool, Client })])).toEqual({
      Agent,
      Pool,
      Client,
    })
    const { connect } = Dispatcher.prototype
    const proxy = { EnvHttpProxyAgent, Dispatcher, connect }
    expect(await loadProxyAgent([broken, () => proxy])).toBe(EnvHttpProxyAgent)
  })

  it('comes from its index where the files have moved', async () => {
    const core = await loadUndici([moved])
    expect([core.Agent, core.Pool, core.Client]).toEqual([Agent, Pool, Client])
    expect(await loadProxyAgent([moved])).toBe(EnvHttpProxyAgent)
  })

  it('comes from its index where the files hold something else', async () => {
    const partial = { Agent, Pool: undefined, Client: {} } as never
    const core = await loadUndici([() => Promise.resolve(partial)])
    expect([core.Agent, core.Pool, core.Client]).toEqual([Agent, Pool, Client])
    expect(await loadProxyAgent([() => ({}) as never])).toBe(EnvHttpProxyAgent)
  })

  it('says why when it cannot be loaded', () => {
    const code = `
      const { loadUndici } = await import('${FILE}')
      const missing = () => { throw new Error('Dynamic require of "node:assert"\\nat length') }
      const Module = (await import('node:module')).default
      Module._resolveFilename = (name) => { throw new Error('Cannot find ' + name) }
      await loadUndici([missing]).catch((error) => console.log(error.message))
      process.exit()`
    expect(requiredBy(code)).toBe(
      'undici cannot be loaded: Dynamic require of "node:assert"; Cannot find undici\n',
    )
  })

  // In a process that has not loaded the index, which this one has.
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

  it.each(['6.29.1', '7.29.9', '8.30.2'])('is not required from %s', (version) => {
    const other = (name: string): unknown =>
      name === 'undici/package.json' ? { version } : require(name)
    expect(() => requiredCore(other as never)).toThrow(`undici ${version}`)
  })

  it.each(['7.30.0', '7.31.2', '7.100.0'])('is required from %s', (version) => {
    const other = (name: string): unknown =>
      name === 'undici/package.json' ? { version } : require(name)
    expect(requiredCore(other as never)).toEqual({ Agent, Pool, Client })
  })

  it('is required from the versions that package.json allows', () => {
    const { dependencies } = require('../../../package.json')
    const { major, minor } = UNDICI_RANGE
    expect(dependencies.undici).toMatch(new RegExp(`^\\^${major}\\.${minor}\\.`))
    expect(requiredCore(require)).toEqual({ Agent, Pool, Client })
  })
})
