import { describe, expect, it } from 'vitest'
import { createSigners } from '../../../src/http/send.ts'
import type { Credentials } from '../../../src/sigv4/types.ts'

const DYNAMODB = { service: 'dynamodb', region: 'eu-central-1' }
const S3 = { service: 's3', region: 'eu-central-1' }

function keys(accessKeyId: string, expiresInMs?: number): Credentials {
  const lasting = { accessKeyId, secretAccessKey: 'wJalrXUtnFEMI', sessionToken: 'token' }
  if (expiresInMs === undefined) return lasting
  return { ...lasting, expiration: new Date(Date.now() + expiresInMs) }
}

describe('the signers of a client', () => {
  it('are kept for each service and for keys that take turns', () => {
    const signers = createSigners()
    const pairs = [keys('A'), keys('B', 60_000)].flatMap((credentials) =>
      [DYNAMODB, S3].map((options) => [options, credentials] as const),
    )
    const first = pairs.map((pair) => signers(...pair))
    expect(new Set(first).size).toBe(4)
    expect(pairs.map((pair) => signers(...pair))).toEqual(first)
  })

  it('are made anew where the keys of an access key id change', () => {
    const signers = createSigners()
    const credentials = { ...keys('A') }
    const before = signers(DYNAMODB, credentials)
    credentials.secretAccessKey = 'another'
    expect(signers(DYNAMODB, credentials)).not.toBe(before)
  })

  it('are forgotten once their keys have ended and others have come', () => {
    const signers = createSigners()
    const ended = keys('A', -1)
    const before = signers(DYNAMODB, ended)
    const lasting = keys('B', 60_000)
    const other = signers(DYNAMODB, lasting)
    expect(signers(DYNAMODB, ended)).not.toBe(before)
    expect(signers(DYNAMODB, lasting)).toBe(other)
  })
})
