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
  // Answers come in the order of the questions.
  const waiting: ((state: SoakServerState) => void)[] = []
  child.on('message', (state) => waiting.shift()?.(state as SoakServerState))
  return {
    endpoint: `http://127.0.0.1:${port}`,
    ask: (ids) => {
      const state = new Promise<SoakServerState>((resolve) => waiting.push(resolve))
      child.send(ids)
      return Promise.race([state, died])
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
