import { checkOptions, type OptionRules } from '../base/options.ts'
import { resolveEndpointUrl, resolveRegion } from '../config/resolve.ts'
import { createSettings, readCaBundle, type SettingsSnapshot } from '../config/settings.ts'
import { partitionById, partitionOf } from '../endpoints/index.ts'
import {
  argumentRangeError,
  argumentTypeError,
  CredentialsError,
  EndpointError,
  SansdkError,
} from '../errors.ts'
import { DOCUMENT_OPTIONS, givenIdentity, type HttpCall, type Identity } from '../http/call.ts'
import { createBodySource } from '../http/request-body.ts'
import { createHttpContext, runCall } from '../http/run.ts'
import {
  CONNECTION_OPTIONS,
  connectionOptions,
  createTransport,
  DEFAULT_CONNECT_MS,
  type Transport,
} from '../http/transport.ts'
import { createSkewStore, type RetryPolicy, resolveRetryPolicy } from '../retry/index.ts'
import { completeRetryOption } from '../retry/policies.ts'
import type { Credentials } from '../sigv4/types.ts'
import {
  assumeRoleParameters,
  federationTokenParameters,
  type QueryParameter,
  queryBody,
  requiredInput,
  samlParameters,
  sessionTokenParameters,
  webIdentityParameters,
} from './input.ts'
import { readResult, type StsResult } from './result.ts'
import type {
  AssumeRoleOutput,
  SessionOutput,
  StsCallOptions,
  StsClient,
  StsClientOptions,
  StsCredentials,
} from './types.ts'

/**
 * Makes a client of STS for credentials that are given. What users import knows the default chain
 * besides, which stands above this room.
 *
 * @param identity what signs; by default the `credentials` option.
 * @throws TypeError and RangeError for wrong options.
 */
export function createStsClient(options: StsClientOptions, identity?: Identity): StsClient {
  checkOptions('createStsClient', options, STS_CLIENT_OPTIONS)
  const caller = createStsCaller(options, identity ?? stsIdentity(options.credentials))
  return {
    ...roleOperations(caller),
    ...userOperations(caller),
    ...lookUps(caller),
    close: caller.close,
    [Symbol.asyncDispose]: caller.close,
  }
}

const STS_CLIENT_OPTIONS: OptionRules<StsClientOptions> = {
  ...CONNECTION_OPTIONS,
  credentials: 'checked',
  region: 'string',
  endpoint: 'url',
  fips: 'boolean',
  dualStack: 'boolean',
  profile: 'string',
  settings: 'object',
  retry: 'checked',
  timeout: { connectMs: 'checked', attemptMs: 'checked', totalMs: 'checked' },
  now: 'function',
}

const CALL_OPTIONS: OptionRules<StsCallOptions> = { signal: 'signal' }

function signalOf(operation: string, options: StsCallOptions = {}): AbortSignal | undefined {
  checkOptions(operation, options, CALL_OPTIONS)
  return options.signal
}

function roleOperations(
  caller: StsCaller,
): Pick<StsClient, 'assumeRole' | 'assumeRoleWithWebIdentity' | 'assumeRoleWithSaml'> {
  return {
    assumeRole: async (input, options) => {
      const signal = signalOf('assumeRole', options)
      const parameters = assumeRoleParameters(input, caller.now())
      const { roleArn } = input
      return roleOutput(await caller.call({ operation: 'AssumeRole', parameters, roleArn, signal }))
    },
    assumeRoleWithWebIdentity: async (input, options) => {
      const signal = signalOf('assumeRoleWithWebIdentity', options)
      const parameters = webIdentityParameters(input, caller.now())
      const { roleArn, webIdentityToken: token } = input
      const operation = 'AssumeRoleWithWebIdentity'
      const result = await caller.call({ operation, parameters, roleArn, token, signal })
      return {
        ...roleOutput(result),
        subjectFromWebIdentityToken: result.text('SubjectFromWebIdentityToken'),
        provider: result.text('Provider'),
        audience: result.text('Audience'),
      }
    },
    assumeRoleWithSaml: async (input, options) => {
      const signal = signalOf('assumeRoleWithSaml', options)
      const parameters = samlParameters(input)
      const { roleArn, samlAssertion: token } = input
      const operation = 'AssumeRoleWithSAML'
      const result = await caller.call({ operation, parameters, roleArn, token, signal })
      return {
        ...roleOutput(result),
        subject: result.text('Subject'),
        subjectType: result.text('SubjectType'),
        issuer: result.text('Issuer'),
        audience: result.text('Audience'),
        nameQualifier: result.text('NameQualifier'),
      }
    },
  }
}

