import { problemText } from '../error-text.ts'
import { outputStream, print } from '../output/stdout.ts'

/** What is done to one file or object. */
export interface Transfer {
  readonly kind: 'upload' | 'download' | 'copy' | 'move' | 'delete'
  readonly source: string
  readonly target?: string | undefined
  /** Bytes. */
  readonly size?: number | undefined
}

/** What is shown of transfers. */
export interface ReportOptions {
  /** `errors`: errors and warnings only. */
  readonly shows: 'all' | 'errors' | 'nothing'
  /** One JSON object a line, for all that is done and all that fails. */
  readonly json: boolean
  readonly dryRun: boolean
  readonly progress: Progress | undefined
}

/** Prints what becomes of transfers, and counts it. */
export interface Report {
  done(transfer: Transfer): void
  failed(transfer: Transfer, error: unknown): void
  /** Something was not done, and why. */
  skipped(path: string, reason: string): void
  /** Nothing was lost, but somebody should know. */
  note(text: string): void
  /** The end of the command, such as a listing that broke off. */
  fatal(error: unknown): void
  /** 1 where something failed, 2 where something was skipped, else 0; all is printed by then. */
  status(): Promise<number>
}

/** Begins to report. */
export function createReport(options: ReportOptions): Report {
  const { shows, json, dryRun, progress } = options
  const count = { failed: 0, skipped: 0 }
  let lines: string[] = []
  const beside = (write: () => void): void =>
    progress === undefined ? write() : progress.beside(write)
  const flush = (): void => {
    if (lines.length === 0) return
    const text = lines.join('')
    lines = []
    beside(() => outputStream().write(text))
  }
  const say = (line: string): void => {
    if (lines.push(`${line}\n`) === 1) setImmediate(flush)
  }
  const complain = (line: string): void => {
    if (shows === 'nothing') return
    flush()
    beside(() => process.stderr.write(`${line}\n`))
  }
  const record = (status: string, transfer: Partial<Transfer>, more: object): void =>
    say(JSON.stringify({ status, ...transfer, ...more }))
  return {
    done(transfer) {
      // Somebody who tries wants to see it.
      if (shows === 'nothing' || (shows === 'errors' && !dryRun)) return
      if (json) record(dryRun ? 'planned' : 'done', transfer, {})
      else say(`${dryRun ? '(dryrun) ' : ''}${lineOf(transfer)}`)
    },
    failed(transfer, error) {
      count.failed += 1
      if (json && shows !== 'nothing') record('failed', transfer, { error: errorRecord(error) })
      else complain(`${lineOf(transfer).replace(':', ' failed:')} ${problemText(error)}`)
    },
    skipped(path, reason) {
      count.skipped += 1
      if (json && shows !== 'nothing') record('skipped', { source: path }, { reason })
      else complain(`warning: Skipping file ${path}. ${reason}`)
    },
    note(text) {
      complain(`warning: ${text}`)
    },
    fatal(error) {
      count.failed += 1
      complain(`fatal error: ${problemText(error)}`)
    },
    async status() {
      progress?.end()
      const rest = lines.join('')
      lines = []
      await print(rest)
      if (count.failed > 0) return 1
      return count.skipped > 0 ? 2 : 0
    },
  }
}

/** What a store says of an object that it did not delete. */
interface Refusal {
  readonly code?: string
  readonly message?: string
  /** The error of the request, where that failed as a whole. */
  readonly cause?: unknown
}

/** Why an object or a file was not deleted: the error of the request or the system, else what the store said. */
export function deletionProblem(reason: unknown): Error {
  if (reason instanceof Error) return reason
  const { code = 'NoAnswer', message = '', cause } = (reason ?? {}) as Refusal
  if (cause instanceof Error) return cause
  const text = `An error occurred (${code}) when calling the DeleteObjects operation: ${message}`
  return new Error(text)
}

/** As the AWS CLI prints it. */
function lineOf({ kind, source, target }: Transfer): string {
  return target === undefined ? `${kind}: ${source}` : `${kind}: ${source} to ${target}`
}

