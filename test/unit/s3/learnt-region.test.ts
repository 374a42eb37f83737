import { MockAgent } from 'undici'
import { describe, expect, it } from 'vitest'
import { type Bucket, type BucketOptions, createBucket } from '../../../src/s3/index.ts'
import { CREDENTIALS, closeAfterEach } from '../http/loopback.ts'

const keep = closeAfterEach()

/** A bucket whose first request is sent on, and every later one answered. */
function bucketAt(hosts: readonly string[], options: Partial<BucketOptions> = {}): Bucket {
  const agent = new MockAgent()
  agent.disableNetConnect()
  const [first = '', ...others] = hosts
  const path = (): boolean => true
  const headers = { 'x-amz-bucket-region': 'eu-west-1' }
  agent.get(first).intercept({ path, method: 'HEAD' }).reply(301, '', { headers })
  const found = { headers: { etag: '"e"' } }
  for (const host of others)
    agent.get(host).intercept({ path, method: 'HEAD' }).reply(200, '', found)
  const bucket = createBucket({
    bucket: 'reports',
    region: 'eu-central-1',
    credentials: CREDENTIALS,
    dispatcher: agent,
    ...options,
  })
  keep(agent)
  keep(bucket)
  return bucket
}

/** The host of a link, the region that it is signed for, and its path. */
function aimOf({ url }: { readonly url: string }): string {
  const { host, pathname, searchParams } = new URL(url)
  const region = searchParams.get('X-Amz-Credential')?.split('/')[2]
  return `${region} ${host}${pathname}`
}

describe('links to a bucket that was found in another region', () => {
  it.each<[string, Partial<BucketOptions>, string, string, string]>([
    [
      'in the host',
      {},
      'reports.s3.eu-central-1.amazonaws.com',
      'reports.s3.eu-west-1.amazonaws.com',
      '/k',
    ],
    [
      'in the path',
      { addressing: 'path' },
      's3.eu-central-1.amazonaws.com',
      's3.eu-west-1.amazonaws.com',
      '/reports/k',
    ],
    [
      'with dual stack',
      { dualStack: true },
      'reports.s3.dualstack.eu-central-1.amazonaws.com',
      'reports.s3.dualstack.eu-west-1.amazonaws.com',
      '/k',
    ],
    [
      'accelerated',
      { accelerate: true },
      'reports.s3-accelerate.amazonaws.com',
      'reports.s3-accelerate.amazonaws.com',
      '/k',
    ],
  ])('lead there: its name %s', async (_name, options, before, after, path) => {
    const bucket = bucketAt([`https://${before}`, `https://${after}`], options)
    const link = { expiresIn: 60 }
    expect(aimOf(await bucket.presignGet('k', link))).toBe(`eu-central-1 ${before}${path}`)
    expect(await bucket.exists('k')).toBe(true)
    const expected = `eu-west-1 ${after}${path}`
    expect(aimOf(await bucket.presignGet('k', link))).toBe(expected)
    expect(aimOf(await bucket.presignPut('k', link))).toBe(expected)
    expect((await bucket.presignMany(['k', 'k'], link)).map(aimOf)).toEqual([expected, expected])
    const { url, fields } = await bucket.presignPost({ ...link, key: 'k' })
    expect(new URL(url).host).toBe(after)
    expect(fields['x-amz-credential']).toContain('/eu-west-1/s3/')
  })

  it('lead elsewhere for another bucket of the same client', async () => {
    const bucket = bucketAt([
      'https://reports.s3.eu-central-1.amazonaws.com',
      'https://reports.s3.eu-west-1.amazonaws.com',
    ])
    await bucket.exists('k')
    const other = createBucket({ bucket: 'other', client: bucket.client })
    expect(aimOf(await other.presignGet('k', { expiresIn: 60 }))).toBe(
      'eu-central-1 other.s3.eu-central-1.amazonaws.com/k',
    )
  })
})
