import { problemText } from '../error-text.ts'
import { print } from '../output/stdout.ts'
import type { Progress } from './progress.ts'

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
  const flush = (): void => {
    if (lines.length === 0) return
    progress?.clear()
    process.stdout.write(lines.join(''))
    lines = []
  }
  const say = (line: string): void => {
    if (lines.push(`${line}\n`) === 1) setImmediate(flush)
  }
  const complain = (line: string): void => {
    if (shows === 'nothing') return
    flush()
    progress?.clear()
    process.stderr.write(`${line}\n`)
  }
  const record = (status: string, transfer: Partial<Transfer>, more: object): void =>
    say(JSON.stringify({ status, ...transfer, ...more }))
  return {
    done(transfer) {
      if (shows !== 'all') return
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

/** As the AWS CLI prints it. */
function lineOf({ kind, source, target }: Transfer): string {
  return target === undefined ? `${kind}: ${source}` : `${kind}: ${source} to ${target}`
}

function errorRecord(error: unknown): object {
  const code = (error as { readonly code?: unknown }).code
  const awsCode = (error as { readonly awsCode?: unknown }).awsCode
  return { code: awsCode ?? code, message: problemText(error) }
}
