import { afterAll, beforeAll, expect, it } from 'vitest'
import { presignPost } from '../../src/sigv4/index.ts'
import {
  type Answer,
  bucketName,
  clientFor,
  createBucket,
  objectPath,
  plainFetch,
  removeBucket,
} from './s3-requests.ts'
import { describeServers } from './servers.ts'

describeServers(
  'uploads by form',
  (server) => {
    const client = clientFor(server)
    const bucket = bucketName('form')
    const { credentials, region } = server
    const whole = {
      credentials,
      region,
      url: `${server.endpoint}/${bucket}`,
      bucket,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
      key: 'in/${filename}',
      minBytes: 2,
      maxBytes: 10,
      fields: { 'content-type': 'text/plain' },
      expiresIn: 60,
    } as const

    beforeAll(() => createBucket(client, bucket))
    afterAll(() => removeBucket(client, bucket))

    /** Sends the form as a browser does: fields first, the file last. */
    async function upload(
      text: string,
      form: { readonly url: string; readonly fields: Readonly<Record<string, string>> },
      changes: Readonly<Record<string, string>> = {},
    ): Promise<Answer> {
      const data = new FormData()
      for (const [name, value] of Object.entries({ ...form.fields, ...changes })) {
        data.append(name, value)
      }
      data.append('file', new Blob([text], { type: 'text/plain' }), 'a file+1.txt')
      const encoded = new Response(data)
      return plainFetch(server, form.url, {
        method: 'POST',
        headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
        body: await encoded.text(),
      })
    }

    it('store the file under its name', async () => {
      const answer = await upload('0123456789', presignPost(whole))
      expect(answer).toMatchObject({ status: 204 })
      const path = objectPath(bucket, 'in/a file+1.txt')
      const stored = await client.request({ service: 's3', path })
      expect(stored.headers['content-type']).toBe('text/plain')
      expect(await stored.text()).toBe('0123456789')
    })

    it('take an awkward key, and cause the requested response', async () => {
      const key = 'é/it\'s "a" + b%20.txt'
      const fields = { 'content-type': 'text/plain', success_action_status: '201' }
      const answer = await upload('text', presignPost({ ...whole, key, fields }))
      expect(answer).toMatchObject({ status: 201 })
      const stored = await client.request({ service: 's3', path: objectPath(bucket, key) })
      expect(await stored.text()).toBe('text')
    })

    it.each(['$start.txt', 'two$$.txt', 'back\\slash"quote\ttab.txt', '\u{1f600}$'])(
      'take the key %j, and metadata with a dollar sign',
      async (key) => {
        const fields = { 'content-type': 'text/plain', 'x-amz-meta-price': 'US$5' }
        const answer = await upload('text', presignPost({ ...whole, key, fields }))
        expect(answer).toMatchObject({ status: 204 })
        const stored = await client.request({ service: 's3', path: objectPath(bucket, key) })
        expect(stored.headers['x-amz-meta-price']).toBe('US$5')
        expect(await stored.text()).toBe('text')
      },
    )

    it.each([
      ['larger than the policy allows', '0123456789a', {}, 400, 'EntityTooLarge'],
      ['smaller than the policy allows', '0', {}, 400, 'EntityTooSmall'],
      ['of another content type', 'text', { 'content-type': 'text/html' }, 403, 'AccessDenied'],
      ['outside the prefix', 'text', { key: 'out/file' }, 403, 'AccessDenied'],
      [
        'with a field the policy does not name',
        'text',
        { acl: 'public-read' },
        403,
        'AccessDenied',
      ],
    ])('are refused when %s', async (_, text, changes, status, awsCode) => {
      const answer = await upload(text, presignPost(whole), changes)
      expect(answer).toMatchObject({ status, awsCode })
    })

    it('are refused if the policy is altered', async () => {
      const form = presignPost(whole)
      const { policy = '' } = form.fields
      const wider = Buffer.from(policy, 'base64').toString().replace(',10]', ',99]')
      const forged = Buffer.from(wider).toString('base64')
      expect(forged).not.toBe(policy)
      // Ceph reports a wrong signature of a form like a violated policy.
      expect(await upload('text', form, { policy: forged })).toMatchObject({
        status: 403,
        awsCode: 'AccessDenied',
      })
      expect(await upload('text', form)).toMatchObject({ status: 204 })
    })

    it('are refused after their expiry', async () => {
      const date = Date.now() - 120_000
      const answer = await upload('text', presignPost({ ...whole, date }))
      expect(answer).toMatchObject({ status: 403, awsCode: 'AccessDenied' })
    })
  },
  'postForm',
)
