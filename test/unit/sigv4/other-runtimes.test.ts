import * as crypto from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { createChecksum, sign } from '../../../src/sigv4/index.ts'
import { dynamodb } from './signing-input.ts'

describe('a runtime whose node:crypto and node:zlib lack what is new', () => {
  it('signs alike', async () => {
    vi.resetModules()
    const createHash = vi.fn(crypto.createHash)
    vi.doMock('node:crypto', () => ({ ...crypto, createHash, hash: undefined }))
    const bare = await import('../../../src/sigv4/index.ts')
    const hashes = await import('../../../src/sigv4/hashes.ts')
    vi.doUnmock('node:crypto')
    expect(bare.sign).not.toBe(sign)
    for (const body of ['', 'a', 'ä☃', new Uint8Array([0, 127, 128, 255])]) {
      const request = { method: 'POST', url: 'https://sqs.us-east-1.amazonaws.com/', body }
      const options = { ...dynamodb, date: 0 }
      expect(bare.sign(request, options)).toEqual(sign(request, options))
    }
    expect(createHash).toHaveBeenCalledWith('sha256')
    expect(hashes.sha256Hex('abc')).toMatch(
      /^ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad$/,
    )
  })

  it.each([
    ['process', () => vi.stubGlobal('process', undefined)],
    ['getBuiltinModule', () => vi.stubGlobal('process', {})],
    ['node:zlib', () => vi.stubGlobal('process', { getBuiltinModule: () => undefined })],
    ['its CRC-32', () => vi.stubGlobal('process', { getBuiltinModule: () => ({}) })],
  ])('computes CRC-32 alike without %s', async (_, stub) => {
    vi.resetModules()
    const bare = await import('../../../src/sigv4/index.ts')
    const checksums = [bare.createChecksum('CRC32'), createChecksum('CRC32')]
    checksums[1]?.update(new Uint8Array([1]))
    stub()
    try {
      checksums[0]?.update(new Uint8Array([1]))
    } finally {
      vi.unstubAllGlobals()
    }
    for (const data of [new Uint8Array(0), Buffer.from('a'), Buffer.from('abcdefghijklmnopq')]) {
      for (const checksum of checksums) checksum.update(data)
    }
    expect(checksums[0]?.digest()).toBe(checksums[1]?.digest())
  })
})

describe('a process that has computed nothing yet', () => {
  it.each([
    ['CRC32C', 'e3069283'],
    ['CRC64NVME', 'ae8b14860a799888'],
  ] as const)('gives the published check value of %s', async (algorithm, value) => {
    vi.resetModules()
    const checksum = (await import('../../../src/sigv4/index.ts')).createChecksum(algorithm)
    checksum.update(Buffer.from('123456789'))
    expect(Buffer.from(checksum.digest(), 'base64').toString('hex')).toBe(value)
  })
})
