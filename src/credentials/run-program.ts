import { type ChildProcess, spawn } from 'node:child_process'
import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import type { Environment } from '../base/environment.ts'

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
  const held = createByteCollector()
  let size = 0
  stream?.on('data', (chunk: Buffer) => {
    const isOver = size <= limit && size + chunk.length > limit
    if (size < limit) collectBytes(held, chunk.subarray(0, limit - size))
    size += chunk.length
    if (isOver) onLimit?.()
  })
  return () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(takeBytes(held))
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

/** The words of a command line, or undefined where a shell has to read it. */
export type CommandWords = readonly string[] | undefined

/**
 * Splits a command line into words as the AWS CLI does: by quotes and backslashes as in a POSIX
 * shell, on Windows as programs there do it themselves (`CommandLineToArgvW`). Undefined for what
 * only a shell understands: pipes, substitutions, variables, wildcards, open quotes.
 */
export function splitCommand(command: string, platform: string): CommandWords {
  return platform === 'win32' ? splitWindows(command) : splitPosix(command)
}

const BLANK = /[ \t\r\n]/
const POSIX_SHELL = /[|&;<>()$`*?[\]#~!{}\n]/
// Inside double quotes these keep their meaning; a backslash is special only before them.
const POSIX_QUOTED_SHELL = /[$`]/
const POSIX_QUOTED_ESCAPES = /["\\$`]/

function splitPosix(command: string): CommandWords {
  const words: string[] = []
  let word: string | undefined
  for (let at = 0; at < command.length; at++) {
    const char = command.charAt(at)
    if (BLANK.test(char) && char !== '\n') {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (char === "'") {
      const end = command.indexOf("'", at + 1)
      if (end === -1) return undefined
      word = (word ?? '') + command.slice(at + 1, end)
      at = end
    } else if (char === '"') {
      const quoted = readDoubleQuoted(command, at + 1)
      if (quoted === undefined) return undefined
      word = (word ?? '') + quoted.text
      at = quoted.end
    } else if (char === '\\') {
      if (at + 1 >= command.length) return undefined
      word = (word ?? '') + command.charAt(++at)
    } else if (POSIX_SHELL.test(char)) return undefined
    else word = (word ?? '') + char
  }
  if (word !== undefined) words.push(word)
  return programFirst(words)
}

function readDoubleQuoted(
  command: string,
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  let text = ''
  for (let at = start; at < command.length; at++) {
    const char = command.charAt(at)
    if (char === '"') return { text, end: at }
    if (POSIX_QUOTED_SHELL.test(char)) return undefined
    const next = command.charAt(at + 1)
    if (char === '\\' && POSIX_QUOTED_ESCAPES.test(next)) {
      text += next
      at += 1
    } else text += char
  }
  return undefined
}

const WINDOWS_SHELL = /[|&<>^%]/

// Backslashes count only before a quote: 2n of them are n and the quote begins or ends, 2n + 1 are n
// and a quote to be kept. Two quotes inside quotes are one.
function splitWindows(command: string): CommandWords {
  const words: string[] = []
  let word: string | undefined
  let quoted = false
  for (let at = 0; at < command.length; at++) {
    const char = command.charAt(at)
    if (char === '\\') {
      const run = backslashes(command, at)
      const beforeQuote = command.charAt(at + run) === '"'
      word = (word ?? '') + '\\'.repeat(beforeQuote ? Math.floor(run / 2) : run)
      at += run - 1
      if (beforeQuote && run % 2 === 1) {
        word += '"'
        at += 1
      }
    } else if (char === '"') {
      word ??= ''
      if (quoted && command.charAt(at + 1) === '"') {
        word += '"'
        at += 1
      } else quoted = !quoted
    } else if (!quoted && BLANK.test(char)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (char === '%' || (!quoted && WINDOWS_SHELL.test(char))) return undefined
    else word = (word ?? '') + char
  }
  if (quoted) return undefined
  if (word !== undefined) words.push(word)
  return programFirst(words)
}

function backslashes(command: string, start: number): number {
  let end = start
  while (command.charAt(end) === '\\') end += 1
  return end - start
}

// `NAME=value program` sets a variable, which is a shell's job.
function programFirst(words: readonly string[]): CommandWords {
  const [program] = words
  return program === undefined || /^\w+=/.test(program) ? undefined : words
}
