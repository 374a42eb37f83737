import type { Credentials } from '../../src/sigv4/index.ts'
import {
  dsqlAdminAuthToken,
  dsqlAuthToken,
  eksAuthToken,
  elastiCacheAuthToken,
  iotWebSocketUrl,
  memoryDbAuthToken,
  mskAuthToken,
  rdsAuthToken,
  transcribeWebSocketUrl,
} from '../../src/tokens/index.ts'

/** The input of a token, as the scripts that record AWS's tokens read it. */
export interface TokenTask {
  readonly kind: TokenKind
  /** `YYYYMMDDTHHMMSSZ`. */
  readonly date: string
  readonly region: string
  readonly credentials: Credentials
  // Each kind has its own names, which JSON does not type.
  readonly input: Readonly<Record<string, never>>
}

export type TokenKind = keyof typeof makers

interface Made {
  readonly token: string
  readonly expiresAt: Date
}

// Each function gets the input of its kind; JSON has no types.
const makers = {
  rds: (input: never) => rdsAuthToken(input),
  dsql: (input: never) => dsqlAuthToken(input),
  'dsql-admin': (input: never) => dsqlAdminAuthToken(input),
  elasticache: (input: never) => elastiCacheAuthToken(input),
  memorydb: (input: never) => memoryDbAuthToken(input),
  eks: (input: never) => eksAuthToken(input),
  msk: (input: never) => mskAuthToken(input),
  iot: (input: never) => tokenOf(iotWebSocketUrl(input)),
  transcribe: (input: never) => tokenOf(transcribeWebSocketUrl(input)),
}

function tokenOf({ url, expiresAt }: { readonly url: string; readonly expiresAt: Date }): Made {
  return { token: url, expiresAt }
}

/** The library's token; `input` replaces the task's if names differ. */
export function makeToken(task: TokenTask, input: object = task.input): Made {
  const { region, credentials, date } = task
  const options = { ...input, region, credentials, date: dateOf(date) }
  return makers[task.kind](options as never)
}

/** Reads `YYYYMMDDTHHMMSSZ`. */
export function dateOf(amzDate: string): Date {
  return new Date(
    amzDate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  )
}

/** A URL's parts as a server sees them, with the parameters sorted by name. */
export function partsOf(url: string): readonly string[] {
  const [address = '', query = ''] = url.split('?')
  return [address, ...query.split('&').toSorted()]
}
