import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import type {
  AssumeRoleInput,
  AssumeRoleWithSamlInput,
  AssumeRoleWithWebIdentityInput,
  GetFederationTokenInput,
  GetSessionTokenInput,
  MfaInput,
  RoleInput,
  SessionPolicies,
} from './types.ts'

/** What a text must be. */
export interface TextRule {
  readonly min?: number
  readonly max?: number
  readonly pattern?: RegExp
  /** Continues "must". */
  readonly expected?: string
}

/** Names of sessions and federated users. */
export const NAME_PATTERN: RegExp = /^[\w+=,.@-]*$/

/**
 * A text, checked; undefined stays undefined.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`; the value is not quoted.
 */
export function optionalText(
  field: string,
  value: unknown,
  rule: TextRule = {},
): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw argumentTypeError(field, 'a string', value)
  const { min = 1, max = Number.POSITIVE_INFINITY, pattern, expected } = rule
  if (value.length < min || value.length > max) {
    const bounds = max === Number.POSITIVE_INFINITY ? `${min} or more` : `${min} to ${max}`
    throw argumentValueError(field, `must have ${bounds} characters`)
  }
  if (pattern?.test(value) === false) throw argumentValueError(field, `must ${expected}`)
  return value
}

/** The same for a text that must be there. */
export function requiredInput(field: string, value: unknown, rule?: TextRule): string {
  const text = optionalText(field, value, rule)
  if (text === undefined) throw argumentTypeError(field, 'a string', value)
  return text
}

/**
 * A number of seconds, checked; undefined stays undefined.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or RangeError `ERR_OUT_OF_RANGE`.
 */
export function optionalSeconds(field: string, value: unknown, max: number): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number', value)
  if (!Number.isInteger(value) || value < 900 || value > max) {
    throw argumentRangeError(field, `must be a whole number from 900 to ${max}`)
  }
  return value
}

/** Texts, checked; undefined stays undefined. */
export function optionalTexts(field: string, value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) throw argumentTypeError(field, 'an array', value)
  return value.map((item, index) => requiredInput(`${field}[${index}]`, item))
}

/** An object with fields. */
export function requiredObject(field: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw argumentTypeError(field, 'an object', value)
  }
  return value as Readonly<Record<string, unknown>>
}

const SESSION_POLICIES: OptionRules<SessionPolicies> = {
  policy: 'checked',
  policyArns: 'checked',
}

const MFA_INPUT: OptionRules<MfaInput> = {
  serialNumber: 'checked',
  tokenCode: 'checked',
}

/** What every way to assume a role takes. */
export const ROLE_INPUT: OptionRules<RoleInput> = {
  ...SESSION_POLICIES,
  roleArn: 'checked',
  durationSeconds: 'checked',
}

/** What `assumeRole` takes besides the code of a device. */
export const ASSUME_ROLE_INPUT: OptionRules<Omit<AssumeRoleInput, keyof MfaInput>> = {
  ...ROLE_INPUT,
  roleSessionName: 'checked',
  externalId: 'checked',
  tags: 'checked',
  transitiveTagKeys: 'checked',
  sourceIdentity: 'checked',
  providedContexts: 'checked',
}

const WEB_IDENTITY_INPUT: OptionRules<AssumeRoleWithWebIdentityInput> = {
  ...ROLE_INPUT,
  roleSessionName: 'checked',
  webIdentityToken: 'checked',
  providerId: 'checked',
}

const SAML_INPUT: OptionRules<AssumeRoleWithSamlInput> = {
  ...ROLE_INPUT,
  principalArn: 'checked',
  samlAssertion: 'checked',
}

const SESSION_TOKEN_INPUT: OptionRules<GetSessionTokenInput> = {
  ...MFA_INPUT,
  durationSeconds: 'checked',
}

const FEDERATION_TOKEN_INPUT: OptionRules<GetFederationTokenInput> = {
  ...SESSION_POLICIES,
  name: 'checked',
  durationSeconds: 'checked',
  tags: 'checked',
}

/** Parameters by STS's own names. */
export type Parameters = Readonly<Record<string, QueryParameter>>

const ROLE_SECONDS = 43_200
const USER_SECONDS = 129_600
const NAME_RULE = {
  pattern: NAME_PATTERN,
  expected: 'hold only letters, digits and _+=,.@-',
} as const

/** Parameters of AssumeRole. @throws TypeError and RangeError, naming the field. */
export function assumeRoleParameters(input: AssumeRoleInput, now: number): Parameters {
  checkOptions('assumeRole', input, { ...ASSUME_ROLE_INPUT, ...MFA_INPUT }, 'input')
  return {
    ...roleParameters(input),
    RoleSessionName: sessionName(input.roleSessionName, now),
    ExternalId: optionalText('input.externalId', input.externalId, { min: 2, max: 1224 }),
    ...mfaParameters(input),
    Tags: tagParameters(input.tags),
    TransitiveTagKeys: optionalTexts('input.transitiveTagKeys', input.transitiveTagKeys),
    SourceIdentity: optionalText('input.sourceIdentity', input.sourceIdentity, {
      ...NAME_RULE,
      min: 2,
      max: 64,
    }),
    ProvidedContexts: contextParameters(input.providedContexts),
  }
}

