import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { FaultCounts, FaultPorts } from './fault-server.ts'

/** The fault server's process, seen from the tests. */
export interface FaultServer {
  readonly ports: FaultPorts
  /** Counts, and sets the number of requests back to 0. */
  counts(): Promise<FaultCounts>
  stop(): Promise<void>
}

/** Starts the fault server and waits for its ports. */
export async function startFaultServer(): Promise<FaultServer> {
  const file = fileURLToPath(new URL('fault-server.ts', import.meta.url))
  const child: ChildProcess = fork(file, { execArgv: ['--import', 'tsx'] })
  const died = once(child, 'exit').then(() => {
    throw new Error('the fault server ended before it listened')
  })
  const [ports] = (await Promise.race([once(child, 'message'), died])) as [FaultPorts]
  died.catch(() => {})
  return {
    ports,
    async counts() {
      const answered = once(child, 'message')
      child.send('counts')
      return (await answered)[0] as FaultCounts
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
