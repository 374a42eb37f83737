import { describe, expect, it } from 'vitest'
import { createKeyCache } from '../../../src/sigv4/signing-key.ts'

function counting() {
  const cached = createKeyCache<number>()
  let derived = 0
  const get = (accessKeyId: string, secretAccessKey: string, scope: string): number =>
    cached({ accessKeyId, secretAccessKey }, scope, () => ++derived)
  return { cached, get, derivations: () => derived }
}

describe('createKeyCache', () => {
  it('derives once for a scope, whatever object carries the credentials', () => {
    const { cached, get, derivations } = counting()
    const credentials = { accessKeyId: 'A', secretAccessKey: 'B' }
    expect(cached(credentials, 's', () => 7)).toBe(7)
    expect(cached(credentials, 's', () => 8)).toBe(7)
    expect(get('A', 'B', 's')).toBe(7)
    expect(derivations()).toBe(0)
  })

  it('keeps credentials and scopes apart', () => {
    const { get } = counting()
    const keys = [get('A', 'B', 's'), get('A', 'C', 's'), get('D', 'B', 's'), get('A', 'B', 't')]
    expect(new Set(keys).size).toBe(4)
  })

  it('does not trust an object that was given other keys', () => {
    const { cached } = counting()
    const credentials = { accessKeyId: 'A', secretAccessKey: 'B' }
    cached(credentials, 's', () => 1)
    credentials.secretAccessKey = 'C'
    expect(cached(credentials, 's', () => 2)).toBe(2)
  })

  it('forgets the oldest keys rather than grow', () => {
    const { get, derivations } = counting()
    for (let index = 0; index < 1000; index++) get('A', `${index}`, 's')
    get('A', '999', 's')
    expect(derivations()).toBe(1000)
    get('A', '0', 's')
    expect(derivations()).toBe(1001)
  })

  it('bounds the keys of one object too', () => {
    const { cached } = counting()
    const credentials = { accessKeyId: 'A', secretAccessKey: 'B' }
    let derived = 0
    for (let index = 0; index < 1000; index++) cached(credentials, `${index}`, () => ++derived)
    cached(credentials, '0', () => ++derived)
    expect(derived).toBe(1001)
  })
})
