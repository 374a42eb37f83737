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
