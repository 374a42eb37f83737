/**
 * A client for bundles, without what functions in the cloud do not use.
 *
 * @module
 */
import { variable } from '../base/environment.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentTypeError, ConfigError } from '../errors.ts'
import * as http2 from '../http/http2.ts'
import { clientOf } from './client.ts'
import type { Client } from './client-type.ts'
import * as events from './event-stream.ts'
import { CLIENT_OPTIONS } from './option-rules.ts'
import { type ClientParts, plainCustomization } from './parts.ts'
import { S3_CUSTOMIZATIONS } from './s3-customizations.ts'
import type { ClientOptions } from './types.ts'

/** Code that a lean client has only where it is passed: {@link s3Calls} and {@link eventStreams}. */
export interface LeanPart {
  readonly name: 's3Calls' | 'eventStreams'
}

interface HeldPart extends LeanPart {
  readonly code: Partial<ClientParts>
}

/** Options of {@link createLeanClient}: those of `createClient` but `profile`, and parts. */
export interface LeanClientOptions extends Omit<ClientOptions, 'profile'> {
  /** What the client is to have besides; default none. */
  readonly parts?: readonly LeanPart[] | undefined
}

const { profile: _profile, ...rules } = CLIENT_OPTIONS
const LEAN_CLIENT_OPTIONS: OptionRules<LeanClientOptions> = { ...rules, parts: 'array' }

// Imported and not loaded on demand: of what is loaded in functions that nobody calls, bundlers keep parts.

const S3_CALLS: HeldPart = {
  name: 's3Calls',
  code: {
    customization: async (service) =>
      service === 'S3' || service === 'S3 Control'
        ? S3_CUSTOMIZATIONS[service]
        : await plainCustomization(service),
  },
}

const EVENT_STREAMS: HeldPart = {
  name: 'eventStreams',
  code: { events: async () => events, http2: async () => http2 },
}

/** Calls of S3 and S3 Control, for a lean client. */
export const s3Calls: LeanPart = S3_CALLS

/** Calls with streams of events, for a lean client. */
export const eventStreams: LeanPart = EVENT_STREAMS

/**
 * Makes a client of which a bundle takes less code than of `createClient`, for functions and programs of one file.
 * It takes credentials that are passed and those in the environment, as AWS Lambda has them, and no others. It
 * reads no configuration files, and asks no instance for its region. It has no `fetch`, and streams of events and
 * calls of S3 and S3 Control as `parts` only. Whatever it lacks is an error that says so.
 *
 * @example
 * ```ts
 * import { createLeanClient } from 'sansdk/lean'
 * import { dynamodb } from 'sansdk/models/dynamodb'
 *
 * const client = createLeanClient({ models: [dynamodb] })
 * console.log(typeof client.call)
 * ```
 *
 * @throws as `createClient`; ConfigError `CONFIG_PART_MISSING` where the environment names an endpoint that
 * only `createClient` reads. Calls reject with it for what is left out.
 */
export function createLeanClient(options: LeanClientOptions = {}): Client {
  checkOptions('createLeanClient', options, LEAN_CLIENT_OPTIONS)
  const { parts = [], ...clientOptions } = options
  const code = parts.map(codeOf)
  if (options.endpoint === undefined && options.ignoreConfiguredEndpoints !== true) {
    refuseEndpoints()
  }
  return clientOf(clientOptions, Object.assign({}, LEAN_PARTS, ...code))
}

function codeOf(part: LeanPart, index: number): Partial<ClientParts> {
  if (typeof part === 'object' && part !== null && 'code' in part) return (part as HeldPart).code
  throw argumentTypeError(
    `options.parts[${index}]`,
    'a part of sansdk/lean, such as `s3Calls`',
    part,
  )
}

const LEAN_PARTS: ClientParts = {
  chain: () =>
    missing('credentials but those that are passed or in the environment', 'pass `credentials`'),
  files: 'none',
  region: () =>
    missing('region but those of code and environment', 'pass `region` or set AWS_REGION'),
  fetch: () => missing('`client.fetch`', 'call createSignedFetch of sansdk/fetch'),
  customization: (service) =>
    service === 'S3' || service === 'S3 Control'
      ? missing(`calls of ${service}`, 'pass `parts: [s3Calls]`')
      : plainCustomization(service),
  // The model is missing then, which the error says.
  names: () => Promise.resolve({ knownService: (service) => service }),
  events: () => missing('streams of events', 'pass `parts: [eventStreams]`'),
}

/** @throws ConfigError `CONFIG_PART_MISSING`, in a promise. */
function missing(what: string, otherwise: string): Promise<never> {
  return Promise.reject(partMissing(what, otherwise))
}

function partMissing(what: string, otherwise: string): ConfigError {
  return new ConfigError(
    `sansdk/lean has no ${what}: ${otherwise}, or make the client by createClient of sansdk`,
    { code: 'CONFIG_PART_MISSING' },
  )
}

/** A request that went to AWS although the environment names another place would be a silent error. */
function refuseEndpoints(): void {
  const named = Object.keys(process.env).find(
    (name) => /^AWS_ENDPOINT_URL(?:_|$)/.test(name) && variable(process.env, name) !== undefined,
  )
  if (named !== undefined) {
    throw partMissing(`endpoints of the environment, such as ${named}`, 'pass `endpoint`')
  }
}
