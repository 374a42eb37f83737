import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page, Route } from 'playwright-core'
import { build } from 'rolldown'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createUploadServer } from '../../examples/browser-upload/server.js'
import { findChromium, launchBrowser } from './chromium.ts'
import { all, bucketForTests } from './s3-buckets-of.ts'
import { plainFetch } from './s3-requests.ts'
import { describeServers, type Server } from './servers.ts'
import { clientsFolder, hasClient } from './verified-clients.ts'

const MIB = 1024 * 1024
const PART_SIZE = 5 * MIB
const PARTS = 6
const found = findChromium()

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function tests(server: Server, executable: string): void {
  const bucket = bucketForTests(server, 'browser-upload')
  const bytes = randomBytes((PARTS - 1) * PART_SIZE + 1)
  let browser: Awaited<ReturnType<typeof launchBrowser>>
  let context: BrowserContext
  let http: HttpServer
  let origin: string
  /** Pages besides the example's own. */
  const pages = new Map<string, { readonly type: string; readonly text: string }>()
  let folder: string
  let file: string

  beforeAll(async () => {
    browser = await launchBrowser(executable)
    context = browser.context
    const app = createUploadServer(bucket, { partSize: PART_SIZE })
    http = createServer((request, response) => {
      const page = pages.get(request.url ?? '')
      if (page === undefined) app.emit('request', request, response)
      else response.writeHead(200, { 'content-type': page.type }).end(page.text)
    }).listen(0, '127.0.0.1')
    await once(http, 'listening')
    origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
    folder = await mkdtemp(join(tmpdir(), 'sansdk-upload-'))
    file = join(folder, 'fïle "1".bin')
    await writeFile(file, bytes)
    await bucket.cors.put([
      {
        allowedOrigins: [origin],
        allowedMethods: ['PUT'],
        allowedHeaders: ['*'],
        exposeHeaders: ['ETag'],
      },
    ])
  })
  afterAll(async () => {
    await browser?.close()
    http?.close().closeAllConnections()
    await rm(folder, { recursive: true, force: true })
  })
  afterEach(async () => {
    await context.unrouteAll({ behavior: 'ignoreErrors' })
  })

  /** Asks `decide` about each part that a page sends. */
  async function onPart(decide: (route: Route, partNumber: number) => unknown): Promise<void> {
    await context.route(`${server.endpoint}/**`, async (route) => {
      const url = new URL(route.request().url())
      const isPart = route.request().method() === 'PUT'
      if (isPart) await decide(route, Number(url.searchParams.get('partNumber')))
      else await route.continue()
    })
  }

  async function openPage(path = '/'): Promise<Page> {
    const page = await context.newPage()
    await page.goto(`${origin}${path}`)
    return page
  }

  async function keyOn(page: Page): Promise<string> {
    const result = page.locator('#result', { hasText: /Stored as uploads\// })
    await result.waitFor({ timeout: 45_000 })
    return ((await result.textContent()) ?? '').replace('Stored as ', '')
  }

  async function expectStored(key: string): Promise<void> {
    const object = await bucket.get(key)
    expect(object.metadata).toEqual({ name: 'fïle "1".bin' })
    expect(hash(await object.bytes())).toBe(hash(bytes))
  }

  async function pending(): Promise<number> {
    return (await all(bucket.listMultipartUploads())).length
  }

  /** Of the one upload that is pending. */
  async function storedParts(): Promise<number[]> {
    const uploads = await all(bucket.listMultipartUploads())
    expect(uploads).toHaveLength(1)
    const [{ key, uploadId } = { key: '', uploadId: '' }] = uploads
    const parts = await (await bucket.openMultipart(key, uploadId)).listParts()
    return parts.map(({ partNumber }) => partNumber)
  }

  it('sends four parts at the same time', async () => {
    const held: Route[] = []
    await onPart(async (route) => {
      held.push(route)
      if (held.length === 4) await Promise.all(held.map((each) => each.continue()))
      if (held.length > 4) await route.continue()
    })
    const page = await openPage()
    await page.setInputFiles('#file', file)
    await expectStored(await keyOn(page))
    expect(held).toHaveLength(PARTS)
    await page.close()
  })

  it('resumes after its tab was closed, and sends what is missing only', async () => {
    const held: Route[] = []
    await onPart(async (route, partNumber) => {
      if (partNumber <= 2) await route.continue()
      else held.push(route)
    })
    const first = await openPage()
    await first.setInputFiles('#file', file)
    while (held.length < 4) await new Promise((resolve) => setTimeout(resolve, 20))
    // The driver lets go of what it holds when a page closes, and the store would get it after all.
    await Promise.all(held.map((route) => route.abort()))
    await first.close()
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    const stored = await storedParts()
    expect(stored).toEqual(expect.arrayContaining([1, 2]))
    expect(stored.length).toBeLessThan(PARTS)
    const sent: number[] = []
    await onPart(async (route, partNumber) => {
      sent.push(partNumber)
      await route.continue()
    })
    const second = await openPage()
    await second.setInputFiles('#file', file)
    await expectStored(await keyOn(second))
    expect([...stored, ...sent].toSorted()).toEqual([1, 2, 3, 4, 5, 6])
    expect(await pending()).toBe(0)
    await second.close()
  })

  it('sends a part again that was lost on the way', async () => {
    const failures = new Map<number, number>()
    await onPart(async (route, partNumber) => {
      const before = failures.get(partNumber) ?? 0
      failures.set(partNumber, before + 1)
      if (before === 0 && partNumber % 2 === 0) await route.abort('connectionreset')
      else await route.continue()
    })
    const page = await openPage()
    await page.setInputFiles('#file', file)
    await expectStored(await keyOn(page))
    await page.close()
  })

  it('removes an upload that is abandoned', async () => {
    await onPart(async (route, partNumber) => {
      if (partNumber === 1) await route.continue()
    })
    const page = await openPage()
    const done = page.waitForResponse((response) => response.request().method() === 'PUT')
    await page.setInputFiles('#file', file)
    await done
    expect(await pending()).toBe(1)
    await page.click('#abandon')
    await page.locator('#result', { hasText: 'Stopped' }).waitFor()
    while ((await pending()) > 0) await new Promise((resolve) => setTimeout(resolve, 50))
    await page.close()
  })

  it('refuses what a page must not do', async () => {
    const ask = async (path: string, body: unknown) => {
      const response = await fetch(`${origin}${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
      })
      const answer = (await response.json()) as Record<string, string>
      return { status: response.status, body: answer }
    }
    const size = PART_SIZE + 10
    const begun = await ask('/uploads', { name: 'a', size, type: 'text/plain' })
    const { ticket = '' } = begun.body
    const [text = '', signature = ''] = ticket.split('.')
    const forged = { ...JSON.parse(Buffer.from(text, 'base64url').toString()), key: 'other' }
    const other = `${Buffer.from(JSON.stringify(forged)).toString('base64url')}.${signature}`
    expect(await ask('/uploads/links', { ticket: other, partNumbers: [1] })).toMatchObject({
      status: 403,
    })
    expect(await ask('/uploads/links', { ticket, partNumbers: [3] })).toMatchObject({ status: 400 })
    expect(await ask('/uploads', { name: 'a', size: 1e15 })).toMatchObject({ status: 413 })
    const { body: links } = await ask('/uploads/links', { ticket, partNumbers: [2] })
    const linkOf = (answer: unknown) => (answer as readonly { url: string }[])[0]?.url ?? ''
    const put = (body: string) => plainFetch(server, linkOf(links), { method: 'PUT', body })
    expect((await put('x'.repeat(11))).status).toBe(403)
    expect((await put('x'.repeat(10))).status).toBe(200)
    const incomplete = await ask('/uploads/complete', { ticket })
    expect(incomplete).toEqual({ status: 409, body: { error: 'parts are missing: 1' } })
    expect(await ask('/uploads/abort', { ticket })).toMatchObject({ status: 200 })
    expect(await ask('/uploads/parts', { ticket })).toMatchObject({ status: 404 })
  })

  it.skipIf(!hasClient('@uppy/aws-s3'))('serves Uppy', async () => {
    pages.set('/uppy', { type: 'text/html', text: UPPY_HTML })
    pages.set('/uppy-page.js', { type: 'text/javascript', text: await bundleUppy() })
    let lost = 0
    await onPart(async (route, partNumber) => {
      if (partNumber === 3 && lost++ === 0) await route.abort('connectionreset')
      else await route.continue()
    })
    const page = await openPage('/uppy')
    await page.setInputFiles('#file', file)
    await expectStored(await keyOn(page))
    expect(lost).toBeGreaterThan(1)
    await page.close()
  })
}

const UPPY_HTML = `
<input id="file" type="file"><output id="result"></output>
<script type="module" src="/uppy-page.js"></script>
`

const UPPY_PAGE = `
import Uppy from '@uppy/core'
import AwsS3 from '@uppy/aws-s3'
import { uploadOptions } from 'EXAMPLE'

const uppy = new Uppy({ autoProceed: true }).use(AwsS3, uploadOptions({ partSize: ${PART_SIZE} }))
const result = document.getElementById('result')
uppy.on('upload-success', (_file, { uploadURL }) => { result.value = 'Stored as ' + uploadURL })
uppy.on('upload-error', (_file, error) => { result.value = 'Stopped: ' + error.message })
document.getElementById('file').addEventListener('change', ({ target }) => {
  for (const file of target.files) uppy.addFile({ name: file.name, type: file.type, data: file })
})
`

async function bundleUppy(): Promise<string> {
  const example = fileURLToPath(new URL('../../examples/browser-upload/uppy.js', import.meta.url))
  const { output } = await build({
    input: join(clientsFolder(), 'uppy-page.js'),
    platform: 'browser',
    write: false,
    plugins: [
      {
        name: 'uppy-page',
        resolveId: (id) => (id.endsWith('uppy-page.js') ? id : undefined),
        load: (id) =>
          id.endsWith('uppy-page.js') ? UPPY_PAGE.replace('EXAMPLE', example) : undefined,
      },
    ],
    output: { format: 'esm', codeSplitting: false },
  })
  return output[0].code
}

if ('absent' in found) {
  if (process.env['SANSDK_RIG_INSTALL']) throw new Error(found.absent)
  describe('an upload by a page', () => it.skip(found.absent, () => {}))
} else {
  describeServers('an upload by a page', (server) => tests(server, found.executable), 'postForm')
}
