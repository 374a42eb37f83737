import { describe, expect, it } from 'vitest'
import { chunkSigner, signatureOf, signStreaming } from '../../../../src/sigv4/index.ts'
import { v4aVerifier } from '../../../../src/sigv4/signing-key-v4a.ts'
import {
  collect,
  credentials,
  decodeChunked,
  EMPTY,
  options,
  put,
  sha256,
} from './streamed-upload.ts'

describe('v4a chunks', () => {
  // What aws-c-auth's test of v4a chunks demands (tests/test_chunked_signing.c, Apache-2.0): strings to
  // sign for the documented body, in which the signatures stand without their padding.
  const head = '20130524T000000Z\n20130524/s3/aws4_request\n'
  const hashes = [
    'bf718b6f653bebc184e1479f1935b8da974d701b893afcf49e701f3e2f9f9c5a',
    '2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a',
    EMPTY,
  ]
  const crtTrailers = { first: '1st', second: '2nd', third: '3rd' }
  const crtTrailersHash = '83d8f190334fb741bc8daf73c891689d320bd8017756bc730c540021ed48001f'

  it('verify over the strings to sign of aws-c-auth', async () => {
    const own = { ...options, algorithm: 'v4a', checksum: 'CRC32C' } as const
    const signed = signStreaming(put(Buffer.alloc(66_560, 'a')), own)
    const body = await collect(signed.body)
    const { chunks, trailers } = decodeChunked(body)
    expect(body).toHaveLength(signed.contentLength)
    let prior = signatureOf(signed)
    for (const [index, { signature = '' }] of chunks.entries()) {
      expect(signature).toHaveLength(144)
      const text = `AWS4-ECDSA-P256-SHA256-PAYLOAD\n${head}${prior}\n${EMPTY}\n${hashes[index]}`
      prior = signature.replace(/\*+$/, '')
      expect(v4aVerifier(credentials)(text, prior)).toBe(true)
    }
    const [[name, value] = [], [, signature = ''] = []] = trailers
    const text = `AWS4-ECDSA-P256-SHA256-TRAILER\n${head}${prior}\n${sha256(`${name}:${value}\n`)}`
    expect(signature).toHaveLength(144)
    expect(v4aVerifier(credentials)(text, signature.replace(/\*+$/, ''))).toBe(true)
  })

  it('sign several trailers as aws-c-auth does', () => {
    const signer = chunkSigner({
      ...options,
      algorithm: 'v4a',
      date: Date.UTC(2013, 4, 24),
      seedSignature: 'ab'.repeat(35),
    })
    const { chunks, trailers } = decodeChunked(Buffer.from(signer.end(crtTrailers)))
    const prior = chunks[0]?.signature?.replace(/\*+$/, '') ?? ''
    expect(trailers.slice(0, 3)).toEqual(Object.entries(crtTrailers))
    const signature = trailers[3]?.[1].replace(/\*+$/, '') ?? ''
    const text = `AWS4-ECDSA-P256-SHA256-TRAILER\n${head}${prior}\n${crtTrailersHash}`
    expect(v4aVerifier(credentials)(text, signature)).toBe(true)
    // As canonical headers they are sorted, in whatever order they are given.
    const reversed = Object.fromEntries(Object.entries(crtTrailers).toReversed())
    const again = decodeChunked(Buffer.from(signer.end(reversed))).trailers
    expect(again.slice(0, 3)).toEqual(Object.entries(crtTrailers))
  })
})