function errorRecord(error: unknown): object {
  const code = (error as { readonly code?: unknown }).code
  const awsCode = (error as { readonly awsCode?: unknown }).awsCode
  return { code: awsCode ?? code, message: problemText(error) }
}

/** Shows how far transfers are, on a line of the terminal that is written again and again. */
export interface Progress {
  /** How much there is in all, once that is known. */
  total(bytes: number, files: number): void
  /** Bytes that have come. */
  add(bytes: number): void
  fileDone(): void
  /** Takes the line away while something else is printed. */
  beside(write: () => void): void
  end(): void
}

const EVERY_MS = 200
// The rate is that of the last seconds: a slow start is forgotten.
const SAMPLES = 25

/** Begins to show progress on standard error. */
export function createProgress(): Progress {
  const state = { bytes: 0, files: 0, totalBytes: 0, totalFiles: 0 }
  let shown = false
  const samples: { readonly at: number; readonly bytes: number }[] = []
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001B[K')
    shown = false
  }
  const draw = (): void => {
    const line = progressLine({ ...state, rate: rateOf(samples) })
    const width = (process.stderr.columns ?? DEFAULT_COLUMNS) - 1
    process.stderr.write(`\r${line.slice(0, width)}\u001B[K`)
    shown = true
  }
  const timer = setInterval(() => {
    samples.push({ at: performance.now(), bytes: state.bytes })
    if (samples.length > SAMPLES) samples.shift()
    draw()
  }, EVERY_MS).unref()
  return {
    total(bytes, files) {
      state.totalBytes = bytes
      state.totalFiles = files
    },
    add(bytes) {
      state.bytes += bytes
    },
    fileDone() {
      state.files += 1
    },
    beside(write) {
      const wasShown = shown
      clear()
      write()
      if (wasShown) draw()
    },
    end() {
      clearInterval(timer)
      clear()
    },
  }
}

const DEFAULT_COLUMNS = 80

function rateOf(samples: readonly { readonly at: number; readonly bytes: number }[]): number {
  const [first, last] = [samples[0], samples.at(-1)]
  if (first === undefined || last === undefined || last.at === first.at) return 0
  return ((last.bytes - first.bytes) / (last.at - first.at)) * 1000
}

/** How far all transfers are. */
export interface ProgressState {
  readonly bytes: number
  readonly files: number
  /** 0 while that is not known. */
  readonly totalBytes: number
  readonly totalFiles: number
  /** Bytes a second. */
  readonly rate: number
}

/** The line of progress: what is done of what, the rate, and the time that is left where that can be told. */
export function progressLine(state: ProgressState): string {
  const { bytes, files, totalBytes, totalFiles, rate } = state
  const speed = `${readableSize(rate)}/s`
  if (totalFiles === 0) return `${readableSize(bytes)}, ${files} files, ${speed}`
  const share = Math.min(100, Math.floor((100 * bytes) / Math.max(1, totalBytes)))
  const parts = [`${readableSize(bytes)} of ${readableSize(totalBytes)} (${share} %)`]
  if (totalFiles > 1) parts.push(`${files} of ${totalFiles} files`)
  parts.push(speed)
  const left = totalBytes - bytes
  if (rate > 0 && left > 0) parts.push(`${readableTime(left / rate)} left`)
  return parts.join(', ')
}

const UNITS = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB']

/** A size as the AWS CLI prints it: `1 Byte`, `10 Bytes`, `1.5 KiB`. */
export function readableSize(bytes: number): string {
  if (bytes === 1) return '1 Byte'
  if (bytes < 1024) return `${Math.floor(bytes)} Bytes`
  let value = bytes
  for (const [index, unit] of UNITS.entries()) {
    value /= 1024
    // 1023.9 KiB may round to 1024: the next unit then.
    if (Math.round(value) < 1024 || index === UNITS.length - 1) return `${value.toFixed(1)} ${unit}`
  }
  return `${bytes} Bytes`
}

function readableTime(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes} min ${whole % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