function userOperations(
  caller: StsCaller,
): Pick<StsClient, 'getSessionToken' | 'getFederationToken'> {
  return {
    getSessionToken: async (input = {}, options) => {
      const signal = signalOf('getSessionToken', options)
      const parameters = sessionTokenParameters(input)
      return sessionOutput(await caller.call({ operation: 'GetSessionToken', parameters, signal }))
    },
    getFederationToken: async (input, options) => {
      const signal = signalOf('getFederationToken', options)
      const parameters = federationTokenParameters(input)
      const result = await caller.call({ operation: 'GetFederationToken', parameters, signal })
      const arn = result.text('FederatedUser', 'Arn')
      return {
        ...sessionOutput(result, arn),
        federatedUser: { federatedUserId: result.text('FederatedUser', 'FederatedUserId'), arn },
      }
    },
  }
}

function lookUps(
  caller: StsCaller,
): Pick<StsClient, 'getCallerIdentity' | 'decodeAuthorizationMessage' | 'getAccessKeyInfo'> {
  return {
    getCallerIdentity: async (options) => {
      const signal = signalOf('getCallerIdentity', options)
      const operation = 'GetCallerIdentity'
      const result = await caller.call({ operation, parameters: {}, signal })
      return {
        account: result.required('Account'),
        arn: result.required('Arn'),
        userId: result.required('UserId'),
        requestId: result.requestId,
      }
    },
    decodeAuthorizationMessage: async (encodedMessage, options) => {
      const signal = signalOf('decodeAuthorizationMessage', options)
      const parameters = { EncodedMessage: requiredInput('encodedMessage', encodedMessage) }
      const operation = 'DecodeAuthorizationMessage'
      const result = await caller.call({ operation, parameters, signal })
      const decodedMessage = result.required('DecodedMessage')
      return { decodedMessage, decoded: parsedJson(decodedMessage), requestId: result.requestId }
    },
    getAccessKeyInfo: async (accessKeyId, options) => {
      const signal = signalOf('getAccessKeyInfo', options)
      const rule = { min: 16, max: 128, pattern: /^\w*$/, expected: 'be an access key id' }
      const parameters = { AccessKeyId: requiredInput('accessKeyId', accessKeyId, rule) }
      const result = await caller.call({ operation: 'GetAccessKeyInfo', parameters, signal })
      return { account: result.required('Account'), requestId: result.requestId }
    },
  }
}

function sessionOutput(result: StsResult, arn?: string): SessionOutput {
  return {
    credentials: result.credentials(arn),
    packedPolicySize: result.number('PackedPolicySize'),
    requestId: result.requestId,
  }
}

