import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src/index.ts'
import { verify } from '../../../src/verify/index.ts'

const NOW = Date.UTC(2026, 4, 6, 7, 8, 9)
const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'TOKEN/+=',
}
const client = createClient({ region: 'eu-central-1', credentials })
const link = { expiresIn: 900, date: NOW }

/** The query's parameters without those that all links here share. */
function parametersOf(url: string): Record<string, string> {
  const shared = /^X-Amz-(?:Algorithm|Credential|Date|Expires|Security-Token)$/
  return Object.fromEntries([...new URL(url).searchParams].filter(([name]) => !shared.test(name)))
}

describe('client.presignCall', () => {
  // botocore 1.43.11, generate_presigned_url with these parameters, and HttpMethod GET for the query protocols.
  it.each([
    [
      'sts',
      'GetCallerIdentity',
      {},
      'https://sts.eu-central-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-SignedHeaders=host&X-Amz-Signature=b3afd1740e8210f096a47fbc0babddbf7f466fc8dee90b6f0b8ad83f8d134b12',
    ],
    [
      'iam',
      'ListUsers',
      { PathPrefix: '/a b/' },
      'https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08&PathPrefix=%2Fa%20b%2F&X-Amz-SignedHeaders=host&X-Amz-Signature=c406f771d06f4a3ef744d016895f0777ee6f3970acdbb6e08e2d0758d453d981',
    ],
    [
      'ec2',
      'CopySnapshot',
      {
        SourceRegion: 'us-east-1',
        SourceSnapshotId: 'snap-1',
        Description: 'a & ü',
        DestinationRegion: 'eu-central-1',
      },
      'https://ec2.eu-central-1.amazonaws.com/?Action=CopySnapshot&Version=2016-11-15&SourceRegion=us-east-1&SourceSnapshotId=snap-1&Description=a%20%26%20%C3%BC&DestinationRegion=eu-central-1&X-Amz-SignedHeaders=host&X-Amz-Signature=307b64f4b4e1fb2f4429b327bd5d53a37caf903ff332a55c78b6426162a948bd',
    ],
    [
      'lambda',
      'GetFunction',
      { FunctionName: 'f', Qualifier: '1' },
      'https://lambda.eu-central-1.amazonaws.com/2015-03-31/functions/f?Qualifier=1&X-Amz-SignedHeaders=host&X-Amz-Signature=3e6a9fb1f0853fa0c7aba8f5c39a0ff666c6d3ca1f249c78f1c670d712fdb684',
    ],
    [
      'polly',
      'DescribeVoices',
      { Engine: 'neural' },
      'https://polly.eu-central-1.amazonaws.com/v1/voices?Engine=neural&X-Amz-SignedHeaders=host&X-Amz-Signature=e33854bddac381c2ce10dbcce880ed10ccb5aacf25c71e82c11b70617d3a916a',
    ],
    [
      's3',
      'GetObject',
      { Bucket: 'bucket', Key: 'a b/ü', VersionId: 'v', ResponseContentType: 'a/b' },
      'https://s3.eu-central-1.amazonaws.com/bucket/a%20b/%C3%BC?versionId=v&response-content-type=a%2Fb&X-Amz-SignedHeaders=host&X-Amz-Signature=b8a3ad1a331feac4de865680d77e280f067b750273aafbae262c9d2e2a28669a',
    ],
    [
      's3',
      'PutObject',
      { Bucket: 'bucket', Key: 'k', ContentType: 'a/b', Metadata: { x: 'y' } },
      'https://s3.eu-central-1.amazonaws.com/bucket/k?X-Amz-SignedHeaders=content-type%3Bhost%3Bx-amz-meta-x&X-Amz-Signature=8e7fc13ed81dd51a9f376687584078b9cc575561e3f7c7349b3951d299423882',
    ],
    [
      's3',
      'ListObjectsV2',
      { Bucket: 'bucket', Prefix: 'p/' },
      'https://s3.eu-central-1.amazonaws.com/bucket?list-type=2&prefix=p%2F&encoding-type=url&X-Amz-SignedHeaders=host&X-Amz-Signature=99d161ff42df2289ea89719f51c429c611f23c27067798a6b80382b94c15f308',
    ],
  ])('makes the link that botocore makes: %s %s', async (service, operation, input, expected) => {
    const { url, expiresAt } = await client.presignCall(service, operation, input, link)
    expect(new URL(url).origin + new URL(url).pathname).toBe(expected.split('?')[0])
    expect(parametersOf(url)).toEqual(parametersOf(expected))
    expect(expiresAt).toEqual(new Date(NOW + 900_000))
  })

  it('returns the headers that the sender repeats', async () => {
    const input = { Bucket: 'b', Key: 'k', ContentType: 'a/b' }
    const options = { ...link, headers: { 'x-amz-expected-bucket-owner': '123456789012' } }
    const { method, headers } = await client.presignCall('s3', 'PutObject', input, options)
    expect(method).toBe('PUT')
    expect(headers).toEqual({
      'content-type': 'a/b',
      'x-amz-expected-bucket-owner': '123456789012',
    })
  })

  it('puts the text that Polly speaks into the URL, as its own presigner does', async () => {
    const input = {
      OutputFormat: 'mp3',
      Text: 'Guten Tag, "Ä"!',
      VoiceId: 'Vicki',
      LexiconNames: ['a', 'b'],
    }
    const presigned = await client.presignCall('polly', 'SynthesizeSpeech', input, link)
    const { method, url, headers } = presigned
    expect(method).toBe('GET')
    expect(headers).toEqual({})
    // From @aws-sdk/polly-request-presigner 3.1141.0.
    expect(url).toContain('eu-central-1.amazonaws.com/v1/speech?')
    const [, query = ''] = url.split('?')
    const own = query.split('&').filter((pair) => !pair.startsWith('X-Amz-'))
    expect(own.toSorted()).toEqual(
      'LexiconNames=a&LexiconNames=b&OutputFormat=mp3&Text=Guten%20Tag%2C%20%22%C3%84%22%21&VoiceId=Vicki'.split(
        '&',
      ),
    )
    const arrived = { method, url, headers: { host: new URL(url).host } }
    await verify(arrived, { credentials: () => credentials, now: NOW, services: 'polly' })
  })

  it('makes one link for all who ask within a window', async () => {
    const at = (seconds: number) =>
      client.presignCall(
        'sts',
        'GetCallerIdentity',
        {},
        { expiresIn: 900, reuse: 60, date: NOW + seconds * 1000 },
      )
    expect(await at(50)).toEqual(await at(0))
    expect((await at(51)).url).not.toBe((await at(0)).url)
  })

  it('uses a protocol of the service that takes the input in the URL', async () => {
    const input = { Namespace: 'AWS/EC2' }
    const options = { ...link, protocol: 'query' } as const
    const { url } = await client.presignCall('cloudwatch', 'ListMetrics', input, options)
    expect(parametersOf(url)).toMatchObject({ Action: 'ListMetrics', Namespace: 'AWS/EC2' })
  })

  it.each([
    ['dynamodb', 'GetItem', { TableName: 't', Key: { id: { S: 'a' } } }, 'operation'],
    ['dynamodb', 'ListTables', {}, 'operation'],
    ['lambda', 'CreateFunction', { FunctionName: 'f', Role: 'r', Code: {} }, 'operation'],
    ['bedrock-runtime', 'InvokeModelWithBidirectionalStream', { modelId: 'm' }, 'operation'],
    ['s3', 'PutObject', { Bucket: 'b', Key: 'k', Body: 'x' }, 'input'],
    [
      'sts',
      'AssumeRoleWithWebIdentity',
      {
        RoleArn: 'arn:aws:iam::123456789012:role/r',
        RoleSessionName: 'ss',
        WebIdentityToken: 'abcd',
      },
      'operation',
    ],
    ['sts', 'NoSuchThing', {}, 'operation'],
  ])('refuses what no link can hold: %s %s', async (service, operation, input, field) => {
    await expect(client.presignCall(service, operation, input, link)).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
      field,
    })
  })

  it('refuses links that would not live', async () => {
    const call = (options: object) =>
      client.presignCall('sts', 'GetCallerIdentity', {}, options as never)
    await expect(call({})).rejects.toMatchObject({ field: 'options.expiresIn' })
    await expect(call({ expiresIn: 9, reuse: 10 })).rejects.toMatchObject({
      field: 'options.reuse',
    })
    await expect(call({ expiresIn: 9, signal: undefined, timeout: {} })).rejects.toMatchObject({
      field: 'options.timeout',
    })
  })
})
