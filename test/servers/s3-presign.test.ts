import { describe, expect, it } from 'vitest'
import awkwardKeys from '../vectors/awkward-keys.json' with { type: 'json' }
import { bucketForTests } from './s3-buckets-of.ts'
import { type Answer, plainFetch } from './s3-requests.ts'
import { describeServers } from './servers.ts'

// Clients resolve these and would reach another object, so presigning refuses them.
const RESOLVED = /(?:^|\/)\.{1,2}(?:\/|$)/

describeServers('presigned links', (server) => {
  const bucket = bucketForTests(server, 'links')
  const expiresIn = 60
  const use = (
    link: { readonly method: string; readonly url: string; readonly headers: object },
    body?: string,
  ): Promise<Answer> => {
    const headers = { ...(link.headers as Record<string, string>) }
    // fetch adds it.
    delete headers['content-length']
    return plainFetch(server, link.url, {
      method: link.method,
      headers,
      ...(body !== undefined && { body }),
    })
  }

  it('put, get, head, list and delete', async () => {
    const put = await bucket.presignPut('a/key ü+', { expiresIn, contentType: 'text/plain' })
    expect(put.headers).toEqual({ 'content-type': 'text/plain' })
    expect(await use(put, 'content')).toMatchObject({ status: 200 })
    const get = await bucket.presignGet('a/key ü+', { expiresIn })
    expect(await use(get)).toMatchObject({ status: 200, text: 'content' })
    expect(get.expiresAt.getTime()).toBeGreaterThan(Date.now() + 50_000)
    const head = await bucket.presignHead('a/key ü+', { expiresIn })
    expect(await use(head)).toMatchObject({ status: 200, text: '' })
    const list = await bucket.presignList({ expiresIn, prefix: 'a/', maxKeys: 1 })
    expect((await use(list)).text).toMatch(/<Key>a(?:\/|%2F)key/)
    const remove = await bucket.presignDelete('a/key ü+', { expiresIn })
    expect(await use(remove)).toMatchObject({ status: 204 })
    expect(await bucket.exists('a/key ü+')).toBe(false)
  })

  it('name the download and override headers', async () => {
    await bucket.put('report', 'x', { contentType: 'text/plain', cacheControl: 'no-store' })
    const get = await bucket.presignGet('report', {
      expiresIn,
      downloadName: 'Bericht "März" 100%.pdf',
      responseHeaders: { contentType: 'application/pdf', cacheControl: 'max-age=5' },
    })
    const answer = await use(get)
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'max-age=5',
      'content-disposition':
        'attachment; filename="Bericht _M_rz_ 100_.pdf"; ' +
        "filename*=UTF-8''Bericht%20%22M%C3%A4rz%22%20100%25.pdf",
    })
  })

  it('fix the type, length and checksum of an upload', async () => {
    const bound = await bucket.presignPut('bound', {
      expiresIn,
      contentType: 'text/plain',
      contentLength: 5,
      metadata: { a: 'b' },
      checksum: { algorithm: 'CRC32', value: 'NhCmhg==' },
    })
    expect(bound.headers).toEqual({
      'content-type': 'text/plain',
      'content-length': '5',
      'x-amz-meta-a': 'b',
      'x-amz-checksum-crc32': 'NhCmhg==',
    })
    expect(await use(bound, 'too long')).toMatchObject({ status: 403 })
    const html = { ...bound, headers: { ...bound.headers, 'content-type': 'text/html' } }
    expect(await use(html, 'hello')).toMatchObject({ status: 403 })
    expect(await use(bound, 'hello')).toMatchObject({ status: 200 })
    expect((await bucket.head('bound')).metadata).toEqual({ a: 'b' })
  })

  it('upload parts', async () => {
    const upload = await bucket.createMultipart('parts', { checksum: 'none' })
    const { uploadId } = upload
    const part = await bucket.presignPart('parts', { expiresIn, uploadId, partNumber: 1 })
    expect(await use(part, 'the only part')).toMatchObject({ status: 200 })
    await upload.complete({ parts: await upload.listParts() })
    expect(await (await bucket.get('parts')).text()).toBe('the only part')
  })

  it('are made for many awkward keys at once', async () => {
    const keys = awkwardKeys.map(({ key }) => key).filter((key) => !RESOLVED.test(key))
    await Promise.all(keys.map((key) => bucket.put(key, key)))
    const links = await bucket.presignMany(keys, { expiresIn })
    const answers = await Promise.all(links.map((link) => use(link)))
    expect(answers.map(({ text }) => text)).toEqual(keys)
    await expect(bucket.presignMany(['a/../b'], { expiresIn })).rejects.toThrow(TypeError)
  })
})

describeServers(
  'forms of a bucket',
  (server) => {
    const bucket = bucketForTests(server, 'forms')
    const expiresIn = 60

    async function send(
      form: { readonly url: string; readonly fields: Readonly<Record<string, string>> },
      text: string,
      changes: Readonly<Record<string, string>> = {},
    ): Promise<Answer> {
      const data = new FormData()
      for (const [name, value] of Object.entries({ ...form.fields, ...changes })) {
        data.append(name, value)
      }
      data.append('file', new Blob([text]), 'cat.png')
      const encoded = new Response(data)
      return plainFetch(server, form.url, {
        method: 'POST',
        headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
        body: await encoded.text(),
      })
    }

    describe('of a form with a key prefix and a type prefix', () => {
      const make = (): ReturnType<typeof bucket.presignPost> =>
        bucket.presignPost({
          expiresIn,
          maxBytes: 10,
          minBytes: 2,
          keyPrefix: 'user/',
          contentType: { startsWith: 'image/' },
          metadata: { by: 'fòrm' },
          successStatus: 201,
        })
      const png = { 'Content-Type': 'image/png' }

      it('store what fits the form', async () => {
        expect(await send(await make(), '0123456789', png)).toMatchObject({ status: 201 })
        const got = await bucket.get('user/cat.png')
        expect(await got.text()).toBe('0123456789')
        expect(got).toMatchObject({ contentType: 'image/png', metadata: { by: 'fòrm' } })
      })

      it.each([
        ['too large', '0123456789a', png, 'EntityTooLarge'],
        ['too small', '0', png, 'EntityTooSmall'],
        ['of another type', '0123', { 'Content-Type': 'text/html' }, 'AccessDenied'],
        ['for another place', '0123', { ...png, key: 'other/cat.png' }, 'AccessDenied'],
      ])('refuse what is %s', async (_name, text, changes, awsCode) => {
        expect(await send(await make(), text, changes)).toMatchObject({ awsCode })
      })
    })

    it('redirect after an upload with one key and type', async () => {
      const form = await bucket.presignPost({
        expiresIn,
        maxBytes: 10,
        key: 'one',
        contentType: 'image/png',
        successRedirect: `${server.endpoint}/`,
      })
      expect(form.fields['success_action_redirect']).toBe(`${server.endpoint}/`)
      await send(form, 'x')
      expect((await bucket.head('one')).contentType).toBe('image/png')
    })
  },
  'postForm',
)
