import { argumentTypeError } from '../errors.ts'
import { requiredText } from './check-input.ts'
import {
  assumeRoleParameters,
  federationTokenParameters,
  samlParameters,
  sessionTokenParameters,
  webIdentityParameters,
} from './input-parameters.ts'
import type { StsResult } from './read-result.ts'
import { createStsCaller, type StsCaller } from './sts-caller.ts'
import type { AssumeRoleOutput, SessionOutput, StsClient, StsClientOptions } from './types.ts'

/**
 * Makes a client of AWS's Security Token Service, and of servers that speak its protocol, such as
 * Ceph's. It talks to the region's own endpoint.
 *
 * @example
 * ```ts
 * const sts = createStsClient({ region: 'eu-central-1', credentials: fromEnv() })
 * const { account } = await sts.getCallerIdentity()
 * const { credentials } = await sts.assumeRole({ roleArn: `arn:aws:iam::${account}:role/reader` })
 * ```
 *
 * @throws TypeError and RangeError for wrong options.
 */
export function createStsClient(options: StsClientOptions = {}): StsClient {
  if (typeof options !== 'object' || options === null) {
    throw argumentTypeError('options', 'an object', options)
  }
  const caller = createStsCaller(options)
  return {
    ...roleOperations(caller),
    ...userOperations(caller),
    ...lookUps(caller),
    close: caller.close,
    [Symbol.asyncDispose]: caller.close,
  }
}

function roleOperations(
  caller: StsCaller,
): Pick<StsClient, 'assumeRole' | 'assumeRoleWithWebIdentity' | 'assumeRoleWithSaml'> {
  return {
    assumeRole: async (input, { signal } = {}) => {
      const parameters = assumeRoleParameters(input, caller.now())
      const { roleArn } = input
      return roleOutput(await caller.call({ operation: 'AssumeRole', parameters, roleArn, signal }))
    },
    assumeRoleWithWebIdentity: async (input, { signal } = {}) => {
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
    assumeRoleWithSaml: async (input, { signal } = {}) => {
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
    getSessionToken: async (input = {}, { signal } = {}) => {
      const parameters = sessionTokenParameters(input)
      return sessionOutput(await caller.call({ operation: 'GetSessionToken', parameters, signal }))
    },
    getFederationToken: async (input, { signal } = {}) => {
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
    getCallerIdentity: async ({ signal } = {}) => {
      const operation = 'GetCallerIdentity'
      const result = await caller.call({ operation, parameters: {}, signal })
      return {
        account: result.required('Account'),
        arn: result.required('Arn'),
        userId: result.required('UserId'),
        requestId: result.requestId,
      }
    },
    decodeAuthorizationMessage: async (encodedMessage, { signal } = {}) => {
      const parameters = { EncodedMessage: requiredText('encodedMessage', encodedMessage) }
      const operation = 'DecodeAuthorizationMessage'
      const result = await caller.call({ operation, parameters, signal })
      const decodedMessage = result.required('DecodedMessage')
      return { decodedMessage, decoded: parsedJson(decodedMessage), requestId: result.requestId }
    },
    getAccessKeyInfo: async (accessKeyId, { signal } = {}) => {
      const rule = { min: 16, max: 128, pattern: /^\w*$/, expected: 'be an access key id' }
      const parameters = { AccessKeyId: requiredText('accessKeyId', accessKeyId, rule) }
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
