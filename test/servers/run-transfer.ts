import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TransferReport, TransferTask } from './transfer-child.ts'

const child = fileURLToPath(new URL('transfer-child.ts', import.meta.url))

/** How a transfer in its own process ended. */
export interface FinishedTransfer {
  readonly signal: NodeJS.Signals | null
  readonly status: number | null
  /** Set if it finished. */
  readonly report: TransferReport | undefined
  readonly stderr: string
}

/** Runs a transfer in its own process. */
export function runTransfer(task: TransferTask): Promise<FinishedTransfer> {
  return watch(process.execPath, childArguments(task))
}

function childArguments(task: TransferTask): string[] {
  return ['--import', 'tsx', child, JSON.stringify(task)]
}

/** Runs a transfer with a small disk at a directory: a file system in its own namespace. */
export function runOnSmallDisk(
  task: TransferTask,
  { directory, size }: { readonly directory: string; readonly size: number },
): Promise<FinishedTransfer> {
  const script = 'mount -t tmpfs -o "size=$0" tmpfs "$1" && shift && exec "$@"'
  const command = [process.execPath, ...childArguments(task)]
  return watch('unshare', ['-rm', 'sh', '-c', script, String(size), directory, ...command])
}

/** Whether this system allows such a disk. */
export async function hasSmallDisks(): Promise<boolean> {
  try {
    return (await watch('unshare', ['-rm', 'true'])).status === 0
  } catch {
    return false
  }
}

function watch(file: string, args: readonly string[]): Promise<FinishedTransfer> {
  const running = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  running.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  running.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((resolve, reject) => {
    running.on('error', reject)
    running.on('close', (status, signal) => {
      const report = stdout === '' ? undefined : (JSON.parse(stdout) as TransferReport)
      resolve({ status, signal, report, stderr })
    })
  })
}
