import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Bucket, UploadResumeState } from '../../../src/s3/index.ts'
import { CREDENTIALS, rejection } from '../http/loopback.ts'
import { type Answering, errorXml, useStores } from './store.ts'

const store = useStores()

const CUSTOMER_KEY = Buffer.alloc(32, 'secret customer key')

/** All that a careless logger could get out of a value. */
function expectNoSecret(value: unknown): void {
  const shown = inspect(value, { depth: 20, showHidden: true, getters: true })
  const printed = `${shown}\n${JSON.stringify(value)}\n${String(value)}`
  const secrets = [CREDENTIALS.secretAccessKey, CUSTOMER_KEY.toString('base64'), 'secret customer']
  for (const secret of secrets) expect(printed).not.toContain(secret)
}

const LISTING = '<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>'

const answer: Answering = ({ method, url }) => {
  if (method === 'GET' && url.includes('list-type')) return { body: LISTING }
  if (method === 'DELETE') return { status: 204 }
  if (!url.includes('?uploads')) return { status: 403, body: errorXml('AccessDenied') }
  const body =
    '<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>'
  return { body }
}

describe('secrets', () => {
  it('are not in a bucket, nor in what it hands out', async () => {
    const { bucket } = await store(answer)
    for await (const _ of bucket.list());
    expectNoSecret(bucket)
    expectNoSecret(bucket.list())
    expectNoSecret(bucket.tagging)
    expectNoSecret(await bucket.presignGet('key', { expiresIn: 60 }))
    expectNoSecret(await bucket.presignPost({ key: 'key', expiresIn: 60 }))
  })

  it('are not in an upload, its saved state or the error of a part', async () => {
    const { bucket } = await store(answer)
    const encryption = { type: 'customer', key: CUSTOMER_KEY } as const
    const multipart = await bucket.createMultipart('key', { encryption })
    expectNoSecret(multipart)
    const states: UploadResumeState[] = []
    const onState = (state: UploadResumeState): void => void states.push(state)
    const body = Buffer.alloc(9 * 1024 * 1024)
    const error = await rejection(bucket.upload('key', body, { encryption, onState }))
    expect(error).toMatchObject({ awsCode: 'AccessDenied' })
    expectNoSecret(error)
    expect(states).toHaveLength(1)
    expectNoSecret(states)
  })

  it.each<[string, (bucket: Bucket) => Promise<unknown>]>([
    ['get', (bucket) => bucket.get('key')],
    ['head', (bucket) => bucket.head('key')],
    ['exists', (bucket) => bucket.exists('key')],
    ['delete', (bucket) => bucket.delete('key')],
    ['download', (bucket) => bucket.download('key')],
  ])('are not in the error of %s', async (_name, call) => {
    const { bucket } = await store(() => ({ status: 403, body: errorXml('AccessDenied') }))
    const error = await rejection(call(bucket))
    expect(error).toMatchObject({ status: 403 })
    expectNoSecret(error)
  })
})
