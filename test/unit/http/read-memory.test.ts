import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { READING, reuseMemory } from '../../../src/http/response-body.ts'

const SMALL = 64 * 1024
const LARGE = 512 * 1024

/** A socket that reads as those of a client do, without a network. */
function reader(): { readonly chunks: Buffer[]; read(bytes: Uint8Array): void; size(): number } {
  const chunks: Buffer[] = []
  const socket = { push: (chunk: Buffer) => chunks.push(chunk) > 0 } as unknown as Socket
  const { buffer, callback } = READING.onread
  const allot = buffer as () => Uint8Array
  let memory = allot()
  return {
    chunks,
    size: () => memory.length,
    read(bytes) {
      memory.set(bytes)
      callback.call(socket, bytes.length, memory)
      memory = allot()
    },
  }
}

const full = (size: number, value: number): Uint8Array => new Uint8Array(size).fill(value)

/** Whether all bytes of a chunk are of this value. */
function holds(chunk: Buffer | undefined, value: number): boolean {
  return chunk?.every((byte) => byte === value) ?? false
}

function described(chunk: Buffer): string {
  return `${chunk.length} of ${chunk.every((byte) => byte === chunk[0]) ? chunk[0] : 'different'}`
}

describe('the memory that sockets read into', () => {
  it('is shared while little comes, and what comes is copied', () => {
    const [one, other] = [reader(), reader()]
    one.read(full(10, 1))
    other.read(full(10, 2))
    one.read(full(SMALL - 1, 3))
    expect(one.chunks.map(described)).toEqual([
      described(Buffer.alloc(10, 1)),
      described(Buffer.alloc(SMALL - 1, 3)),
    ])
    expect(other.chunks.map(described)).toEqual([described(Buffer.alloc(10, 2))])
    expect(one.size()).toBe(SMALL)
  })

  it('is larger once a read has filled it, and small again after a short read', () => {
    const socket = reader()
    socket.read(full(SMALL, 1))
    expect(socket.size()).toBe(LARGE)
    socket.read(full(LARGE, 2))
    expect(socket.size()).toBe(LARGE)
    socket.read(full(100, 3))
    expect(socket.size()).toBe(SMALL)
    expect(socket.chunks.map(described)).toEqual([
      described(Buffer.alloc(SMALL, 1)),
      described(Buffer.alloc(LARGE, 2)),
      described(Buffer.alloc(100, 3)),
    ])
  })

  it('is read into again only once it was given back', () => {
    const socket = reader()
    socket.read(full(SMALL, 1))
    socket.read(full(LARGE, 2))
    socket.read(full(LARGE, 3))
    const [, first, second] = socket.chunks as [Buffer, Buffer, Buffer]
    reuseMemory(second)
    socket.read(full(LARGE, 4))
    socket.read(full(LARGE, 5))
    expect(holds(first, 2)).toBe(true)
    const last = socket.chunks.at(-1)
    expect(holds(last, 5)).toBe(true)
    expect(last?.buffer).toBe(second.buffer)
  })

  it('is given back once, and only by a chunk that is all that was read', () => {
    const socket = reader()
    socket.read(full(SMALL, 1))
    socket.read(full(LARGE, 2))
    const [, chunk] = socket.chunks as [Buffer, Buffer]
    reuseMemory(chunk.subarray(0, 100))
    reuseMemory(chunk.subarray(100))
    reuseMemory(Buffer.alloc(LARGE))
    socket.read(full(LARGE, 3))
    socket.read(full(LARGE, 4))
    expect(holds(chunk, 2)).toBe(true)
    reuseMemory(chunk)
    reuseMemory(chunk)
    for (const value of [5, 6, 7, 8]) socket.read(full(LARGE, value))
    expect(socket.chunks.filter(({ buffer }) => buffer === chunk.buffer)).toHaveLength(2)
    expect(holds(socket.chunks.at(-1), 8)).toBe(true)
  })

  it('carries what several sockets receive at the same time', async () => {
    const server = createServer((socket) => {
      socket.once('data', ([value = 0]) => socket.end(Buffer.alloc(3_000_000, value)))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    const received = [1, 2, 3, 4, 5].map(async (value) => {
      const socket = connect({ port, host: '127.0.0.1', ...READING })
      socket.write(Buffer.of(value))
      let length = 0
      for await (const chunk of socket as AsyncIterable<Buffer>) {
        expect(holds(chunk, value)).toBe(true)
        length += chunk.length
        reuseMemory(chunk)
      }
      return length
    })
    expect(await Promise.all(received)).toEqual([1, 2, 3, 4, 5].map(() => 3_000_000))
    server.close()
  })
})
