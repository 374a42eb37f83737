import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** What botocore is asked to sign. */
export interface SigningTask {
  readonly kind: 'header' | 'presign'
  readonly uriEncoding: 'single' | 'double'
  readonly service: string
  readonly region: string
  /** `YYYYMMDDTHHMMSSZ`. */
  readonly date: string
  readonly expiresIn: number
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  /** Base64. */
  readonly body: string
  /** Stands in for the payload; default the body's hash, or what botocore presigns with. */
  readonly payloadHash?: string | undefined
}

/** What botocore made of it. */
export interface SigningResult {
  readonly canonicalRequest: string
  readonly stringToSign: string
  readonly signature: string
  readonly authorization: string | null
  readonly url: string
}

/** A running botocore. */
export interface BotocoreSigner {
  readonly version: string
  sign(task: SigningTask): Promise<SigningResult>
  close(): Promise<void>
}

/** Starts `rig/botocore-signer.py`, which then answers in the order in which it is asked. */
export async function startBotocoreSigner(python: string): Promise<BotocoreSigner> {
  const script = fileURLToPath(new URL('rig/botocore-signer.py', import.meta.url))
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const nextLine = async (): Promise<string> => {
    const line = await lines.next()
    if (line.done) throw new Error(`${script} has ended`)
    return line.value
  }
  const { botocore } = JSON.parse(await nextLine()) as { readonly botocore: string }
  return {
    version: botocore,
    async sign(task) {
      child.stdin.write(`${JSON.stringify(task)}\n`)
      const answer = JSON.parse(await nextLine()) as SigningResult | { readonly error: string }
      if ('error' in answer) throw new Error(answer.error)
      return answer
    },
    close() {
      child.stdin.end()
      return exited
    },
  }
}