function roleOutput(result: StsResult): AssumeRoleOutput {
  const arn = result.text('AssumedRoleUser', 'Arn')
  return {
    ...sessionOutput(result, arn),
    assumedRoleUser: {
      // Ceph misspells it.
      assumedRoleId:
        result.text('AssumedRoleUser', 'AssumedRoleId') ??
        result.text('AssumedRoleUser', 'AssumeRoleId'),
      arn,
    },
    sourceIdentity: result.text('SourceIdentity'),
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An operation to call. */
export interface StsCall {
  readonly operation: string
  readonly parameters: Readonly<Record<string, QueryParameter>>
  /** A token in the parameters that stands for credentials: the call goes unsigned. */
  readonly token?: string
  readonly roleArn?: string
  readonly signal?: AbortSignal | undefined
}

/** Calls operations. */
export interface StsCaller {
  readonly now: () => number
  call(call: StsCall): Promise<StsResult>
  close(): Promise<void>
}

const DEFAULT_ATTEMPT_MS = 10_000
const DEFAULT_TOTAL_MS = 30_000

/** Makes what sends the calls of a client. @throws TypeError and RangeError for wrong options. */
function createStsCaller(options: StsClientOptions, identity: Identity): StsCaller {
  const settings = options.settings ?? createSettings({ profile: options.profile })
  const policyFor = createPolicies(options.retry)
  const { timeout = {}, now = Date.now } = options
  const timeouts = {
    connectMs: timeoutMsOf('options.timeout.connectMs', timeout.connectMs, DEFAULT_CONNECT_MS),
    attemptMs: timeoutMsOf('options.timeout.attemptMs', timeout.attemptMs, DEFAULT_ATTEMPT_MS),
    totalMs: timeoutMsOf('options.timeout.totalMs', timeout.totalMs, DEFAULT_TOTAL_MS),
    unreadBodyMs: DEFAULT_ATTEMPT_MS,
  }
  const transport = createTransport(connectionOptions(options, timeouts.connectMs))
  const trustProfile = createTrust(options, transport)
  const context = createHttpContext(transport.dispatcher, now)
  const skews = createSkewStore()
  return {
    now,
    call: async (request) => {
      request.signal?.throwIfAborted()
      const snapshot = await settings.load()
      const endpoint = await findStsEndpoint(snapshot, options, request.roleArn)
      await trustProfile(snapshot)
      const call = httpCall(request, endpoint, { policy: policyFor(snapshot), identity, timeouts })
      const corrects = snapshot.get('disableClockSkewCorrection') !== true
      const response = await runCall({ ...context, skews: corrects ? skews : undefined }, call)
      return await readResult(request.operation, response)
    },
    close: transport.close,
  }
}

/** Makes the lookup of policies; each kind is made once, since an adaptive one learns from its calls. */
function createPolicies(
  option: StsClientOptions['retry'],
): (snapshot: SettingsSnapshot) => RetryPolicy {
  const policies = new Map<string, RetryPolicy>()
  // Wrong options are found when the client is made.
  if (option !== undefined) resolveRetryPolicy(option)
  return (snapshot) => {
    const defaults = { mode: snapshot.get('retryMode'), maxAttempts: snapshot.get('maxAttempts') }
    const key = JSON.stringify(defaults)
    const policy = policies.get(key) ?? resolveRetryPolicy(completeRetryOption(option, defaults))
    policies.set(key, policy)
    return policy
  }
}

/** Makes what trusts the authorities that the profile names, where code names none. */
function createTrust(
  { dispatcher, ca }: StsClientOptions,
  transport: Transport,
): (snapshot: SettingsSnapshot) => Promise<void> {
  let trusted: string | undefined
  return async (snapshot) => {
    const named = snapshot.resolve('caBundle')
    if (dispatcher !== undefined || ca !== undefined || named?.origin.from !== 'profile') return
    if (named.value === trusted) return
    const authorities = await readCaBundle(snapshot, 'profile')
    if (authorities !== undefined) transport.trust(authorities)
    trusted = named.value
  }
}

type ClientParts = Pick<HttpCall, 'policy' | 'identity' | 'timeouts'>

function httpCall(request: StsCall, endpoint: StsEndpoint, parts: ClientParts): HttpCall {
  const { operation, parameters, token } = request
  const { url, signingRegion } = endpoint
  const { host } = new URL(url)
  return {
    ...parts,
    ...(token !== undefined && { identity: bearerIdentity(token) }),
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: createBodySource(queryBody(operation, parameters), 'refused'),
    summary: { service: 'sts', operation, host, idempotent: parameters['TokenCode'] === undefined },
    signing: token === undefined ? { service: 'sts', region: signingRegion } : undefined,
    options: {
      ...DOCUMENT_OPTIONS,
      signal: request.signal,
      // STS could not reach the identity provider; the same request succeeds a moment later.
      retryableCodes: ['IDPCommunicationError'],
    },
  }
}

/** Nothing to sign with, but something to keep out of errors that quote what was sent. */
function bearerIdentity(token: string): HttpCall['identity'] {
  const bearer: Credentials = { accessKeyId: 'none', secretAccessKey: '', sessionToken: token }
  return { resolve: () => bearer, renew: () => bearer }
}

/**
 * Where the client's calls get their credentials.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is neither credentials nor a function.
 */
export function stsIdentity(given: StsCredentials | undefined): Identity {
  if (given === undefined) return { resolve: missing, renew: missing }
  return givenIdentity(given, 'options.credentials', askProvider)
}

function missing(): never {
  throw failed(
    'CREDENTIALS_NOT_FOUND',
    'the client was made without; give it some, such as `credentials: defaultChain()` of sansdk/credentials',
  )
}

async function askProvider(provider: () => Promise<Credentials | undefined>): Promise<Credentials> {
  let credentials: Credentials | undefined
  try {
    credentials = await provider()
  } catch (error) {
    if (error instanceof SansdkError) throw error
    throw failed('CREDENTIALS_PROVIDER_FAILED', 'the provider failed', error)
  }
  if (!credentials) throw failed('CREDENTIALS_NOT_FOUND', 'the provider gave none')
  return credentials
}

function failed(
  code: 'CREDENTIALS_NOT_FOUND' | 'CREDENTIALS_PROVIDER_FAILED',
  reason: string,
  cause?: unknown,
): CredentialsError {
  return new CredentialsError(`No credentials for STS: ${reason}`, {
    code,
    tried: [{ provider: 'credentials', reason }],
    ...(cause !== undefined && { cause }),
  })
}

/**
 * A time limit in milliseconds; `Infinity` is none.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or RangeError `ERR_OUT_OF_RANGE`.
 */
export function timeoutMsOf(field: string, given: unknown, usual: number): number {
  if (given === undefined) return usual
  if (typeof given !== 'number') throw argumentTypeError(field, 'a number of milliseconds', given)
  if (!(given > 0)) throw argumentRangeError(field, 'must be more than 0; Infinity is no limit')
  return given
}

/**
 * Finds STS for a call.
 *
 * @param roleArn the role to assume; it names the partition if no region is set.
 * @throws ConfigError, EndpointError `ENDPOINT_UNSUPPORTED` for an endpoint given together with FIPS
 * or dual stack, TypeError for wrong options.
 */
export async function findStsEndpoint(
  snapshot: SettingsSnapshot,
  options: StsClientOptions,
  roleArn: string | undefined,
): Promise<StsEndpoint> {
  const { region, fips } = await resolveRegion(snapshot, {
    explicit: options.region,
    fromInstance: async () => regionOfPartition(roleArn),
  })
  const isFips = snapshot.get('useFipsEndpoint', options.fips) ?? fips
  const dualStack = snapshot.get('useDualstackEndpoint', options.dualStack) ?? false
  const usual = stsEndpoint({ region, fips: isFips, dualStack })
  const custom = customEndpoint(snapshot, options)
  if (custom === undefined) return { ...usual, url: new URL(usual.url).href }
  if (isFips || dualStack) throw contradiction(isFips ? 'FIPS' : 'dual stack')
  return { ...usual, url: custom.href }
}

function customEndpoint(snapshot: SettingsSnapshot, options: StsClientOptions): URL | undefined {
  const { endpoint } = options
  const explicit = endpoint instanceof URL ? endpoint.href : endpoint
  const resolved = resolveEndpointUrl(snapshot, { serviceId: 'STS', explicit })
  return resolved && new URL(resolved.value)
}

function contradiction(what: string): EndpointError {
  return new EndpointError(
    `A custom endpoint for sts cannot be combined with ${what}: omit one of the two`,
    { code: 'ENDPOINT_UNSUPPORTED' },
  )
}

/** What decides where STS is. */
export interface StsEndpointQuery {
  /** Lower-case letters, digits and hyphens; checked by who resolved it. */
  readonly region: string
  readonly fips: boolean
  readonly dualStack: boolean
}

/** Where STS is, and for which region requests to it are signed. */
interface StsEndpoint {
  readonly url: string
  readonly signingRegion: string
}

// Regions like `aws-cn-global` stand for a partition.
const GLOBAL = '-global'

/**
 * The endpoint of STS in a region. It is the region's own: the global one is slower, a single point
 * of failure, and its session tokens do not hold in every region.
 */
export function stsEndpoint({ region, fips, dualStack }: StsEndpointQuery): StsEndpoint {
  if (region === 'aws-global' && !fips && !dualStack) {
    return { url: 'https://sts.amazonaws.com', signingRegion: 'us-east-1' }
  }
  const global = region.endsWith(GLOBAL)
    ? partitionById(region.slice(0, -GLOBAL.length))
    : undefined
  const { id, dnsSuffix, dualStackSuffix } = global ?? partitionOf(region)
  const signingRegion = global?.region ?? region
  // The endpoints of the government's regions satisfy FIPS by themselves.
  const prefix = fips && (dualStack || id !== 'aws-us-gov') ? 'sts-fips' : 'sts'
  return {
    url: `https://${prefix}.${signingRegion}.${dualStack ? dualStackSuffix : dnsSuffix}`,
    signingRegion,
  }
}

/** A region of the partition that an ARN names; undefined for the usual one and for anything but an ARN. */
export function regionOfPartition(arn: string | undefined): string | undefined {
  const id = arn?.split(':', 2)[1] ?? ''
  return id === 'aws' ? undefined : partitionById(id)?.region
}
