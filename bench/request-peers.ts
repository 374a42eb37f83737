import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the comparisons are made with; it is no part of the package. */
export const PEERS: string = fileURLToPath(new URL('./compare-request/', import.meta.url))

/** Installs the peers on first use. */
export function installPeers(): void {
  if (existsSync(`${PEERS}node_modules/@aws-sdk/client-ec2`)) return
  console.log('Installing the peers in bench/compare-request …')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', PEERS], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** The built package; `SANSDK_DIST` names another build. */
const DIST: string =
  process.env['SANSDK_DIST'] ?? fileURLToPath(new URL('../dist/', import.meta.url))

/** What a contestant is told: whom to ask, as whom, and where the built package is. */
export function settingsText(name: string, port: string): string {
  return JSON.stringify({
    name,
    dist: DIST,
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-central-1',
    credentials: {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    },
    sessionToken: 'FwoGZXIvYXdzEXAMPLE/'.repeat(60),
  })
}

/** Starts a script, of the comparisons unless its path is absolute, without the loader that runs this one. */
export function startPeer(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): ChildProcess {
  return fork(resolve(PEERS, script), args, {
    execArgv: [...flags],
    env: { ...ownVariables(), NODE_NO_WARNINGS: '1' },
  })
}

/**
 * Without this machine's settings for AWS and for certificates: Node 24 reads a file of authorities that the environment
 * names as soon as TLS is loaded, 50 million instructions of a start.
 */
function ownVariables(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(
    ([name]) => !/^AWS_|^NODE_EXTRA_CA_CERTS$|^SSL_CERT_/.test(name),
  )
  return Object.fromEntries(others)
}

/** Starts the loopback server in a process of its own. */
export async function startServer(): Promise<{ port: string; stop: () => void }> {
  const server = startPeer('server.mjs', [])
  const [message] = (await once(server, 'message')) as [{ port: number }]
  return { port: String(message.port), stop: () => server.disconnect() }
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** The range of the middle half, as text. */
export function quartiles(values: readonly number[], digits: number): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(digits)
  return `${at(0.25)}–${at(0.75)}`
}
