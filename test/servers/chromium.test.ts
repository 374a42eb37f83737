import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bucket, createBucket, type PresignFormOptions } from '../../src/s3/index.ts'
import type { PresignedPost, PresignedRequest } from '../../src/sigv4/index.ts'
import { type Browser, findChromium, startBrowser } from './chromium.ts'
import { bucketName, clientFor, plainFetch, removeBucket } from './s3-requests.ts'
import { describeServers, type Server } from './servers.ts'

const found = findChromium()
const keys = ['plain.txt', 'ünï/it\'s "a" + b%20&c=d?#;~,(1).txt', '日本/🎉 ://..txt']

function tests(server: Server, executable: string): void {
  const client = clientFor(server)
  const name = bucketName('chromium')
  const bucket = createBucket({ bucket: name, client, compatibility: 'ceph' })
  let browser: Browser

  beforeAll(async () => {
    browser = await startBrowser(executable)
    await bucket.create()
    await bucket.cors.put([
      {
        allowedOrigins: [browser.origin],
        allowedMethods: ['GET', 'PUT', 'POST'],
        allowedHeaders: ['content-type'],
        exposeHeaders: ['ETag'],
      },
    ])
  })
  afterAll(async () => {
    await browser?.close()
    await removeBucket(client, name)
  })
  beforeEach(() => browser.open())

  const get = async (key: string): Promise<string> =>
    (await bucket.presignGet(key, { expiresIn: 60 })).url
  const textLink = (key: string, contentLength?: number): Promise<PresignedRequest> =>
    bucket.presignPut(key, { contentType: 'text/plain', contentLength, expiresIn: 60 })
  const form = (key: string, options: Partial<PresignFormOptions> = {}): Promise<PresignedPost> =>
    bucket.presignPost({
      key,
      maxBytes: 10,
      contentType: 'text/plain',
      expiresIn: 60,
      ...options,
    })

  async function stored(key: string): Promise<string> {
    const object = await bucket.get(key)
    expect(object.contentType).toBe('text/plain')
    return await object.text()
  }

  describe.each(keys)('the key %s', (key) => {
    it('is uploaded by a form, which then redirects the user', async () => {
      const back = `${browser.origin}/thanks`
      await browser.call('prepareForm', await form(key, { successRedirect: back }))
      await choose('by hand')
      await browser.page.waitForURL(/\/thanks\?/)
      expect(new URL(browser.page.url()).searchParams.get('key')).toBe(key)
      expect(await stored(key)).toBe('by hand')
    })

    it('is uploaded by a form that a script submits', async () => {
      const { url, fields } = await form(key, { successStatus: 201 })
      const file = { name: 'f', type: 'text/plain', text: 'by script' }
      const answer = await browser.call('post', { url, fields, ...file })
      expect(answer).toMatchObject({ status: 201 })
      expect(answer.text).toContain('<PostResponse')
      expect(await stored(key)).toBe('by script')
    })

    it('is uploaded with one link and downloaded with another', async () => {
      const put = await textLink(key)
      const answer = await browser.call('put', { ...put, text: 'by linkü' })
      expect(answer).toMatchObject({ status: 200, etag: expect.stringMatching(/^"[0-9a-f]{32}"$/) })
      expect(await browser.call('get', await get(key))).toMatchObject({
        status: 200,
        text: 'by linkü',
      })
    })
  })

  it('saves a download under the name in the link', async () => {
    const key = 'reports/4711'
    await browser.call('put', { ...(await textLink(key)), text: 'saved' })
    const { url } = await bucket.presignGet(key, { downloadName: 'a bü.txt', expiresIn: 60 })
    await browser.call('prepareLink', url)
    const [download] = await Promise.all([
      browser.page.waitForEvent('download'),
      browser.page.click('#link'),
    ])
    expect(download.suggestedFilename()).toBe('a bü.txt')
    expect(await readFile(await download.path(), 'utf8')).toBe('saved')
  })

  // Chromium keeps nothing of servers whose certificate it does not know.
  it.skipIf(server.ca !== undefined)(
    'fetches once what two links of one window lead to',
    async () => {
      const key = 'cached'
      await browser.call('put', { ...(await textLink(key)), text: 'cached' })
      const other = createBucket({ bucket: name, client: clientFor(server), compatibility: 'ceph' })
      const window = Math.floor(Date.now() / 600_000) * 600_000
      const linkOf = async (from: Bucket, seconds: number, reuse?: number): Promise<string> => {
        const responseHeaders = { cacheControl: 'private, max-age=600' }
        const date = window + seconds * 1000
        const options = { expiresIn: 3600, reuse, date, responseHeaders }
        return (await from.presignGet(key, options)).url
      }
      const links = [await linkOf(bucket, 1, 600), await linkOf(other, 599, 600)]
      expect(links[1]).toBe(links[0])
      expect(await fetched(links)).toEqual(['network', 'cache'])
      const fresh = [await linkOf(bucket, 1), await linkOf(other, 599)]
      expect(fresh[1]).not.toBe(fresh[0])
      expect(await fetched(fresh)).toEqual(['network', 'network'])
    },
  )

  /** Where the page gets what links lead to. */
  async function fetched(links: readonly string[]): Promise<string[]> {
    const session = await browser.page.context().newCDPSession(browser.page)
    const from: string[] = []
    session.on('Network.responseReceived', ({ response }) =>
      from.push(response.fromDiskCache === true ? 'cache' : 'network'),
    )
    session.on('Network.requestServedFromCache', () => from.push('cache'))
    await session.send('Network.enable')
    for (const link of links) {
      expect(await browser.call('get', link)).toMatchObject({ status: 200, text: 'cached' })
    }
    await session.detach()
    return from
  }

  it('gets an error for a file that is too large', async () => {
    const key = 'too large'
    await browser.call('prepareForm', await form(key))
    const refused = browser.page.waitForResponse(
      (response) => response.request().method() === 'POST',
    )
    await choose('0123456789a')
    expect((await refused).status()).toBe(400)
    await browser.page.waitForURL(`${server.endpoint}/**`)
    expect(await browser.page.content()).toContain('EntityTooLarge')
    expect(await bucket.exists(key)).toBe(false)
  })

  it('gets an error for a file of the wrong type', async () => {
    const key = 'wrong type'
    const { url, fields } = await form(key)
    const file = { name: 'f', type: 'text/html', text: '<p>' }
    const changed = { ...fields, 'Content-Type': 'text/html' }
    const answer = await browser.call('post', { url, fields: changed, ...file })
    expect(answer).toMatchObject({ status: 403, text: expect.stringContaining('AccessDenied') })
    expect(await bucket.exists(key)).toBe(false)
  })

  it.each([
    ['of the wrong type', { 'content-type': 'text/html' }, 'text'],
    ['longer than the link says', { 'content-type': 'text/plain' }, 'texts'],
  ])('is refused an upload by link %s', async (purpose, headers, text) => {
    const key = `refused/${purpose}`
    const { url } = await textLink(key, 4)
    // Ceph refuses a wrong signature without CORS headers, so that a script cannot read the response.
    expect(await browser.call('put', { url, headers, text })).not.toHaveProperty('status')
    const outside = await plainFetch(server, url, { method: 'PUT', headers, body: text })
    expect(outside).toMatchObject({ status: 403, awsCode: 'SignatureDoesNotMatch' })
    expect(await bucket.exists(key)).toBe(false)
    const right = { url, headers: { 'content-type': 'text/plain' }, text: 'text' }
    expect(await browser.call('put', right)).toMatchObject({ status: 200 })
  })

  /** Chooses a file and submits the form, as a user does. */
  async function choose(text: string): Promise<void> {
    const file = { name: 'chosen.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
    await browser.page.setInputFiles('#file', file)
    await browser.page.click('#send')
  }
}

if ('absent' in found) {
  if (process.env['SANSDK_RIG_INSTALL']) throw new Error(found.absent)
  describe('Chromium', () => it.skip(found.absent, () => {}))
} else {
  describeServers('Chromium', (server) => tests(server, found.executable), 'postForm')
}