/** Parameters of AssumeRoleWithWebIdentity. @throws TypeError and RangeError, naming the field. */
export function webIdentityParameters(
  input: AssumeRoleWithWebIdentityInput,
  now: number,
): Parameters {
  checkOptions('assumeRoleWithWebIdentity', input, WEB_IDENTITY_INPUT, 'input')
  return {
    ...roleParameters(input),
    RoleSessionName: sessionName(input.roleSessionName, now),
    WebIdentityToken: requiredInput('input.webIdentityToken', input.webIdentityToken, { min: 4 }),
    ProviderId: optionalText('input.providerId', input.providerId, { min: 4 }),
  }
}

/** Parameters of AssumeRoleWithSAML. @throws TypeError and RangeError, naming the field. */
export function samlParameters(input: AssumeRoleWithSamlInput): Parameters {
  checkOptions('assumeRoleWithSaml', input, SAML_INPUT, 'input')
  return {
    ...roleParameters(input),
    PrincipalArn: requiredInput('input.principalArn', input.principalArn),
    SAMLAssertion: requiredInput('input.samlAssertion', input.samlAssertion, { min: 4 }),
  }
}

/** Parameters of GetSessionToken. @throws TypeError and RangeError, naming the field. */
export function sessionTokenParameters(input: GetSessionTokenInput): Parameters {
  checkOptions('getSessionToken', input, SESSION_TOKEN_INPUT, 'input')
  return {
    DurationSeconds: optionalSeconds('input.durationSeconds', input.durationSeconds, USER_SECONDS),
    ...mfaParameters(input),
  }
}

/** Parameters of GetFederationToken. @throws TypeError and RangeError, naming the field. */
export function federationTokenParameters(input: GetFederationTokenInput): Parameters {
  checkOptions('getFederationToken', input, FEDERATION_TOKEN_INPUT, 'input')
  return {
    Name: requiredInput('input.name', input.name, { ...NAME_RULE, min: 2, max: 32 }),
    ...policyParameters(input),
    DurationSeconds: optionalSeconds('input.durationSeconds', input.durationSeconds, USER_SECONDS),
    Tags: tagParameters(input.tags),
  }
}

function roleParameters(input: RoleInput): Parameters {
  return {
    RoleArn: requiredInput('input.roleArn', input.roleArn),
    ...policyParameters(input),
    DurationSeconds: optionalSeconds('input.durationSeconds', input.durationSeconds, ROLE_SECONDS),
  }
}

function sessionName(given: unknown, now: number): string {
  const rule = { ...NAME_RULE, min: 2, max: 64 }
  return optionalText('input.roleSessionName', given, rule) ?? `sansdk-${now}`
}

function policyParameters({ policy, policyArns }: SessionPolicies): Parameters {
  return {
    Policy: policyText(policy),
    PolicyArns: optionalTexts('input.policyArns', policyArns)?.map((arn) => ({ arn })),
  }
}

function policyText(policy: unknown): string | undefined {
  if (typeof policy !== 'object' || policy === null) return optionalText('input.policy', policy)
  return JSON.stringify(policy)
}

function mfaParameters({ serialNumber, tokenCode }: MfaInput): Parameters {
  const device = optionalText('input.serialNumber', serialNumber, { min: 9, max: 256 })
  const code = optionalText('input.tokenCode', tokenCode, {
    pattern: /^\d{6}$/,
    expected: 'be six digits',
  })
  if (device === undefined && code !== undefined) {
    throw argumentValueError('input.serialNumber', 'must be there with tokenCode')
  }
  if (code === undefined && device !== undefined) {
    throw argumentValueError('input.tokenCode', 'must be there with serialNumber')
  }
  return { SerialNumber: device, TokenCode: code }
}

function tagParameters(tags: unknown): QueryParameter {
  if (tags === undefined) return undefined
  return Object.entries(requiredObject('input.tags', tags)).map(([Key, value]) => {
    if (typeof value !== 'string') throw argumentTypeError(`input.tags.${Key}`, 'a string', value)
    return { Key, Value: value }
  })
}

function contextParameters(contexts: unknown): QueryParameter {
  if (contexts === undefined) return undefined
  if (!Array.isArray(contexts))
    throw argumentTypeError('input.providedContexts', 'an array', contexts)
  return contexts.map((context: unknown, index) => {
    const field = `input.providedContexts[${index}]`
    const { providerArn, contextAssertion } = requiredObject(field, context)
    return {
      ProviderArn: requiredInput(`${field}.providerArn`, providerArn),
      ContextAssertion: requiredInput(`${field}.contextAssertion`, contextAssertion),
    }
  })
}

/** A parameter of a query request: a value, a list, or a structure. */
export type QueryParameter =
  | string
  | number
  | undefined
  | readonly QueryParameter[]
  | { readonly [name: string]: QueryParameter }

const VERSION = '2011-06-15'

/**
 * The body of a request in AWS's query protocol: names and values as a form, list items as
 * `Name.member.1`, structures as `Name.Key`. Undefined parameters are left out.
 */
export function queryBody(
  action: string,
  parameters: Readonly<Record<string, QueryParameter>>,
): string {
  const pairs = [['Action', action], ['Version', VERSION], ...flatten(parameters, '')]
  return pairs
    .map(
      ([name = '', value = '']) =>
        `${encodeRfc3986(name, 'input')}=${encodeRfc3986(value, 'input')}`,
    )
    .join('&')
}

function* flatten(value: QueryParameter, name: string): Iterable<[string, string]> {
  if (value === undefined) return
  if (typeof value !== 'object') {
    yield [name, String(value)]
    return
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* flatten(item, `${name}.member.${index + 1}`)
    return
  }
  for (const [key, item] of Object.entries(value)) {
    yield* flatten(item, name === '' ? key : `${name}.${key}`)
  }
}
