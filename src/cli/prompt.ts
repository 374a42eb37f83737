import { UsageError } from './usage-error.ts'

/** Asks people, one question after the other. */
export interface Prompt {
  /**
   * Resolves to the answer, a line.
   *
   * @throws UsageError where the input ends before it.
   */
  ask(question: string): Promise<string>
  /** The same; a terminal does not show what is typed. */
  askSecret(question: string): Promise<string>
  close(): void
}

const CTRL_C = '\u0003'
const CTRL_D = '\u0004'
const ENDS: ReadonlySet<string> = new Set(['\r', '\n', CTRL_C, CTRL_D])

/** Questions go to standard error, so that standard output holds results only. */
export function openPrompt(): Prompt {
  const { stderr, stdin } = process
  const input = openInput()
  return {
    ask: async (question) => {
      stderr.write(question)
      return await readLine(input)
    },
    askSecret: async (question) => {
      stderr.write(question)
      return await (stdin.isTTY ? readSecretLine(input) : readLine(input))
    },
    close: input.close,
  }
}

/** Standard input as it comes. */
interface Input {
  /** What has come and is not read. */
  text: string
  hasEnded: boolean
  /** Waits for more. @throws UsageError where it has ended. */
  more(): Promise<void>
  close(): void
}

function openInput(): Input {
  const { stderr, stdin } = process
  let wake: (() => void) | undefined
  const onData = (chunk: Buffer | string): void => {
    input.text += chunk.toString()
    wake?.()
  }
  const onEnd = (): void => {
    input.hasEnded = true
    wake?.()
  }
  const input: Input = {
    text: '',
    hasEnded: false,
    more: async () => {
      if (input.hasEnded) {
        stderr.write('\n')
        throw new UsageError('the input ended before the answer; nothing was changed')
      }
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    },
    close: () => {
      stdin.off('data', onData)
      stdin.off('end', onEnd)
      stdin.pause()
    },
  }
  stdin.on('data', onData)
  stdin.on('end', onEnd)
  return input
}

async function readLine(input: Input): Promise<string> {
  while (!/[\r\n]/.test(input.text)) await input.more()
  const [, first = '', rest = ''] = /^([^\r\n]*)(?:\r\n|\r|\n)([\s\S]*)$/.exec(input.text) ?? []
  input.text = rest
  return first
}

// A terminal edits lines by itself, and Ctrl-C ends this process as it ends any other. Where keys are read one
// by one, so that none is shown, both are to be done here.
async function readSecretLine(input: Input): Promise<string> {
  const { stderr, stdin } = process
  stdin.setRawMode(true)
  try {
    const end = (): string | undefined => [...input.text].find((key) => ENDS.has(key))
    while (end() === undefined) await input.more()
    if (end() === CTRL_C) interrupt()
    if (end() === CTRL_C || end() === CTRL_D) input.hasEnded = true
    if (input.hasEnded) await input.more()
    return withoutErased(await readLine(input))
  } finally {
    stdin.setRawMode(false)
    stderr.write('\n')
  }
}

function interrupt(): void {
  process.stdin.setRawMode(false)
  process.kill(process.pid, 'SIGINT')
}

/** What is left where backspaces and Ctrl-U took back what was typed. */
function withoutErased(keys: string): string {
  let text: string[] = []
  for (const key of keys) {
    if (key === '\u007f' || key === '\b') text.pop()
    else if (key === '\u0015') text = []
    else if (key >= ' ') text.push(key)
  }
  return text.join('')
}

/** One question, and the answer to it. */
export async function askOnce(question: string): Promise<string> {
  const prompt = openPrompt()
  try {
    return await prompt.ask(question)
  } finally {
    prompt.close()
  }
}
