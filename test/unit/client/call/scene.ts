import { afterEach } from 'vitest'
import type { Client } from '../../../../src/index.ts'
import { clientFor, type Loopback, loopback, type Reply } from '../../http/loopback.ts'

/** A client and the server that answers it. */
export interface Scene {
  readonly client: Client
  readonly server: Loopback
}

/** Makes scenes, which end with their test. Each reply answers one request. */
export function useScenes(): (...replies: Reply[]) => Promise<Scene> {
  const closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })
  return async (...replies) => {
    const server = await loopback(...replies)
    const client = clientFor(server.url)
    closing.push(() => client.close(), server.close)
    return { client, server }
  }
}
