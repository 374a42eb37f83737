import { execFileSync } from 'node:child_process'
import { Agent, Client, EnvHttpProxyAgent, Pool } from 'undici'
import { describe, expect, it } from 'vitest'
import { loadProxyAgent, loadUndici } from '../../../src/http/load-undici.ts'

const moved = (): Promise<never> => Promise.reject(new Error('Cannot find module'))

describe('undici', () => {
  it('is loaded without its index, as the same classes', async () => {
    expect(await loadUndici()).toEqual({ Agent, Pool, Client })
    expect(await loadProxyAgent()).toBe(EnvHttpProxyAgent)
    const files = execFileSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { createRequire } from 'node:module'
       await import('undici/lib/dispatcher/agent.js')
       console.log(Object.keys(createRequire(import.meta.url).cache).join('\\n'))`,
    ]).toString()
    expect(files).toMatch(/dispatcher.agent\.js/)
    expect(files).not.toMatch(/mock-agent|websocket|undici.index\.js/)
  })

  it('comes from its index where the files have moved', async () => {
    const core = await loadUndici(moved)
    expect([core.Agent, core.Pool, core.Client]).toEqual([Agent, Pool, Client])
    expect(await loadProxyAgent(moved)).toBe(EnvHttpProxyAgent)
  })

  it('comes from its index where the files hold something else', async () => {
    const empty = { Agent: {}, Pool: {}, Client: {} } as never
    expect((await loadUndici(() => Promise.resolve(empty))).Agent).toBe(Agent)
  })
})
