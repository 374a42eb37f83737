import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { CommandArguments } from '../command.ts'
import { problemText } from '../error-text.ts'
import { UsageError } from '../usage-error.ts'
import { numberOf } from './arguments.ts'
import type { Scene } from './scene.ts'

/** Runs the words of one command. */
type RunWords = (words: readonly string[]) => Promise<number>

const DEFAULT_WORKERS = 8

/**
 * `run`: the commands of a file, one a line, several at the same time. One that fails does not stop the
 * others.
 *
 * @returns the greatest status of all.
 */
export async function runFile(
  args: CommandArguments,
  scene: Scene,
  run: RunWords,
): Promise<number> {
  const [file = ''] = args.words
  const workers = numberOf(args, 'workers') ?? DEFAULT_WORKERS
  const input = file === '-' ? process.stdin : createReadStream(file)
  const more = args.has('json') ? ['--json'] : []
  const running = new Set<Promise<void>>()
  let worst = 0
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (scene.signal.aborted) break
    const at = `${file === '-' ? 'line' : file} ${number}`
    const task = runLine(line, more, scene, run, at)
      .then((status) => {
        worst = Math.max(worst, status)
      })
      .finally(() => running.delete(task))
    running.add(task)
    if (running.size >= workers) await Promise.race(running)
  }
  await Promise.all(running)
  return worst
}

async function runLine(
  line: string,
  more: readonly string[],
  scene: Scene,
  run: RunWords,
  at: string,
): Promise<number> {
  try {
    const words = splitLine(line)
    return words.length === 0 ? 0 : await run([...words, ...more])
  } catch (error) {
    if (scene.signal.aborted) return 0
    process.stderr.write(`${at}: ${problemText(error)}\n`)
    return error instanceof UsageError ? USAGE_STATUS : 1
  }
}

const USAGE_STATUS = 252

/**
 * The words of a line, as a POSIX shell splits them: single and double quotes, backslashes, and comments
 * behind `#`. Nothing is expanded.
 *
 * @throws UsageError for a quote that is not closed.
 */
export function splitLine(line: string): string[] {
  const words: string[] = []
  let word: string | undefined
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? ''
    if (/\s/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (character === '#' && word === undefined) break
    else if (character === "'" || character === '"') {
      const [text, end] = quoted(line, at)
      word = (word ?? '') + text
      at = end
    } else if (character === '\\' && at + 1 < line.length) {
      at += 1
      word = (word ?? '') + line[at]
    } else word = (word ?? '') + character
  }
  if (word !== undefined) words.push(word)
  return words
}

/** What stands in quotes, and where they are closed. */
function quoted(line: string, start: number): readonly [text: string, end: number] {
  const quote = line[start]
  let text = ''
  for (let at = start + 1; at < line.length; at++) {
    const character = line[at] ?? ''
    if (character === quote) return [text, at]
    // Within double quotes a backslash escapes the quote and itself only.
    if (quote === '"' && character === '\\' && /["\\]/.test(line[at + 1] ?? '')) {
      at += 1
      text += line[at]
    } else text += character
  }
  throw new UsageError(`a quote is not closed: ${line.slice(start, start + 40)}`)
}
