import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { Agent, Client, EnvHttpProxyAgent, Pool } from 'undici'
import { describe, expect, it } from 'vitest'
import {
  loadProxyAgent,
  loadUndici,
  requiredCore,
  UNDICI_MAJOR,
} from '../../../src/http/load-undici.ts'

const require = createRequire(import.meta.url)
const FILE = new URL('../../../src/http/load-undici.ts', import.meta.url).href
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
    expect(await loadProxyAgent([broken, () => EnvHttpProxyAgent])).toBe(EnvHttpProxyAgent)
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

  it('is not required from a version that is another one', () => {
    const other = (name: string): unknown =>
      name === 'undici/package.json' ? { version: '6.21.0' } : require(name)
    expect(() => requiredCore(other as never)).toThrow('undici 6.21.0')
    expect(requiredCore(require)).toEqual({ Agent, Pool, Client })
    const { dependencies } = require('../../../package.json')
    expect(dependencies.undici).toMatch(new RegExp(`^\\^${UNDICI_MAJOR}\\.`))
  })
})
