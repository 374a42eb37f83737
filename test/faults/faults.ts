import type { ClientOptions, ClientRequest, ErrorCode, Outcome } from '../../src/index.ts'
import type { FaultPorts } from './fault-server.ts'
import {
  brokenAnswers,
  brokenConnections,
  brokenUploads,
  stalls,
  wrongHttp,
} from './faults-of-connections.ts'
import { families, proxies, tlsFaults, unreachable } from './faults-of-hosts.ts'
import { answers, s3Answers } from './faults-of-services.ts'

/** What the retry specification says about one fault. */
export interface Expected {
  /** Class of the first attempt, or `success`. */
  readonly class: string
  readonly outcome: Outcome | 'ok'
  /** Attempts of an idempotent call, and of another one, if the fault lasts. */
  readonly attempts: readonly [idempotent: number, other: number]
  /** Error code of the idempotent call. */
  readonly code: ErrorCode | 'ok'
  readonly awsCode?: string
  /** Bounds on the time of the idempotent call, in milliseconds. Default: 0 to 1,000. */
  readonly ms?: readonly [least: number, most: number]
}

/** A fault, how to cause it, and the expected result. */
export interface Fault {
  readonly name: string
  readonly expected: Expected
  /** A path of the fault server's HTTP port. Default: what `url` gives. */
  readonly misbehavior?: string
  readonly query?: Readonly<Record<string, string>>
  /** The endpoint for faults below HTTP, where no requests are counted. */
  readonly url?: (ports: FaultPorts) => string
  /** Parts of the request; a function if they can be used only once. */
  readonly request?: Partial<ClientRequest> | (() => Partial<ClientRequest>)
  /** Options of the client; a dispatcher among them is closed with it. */
  readonly client?: (ports: FaultPorts) => ClientOptions
  /** Only one lasting read is tried, because each call takes seconds. */
  readonly slow?: true
}

/** Every fault of the table, in its order. */
export const FAULTS: readonly Fault[] = [
  ...unreachable,
  ...families,
  ...tlsFaults,
  ...proxies,
  ...brokenConnections,
  ...brokenAnswers,
  ...brokenUploads,
  ...stalls,
  ...wrongHttp,
  ...answers,
  ...s3Answers,
]
