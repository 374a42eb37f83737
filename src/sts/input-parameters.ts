import { argumentTypeError, argumentValueError } from '../errors.ts'
import {
  NAME_PATTERN,
  optionalSeconds,
  optionalText,
  optionalTexts,
  requiredObject,
  requiredText,
} from './check-input.ts'
import type { QueryParameter } from './query-body.ts'
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
  return {
    ...roleParameters(input),
    RoleSessionName: sessionName(input.roleSessionName, now),
    WebIdentityToken: requiredText('input.webIdentityToken', input.webIdentityToken, { min: 4 }),
    ProviderId: optionalText('input.providerId', input.providerId, { min: 4 }),
  }
}

/** Parameters of AssumeRoleWithSAML. @throws TypeError and RangeError, naming the field. */
export function samlParameters(input: AssumeRoleWithSamlInput): Parameters {
  return {
    ...roleParameters(input),
    PrincipalArn: requiredText('input.principalArn', input.principalArn),
    SAMLAssertion: requiredText('input.samlAssertion', input.samlAssertion, { min: 4 }),
  }
}

/** Parameters of GetSessionToken. @throws TypeError and RangeError, naming the field. */
export function sessionTokenParameters(input: GetSessionTokenInput): Parameters {
  requiredObject('input', input)
  return {
    DurationSeconds: optionalSeconds('input.durationSeconds', input.durationSeconds, USER_SECONDS),
    ...mfaParameters(input),
  }
}

/** Parameters of GetFederationToken. @throws TypeError and RangeError, naming the field. */
export function federationTokenParameters(input: GetFederationTokenInput): Parameters {
  requiredObject('input', input)
  return {
    Name: requiredText('input.name', input.name, { ...NAME_RULE, min: 2, max: 32 }),
    ...policyParameters(input),
    DurationSeconds: optionalSeconds('input.durationSeconds', input.durationSeconds, USER_SECONDS),
    Tags: tagParameters(input.tags),
  }
}

function roleParameters(input: RoleInput): Parameters {
  requiredObject('input', input)
  return {
    RoleArn: requiredText('input.roleArn', input.roleArn),
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
      ProviderArn: requiredText(`${field}.providerArn`, providerArn),
      ContextAssertion: requiredText(`${field}.contextAssertion`, contextAssertion),
    }
  })
}
