import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { SoakServerSettings, SoakServerState } from './server.ts'

/** The process of the soak's servers, seen from the client's. */
export interface SoakServer {
  readonly endpoint: string
  /** Asks for its state, and for the mishaps of these calls. */
  ask(ids: readonly string[]): Promise<SoakServerState>
  stop(): Promise<void>
}

interface Question {
  readonly resolve: (state: SoakServerState) => void
  readonly reject: (error: Error) => void
}

/** Starts the servers and waits for their port. */
export async function startSoakServer(settings: SoakServerSettings): Promise<SoakServer> {
  const file = fileURLToPath(new URL('server.ts', import.meta.url))
  const child: ChildProcess = fork(file, [JSON.stringify(settings)], {
    execArgv: ['--import', 'tsx'],
  })
  const died = once(child, 'exit').then(() => {
    throw new Error('the server of the soak ended')
  })
  died.catch(() => {})
  const [port] = (await Promise.race([once(child, 'message'), died])) as [number]
  // Answers come in the order of the questions. A race with the end would keep each of them.
  const waiting: Question[] = []
  child.on('message', (state) => waiting.shift()?.resolve(state as SoakServerState))
  child.once('exit', () => {
    for (const { reject } of waiting) reject(new Error('the server of the soak ended'))
  })
  return {
    endpoint: `http://127.0.0.1:${port}`,
    ask: (ids) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        child.send(ids)
      }),
    async stop() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
