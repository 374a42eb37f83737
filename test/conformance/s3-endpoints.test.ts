import { describe, expect, it } from 'vitest'
import {
  resolveS3Endpoint,
  type S3Endpoint,
  type S3EndpointQuery,
} from '../../src/endpoints/index.ts'
import type { EndpointError } from '../../src/errors.ts'
import { loadJson } from './load-conformance.ts'

interface Scheme {
  readonly name: 'sigv4' | 'sigv4a' | 'sigv4-s3express'
  readonly signingName: string
  readonly signingRegion?: string
  readonly signingRegionSet?: readonly string[]
}

interface Params {
  readonly Region: string
  readonly Bucket?: string
  readonly Endpoint?: string
  readonly UseFIPS?: boolean
  readonly UseDualStack?: boolean
  readonly Accelerate?: boolean
  readonly ForcePathStyle?: boolean
  readonly UseGlobalEndpoint?: boolean
  readonly UseArnRegion?: boolean
  readonly DisableMultiRegionAccessPoints?: boolean
  readonly DisableS3ExpressSessionAuth?: boolean
  readonly DisableAccessPoints?: boolean
  readonly UseS3ExpressControlEndpoint?: boolean
  readonly UseObjectLambdaEndpoint?: boolean
}

interface OperationInput {
  readonly operationName: string
  readonly operationParams?: { readonly Bucket?: string }
  readonly builtInParams: Readonly<Record<string, string | boolean>>
}

interface EndpointCase {
  readonly documentation: string
  readonly params: Params
  readonly operationInputs?: readonly OperationInput[]
  readonly expect: {
    readonly error?: string
    readonly endpoint?: {
      readonly url: string
      readonly properties: { readonly authSchemes: readonly Scheme[] }
    }
  }
}

const { cases } = loadJson<{ cases: EndpointCase[] }>('endpoints/s3.json')

/** A query in the parameters of the rules. */
function queryOf(params: Params): S3EndpointQuery {
  return {
    bucket: params.Bucket,
    region: params.Region,
    endpoint: params.Endpoint,
    fips: params.UseFIPS,
    dualStack: params.UseDualStack,
    accelerate: params.Accelerate,
    addressing: params.ForcePathStyle ? 'path' : 'auto',
    globalEndpoint: params.UseGlobalEndpoint,
    arnRegion: params.UseArnRegion === false ? 'refuse' : 'use',
    multiRegionAccessPoints: params.DisableMultiRegionAccessPoints ? 'off' : 'on',
    expressSessions: params.DisableS3ExpressSessionAuth ? 'off' : 'on',
    operation: operationOf(params),
  }
}

// Operations whose model has these parameters.
function operationOf(params: Params): string {
  if (params.UseObjectLambdaEndpoint) return 'WriteGetObjectResponse'
  if (params.DisableAccessPoints) return 'CreateBucket'
  return params.UseS3ExpressControlEndpoint ? 'GetBucketPolicy' : 'GetObject'
}

/** A query of a client: settings, and an operation with its input. */
function queryOfOperation(params: Params, input: OperationInput): S3EndpointQuery {
  const built = input.builtInParams
  return {
    ...queryOf({
      Region: String(built['AWS::Region']),
      ...(typeof built['SDK::Endpoint'] === 'string' && { Endpoint: built['SDK::Endpoint'] }),
      ...(input.operationParams?.Bucket !== undefined && { Bucket: input.operationParams.Bucket }),
      UseFIPS: built['AWS::UseFIPS'] === true,
      UseDualStack: built['AWS::UseDualStack'] === true,
      Accelerate: built['AWS::S3::Accelerate'] === true,
      ForcePathStyle: built['AWS::S3::ForcePathStyle'] === true,
      UseGlobalEndpoint: built['AWS::S3::UseGlobalEndpoint'] === true,
      ...(built['AWS::S3::UseArnRegion'] === false && { UseArnRegion: false }),
      DisableMultiRegionAccessPoints: built['AWS::S3::DisableMultiRegionAccessPoints'] === true,
      DisableS3ExpressSessionAuth: params.DisableS3ExpressSessionAuth === true,
    }),
    operation: input.operationName,
  }
}

function expectedOf(one: EndpointCase): S3Endpoint {
  const { url, properties } = one.expect.endpoint ?? fail('an endpoint')
  // AWS lists the schemes in the order in which it wants them used.
  const [scheme = fail('a scheme'), second] = properties.authSchemes
  const { origin } = new URL(url)
  return {
    origin,
    basePath: url.slice(origin.length),
    signingName: scheme.signingName,
    signingRegion: scheme.signingRegion ?? second?.signingRegion ?? one.params.Region,
    algorithm: scheme.name === 'sigv4a' ? 'v4a' : 'v4',
    ...(scheme.signingRegionSet !== undefined && { regionSet: scheme.signingRegionSet }),
    session: scheme.name === 'sigv4-s3express' ? 'express' : 'none',
  }
}

function fail(what: string): never {
  throw new Error(`the case has not ${what}`)
}

const titled = cases.map((one, index) => ({ ...one, title: `${index + 1}. ${one.documentation}` }))
const found = titled.filter((one) => one.expect.endpoint !== undefined)
const refused = titled.filter((one) => one.expect.error !== undefined)
const inputs = titled.flatMap((one) =>
  (one.operationInputs ?? []).map((input) => ({
    ...one,
    title: `${one.title}: ${input.operationName}`,
    query: queryOfOperation(one.params, input),
  })),
)

