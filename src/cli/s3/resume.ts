import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type {
  DownloadOptions,
  DownloadResumeState,
  UploadOptions,
  UploadResumeState,
} from '../../s3/index.ts'

/** One end of a transfer in the store and one on the disk. */
export interface ResumedFile {
  readonly bucket: string
  readonly key: string
  /** Absolute. */
  readonly path: string
}

/** What lets a transfer go on after its process was killed: its state, in a file until it ends. */
export interface Resumes {
  /** @param abandon removes the parts of a file that has become another one since. */
  upload(
    file: ResumedFile,
    abandon: (state: UploadResumeState) => void,
  ): Pick<UploadOptions, 'resume' | 'onState'>
  download(file: ResumedFile): Pick<DownloadOptions, 'resume' | 'onState'>
  /** Forgets what this process has saved: what it began has ended, and left nothing. */
  end(): void
}

type State = UploadResumeState | DownloadResumeState

/**
 * Keeps the states of transfers in the cache of the user.
 *
 * @param endpoint of the store; the same bucket elsewhere is another one.
 */
export function createResumes(isOn: boolean, endpoint: string | undefined): Resumes {
  if (!isOn) return { upload: () => ({}), download: () => ({}), end: () => undefined }
  const folder = stateFolder()
  const saved = new Set<string>()
  const fileOf = (kind: State['kind'], { bucket, key, path }: ResumedFile): string => {
    const name = JSON.stringify([kind, endpoint ?? '', bucket, key, path])
    return join(folder, `${createHash('sha256').update(name).digest('hex')}.json`)
  }
  const states = (kind: State['kind'], ends: ResumedFile) => {
    const file = fileOf(kind, ends)
    const { state, isBusy } = readState(file, kind)
    // It is this process's from now on.
    if (state !== undefined) saveState(file, state, saved)
    let savedAt = Number.NEGATIVE_INFINITY
    const onState = (now: State): void => {
      const time = performance.now()
      if (time - savedAt < EVERY_MS) return
      savedAt = time
      saveState(file, now, saved)
    }
    return { resume: state, onState: isBusy ? undefined : onState }
  }
  return {
    upload(ends, abandon) {
      const options = states('upload', ends) as ReturnType<Resumes['upload']>
      const { resume } = options
      if (resume === undefined || isStillSame(resume, ends.path)) return options
      abandon(resume)
      return { ...options, resume: undefined }
    },
    download: (ends) => states('download', ends) as ReturnType<Resumes['download']>,
    end() {
      for (const file of saved) rmSync(file, { force: true })
      saved.clear()
    },
  }
}

// Written down with each range, states take a sixth of the CPU time of a download.
const EVERY_MS = 1_000

function stateFolder(): string {
  const { XDG_CACHE_HOME: cache, LOCALAPPDATA: local } = process.env
  const standard = process.platform === 'win32' && local ? local : join(homedir(), '.cache')
  return join(cache || standard, 'sansdk', 'transfers')
}

interface FoundState {
  readonly state: State | undefined
  /** Another process is at it: it is neither to be resumed nor to be written over. */
  readonly isBusy: boolean
}

/** What a process that is no more has left; what cannot be read is not there. */
function readState(file: string, kind: State['kind']): FoundState {
  try {
    const { process: pid, state } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly process: number
      readonly state: State
    }
    if (isRunning(pid)) return { state: undefined, isBusy: true }
    return { state: state?.kind === kind ? state : undefined, isBusy: false }
  } catch {
    return { state: undefined, isBusy: false }
  }
}

function isStillSame({ source }: UploadResumeState, path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.size === source?.size && stats?.mtimeMs === source?.modifiedMs
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Where it cannot be written, the transfer goes on; it cannot be resumed then. */
function saveState(file: string, state: State, saved: Set<string>): void {
  try {
    if (!saved.has(file)) mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 })
    saved.add(file)
    writeFileSync(file, JSON.stringify({ process: process.pid, state }), { mode: 0o600 })
  } catch {
    saved.delete(file)
  }
}
