import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as edgeBytes from '../../../src/base/bytes.edge.ts'
import * as bytes from '../../../src/base/bytes.ts'
import * as edgeEcdsa from '../../../src/sigv4/ecdsa.edge.ts'
import * as ecdsa from '../../../src/sigv4/ecdsa.ts'
import * as edgeHashes from '../../../src/sigv4/hashes.edge.ts'
import * as hashes from '../../../src/sigv4/hashes.ts'
import { derivePrivateScalar } from '../../../src/sigv4/signing-key-v4a.ts'
import { CHARACTER } from '../../support/character.ts'

const data = fc.uint8Array({ maxLength: 300 })
const text = fc.string({ unit: CHARACTER, maxLength: 200 })
const plain = (array: Uint8Array): number[] => [...array]

type Hashes = Pick<typeof hashes, 'writeDigest' | 'writeSha256' | 'hmacHex'>

/** What is written of a hash, and an HMAC of it. */
function written({ writeDigest, writeSha256 }: Hashes, input: Uint8Array): unknown {
  const [digits, bytes] = [new Uint16Array(32), new Uint8Array(40)]
  writeDigest(digits, input)
  writeSha256(bytes, 5, input)
  return { digits: Buffer.from(digits.buffer).toString('latin1'), bytes: plain(bytes) }
}

describe('the hashes of the edge build', () => {
  it.each([...Array(200).keys(), 4095, 4096, 4097, 100_000])(
    'are those of Node for %i bytes',
    (length) => {
      const input = Uint8Array.from({ length }, (_, index) => (index * 31) >> 2)
      expect(edgeHashes.sha256Hex(input)).toBe(hashes.sha256Hex(input))
      expect(edgeHashes.sha256Hex('x'.repeat(length))).toBe(hashes.sha256Hex('x'.repeat(length)))
      expect(written(edgeHashes, input)).toEqual(written(hashes, input))
    },
  )

  it('are those of Node for any bytes and any text', () => {
    fc.assert(
      fc.property(data, text, (input, words) => {
        expect(written(edgeHashes, input)).toEqual(written(hashes, input))
        expect(edgeHashes.sha256Hex(words)).toBe(hashes.sha256Hex(words))
        expect(edgeHashes.sha256Hex(`é${words}`)).toBe(hashes.sha256Hex(`é${words}`))
      }),
    )
  })

  it('are keyed as those of Node, whatever the message, and again', () => {
    fc.assert(
      fc.property(data, data, fc.uint8Array({ minLength: 64, maxLength: 64 }), (one, two, pad) => {
        const outer = pad.map((byte) => byte ^ 0x6a)
        for (const message of [one, two]) {
          const inner = new Uint8Array([...pad, ...message])
          const pads = [edgeHashes, hashes].map(({ hmacHex }) => {
            const keyed = {
              inner,
              outer: new Uint8Array([...outer, ...pad.slice(32)]),
              states: undefined,
            }
            return [hmacHex(keyed), hmacHex(keyed)]
          })
          expect(pads[0]).toEqual(pads[1])
        }
      }),
    )
  })

  it.each(['sha1', 'sha256'] as const)('are those of Node in pieces: %s', (algorithm) => {
    fc.assert(
      fc.property(data, data, (one, two) => {
        const digests = [edgeHashes, hashes].map(({ createHash }) => {
          const hash = createHash(algorithm)
          hash.update(one)
          hash.update(two)
          return plain(hash.digest())
        })
        expect(digests[0]).toEqual(digests[1])
      }),
    )
  })

  it('are compared as a whole', () => {
    const digest = hashes.sha256Hex('a')
    for (const { sameDigest } of [edgeHashes, hashes]) {
      expect(sameDigest(digest, digest)).toBe(true)
      expect(sameDigest(digest, `${digest.slice(0, -1)}x`)).toBe(false)
      expect(sameDigest(digest, `x${digest.slice(1)}`)).toBe(false)
    }
  })
})

describe('bytes in the edge build', () => {
  it('are read and written as by Node', () => {
    fc.assert(
      fc.property(data, text, (input, words) => {
        expect(edgeBytes.hex(input)).toBe(bytes.hex(input))
        expect(edgeBytes.base64(input)).toBe(bytes.base64(input))
        expect(edgeBytes.latin1(input)).toBe(bytes.latin1(input))
        expect(plain(edgeBytes.utf8(words))).toEqual(plain(bytes.utf8(words)))
        expect(plain(edgeBytes.bytesOfHex(bytes.hex(input)))).toEqual(plain(input))
        expect(plain(edgeBytes.bytesOfBase64(bytes.base64(input)))).toEqual(plain(input))
        const whole = edgeBytes.concatenated([input, input], 2 * input.length)
        expect(plain(whole)).toEqual([...input, ...input])
      }),
    )
  })
})

describe('ECDSA in the edge build', () => {
  const scalar = derivePrivateScalar('AKIDEXAMPLE', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY')
  const point = ecdsa.publicPoint(scalar)

  it('has the same public key', () => {
    const { x, y } = edgeEcdsa.publicPoint(scalar)
    expect([plain(x), plain(y)]).toEqual([plain(point.x), plain(point.y)])
  })

  it('makes signatures that Node verifies, and the other way round', () => {
    for (let index = 0; index < 10; index++) {
      const message = bytes.utf8(`message ${index}`)
      const ours = edgeEcdsa.ecdsaSigner(scalar)(message)
      const nodes = ecdsa.ecdsaSigner(scalar, point)(message)
      expect(ecdsa.ecdsaVerifier(point)(message, ours)).toBe(true)
      expect(edgeEcdsa.ecdsaVerifier(point)(message, nodes)).toBe(true)
      expect(edgeEcdsa.ecdsaVerifier(point)(bytes.utf8('other'), nodes)).toBe(false)
    }
  })

  it('takes nothing else for a signature', () => {
    const verify = edgeEcdsa.ecdsaVerifier(point)
    for (const wrong of ['', '00', '3006020100020100', 'ff'.repeat(70)]) {
      expect(verify(bytes.utf8('message'), bytes.bytesOfHex(wrong))).toBe(false)
    }
  })
})
