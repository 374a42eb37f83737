import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { extraOptionsOf } from '../../../src/cli/api/extra-options.ts'

type Members = Record<string, unknown>

const folder = mkdtempSync(join(tmpdir(), 'sansdk-options-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The input of an operation after these options. */
function completed(operation: string, values: Members, input: Members = {}): Members {
  const [service = '', name = ''] = operation.split('.')
  extraOptionsOf(service, name)?.input?.(input, values)
  return input
}

const bytes = new Uint8Array([1, 2])

describe('options beside the members of an operation', () => {
  it.each<[string, Members, Members, Members]>([
    ['rekognition.DetectText', { 'image-bytes': bytes }, {}, { Image: { Bytes: bytes } }],
    [
      'rekognition.CompareFaces',
      { 'source-image-bytes': bytes, 'target-image-bytes': bytes },
      { SourceImage: {} },
      { SourceImage: { Bytes: bytes }, TargetImage: { Bytes: bytes } },
    ],
    [
      'translate.ImportTerminology',
      { 'data-file': bytes },
      { TerminologyData: { Format: 'CSV' } },
      { TerminologyData: { Format: 'CSV', File: bytes } },
    ],
    ['rds.CopyDBSnapshot', { 'source-region': 'eu-west-1' }, {}, { SourceRegion: 'eu-west-1' }],
    [
      'ses.SendEmail',
      { to: ['a@b'], bcc: ['c@d'], subject: 's', html: '<p>' },
      {},
      {
        Destination: { ToAddresses: ['a@b'], BccAddresses: ['c@d'] },
        Message: { Subject: { Data: 's' }, Body: { Html: { Data: '<p>' } } },
      },
    ],
    [
      'ses.SendEmail',
      { cc: ['a@b'] },
      { Message: 1 },
      { Destination: { CcAddresses: ['a@b'] }, Message: 1 },
    ],
    [
      'codedeploy.CreateDeployment',
      { 's3-location': 'bucket=b,key=k,bundleType=zip' },
      {},
      {
        revision: { revisionType: 'S3', s3Location: { bucket: 'b', key: 'k', bundleType: 'zip' } },
      },
    ],
    [
      'codedeploy.RegisterApplicationRevision',
      { 'github-location': '{"repository":"a/b","commitId":"c"}' },
      {},
      {
        revision: { revisionType: 'GitHub', gitHubLocation: { repository: 'a/b', commitId: 'c' } },
      },
    ],
    ['cloudfront.CreateDistribution', {}, { DistributionConfig: 1 }, { DistributionConfig: 1 }],
  ])('%s takes %o with %o', (operation, values, input, expected) => {
    expect(completed(operation, values, input)).toEqual(expected)
  })

  it('make a distribution of an origin', () => {
    const input = completed('cloudfront.CreateDistribution', {
      'origin-domain-name': 'example.com',
      'default-root-object': 'index.html',
    })
    const id = expect.stringMatching(/^example\.com-\d+-\d+$/)
    expect(input['DistributionConfig']).toMatchObject({
      Origins: { Quantity: 1, Items: [{ Id: id, CustomOriginConfig: { HTTPPort: 80 } }] },
      DefaultCacheBehavior: { TargetOriginId: id },
      DefaultRootObject: 'index.html',
    })
    const bucket = completed('cloudfront.CreateDistribution', {
      'origin-domain-name': 'b.s3.amazonaws.com',
    })
    expect(bucket['DistributionConfig']).toMatchObject({
      Origins: { Items: [{ S3OriginConfig: { OriginAccessIdentity: '' } }] },
    })
  })

  it.each<[string, Members, Members, RegExp]>([
    [
      'rekognition.DetectText',
      { 'image-bytes': bytes },
      { Image: { Bytes: bytes } },
      /^--image-bytes says what/,
    ],
    [
      'ses.SendEmail',
      { to: ['a@b'] },
      { Destination: {} },
      /^--destination holds what --to, --cc and --bcc say/,
    ],
    ['ses.SendEmail', { text: 't' }, { Message: {} }, /^--message holds what/],
    [
      'codedeploy.CreateDeployment',
      { 's3-location': 'bucket=b' },
      {},
      /^--s3-location must name bucket, key/,
    ],
    ['codedeploy.CreateDeployment', { 's3-location': 'x' }, {}, /expected "="/],
    [
      'codedeploy.CreateDeployment',
      { 's3-location': 'a=b', 'github-location': 'a=b' },
      {},
      /are two revisions; name one$/,
    ],
    [
      'codedeploy.CreateDeployment',
      { 'github-location': 'a=b' },
      { revision: {} },
      /^--revision holds/,
    ],
    [
      'cloudfront.CreateDistribution',
      { 'origin-domain-name': 'a' },
      { DistributionConfig: {} },
      /^--distribution-config holds/,
    ],
  ])('%s refuses %o with %o', (operation, values, input, message) => {
    expect(() => completed(operation, values, input)).toThrow(message)
  })

  it('write keys of iot into files that only their owner reads', () => {
    const file = join(folder, 'key.pem')
    const output = { certificatePem: 'C', keyPair: { PublicKey: 'P', PrivateKey: 'K' } }
    writeFileSync(file, 'old', { mode: 0o644 })
    const options = extraOptionsOf('iot', 'CreateKeysAndCertificate')
    options?.output?.(output, { 'private-key-outfile': file })
    expect(readFileSync(file, 'utf8')).toBe('K')
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(output.keyPair.PrivateKey).toBe('K')
    options?.output?.({}, { 'public-key-outfile': join(folder, 'none') })
    expect(() => statSync(join(folder, 'none'))).toThrow('ENOENT')
  })
})
