/**
 * A process for one transfer, which can be killed or whose memory can be measured.
 * Takes a {@link TransferTask} as JSON in its only argument and prints a {@link TransferReport}.
 */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createContext } from '../../src/s3/context.ts'
import { download } from '../../src/s3/download.ts'
import type { DownloadResumeState, UploadResumeState } from '../../src/s3/transfer-types.ts'
import { upload } from '../../src/s3/upload.ts'
import type { Server } from './servers.ts'

/** The task of the process. */
export interface TransferTask {
  readonly action: 'upload' | 'download'
  readonly server: Pick<Server, 'endpoint' | 'region' | 'credentials'> & { readonly ca?: string }
  readonly bucket: string
  readonly key: string
  readonly path: string
  readonly partSize?: number
  readonly concurrency?: number
  /** The file of the saved state. */
  readonly statePath?: string
  /** Kills itself as `kill -9` does once this many bytes have arrived. */
  readonly killAfter?: number
}

/** The report of the process. */
export interface TransferReport {
  /** Undefined if it failed. */
  readonly size: number | undefined
  /** The system's error code of the failure. */
  readonly error?: { readonly code: unknown; readonly path: unknown; readonly syscall: unknown }
  /** The contents of the file's directory at the end. */
  readonly left?: readonly string[]
  readonly resumedParts: number
  /** The largest growth of the resident memory in bytes, by the kernel. */
  readonly grewBy: number
}

function statusBytes(name: string): number {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(
    readFileSync('/proc/self/status', 'utf8'),
  )
  return Number(found?.[1]) * 1024
}

function saveState({ statePath }: TransferTask, state: unknown): void {
  if (statePath === undefined) return
  writeFileSync(`${statePath}.new`, JSON.stringify(state))
  renameSync(`${statePath}.new`, statePath)
}

function savedState<T>({ statePath }: TransferTask): T | undefined {
  try {
    return statePath === undefined ? undefined : JSON.parse(readFileSync(statePath, 'utf8'))
  } catch {
    return undefined
  }
}

async function run(task: TransferTask): Promise<TransferReport> {
  const { server, bucket, key, path, partSize, concurrency } = task
  const context = createContext({ bucket, ...server, compatibility: 'ceph' })
  // Connections, code and buffers that any request needs do not count.
  await (await context.send({ method: 'GET', query: { 'max-keys': 1 } })).dump()
  // Resets the peak to what is resident now (proc(5)).
  writeFileSync('/proc/self/clear_refs', '5')
  const before = statusBytes('VmRSS')
  const options = {
    partSize,
    concurrency,
    onState: (state: unknown) => saveState(task, state),
    onProgress: ({ transferred }: { readonly transferred: number }) => {
      if (transferred >= (task.killAfter ?? Number.POSITIVE_INFINITY)) {
        process.kill(process.pid, 'SIGKILL')
      }
    },
  }
  const result =
    task.action === 'upload'
      ? await upload(context, key, path, {
          ...options,
          resume: savedState<UploadResumeState>(task),
        })
      : await download(context, key, path, {
          ...options,
          resume: savedState<DownloadResumeState>(task),
        })
  const grewBy = statusBytes('VmHWM') - before
  await context.client.close()
  return {
    size: result.size,
    resumedParts: 'resumedParts' in result ? result.resumedParts : 0,
    grewBy,
  }
}

/** Reports a failure of the system; throws anything else. */
async function failed(error: unknown, { path }: TransferTask): Promise<TransferReport> {
  if (!(error instanceof Error) || !('syscall' in error)) throw error
  const { code, path: at, syscall } = error as NodeJS.ErrnoException
  const left = readdirSync(dirname(path))
  return { size: undefined, resumedParts: 0, grewBy: 0, error: { code, path: at, syscall }, left }
}

const task: TransferTask = JSON.parse(process.argv[2] ?? '{}')
const report = await run(task).catch((error: unknown) => failed(error, task))
process.stdout.write(JSON.stringify(report), () => process.exit())
