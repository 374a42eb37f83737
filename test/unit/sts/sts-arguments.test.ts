import { describe, expect, it } from 'vitest'
import { createStsClient } from '../../../src/sts/index.ts'
import { rejection } from '../http/loopback.ts'
import { CREDENTIALS, ROLE } from './sts-server.ts'

function wrong(input: unknown): never {
  return input as never
}

describe('wrong input', () => {
  const sts = createStsClient({ region: 'eu-central-1', credentials: CREDENTIALS })
  it.each([
    ['input', () => sts.assumeRole(wrong(null))],
    ['input', () => sts.getFederationToken(wrong(undefined))],
    ['input', () => sts.getSessionToken(wrong([]))],
    ['input.roleArn', () => sts.assumeRole(wrong({}))],
    ['input.roleArn', () => sts.assumeRole({ roleArn: '' })],
    ['input.roleSessionName', () => sts.assumeRole({ roleArn: ROLE, roleSessionName: 'x' })],
    ['input.roleSessionName', () => sts.assumeRole({ roleArn: ROLE, roleSessionName: 'a b' })],
    [
      'input.roleSessionName',
      () => sts.assumeRole({ roleArn: ROLE, roleSessionName: 'é'.repeat(3) }),
    ],
    ['input.durationSeconds', () => sts.assumeRole({ roleArn: ROLE, durationSeconds: 899 })],
    ['input.durationSeconds', () => sts.assumeRole({ roleArn: ROLE, durationSeconds: 43_201 })],
    ['input.durationSeconds', () => sts.getSessionToken({ durationSeconds: 900.5 })],
    ['input.durationSeconds', () => sts.getSessionToken({ durationSeconds: wrong('900') })],
    ['input.policy', () => sts.assumeRole({ roleArn: ROLE, policy: wrong(1) })],
    ['input.policyArns', () => sts.assumeRole({ roleArn: ROLE, policyArns: wrong('arn') })],
    ['input.policyArns[1]', () => sts.assumeRole({ roleArn: ROLE, policyArns: ['arn', wrong(1)] })],
    ['input.tags', () => sts.assumeRole({ roleArn: ROLE, tags: wrong('a') })],
    ['input.tags.a', () => sts.assumeRole({ roleArn: ROLE, tags: { a: wrong(1) } })],
    [
      'input.tokenCode',
      () => sts.getSessionToken({ serialNumber: 'GAHT12345678', tokenCode: '12345' }),
    ],
    ['input.tokenCode', () => sts.getSessionToken({ serialNumber: 'GAHT12345678' })],
    ['input.serialNumber', () => sts.getSessionToken({ tokenCode: '123456' })],
    [
      'input.providedContexts',
      () => sts.assumeRole({ roleArn: ROLE, providedContexts: wrong({}) }),
    ],
    [
      'input.providedContexts[0].providerArn',
      () => sts.assumeRole({ roleArn: ROLE, providedContexts: wrong([{}]) }),
    ],
    ['input.webIdentityToken', () => sts.assumeRoleWithWebIdentity(wrong({ roleArn: ROLE }))],
    [
      'input.samlAssertion',
      () => sts.assumeRoleWithSaml(wrong({ roleArn: ROLE, principalArn: 'p' })),
    ],
    ['input.name', () => sts.getFederationToken({ name: 'x' })],
    ['encodedMessage', () => sts.decodeAuthorizationMessage('')],
    ['accessKeyId', () => sts.getAccessKeyInfo('short')],
    ['accessKeyId', () => sts.getAccessKeyInfo('not an access key id')],
  ])('of %s is refused before anything is sent', async (field, call) => {
    expect(await rejection(call())).toMatchObject({ field, code: expect.stringMatching(/^ERR_/) })
  })

  it.each([
    ['options', null],
    ['options.credentials', { credentials: 'AKID' }],
    ['options.retry', { retry: 'often' }],
    ['options.timeout.totalMs', { timeout: { totalMs: 0 } }],
    ['options.timeout.attemptMs', { timeout: { attemptMs: '1' } }],
    ['options.proxy', { proxy: 'no proxy' }],
  ])('of %s is refused when the client is made', (field, options) => {
    expect(() => createStsClient(wrong(options))).toThrowError(expect.objectContaining({ field }))
  })
})
