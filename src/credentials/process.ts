import { createHash } from 'node:crypto'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { redactUnknown } from '../base/redact.ts'
import { argumentRangeError, argumentTypeError, type CredentialsError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import {
  PROVIDER_OPTIONS,
  type ProviderOptions,
  type ProviderSettings,
  providerSettings,
} from './provider-settings.ts'
import { type ProgramEnd, runProgram } from './run-program.ts'
import {
  configured,
  explainedProvider,
  PROCESS_KEYS,
  parseJsonObject,
  readCredentials,
  sourceFailure,
} from './source.ts'
import type { CredentialsProvider, ExplainedProvider, ProvidedCredentials } from './types.ts'

const NAME = 'process'
const DEFAULT_TIMEOUT_MS = 60_000
const OUTPUT_LIMIT = 64 * 1024

/** Options of {@link fromProcess}. */
export interface FromProcessOptions extends ProviderOptions {
  /** The command line, as in `credential_process`. */
  readonly command: string
  /** After so many milliseconds the program is killed; default 60000. */
  readonly timeoutMs?: number | undefined
  /** The account where the program names none. */
  readonly accountId?: string | undefined
}

/**
 * Credentials that a program prints as JSON (`credential_process`). A plain program with arguments is
 * started directly, split as the AWS CLI does; whatever needs a shell gets the system's. However many
 * ask, the program runs once. Without an expiration its output is kept for good.
 *
 * The provider throws CredentialsError `CREDENTIALS_PROVIDER_FAILED` when the program fails, takes
 * too long, or prints more than 64 KiB or no credentials. Its output is never in an error, what it
 * writes to standard error is, cleaned of what looks like a secret.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` and RangeError `ERR_OUT_OF_RANGE` for wrong options.
 */
export function fromProcess(options: FromProcessOptions): ExplainedProvider<ProvidedCredentials> {
  checkOptions('fromProcess', options, PROCESS_OPTIONS)
  if (typeof options?.command !== 'string') {
    throw argumentTypeError('options.command', 'a string', options?.command)
  }
  const { timeoutMs } = options
  if (timeoutMs !== undefined && !(timeoutMs > 0 && timeoutMs <= 2_147_483_647)) {
    throw argumentRangeError('options.timeoutMs', 'must be more than 0 and below 2^31')
  }
  const provider = processProvider(providerSettings(options), options)
  return explainedProvider({
    name: NAME,
    provide: provider,
    invalidate: provider.invalidate,
    report: () => configured(['the `command` option'], 'runs a program'),
  })
}

const PROCESS_OPTIONS: OptionRules<FromProcessOptions> = {
  ...PROVIDER_OPTIONS,
  command: 'checked',
  timeoutMs: 'number',
  accountId: 'string',
}

/** What decides which program runs and how. */
export type ProcessCall = Pick<FromProcessOptions, 'command' | 'timeoutMs' | 'accountId'>

/** The provider without checks and report, for profiles too. */
export function processProvider(
  settings: ProviderSettings,
  call: ProcessCall,
): CredentialsProvider<Credentials> {
  const { engine } = settings
  // People put secrets into command lines; a key must hold none.
  const digest = createHash('sha256').update(call.command).digest('hex')
  return engine.provider(
    {
      name: NAME,
      strict: true,
      fetch: () => runForCredentials(settings, call),
      timeoutMs: Number.POSITIVE_INFINITY,
    },
    `process ${digest} ${call.accountId ?? ''}`,
  )
}

async function runForCredentials(
  { context }: ProviderSettings,
  call: ProcessCall,
): Promise<Credentials> {
  const timeoutMs = call.timeoutMs ?? DEFAULT_TIMEOUT_MS
  const { env, platform } = context
  const end = await runProgram({
    command: call.command,
    env,
    platform,
    timeoutMs,
    outputLimit: OUTPUT_LIMIT,
  })
  if (end.kind !== 'output') throw failure(end, timeoutMs)
  const document = parseJsonObject(end.stdout)
  if (document === undefined) throw sourceFailure(NAME, 'the program did not print a JSON object')
  if (document['Version'] !== 1) {
    throw sourceFailure(NAME, 'the program printed another Version than 1, or none')
  }
  const credentials = readCredentials({ name: NAME, document, keys: PROCESS_KEYS })
  return call.accountId === undefined ? credentials : { accountId: call.accountId, ...credentials }
}

function failure(
  end: Exclude<ProgramEnd, { kind: 'output' }>,
  timeoutMs: number,
): CredentialsError {
  switch (end.kind) {
    case 'exit': {
      const said = redactUnknown(end.stderr)
      const told = said === '' ? '' : `: ${said}`
      return sourceFailure(NAME, `the program ended with ${end.status}${told}`)
    }
    case 'not-started':
      return sourceFailure(NAME, `the program could not be started (${end.code})`)
    case 'timeout':
      return sourceFailure(NAME, `the program was killed after ${timeoutMs} ms`)
    case 'too-long':
      return sourceFailure(
        NAME,
        `the program was killed: it printed more than ${OUTPUT_LIMIT} bytes`,
      )
  }
}
