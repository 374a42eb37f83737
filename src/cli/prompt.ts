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
  let input = ''
  let hasEnded = false
  let wake: (() => void) | undefined
  const onData = (chunk: Buffer | string): void => {
    input += chunk.toString()
    wake?.()
  }
  const onEnd = (): void => {
    hasEnded = true
    wake?.()
  }
  stdin.on('data', onData)
  stdin.on('end', onEnd)

  const more = async (): Promise<void> => {
    if (hasEnded) {
      stderr.write('\n')
      throw new UsageError('the input ended before the answer; nothing was changed')
    }
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
  const line = async (): Promise<string> => {
    while (!/[\r\n]/.test(input)) await more()
    const [, first = '', rest = ''] = /^([^\r\n]*)(?:\r\n|\r|\n)([\s\S]*)$/.exec(input) ?? []
    input = rest
    return first
  }
  // A terminal edits lines by itself, and Ctrl-C ends this process as it ends any other. Where keys are read one
  // by one, so that none is shown, both are to be done here.
  const secretLine = async (): Promise<string> => {
    stdin.setRawMode(true)
    try {
      const end = (): string | undefined => [...input].find((key) => ENDS.has(key))
      while (end() === undefined) await more()
      if (end() === CTRL_C) interrupt()
      if (end() === CTRL_C || end() === CTRL_D) hasEnded = true
      if (hasEnded) await more()
      return withoutErased(await line())
    } finally {
      stdin.setRawMode(false)
      stderr.write('\n')
    }
  }
  return {
    ask: async (question) => {
      stderr.write(question)
      return await line()
    },
    askSecret: async (question) => {
      stderr.write(question)
      return await (stdin.isTTY ? secretLine() : line())
    },
    close: () => {
      stdin.off('data', onData)
      stdin.off('end', onEnd)
      stdin.pause()
    },
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
