import { describe, expect, it } from 'vitest'
import type { GetOptions as AllGetOptions } from '../../../src/s3/index.ts'
import { type StoreAnswer, useStores } from './store.ts'

type GetOptions = Omit<AllGetOptions, 'missing'>

const store = useStores()
const TEN = '0123456789'

const whole = (): StoreAnswer => ({
  status: 200,
  headers: { 'content-length': String(TEN.length) },
  body: TEN,
})
const part = (contentRange: string, body: string): StoreAnswer => ({
  status: 206,
  headers: { 'content-range': `bytes ${contentRange}` },
  body,
})

/** What is read of an object of ten bytes where the store answers so. */
async function read(options: GetOptions, answer: StoreAnswer): Promise<string> {
  const { bucket } = await store(() => answer)
  const got = await bucket.get('k', { retry: 'none', ...options })
  return await got.text()
}

describe('a range of an object', () => {
  it.each<[string, GetOptions, StoreAnswer]>([
    ['from the first byte on', { headers: { range: 'bytes=0-' } }, whole()],
    ['of exactly all bytes', { headers: { range: 'bytes=0-9' } }, whole()],
    ['of more bytes than there are', { headers: { range: 'bytes=0-99' } }, whole()],
    ['of more last bytes than there are', { headers: { range: 'bytes=-99' } }, whole()],
    ['that is the first part of one', { partNumber: 1 }, whole()],
  ])('may be the whole object: %s', async (_name, options, answer) => {
    expect(await read(options, answer)).toBe(TEN)
  })

  it.each<[string, GetOptions, StoreAnswer]>([
    ['bytes=5-', { headers: { range: 'bytes=5-' } }, whole()],
    ['bytes=0-8', { headers: { range: 'bytes=0-8' } }, whole()],
    ['bytes=-9', { headers: { range: 'bytes=-9' } }, whole()],
    ['part 2', { partNumber: 2 }, whole()],
  ])('is not the whole object: %s', async (_name, options, answer) => {
    await expect(read(options, answer)).rejects.toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
      message: expect.stringContaining('it is the whole object, not'),
    })
  })

  it.each<[string, string, string]>([
    ['bytes=2-5', '2-5/10', '2345'],
    ['bytes=2-5', '2-5/*', '2345'],
    ['bytes=2-', '2-9/10', '23456789'],
    ['bytes=7-99', '7-9/10', '789'],
    ['bytes=-3', '7-9/10', '789'],
    ['bytes=-99', '0-9/10', TEN],
  ])('%s is %s', async (range, contentRange, text) => {
    expect(await read({ headers: { range } }, part(contentRange, text))).toBe(text)
  })

  it.each<[string, string, string]>([
    ['bytes=2-5', '3-5/10', '345'],
    ['bytes=2-5', '2-4/10', '234'],
    ['bytes=2-5', '2-4/*', '234'],
    ['bytes=2-', '2-8/10', '2345678'],
    ['bytes=2-', '2-9/*', '23456789'],
    ['bytes=-3', '6-8/10', '678'],
    ['bytes=-3', '6-9/10', '6789'],
    ['bytes=-3', '7-9/*', '789'],
  ])('%s is not %s', async (range, contentRange, text) => {
    await expect(read({ headers: { range } }, part(contentRange, text))).rejects.toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
      message: expect.stringContaining(`it is not the range ${range}`),
    })
  })

  it('that nobody asked for is no object', async () => {
    await expect(read({}, part('0-4/10', '01234'))).rejects.toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
      message: expect.stringContaining('nobody asked for a range'),
    })
  })
})
