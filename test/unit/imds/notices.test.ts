import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { isImdsUnavailable } from '../../../src/imds/index.ts'
import { deadUrl, rejection } from '../http/loopback.ts'
import { useScene } from './imds-scene.ts'
import type { Directory } from './metadata-server.ts'

const scene = useScene({})
const { client } = scene

const spot = (action: string, time: string): Directory => ({
  'meta-data/': { 'spot/': { 'instance-action': JSON.stringify({ action, time }) } },
})

/** The URL of a source file, as a string literal. */
function source(path: string): string {
  return JSON.stringify(fileURLToPath(new URL(`../../../src/${path}`, import.meta.url)))
}

describe('notices', () => {
  const rebalance: Directory = {
    'meta-data/': {
      'events/': { 'recommendations/': { rebalance: '{"noticeTime":"2026-11-05T08:22:00Z"}' } },
    },
  }

  it('come once each, as they are made', async () => {
    scene.server.tree = {}
    const seen = client().notices({ intervalMs: 5 })
    const first = seen.next()
    setTimeout(() => (scene.server.tree = rebalance), 30)
    expect(await first).toEqual({
      done: false,
      value: { kind: 'rebalance-recommendation', noticeTime: new Date('2026-11-05T08:22:00Z') },
    })
    const second = seen.next()
    setTimeout(() => (scene.server.tree = spot('terminate', '2026-11-05T08:30:00Z')), 30)
    expect((await second).value).toEqual({
      kind: 'spot-interruption',
      action: 'terminate',
      time: new Date('2026-11-05T08:30:00Z'),
    })
    await seen.return?.()
  })

  it('end when aborted, with the reason', async () => {
    scene.server.tree = {}
    const reason = new Error('shutting down')
    const abort = new AbortController()
    const next = rejection(client().notices({ signal: abort.signal, intervalMs: 60_000 }).next())
    setTimeout(() => abort.abort(reason), 30)
    expect(await next).toBe(reason)
  })

  it('pass over what they do not know, and a service that stumbles', async () => {
    scene.server.tree = spot('noop', 'never')
    const seen = client().notices({ intervalMs: 5 })
    const next = seen.next()
    // So many that the first look, which must not fail, is over.
    await vi.waitFor(() => expect(scene.server.count('GET')).toBeGreaterThanOrEqual(6), 5_000)
    const misbehavior = { status: 403, times: 6 }
    scene.server.misbehavior = misbehavior
    await vi.waitFor(() => expect(misbehavior.times).toBe(0), 5_000)
    scene.server.tree = spot('stop', '2026-11-05T08:30:00Z')
    expect((await next).value).toMatchObject({ kind: 'spot-interruption', action: 'stop' })
    await seen.return?.()
  })

  it('fail at once where there is no service, and after a minute of failures', async () => {
    expect(
      isImdsUnavailable(
        await rejection(
          client({ endpoint: await deadUrl() })
            .notices()
            .next(),
        ),
      ),
    ).toBe(true)
    scene.server.tree = {}
    const next = rejection(client().notices({ intervalMs: 2 }).next())
    await new Promise((resolve) => setTimeout(resolve, 40))
    scene.server.misbehavior = { status: 403 }
    expect(await next).toMatchObject({ status: 403 })
  })

  it.each([0, Number.NaN, '5'])('take no interval of %j', async (intervalMs) => {
    const wrong = intervalMs as number
    expect(await rejection(client().notices({ intervalMs: wrong }).next())).toMatchObject({
      field: 'options.intervalMs',
    })
  })

  it('do not keep the process alive', () => {
    const program = `
      import { createServer } from 'node:http'
      import { createImdsClient } from ${source('imds/index.ts')}
      const server = createServer((request, response) => {
        response.writeHead(request.method === 'PUT' ? 200 : 404).end('token')
        if (request.url.includes('spot')) server.close()
      }).listen(0, '127.0.0.1', () => {
        const imds = createImdsClient({ endpoint: 'http://127.0.0.1:' + server.address().port })
        imds.notices({ intervalMs: 600_000 }).next()
      })
      process.on('exit', () => console.log('over'))`
    const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
    const root = fileURLToPath(new URL('../../..', import.meta.url))
    expect(
      execFileSync(process.execPath, args, {
        cwd: root,
        encoding: 'utf8',
        timeout: 20_000,
        env: { PATH: process.env['PATH'] },
      }),
    ).toBe('over\n')
  }, 30_000)
})
