import { fileURLToPath } from 'node:url'
import { startScript } from './python-script.ts'

/** A request that botocore signs. */
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
  /** Replaces the payload's hash; by default the body's hash, or what botocore presigns with. */
  readonly payloadHash?: string | undefined
}

/** The result of botocore. */
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

/** Starts `rig/botocore-signer.py`, which responds in order. */
export async function startBotocoreSigner(python: string): Promise<BotocoreSigner> {
  const script = fileURLToPath(new URL('rig/botocore-signer.py', import.meta.url))
  const { head, ask, close } = await startScript<{ readonly botocore: string }>(python, script)
  return { version: head.botocore, sign: (task) => ask<SigningResult>(task), close }
}
