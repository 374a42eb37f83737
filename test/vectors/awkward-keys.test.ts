import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { encodeS3Key, explain } from '../../src/sigv4/index.ts'
import type { SigningOptions } from '../../src/sigv4/types.ts'

interface AwkwardKey {
  readonly name: string
  readonly key: string
  readonly why: string
}

const keys: AwkwardKey[] = JSON.parse(
  readFileSync(new URL('awkward-keys.json', import.meta.url), 'utf8'),
)

const options: SigningOptions = {
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  region: 'us-east-1',
  service: 's3',
  date: 0,
  dotSegments: 'keep',
}

const canonicalUri = (path: string): string | undefined =>
  explain({ url: `https://bucket.s3.us-east-1.amazonaws.com/${path}` }, options)
    .canonicalRequest.split('\n')
    .at(1)

/** RFC 3986, sections 2.1 and 2.3, for the UTF-8 bytes; slashes stay, as at AWS. */
const byteEncoded = (key: string): string =>
  Buffer.from(key)
    .toString('latin1')
    .replace(/[^A-Za-z0-9._~/-]/g, (byte) => {
      const hex = byte.charCodeAt(0).toString(16).toUpperCase()
      return `%${hex.padStart(2, '0')}`
    })

describe('awkward S3 keys', () => {
  it('are 33 distinct keys that S3 accepts', () => {
    expect(keys).toHaveLength(33)
    expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length)
    expect(Math.min(...keys.map(({ key }) => Buffer.byteLength(key)))).toBeGreaterThan(0)
    expect(Math.max(...keys.map(({ key }) => Buffer.byteLength(key)))).toBe(1024)
    // A lone surrogate has no UTF-8 form and becomes U+FFFD in a round trip.
    expect(keys.filter(({ key }) => Buffer.from(key).toString() !== key)).toEqual([])
  })

  it.each(keys)('are encoded byte by byte: $name, $why', ({ key }) => {
    const asBrowsersEncode = key.split('/').map(encodeURIComponent).join('/')
    expect(encodeS3Key(key)).toBe(byteEncoded(key))
    expect(canonicalUri(encodeS3Key(key))).toBe(`/${byteEncoded(key)}`)
    expect(canonicalUri(asBrowsersEncode)).toBe(`/${byteEncoded(key)}`)
  })
})
