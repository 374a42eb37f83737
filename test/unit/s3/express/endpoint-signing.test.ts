import { describe, expect, it } from 'vitest'
import { endpointSigning } from '../../../../src/client/bucket-endpoint.ts'
import { resolveS3Endpoint } from '../../../../src/endpoints/index.ts'
import { type Client, createClient } from '../../../../src/index.ts'
import { verify } from '../../../../src/verify/index.ts'
import { closeAfterEach } from '../../http/loopback.ts'

const CREDENTIALS = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'token/1==',
}

const keep = closeAfterEach()

function clientIn(region: string): Client {
  const client = keep(createClient({ region, credentials: CREDENTIALS }))
  return client
}

const MULTI_REGION = 'arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap'
const OUTPOST = 'arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-01/accesspoint/name'

describe('requests to an endpoint of several regions', () => {
  it.each([
    [MULTI_REGION, 's3', 'mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com'],
    [OUTPOST, 's3-outposts', 'name-123456789012.op-01.s3-outposts.us-west-2.amazonaws.com'],
  ])('such as %s are signed by SigV4a for all of them', async (bucket, service, host) => {
    const client = clientIn('us-east-1')
    const endpoint = resolveS3Endpoint({ bucket, region: 'us-east-1' })
    const target = {
      service: 's3',
      region: endpoint.signingRegion,
      endpoint: endpoint.origin,
      path: `${endpoint.basePath}/a%20key`,
      signing: endpointSigning(endpoint),
    }
    const signed = await client.sign(target)
    const link = await client.presign({ ...target, expiresIn: 60 })
    expect(new URL(signed.url).host).toBe(host)
    expect(signed.headers).toMatchObject({
      authorization: expect.stringMatching(
        /^AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE\/\d{8}\//,
      ),
      'x-amz-region-set': '*',
    })
    for (const request of [signed, link]) {
      const { pathname, search } = new URL(request.url)
      const arrived = {
        method: 'GET',
        url: pathname + search,
        headers: { ...request.headers, host },
      }
      const verified = await verify(arrived, { credentials: () => CREDENTIALS, services: service })
      expect(verified).toMatchObject({ algorithm: 'v4a', region: '*', service })
      const altered = { ...arrived, url: arrived.url.replace('a%20key', 'b%20key') }
      await expect(verify(altered, { credentials: () => CREDENTIALS })).rejects.toMatchObject({
        code: 'SIGNATURE_DOES_NOT_MATCH',
      })
    }
  })
})

describe('what departs from the rules of s3', () => {
  const region = 'us-west-2'
  const of = (bucket: string, operation?: string) =>
    endpointSigning(resolveS3Endpoint({ bucket, region, operation }))

  it('is nothing for buckets and access points', () => {
    expect(of('bucket')).toBeUndefined()
    expect(of('arn:aws:s3:us-west-2:123456789012:accesspoint/name')).toBeUndefined()
  })

  it('is the service for Object Lambda', () => {
    const bucket = 'arn:aws:s3-object-lambda:us-west-2:123456789012:accesspoint/name'
    expect(of(bucket)).toEqual({ service: 's3-object-lambda' })
  })

  it("is the service for S3 Express, and the token's name where no session signs", () => {
    const bucket = 'name--usw2-az1--x-s3'
    const ordinary = { service: 's3express', sessionTokenName: 'x-amz-security-token' }
    expect(of(bucket)).toEqual({ service: 's3express' })
    for (const operation of ['CreateSession', 'CopyObject', 'PutBucketPolicy']) {
      expect(of(bucket, operation)).toEqual(ordinary)
    }
  })
})