/** AWS's messages, and what ours must name. */
const REASONS: readonly (readonly [theirs: RegExp, ours: RegExp, code: EndpointError['code']])[] = [
  [/^Invalid region: region was not/, /^region ".*" cannot be /, 'ENDPOINT_INVALID'],
  [/single resource component after/, /more than one name after "accesspoint"/, 'ENDPOINT_INVALID'],
  [/^Invalid ARN: The account id may only/, /holds an account id of other/, 'ENDPOINT_INVALID'],
  [/^Invalid ARN: Missing account id/, /names no account/, 'ENDPOINT_INVALID'],
  [/^Invalid region in ARN/, /holds a region that cannot be part of a host/, 'ENDPOINT_INVALID'],
  [/was not a valid ARN$/, /is not an ARN: it must look like/, 'ENDPOINT_INVALID'],
  [/The access point name may only/, /holds an access point name of other/, 'ENDPOINT_INVALID'],
  [/but no name was provided/, /names no access point after/, 'ENDPOINT_INVALID'],
  [/The outpost Id m(?:ay|ust) only/, /holds an Outpost id of other/, 'ENDPOINT_INVALID'],
  [/The Outpost Id was not set/, /names no Outpost$/, 'ENDPOINT_INVALID'],
  [/Expected a 4-component resource/, /must name an Outpost and an access/, 'ENDPOINT_INVALID'],
  [/only support `accesspoint` arn types/, /has "accesspoint" only/, 'ENDPOINT_INVALID'],
  [/^Invalid Outposts Bucket alias/, /is not an alias of an Outposts/, 'ENDPOINT_INVALID'],
  [
    /^S3Express bucket name is not/,
    /not an S3 Express name: it must be one label/,
    'ENDPOINT_INVALID',
  ],
  [/^Unrecognized S3Express/, /not an S3 Express name: .* must name a zone/, 'ENDPOINT_INVALID'],
  [
    /^Client was configured for partition/,
    /is in partition ".*", but region/,
    'ENDPOINT_UNSUPPORTED',
  ],
  [/^Invalid configuration: region from ARN/, /arnRegion is "refuse"/, 'ENDPOINT_UNSUPPORTED'],
  [/Multi-Region Access Point ARNs are dis/, /these are turned off/, 'ENDPOINT_UNSUPPORTED'],
  [
    /^S3 MRAP does not support dual-stack/,
    /^multi-region .* dualStack off/,
    'ENDPOINT_UNSUPPORTED',
  ],
  [/^S3 Outposts .* Dual-stack/, /on Outposts has no dual-stack/, 'ENDPOINT_UNSUPPORTED'],
  [/^S3 Outposts .* Accelerate/, /on Outposts has no Transfer Acc/, 'ENDPOINT_UNSUPPORTED'],
  [/^S3 Object Lambda .* Dual-stack/, /Object Lambda has no dual-stack/, 'ENDPOINT_UNSUPPORTED'],
  [/^S3 Object Lambda .* Accelerate/, /Object Lambda has no Transfer Acc/, 'ENDPOINT_UNSUPPORTED'],
  [/^Access Points .* Accelerate/, /^access points have no Transfer Acc/, 'ENDPOINT_UNSUPPORTED'],
  [/^S3Express does not support S3 Acc/, /^S3 Express has no Transfer Acc/, 'ENDPOINT_UNSUPPORTED'],
  [/^Cannot set dual-stack/, /^dualStack .* custom endpoint/, 'ENDPOINT_UNSUPPORTED'],
  [/endpoint cannot be combined with FIPS/, /^fips .* custom endpoint/, 'ENDPOINT_UNSUPPORTED'],
  [
    /cannot be combined with S3 Accelerate/,
    /^accelerate .* a custom endpoint/,
    'ENDPOINT_UNSUPPORTED',
  ],
  [/^Partition does not support FIPS/, /no FIPS endpoints in China/, 'ENDPOINT_UNSUPPORTED'],
  [/^S3 Accelerate cannot be used in this/, /not offered in China/, 'ENDPOINT_UNSUPPORTED'],
  [/^Accelerate cannot be used with FIPS/, /Acceleration has no FIPS/, 'ENDPOINT_UNSUPPORTED'],
  [/^Path-style .* with S3 Accelerate/, /needs the bucket in the host/, 'ENDPOINT_UNSUPPORTED'],
  [/^Path-style .* with ARN buckets/, /which has no path-style address/, 'ENDPOINT_UNSUPPORTED'],
]

function refusal({ expect: { error = '' } }: EndpointCase): unknown {
  const matching = REASONS.filter(([theirs]) => theirs.test(error))
  const [[, ours, code] = fail(`a reason for ${error}`)] = matching
  expect(matching).toHaveLength(1)
  return expect.objectContaining({
    name: 'EndpointError',
    code,
    message: expect.stringMatching(ours),
  })
}

function refusalOf(query: S3EndpointQuery): unknown {
  try {
    return resolveS3Endpoint(query)
  } catch (error) {
    return error
  }
}

describe('the endpoint of S3', () => {
  it('has 139 published endpoints, 58 errors and 107 inputs of operations', () => {
    expect([found.length, refused.length, inputs.length]).toEqual([139, 58, 107])
  })

  it.each(found)('$title', (one) => {
    expect(resolveS3Endpoint(queryOf(one.params))).toEqual(expectedOf(one))
  })

  it.each(refused)('$title', (one) => {
    expect(refusalOf(queryOf(one.params))).toEqual(refusal(one))
  })
})

describe('the endpoint of an operation', () => {
  it.each(inputs.filter((one) => one.expect.endpoint !== undefined))('$title', (one) => {
    expect(resolveS3Endpoint(one.query)).toEqual(expectedOf(one))
  })

  it.each(inputs.filter((one) => one.expect.error !== undefined))('$title', (one) => {
    expect(refusalOf(one.query)).toEqual(refusal(one))
  })
})
