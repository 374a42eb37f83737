import { type FileHandle, open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Command, CommandArguments, RunCommand } from '../command.ts'
import { readCommandArguments } from '../command-arguments.ts'
import { problemText } from '../error-text.ts'
import { openClient } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { numberOf } from './arguments.ts'
import { runMakeBucket, runPresign, runRemoveBucket, runWebsite } from './buckets.ts'
import { runList, runUsage } from './listing.ts'
import { runRemove } from './remove.ts'
import { createScene, interruptible, type Scene } from './scene.ts'
import { runCat } from './single.ts'
import { runTransfer } from './transfer.ts'

/** Runs a command in a scene; resolves to its status. */
type RunInScene = (args: CommandArguments, scene: Scene) => Promise<number>

const RUNS: ReadonlyMap<string, RunInScene> = new Map([
  ['ls', runList],
  ['cp', (args, scene) => runTransfer('cp', args, scene)],
  ['mv', (args, scene) => runTransfer('mv', args, scene)],
  ['sync', (args, scene) => runTransfer('sync', args, scene)],
  ['rm', runRemove],
  ['mb', runMakeBucket],
  ['rb', runRemoveBucket],
  ['presign', runPresign],
  ['website', runWebsite],
  ['cat', runCat],
  ['du', runUsage],
])

/**
 * What runs a command of `sansdk s3`. Its status is 0; 1 where something failed; 2 where something was
 * skipped; 130 for an interrupt.
 *
 * @param commands that a file may hold.
 */
export function runnerOf(name: string, commands: readonly Command[]): RunCommand {
  return async (args, globals) => {
    const client = await openClient(globals)
    try {
      return await interruptible(async (signal) => {
        const scene = await createScene(client, globals, signal)
        if (name !== 'run') return await runNamed(name, args, scene)
        return await runFile(args, scene, (words) => runLine(words, scene, commands))
      })
    } finally {
      await client.close()
    }
  }
}

async function runNamed(name: string, args: CommandArguments, scene: Scene): Promise<number> {
  const run = RUNS.get(name)
  if (run === undefined) throw new UsageError(`s3 has no command ${JSON.stringify(name)}`)
  return await run(args, scene)
}

/** Runs the words of a line, in a scene that others share. */
async function runLine(
  [name = '', ...words]: readonly string[],
  scene: Scene,
  commands: readonly Command[],
): Promise<number> {
  const command = commands.find((one) => one.name === name)
  if (command === undefined || name === 'run') {
    throw new UsageError(`s3 run has no command ${JSON.stringify(name)}`)
  }
  return await runNamed(name, readCommandArguments({ command, path: `s3 ${name}` }, words), scene)
}

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
  const input = file === '-' ? process.stdin : (await openFile(file)).createReadStream()
  const more = args.has('json') ? ['--json'] : []
  const running = new Set<Promise<void>>()
  let worst = 0
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (scene.signal.aborted) break
    const at = `${file === '-' ? 'line' : file} ${number}`
    const task = runFileLine(line, more, scene, run, at)
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

async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file)
  } catch (error) {
    throw new UsageError(`s3 run: ${problemText(error)}`)
  }
}

async function runFileLine(
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
