import { type ChildProcess, spawn } from 'node:child_process'
import type { Environment } from '../config/index.ts'
import { splitCommand } from './split-command.ts'

/** How a program ended. */
export type ProgramEnd =
  | { readonly kind: 'output'; readonly stdout: string }
  | { readonly kind: 'exit'; readonly status: string; readonly stderr: string }
  | { readonly kind: 'not-started'; readonly code: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'too-long' }

/** What to run, and how far it may go. */
export interface ProgramCall {
  readonly command: string
  readonly env: Environment
  readonly platform: string
  /** Then it is killed, with what it started. */
  readonly timeoutMs: number
  /** The most that standard output may hold, in bytes. */
  readonly outputLimit: number
}

/** The most of standard error that is kept, in bytes: it is for a message. */
const STDERR_LIMIT = 4_096

/**
 * Runs a command line: directly where it is a program and its arguments, by the system's shell where
 * it needs one (pipes, variables, built-in commands, batch files). Standard input is closed.
 */
export async function runProgram(call: ProgramCall): Promise<ProgramEnd> {
  const words = splitCommand(call.command, call.platform)
  if (words !== undefined) {
    const [program = '', ...args] = words
    const end = await runOnce(call, (options) => spawn(program, args, options))
    if (end.kind !== 'not-started' || !FOR_A_SHELL.has(end.code)) return end
  }
  return await runOnce(call, (options) => spawn(call.command, { ...options, shell: true }))
}

// No file of that name: a built-in command. EINVAL: a batch file, which Node leaves to a shell.
const FOR_A_SHELL = new Set(['ENOENT', 'EINVAL'])

interface SpawnSettings {
  readonly env: NodeJS.ProcessEnv
  readonly stdio: ['ignore', 'pipe', 'pipe']
  readonly windowsHide: true
  readonly detached: boolean
}

function runOnce(
  call: ProgramCall,
  start: (options: SpawnSettings) => ChildProcess,
): Promise<ProgramEnd> {
  const isGroup = call.platform !== 'win32'
  return new Promise((resolve) => {
    let child: ChildProcess
    try {
      child = start({
        env: { ...call.env },
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
        // A process group of its own, so that a shell's children can be killed with it.
        detached: isGroup,
      })
    } catch (error) {
      resolve({ kind: 'not-started', code: codeOf(error) })
      return
    }
    const end = (result: ProgramEnd): void => {
      clearTimeout(timer)
      resolve(result)
    }
    const stop = (kind: 'timeout' | 'too-long'): void => {
      killTree(child, isGroup)
      end({ kind })
    }
    const timer = setTimeout(stop, call.timeoutMs, 'timeout')
    const stdout = gather(child.stdout, call.outputLimit, () => stop('too-long'))
    const stderr = gather(child.stderr, STDERR_LIMIT, undefined)
    child.on('error', (error) => end({ kind: 'not-started', code: codeOf(error) }))
    child.on('close', (code, signal) => {
      if (code === 0) end({ kind: 'output', stdout: stdout() })
      else end({ kind: 'exit', status: signal ?? String(code), stderr: stderr() })
    })
  })
}

/** Collects a stream's text up to a limit, and goes on reading so that the program is not held up. */
function gather(
  stream: NodeJS.ReadableStream | null,
  limit: number,
  onLimit: (() => void) | undefined,
): () => string {
  const chunks: Buffer[] = []
  let size = 0
  stream?.on('data', (chunk: Buffer) => {
    const isOver = size <= limit && size + chunk.length > limit
    if (size < limit) chunks.push(chunk.subarray(0, limit - size))
    size += chunk.length
    if (isOver) onLimit?.()
  })
  return () => Buffer.concat(chunks).toString('utf8')
}

function killTree(child: ChildProcess, isGroup: boolean): void {
  child.stdout?.destroy()
  child.stderr?.destroy()
  const { pid } = child
  if (pid === undefined) return
  try {
    if (isGroup) process.kill(-pid, 'SIGKILL')
    else
      spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true }).on(
        'error',
        () => {},
      )
  } catch {
    // It ended by itself in the meantime.
    child.kill('SIGKILL')
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error'
}
