import { randomInt } from 'node:crypto'
import { chmodSync, writeFileSync } from 'node:fs'
import type { ScalarType, Type } from '../../models/types.ts'
import { isMembers } from '../output/text.ts'
import { UsageError } from '../usage-error.ts'
import { parseShorthand } from './shorthand.ts'
import { parseJson } from './values.ts'

export type Members = Record<string, unknown>

/** The options that an operation has beside those of its members, and what becomes of them. */
export interface ExtraOptions {
  /** The types of their values, by their names; a boolean has a form with `no-` too. */
  readonly types: Readonly<Record<string, Type>>
  /**
   * Completes the input.
   *
   * @param values of the options that were given.
   * @throws UsageError for values that cannot be.
   */
  input?(input: Members, values: Members): void
  /** Changes the output that is printed. */
  output?(output: Members, values: Members): void
}

export const TEXT: ScalarType = {
  kind: 'string',
  format: undefined,
  streaming: false,
}
export const TEXTS: Type = {
  kind: 'list',
  member: TEXT,
  memberName: undefined,
  memberNamespace: undefined,
  flattened: false,
  sparse: false,
}
export const BYTES: Type = { ...TEXT, kind: 'blob' }

/** Bytes of a structure in an option of their own, so that `fileb://` can name them. */
function bytesIn(options: Readonly<Record<string, readonly [member: string, inner: string]>>) {
  return {
    types: Object.fromEntries(Object.keys(options).map((name) => [name, BYTES])),
    input: (input: Members, values: Members): void => {
      for (const [name, [member, inner]] of Object.entries(options)) {
        const bytes = values[name]
        const held = input[member]
        if (bytes === undefined) continue
        if (isMembers(held) && held[inner] !== undefined) {
          throw new UsageError(`--${name} says what ${inner} of ${member} says`)
        }
        input[member] = { ...(held as Members | undefined), [inner]: bytes }
      }
    },
  }
}

/** Members of the output that are written into files, which only their owner reads. */
function filesOf(options: Readonly<Record<string, readonly string[]>>): ExtraOptions {
  return {
    types: Object.fromEntries(Object.keys(options).map((name) => [name, TEXT])),
    output: (output, values) => {
      for (const [name, path] of Object.entries(options)) {
        const file = values[name]
        const value = path.reduce<unknown>(
          (held, member) => (isMembers(held) ? held[member] : undefined),
          output,
        )
        if (typeof file !== 'string' || typeof value !== 'string') continue
        writePrivately(file, value)
      }
    },
  }
}

/** Writes a file that only its owner reads, also where it was there. */
export function writePrivately(file: string, content: string | Uint8Array): void {
  writeFileSync(file, '', { mode: 0o600 })
  chmodSync(file, 0o600)
  writeFileSync(file, content)
}

const CERTIFICATE = { 'certificate-pem-outfile': ['certificatePem'] } as const
const IMAGE = bytesIn({ 'image-bytes': ['Image', 'Bytes'] })

/** The region of what is copied, which a signed URL in the request tells (API reference of RDS, CopyDBSnapshot). */
const SOURCE_REGION: ExtraOptions = {
  types: { 'source-region': TEXT },
  input: (input, values) => {
    if (values['source-region'] !== undefined) input['SourceRegion'] = values['source-region']
  },
}

const ADDRESSES = { to: 'ToAddresses', cc: 'CcAddresses', bcc: 'BccAddresses' } as const
const BODIES = { text: 'Text', html: 'Html' } as const

/** A mail in a few words. */
const SEND_EMAIL: ExtraOptions = {
  types: { to: TEXTS, cc: TEXTS, bcc: TEXTS, subject: TEXT, text: TEXT, html: TEXT },
  input: (input, values) => {
    const destination = renamed(values, ADDRESSES, (addresses) => addresses)
    const body = renamed(values, BODIES, (data) => ({ Data: data }))
    const hasMessage = Object.keys(body).length > 0 || values['subject'] !== undefined
    if (Object.keys(destination).length > 0) {
      refuseBoth(input, 'Destination', '--to, --cc and --bcc')
      input['Destination'] = destination
    }
    if (!hasMessage) return
    refuseBoth(input, 'Message', '--subject, --text and --html')
    const subject = values['subject']
    input['Message'] = { Subject: subject === undefined ? {} : { Data: subject }, Body: body }
  },
}

function renamed(
  values: Members,
  names: Readonly<Record<string, string>>,
  change: (value: unknown) => unknown,
): Members {
  const named = Object.entries(names).filter(([option]) => values[option] !== undefined)
  return Object.fromEntries(named.map(([option, member]) => [member, change(values[option])]))
}

function refuseBoth(input: Members, member: string, options: string): void {
  if (input[member] === undefined) return
  throw new UsageError(`--${member.toLowerCase()} holds what ${options} say; give it there`)
}

/** Where CodeDeploy finds a revision. */
const REVISION: ExtraOptions = {
  types: { 's3-location': TEXT, 'github-location': TEXT },
  input: (input, values) => {
    const [s3, gitHub] = [values['s3-location'], values['github-location']]
    if (s3 === undefined && gitHub === undefined) return
    if (s3 !== undefined && gitHub !== undefined) {
      throw new UsageError('--s3-location and --github-location are two revisions; name one')
    }
    refuseBoth(input, 'revision', '--s3-location and --github-location')
    input['revision'] =
      s3 === undefined
        ? {
            revisionType: 'GitHub',
            gitHubLocation: locationOf('github-location', gitHub, ['repository', 'commitId']),
          }
        : {
            revisionType: 'S3',
            s3Location: locationOf('s3-location', s3, ['bucket', 'key', 'bundleType']),
          }
  },
}

