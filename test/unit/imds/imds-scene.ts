import { afterEach, beforeEach, expect } from 'vitest'
import { createSettings } from '../../../src/config/settings.ts'
import {
  createImdsClient,
  type ImdsClient,
  type ImdsClientOptions,
} from '../../../src/imds/index.ts'
import { memoryContext } from '../config/memory-context.ts'
import { type Directory, type MetadataServer, metadataServer } from './metadata-server.ts'

/** A metadata service and a clock, new for each test of a file. */
export interface Scene {
  server: MetadataServer
  /** Milliseconds since the epoch, for service and clients. */
  clock: number
  /** A client of the service, closed after the test. */
  client(options?: ImdsClientOptions): ImdsClient
}

/** Prepares the scene of a file's tests. What no client may send fails the test. */
export function useScene(tree: Directory): Scene {
  const clients: ImdsClient[] = []
  const scene = {
    clock: 0,
    client: (options = {}) => {
      const made = createImdsClient({
        endpoint: scene.server.url,
        settings: createSettings({ context: memoryContext() }),
        now: () => scene.clock,
        random: () => 0.001,
        ...options,
      })
      clients.push(made)
      return made
    },
  } as Scene
  beforeEach(async () => {
    scene.clock = 1_800_000_000_000
    scene.server = await metadataServer(tree)
    scene.server.now = () => scene.clock
  })
  afterEach(async () => {
    for (const made of clients.splice(0)) await made.close()
    expect(scene.server.complaints).toEqual([])
    await scene.server.close()
  })
  return scene
}
