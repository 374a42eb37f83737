import { readFileSync } from 'node:fs'
import { describe, inject, it } from 'vitest'
import type { Credentials } from '../../src/sigv4/index.ts'
import type { RigSettings, ServerVariables } from './rig-settings.ts'

/** Status and code of a refusal. */
export interface Refusal {
  readonly status: number
  readonly awsCode: string
}

/** The refusals of each server; their codes differ. */
export interface Refusals {
  readonly wrongSecret: Refusal
  readonly unknownKey: Refusal
  readonly skewedClock: Refusal
  readonly expiredPresign: Refusal
  readonly alteredPresign: Refusal
  readonly alteredBody: Refusal
}

/** Features that only some servers have. */
export interface Features {
  readonly assumeRole: boolean
  readonly postForm: boolean
  /** Whether it accepts bodies in signed chunks (`aws-chunked`, without trailers). */
  readonly signedChunks: boolean
  /** Whether region and service of the credential scope are compared with the server's own. */
  readonly checksScope: boolean
  /** Whether an `x-amz-*` header outside the signature is refused. */
  readonly refusesUnsignedAmzHeaders: boolean
}

/** A running server that verifies signatures. */
export interface Server {
  readonly name: string
  readonly endpoint: string
  readonly region: string
  readonly credentials: Credentials
  readonly otherCredentials: Credentials
  /** PEM of the authority that signed the server's certificate. */
  readonly ca?: string
  readonly roleArn?: string
  readonly features: Features
  readonly refusals: Refusals
}

interface AbsentServer {
  readonly name: string
  readonly absent: string
}

const swiftName = 'OpenStack Swift'

const denied = (awsCode: string): Refusal => ({ status: 403, awsCode })
const invalid = (awsCode: string): Refusal => ({ status: 400, awsCode })

const rgwRefusals: Refusals = {
  wrongSecret: denied('SignatureDoesNotMatch'),
  unknownKey: denied('InvalidAccessKeyId'),
  skewedClock: denied('RequestTimeTooSkewed'),
  expiredPresign: denied('AccessDenied'),
  alteredPresign: denied('SignatureDoesNotMatch'),
  alteredBody: invalid('XAmzContentSHA256Mismatch'),
}

const swiftRefusals: Refusals = {
  ...rgwRefusals,
  // Swift looks up the key only while it computes the signature.
  unknownKey: denied('SignatureDoesNotMatch'),
  alteredBody: invalid('BadDigest'),
}

const rgwFeatures: Features = {
  assumeRole: true,
  postForm: true,
  signedChunks: true,
  checksScope: false,
  refusesUnsignedAmzHeaders: false,
}

const swiftFeatures: Features = {
  assumeRole: false,
  postForm: false,
  signedChunks: false,
  checksScope: true,
  refusesUnsignedAmzHeaders: true,
}

function read(variables: ServerVariables, name: string): string {
  const value = variables[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

function keysOf(variables: ServerVariables, prefix: string): Credentials {
  return {
    accessKeyId: read(variables, `${prefix}_ACCESS_KEY`),
    secretAccessKey: read(variables, `${prefix}_SECRET_KEY`),
  }
}

function rgwServer(variables: ServerVariables, name: string, endpoint: string): Server {
  return {
    name,
    endpoint: read(variables, endpoint),
    region: 'us-east-1',
    credentials: keysOf(variables, 'RGW'),
    otherCredentials: keysOf(variables, 'RGW_OTHER'),
    roleArn: read(variables, 'RGW_ROLE_ARN'),
    features: rgwFeatures,
    refusals: rgwRefusals,
  }
}

function swiftServer(variables: ServerVariables): Server {
  return {
    name: swiftName,
    endpoint: read(variables, 'SWIFT_ENDPOINT'),
    region: read(variables, 'SWIFT_REGION'),
    credentials: keysOf(variables, 'SWIFT'),
    otherCredentials: keysOf(variables, 'SWIFT_OTHER'),
    features: swiftFeatures,
    refusals: swiftRefusals,
  }
}

function rgwServers(rgw: RigSettings['rgw']): readonly (Server | AbsentServer)[] {
  if ('absent' in rgw) return [{ name: 'Ceph RGW', absent: rgw.absent }]
  const plain = rgwServer(rgw.variables, 'Ceph RGW', 'RGW_ENDPOINT')
  if (!rgw.variables['RGW_TLS_ENDPOINT']) {
    return [plain, { name: 'Ceph RGW over TLS', absent: 'RGW_TLS_ENDPOINT is not set' }]
  }
  const tls = rgwServer(rgw.variables, 'Ceph RGW over TLS', 'RGW_TLS_ENDPOINT')
  return [plain, { ...tls, ca: readFileSync(read(rgw.variables, 'RGW_CA'), 'utf8') }]
}

function allServers(): readonly (Server | AbsentServer)[] {
  const { rgw, swift } = inject('rig')
  if ('absent' in swift) return [...rgwServers(rgw), { name: swiftName, absent: swift.absent }]
  return [...rgwServers(rgw), swiftServer(swift.variables)]
}

/**
 * Registers `tests` once for each server that has the feature; where a server is absent, one skipped
 * test says why.
 */
export function describeServers(
  title: string,
  tests: (server: Server) => void,
  feature?: keyof Features,
): void {
  for (const server of allServers()) {
    if ('absent' in server) {
      describe(`${title}: ${server.name}`, () => it.skip(server.absent, () => {}))
    } else if (!feature || server.features[feature]) {
      describe(`${title}: ${server.name}`, () => tests(server))
    }
  }
}

/**
 * Registers `tests` with a Python that has botocore's signers; where there is none, one skipped test
 * says why.
 */
export function describeWithBotocore(title: string, tests: (python: string) => void): void {
  const { botocore } = inject('rig')
  describe(title, () => {
    if ('absent' in botocore) it.skip(botocore.absent, () => {})
    else tests(botocore.python)
  })
}