function locationOf(option: string, value: unknown, needed: readonly string[]): Members {
  const text = String(value)
  const location: unknown = /^\s*\{/.test(text)
    ? parseJson(text, `--${option}`)
    : parseShorthand(text, () => undefined)
  if (isMembers(location) && needed.every((name) => location[name])) return { ...location }
  throw new UsageError(`--${option} must name ${needed.join(', ')}: ${needed[0]}=…,${needed[1]}=…`)
}

/** A distribution of one origin. */
const CREATE_DISTRIBUTION: ExtraOptions = {
  types: { 'origin-domain-name': TEXT, 'default-root-object': TEXT },
  input: (input, values) => {
    const [origin, root] = [values['origin-domain-name'], values['default-root-object']]
    if (origin === undefined && root === undefined) return
    if (input['DistributionConfig'] !== undefined) {
      throw new UsageError('--distribution-config holds origin and root object; give them there')
    }
    const id = origin === undefined ? 'placeholder' : unique(String(origin))
    const items = origin === undefined ? [] : [originOf(String(origin), id)]
    input['DistributionConfig'] = {
      CallerReference: unique('cli'),
      Origins: { Quantity: items.length, Items: items },
      DefaultCacheBehavior: {
        TargetOriginId: id,
        ForwardedValues: { QueryString: false, Cookies: { Forward: 'none' } },
        TrustedSigners: { Enabled: false, Quantity: 0 },
        ViewerProtocolPolicy: 'allow-all',
        MinTTL: 0,
      },
      Enabled: true,
      Comment: '',
      ...(root !== undefined && { DefaultRootObject: root }),
    }
  },
}

/** CloudFront reads buckets of S3 itself, and all else by HTTP. */
function originOf(domain: string, id: string): Members {
  const place = { Id: id, DomainName: domain, OriginPath: '' }
  return domain.endsWith('.s3.amazonaws.com')
    ? { ...place, S3OriginConfig: { OriginAccessIdentity: '' } }
    : {
        ...place,
        CustomOriginConfig: { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: 'http-only' },
      }
}

/** Paths in a few words. */
const CREATE_INVALIDATION: ExtraOptions = {
  types: { paths: TEXTS },
  input: (input, values) => {
    const paths = values['paths'] as readonly string[] | undefined
    if (paths === undefined) return
    if (input['InvalidationBatch'] !== undefined) {
      throw new UsageError('--invalidation-batch holds paths itself; give them there')
    }
    input['InvalidationBatch'] = {
      CallerReference: unique('cli'),
      Paths: { Quantity: paths.length, Items: paths },
    }
  },
}

function unique(prefix: string): string {
  return `${prefix}-${Math.floor(Date.now() / 1_000)}-${randomInt(1, 1_000_000)}`
}

function each(operations: readonly string[], options: ExtraOptions): Record<string, ExtraOptions> {
  return Object.fromEntries(operations.map((name) => [name, options]))
}

/** Those of the services that have few. */
export const SERVICE_OPTIONS: Readonly<Record<string, ExtraOptions>> = {
  'cloudfront.CreateDistribution': CREATE_DISTRIBUTION,
  'cloudfront.CreateInvalidation': CREATE_INVALIDATION,
  'iot.CreateCertificateFromCsr': filesOf(CERTIFICATE),
  'iot.CreateKeysAndCertificate': filesOf({
    ...CERTIFICATE,
    'public-key-outfile': ['keyPair', 'PublicKey'],
    'private-key-outfile': ['keyPair', 'PrivateKey'],
  }),
  'quicksight.StartAssetBundleImportJob': bytesIn({
    'asset-bundle-import-source-bytes': ['AssetBundleImportSource', 'Body'],
  }),
  'rekognition.CompareFaces': bytesIn({
    'source-image-bytes': ['SourceImage', 'Bytes'],
    'target-image-bytes': ['TargetImage', 'Bytes'],
  }),
  'ses.SendEmail': SEND_EMAIL,
  'translate.ImportTerminology': bytesIn({ 'data-file': ['TerminologyData', 'File'] }),
  'translate.TranslateDocument': bytesIn({ 'document-content': ['Document', 'Content'] }),
  ...each(
    [
      'DetectCustomLabels',
      'DetectFaces',
      'DetectLabels',
      'DetectModerationLabels',
      'DetectProtectiveEquipment',
      'DetectText',
      'IndexFaces',
      'RecognizeCelebrities',
      'SearchFacesByImage',
      'SearchUsersByImage',
    ].map((name) => `rekognition.${name}`),
    IMAGE,
  ),
  ...each(
    ['CreateDeployment', 'GetApplicationRevision', 'RegisterApplicationRevision'].map(
      (name) => `codedeploy.${name}`,
    ),
    REVISION,
  ),
  ...each(
    [
      'docdb.CopyDBClusterSnapshot',
      'docdb.CreateDBCluster',
      'neptune.CopyDBClusterSnapshot',
      'neptune.CreateDBCluster',
      'rds.CopyDBClusterSnapshot',
      'rds.CopyDBSnapshot',
      'rds.CreateDBCluster',
      'rds.CreateDBInstanceReadReplica',
      'rds.StartDBInstanceAutomatedBackupsReplication',
    ],
    SOURCE_REGION,
  ),
}
