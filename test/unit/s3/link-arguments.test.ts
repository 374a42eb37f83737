import { describe, expect, it } from 'vitest'
import { anonymous } from '../../../src/credentials/index.ts'
import { createClient } from '../../../src/index.ts'
import { createBucket } from '../../../src/s3/index.ts'
import { presign } from '../../../src/sigv4/index.ts'
import { CREDENTIALS, clientFor, loopback, rejection } from '../http/loopback.ts'

const bucket = createBucket({ bucket: 'b', region: 'eu-central-1', credentials: CREDENTIALS })

describe('the lifetime of many links', () => {
  it.each([
    ['missing', undefined],
    ['no number', '60'],
    ['none at all', 0],
    ['negative', -1],
    ['not whole', 1.5],
    ['no number that counts', Number.NaN],
    ['beyond a week', 604_801],
  ])('is refused without keys as with one: %s', async (_name, expiresIn) => {
    const options = { expiresIn } as { expiresIn: number }
    const none = (await rejection(bucket.presignMany([], options))) as TypeError
    const one = (await rejection(bucket.presignMany(['k'], options))) as TypeError
    const get = (await rejection(bucket.presignGet('k', options))) as TypeError
    expect(none).toMatchObject({ field: 'options.expiresIn', code: expect.stringMatching(/^ERR_/) })
    for (const error of [one, get]) {
      expect({ ...error, name: error.name, text: error.message }).toEqual({
        ...none,
        name: none.name,
        text: none.message,
      })
    }
  })

  it('may be used for no keys', async () => {
    expect(await bucket.presignMany([], { expiresIn: 604_800 })).toEqual([])
    const open = createBucket({ bucket: 'b', region: 'eu-central-1', credentials: anonymous })
    expect(await open.presignMany([], { expiresIn: 1 })).toEqual([])
  })

  it('is checked without credentials too', async () => {
    const open = createBucket({ bucket: 'b', region: 'eu-central-1', credentials: anonymous })
    const options = { expiresIn: Number.NaN }
    for (const call of [open.presignMany([], options), open.presignGet('k', options)]) {
      await expect(call).rejects.toMatchObject({ code: 'ERR_OUT_OF_RANGE' })
    }
  })
})

it('an option that could be either is refused with both', async () => {
  const options = { expires: 60 } as unknown as { expiresIn: number }
  await expect(bucket.presignGet('k', options)).rejects.toMatchObject({
    field: 'options.expires',
    message: expect.stringContaining('did you mean `expiresIn` or `responseHeaders: { expires }`?'),
  })
})

describe('a key with dot segments', () => {
  const options = { expiresIn: 60 }
  const links: [string, string, (key: string) => Promise<unknown>][] = [
    ['presignGet', '`bucket.get`', (key) => bucket.presignGet(key, options)],
    ['presignPut', '`bucket.put`', (key) => bucket.presignPut(key, options)],
    [
      'presignPart',
      '`bucket.createMultipart`',
      (key) => bucket.presignPart(key, { ...options, uploadId: 'u', partNumber: 1 }),
    ],
    ['presignHead', '`bucket.head`', (key) => bucket.presignHead(key, options)],
    ['presignDelete', '`bucket.delete`', (key) => bucket.presignDelete(key, options)],
    ['presignMany', '`bucket.get`', (key) => bucket.presignMany(['fine', key], options)],
  ]

  it.each(links)('is refused by %s, which advises %s', async (_name, instead, link) => {
    for (const key of ['.', '..', './a', '../a', 'a/.', 'a/..', 'a/./b', 'a/../b', '...a/../b']) {
      const error = (await rejection(link(key))) as TypeError
      expect(error).toBeInstanceOf(TypeError)
      expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE', field: 'key' })
      expect(error.message).toContain(instead)
      expect(error.message).not.toContain('dotSegments')
      expect(new URL(`https://h/b/${key}`).pathname).not.toBe(`/b/${key}`)
    }
  })

  it.each(links)('is not what %s sees in other dots', async (_name, _instead, link) => {
    for (const key of [
      '.a',
      '..a',
      'a.',
      'a..',
      'a/.b',
      'a/..b',
      'a/b.',
      '...',
      'a/.../b',
      'a.b',
    ]) {
      await expect(link(key)).resolves.toBeDefined()
      expect(new URL(`https://h/b/${key}`).pathname).toBe(`/b/${key}`)
    }
  })

  it('goes by the operation that is advised', async () => {
    const server = await loopback((response, { method }) => {
      response.setHeader('etag', '"e"').end(method === 'GET' ? 'x' : '')
    })
    const client = clientFor(server.url)
    const there = createBucket({ bucket: 'b', compatibility: 'aws', client })
    await (await there.get('a/../k')).text()
    await there.put('../k', 'x')
    await there.head('./k')
    await there.delete('k/..')
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /b/a/../k',
      'PUT /b/../k',
      'HEAD /b/./k',
      'DELETE /b/k/..',
    ])
    await client.close()
    await server.close()
  })
})

it('advises `dotSegments` where there is such an option', async () => {
  const options = { credentials: CREDENTIALS, region: 'eu-central-1', service: 's3', expiresIn: 60 }
  const url = 'https://h/a/../b'
  expect(() => presign({ url }, options)).toThrow(
    /`presign`.* sansdk\/sigv4 .*dotSegments to "keep"/,
  )
  expect(presign({ url }, { ...options, dotSegments: 'keep' }).url).toContain('/a/../b?')
  const client = createClient({ region: 'eu-central-1', credentials: CREDENTIALS })
  const request = { url, ...options }
  const error = (await rejection(client.presign(request))) as TypeError
  expect(error.message).toMatch(/`presign`.* sansdk\/sigv4 .*dotSegments to "keep"/)
  await client.close()
})
