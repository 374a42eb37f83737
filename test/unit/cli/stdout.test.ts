import fs from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

type Output = typeof import('../../../src/cli/output/stdout.ts')

let output: Output
let atOnce = ''
let streamed = ''

/** How many bytes each write takes, or why it fails; further writes take all. */
function answerWrites(...answers: readonly (number | string)[]): void {
  let count = 0
  vi.spyOn(fs, 'writeSync').mockImplementation(((_: number, bytes: Uint8Array, from: number) => {
    const answer = answers[count++] ?? bytes.length
    if (typeof answer === 'string') throw Object.assign(new Error(answer), { code: answer })
    const taken = bytes.subarray(from, from + answer)
    atOnce += Buffer.from(taken).toString()
    return taken.length
  }) as typeof fs.writeSync)
}

beforeEach(async () => {
  vi.resetModules()
  output = await import('../../../src/cli/output/stdout.ts')
  atOnce = ''
  streamed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation(((
    bytes: Uint8Array,
    done: (error?: Error) => void,
  ) => {
    streamed += Buffer.from(bytes).toString()
    done()
    return true
  }) as typeof process.stdout.write)
})
afterEach(() => {
  vi.restoreAllMocks()
  process.stdout.removeAllListeners('error')
})

describe.skipIf(process.platform === 'win32')('what a command prints', () => {
  it('is written without the stream, in as many pieces as it takes', async () => {
    answerWrites(3, 4)
    await output.print('one, two, three')
    expect({ atOnce, streamed }).toEqual({ atOnce: 'one, two, three', streamed: '' })
  })

  it('goes on through the stream where a pipe is full that does not wait', async () => {
    answerWrites(5, 'EAGAIN')
    expect(await output.printed('one, two, three')).toBe(true)
    expect({ atOnce, streamed }).toEqual({ atOnce: 'one, ', streamed: 'two, three' })
    await output.print(', four')
    expect({ atOnce, streamed }).toEqual({ atOnce: 'one, ', streamed: 'two, three, four' })
  })

  it('keeps its order behind what went through the stream', async () => {
    answerWrites()
    output.outputStream().write(Buffer.from('one'), () => {})
    await output.print(', two')
    expect({ atOnce, streamed }).toEqual({ atOnce: '', streamed: 'one, two' })
  })

  it('ends in silence where the reader has gone, and tells of all else', async () => {
    answerWrites('EPIPE', 'EIO')
    expect(await output.printed('one')).toBe(false)
    await expect(output.printed('one')).rejects.toThrow('EIO')
    const stream = output.outputStream()
    const failure = (code: string): Error => Object.assign(new Error(code), { code })
    expect(stream.emit('error', failure('EPIPE'))).toBe(true)
    expect(output.lostOutput()).toBeUndefined()
    expect(stream.emit('error', failure('EIO'))).toBe(true)
    expect(output.lostOutput()).toMatchObject({ code: 'EIO' })
  })
})
