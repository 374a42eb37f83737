import { describe, expect, it } from 'vitest'
import { NetworkError } from '../../../src/errors.ts'
import { exactLength, isBodyFault } from '../../../src/s3/upload-sources.ts'
import { rejection } from '../http/loopback.ts'

async function* chunksOf(...chunks: unknown[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield chunk as Uint8Array
}

async function read(length: number, ...chunks: unknown[]): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of exactLength(chunksOf(...chunks), length)) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

describe('a stream of announced length', () => {
  it('passes as it is, text as UTF-8', async () => {
    expect(await read(4, 'ü', '', new Uint16Array([0x6261]))).toBe('üab')
    expect(await read(0)).toBe('')
  })

  it.each([
    ['ends early', 3, ['ab'], { code: 'BODY_LENGTH_MISMATCH' }],
    ['goes on', 3, ['ab', 'cd'], { code: 'BODY_LENGTH_MISMATCH' }],
    ['holds a number', 3, ['ab', 5], { code: 'ERR_INVALID_ARG_TYPE', field: 'body' }],
  ])(
    'that %s fails, and is told from a broken network',
    async (_name, length, chunks, expected) => {
      const cause = await rejection(read(length, ...chunks))
      expect(cause).toMatchObject(expected)
      const facts = { code: 'NETWORK_FAILED', attempts: [], outcome: 'unknown' } as const
      const failed = new NetworkError('failed', { ...facts, stopReason: 'terminal', cause })
      expect(isBodyFault(failed)).toBe(true)
      const other = new NetworkError('failed', { ...facts, stopReason: 'terminal' })
      expect(isBodyFault(other)).toBe(false)
    },
  )
})
