import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { isDate } from '../../../src/base/realms.ts'
import { flawOf } from '../../../src/credentials/source.ts'
import { encodeEventFrame } from '../../../src/sigv4/event-frames.ts'
import { presign, sign } from '../../../src/sigv4/index.ts'
import { useStores } from '../s3/store.ts'

const store = useStores()
const TIME = Date.UTC(2030, 0, 2, 3, 4, 5)
const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-the-example' }
const SIGNING = { credentials: KEYS, region: 'eu-central-1', service: 's3' }
const REQUEST = { url: 'https://bucket.s3.eu-central-1.amazonaws.com/key' }

/** As those of Node's files are in Jest and in vm pools. */
const foreign = (time: number): Date => runInNewContext('new Date(time)', { time })

describe('a Date of another realm', () => {
  it('is known by what it is', () => {
    expect(foreign(TIME)).not.toBeInstanceOf(Date)
    expect(isDate(foreign(TIME))).toBe(true)
    for (const other of [TIME, new Date(TIME).toISOString(), { getTime: () => TIME }, null]) {
      expect(isDate(other)).toBe(false)
    }
  })

  it('is the time of a signature and of an event', () => {
    const date = foreign(TIME)
    expect(sign(REQUEST, { ...SIGNING, date })).toEqual(sign(REQUEST, { ...SIGNING, date: TIME }))
    const frame = (value: Date) =>
      encodeEventFrame({
        headers: { ':date': { type: 'timestamp', value } },
        payload: Buffer.alloc(0),
      })
    expect(frame(date)).toEqual(frame(new Date(TIME)))
  })

  it('is when credentials expire', () => {
    const credentials = { ...KEYS, expiration: foreign(TIME) }
    expect(flawOf('given', credentials, TIME - 1)).toBeUndefined()
    expect(flawOf('given', credentials, TIME)).toMatchObject({ code: 'CREDENTIALS_EXPIRED' })
    const { expiresAt } = presign(REQUEST, {
      ...SIGNING,
      credentials,
      expiresIn: 60,
      date: TIME - 120_000,
    })
    expect(expiresAt).toEqual(new Date(TIME - 60_000))
    const invalid = { ...KEYS, expiration: foreign(Number.NaN) }
    expect(flawOf('given', invalid, TIME)).toMatchObject({ code: 'CREDENTIALS_INVALID' })
  })

  it('is a condition of S3', async () => {
    const { bucket, server } = await store(() => ({ status: 304 }))
    const { status } = await bucket.head('k', { ifModifiedSince: foreign(TIME) })
    expect(status).toBe(304)
    expect(server.seen[0]?.headers['if-modified-since']).toBe('Wed, 02 Jan 2030 03:04:05 GMT')
  })
})
