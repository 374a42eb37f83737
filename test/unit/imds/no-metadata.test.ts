import { describe, expect, it } from 'vitest'
import { createSettings } from '../../../src/config/settings.ts'
import { isImdsUnavailable } from '../../../src/imds/index.ts'
import { openBlackHole } from '../../faults/black-hole.ts'
import { memoryContext } from '../config/memory-context.ts'
import { deadUrl, rejection } from '../http/loopback.ts'
import { useScene } from './imds-scene.ts'

const scene = useScene({ 'meta-data/': { 'placement/': { region: 'eu-central-1' } } })
const { client } = scene

describe('where there is no metadata service', () => {
  it('one second is spent, once for all clients of the process', async () => {
    const endpoint = `http://127.0.0.1:${await openBlackHole('127.0.0.1', 0)}`
    const startedAt = Date.now()
    const errors = [await rejection(client({ endpoint }).region())]
    const firstMs = Date.now() - startedAt
    expect(firstMs).toBeGreaterThan(900)
    expect(firstMs).toBeLessThan(4_000)
    for (let again = 0; again < 20; again++) {
      errors.push(await rejection(client({ endpoint }).region()))
    }
    expect(Date.now() - startedAt - firstMs).toBeLessThan(5_000)
    for (const error of errors) {
      expect(isImdsUnavailable(error)).toBe(true)
      expect(error).toMatchObject({
        outcome: 'not-sent',
        message: expect.stringContaining('This is not an EC2 instance'),
      })
    }
    scene.clock += 60_000
    const later = Date.now()
    await rejection(client({ endpoint, timeoutMs: 200 }).region())
    expect(Date.now() - later).toBeGreaterThan(150)
  })

  it('a refused connection says so at once', async () => {
    const error = await rejection(client({ endpoint: await deadUrl() }).region())
    expect(isImdsUnavailable(error)).toBe(true)
    expect(error).toMatchObject({ code: 'NETWORK_CONNECT_FAILED', attempts: [{ attempt: 1 }] })
  })

  it('an answer that gets lost on its way is explained by the hop limit', async () => {
    scene.server.misbehavior = { how: 'silent', method: 'PUT' }
    const error = await rejection(client({ timeoutMs: 200 }).region())
    expect(isImdsUnavailable(error)).toBe(true)
    expect(error).toMatchObject({
      code: 'TIMEOUT_ATTEMPT',
      timeoutMs: 200,
      message: expect.stringMatching(/hop limit.*--http-put-response-hop-limit 2/),
    })
    expect(scene.server.count('PUT')).toBe(1)
    scene.server.misbehavior = undefined
    await rejection(client().region())
    expect(scene.server.count('PUT')).toBe(1)
    scene.clock += 60_000
    expect(await client().region()).toBe('eu-central-1')
  })

  it('a service that was there before is asked again', async () => {
    const imds = client({ timeoutMs: 150 })
    await imds.region()
    scene.server.forgetTokens()
    scene.server.misbehavior = { how: 'silent', method: 'PUT' }
    expect(isImdsUnavailable(await rejection(imds.region()))).toBe(false)
    scene.server.misbehavior = undefined
    expect(await imds.region()).toBe('eu-central-1')
  })

  it.each(['true', 'TRUE'])('AWS_EC2_METADATA_DISABLED=%s asks nobody', async (value) => {
    const context = memoryContext({ env: { AWS_EC2_METADATA_DISABLED: value } })
    const error = await rejection(client({ settings: createSettings({ context }) }).region())
    expect(error).toMatchObject({ name: 'ConfigError', code: 'CONFIG_IMDS_DISABLED' })
    expect(isImdsUnavailable(error)).toBe(true)
    expect(scene.server.requests).toEqual([])
  })
})
