import { malformed, type XmlElement } from '../protocols/index.ts'
import type { BucketContext } from './bucket-context.ts'
import { createRules, type SettingNames } from './bucket-settings.ts'
import type { CallOptions } from './call-options.ts'
import { childNumber, childText, childTexts } from './read-xml.ts'

/** What pages of other origins may do with a bucket. */
export interface CorsRule {
  readonly id?: string | undefined
  /** Such as `https://www.example.com`, with one `*` at most. */
  readonly allowedOrigins: readonly string[]
  /** `GET`, `PUT`, `POST`, `DELETE`, `HEAD`. */
  readonly allowedMethods: readonly string[]
  /** Headers that requests may have; default none but the harmless ones. */
  readonly allowedHeaders?: readonly string[] | undefined
  /** Headers of answers that pages may read, such as `ETag`. */
  readonly exposeHeaders?: readonly string[] | undefined
  /** Seconds for which browsers keep the answer to a preflight. */
  readonly maxAge?: number | undefined
}

/** The CORS rules of a bucket. */
export interface Cors {
  /** Empty where there are none. */
  get(options?: CallOptions): Promise<CorsRule[]>
  /** Replaces all rules. */
  put(rules: readonly CorsRule[], options?: CallOptions): Promise<void>
  delete(options?: CallOptions): Promise<void>
}

const NAMES: SettingNames = {
  parameter: 'cors',
  getOperation: 'GetBucketCors',
  putOperation: 'PutBucketCors',
  deleteOperation: 'DeleteBucketCors',
  missingCode: 'NoSuchCORSConfiguration',
  root: 'CORSConfiguration',
}

/** The operations on the CORS rules of a bucket. */
export function createCors(context: BucketContext): Cors {
  return createRules(context, NAMES, { element: 'CORSRule', read: readRule, write: writeRule })
}

function writeRule(rule: CorsRule): Record<string, unknown> {
  return {
    ID: rule.id,
    AllowedHeader: rule.allowedHeaders,
    AllowedMethod: rule.allowedMethods,
    AllowedOrigin: rule.allowedOrigins,
    ExposeHeader: rule.exposeHeaders,
    MaxAgeSeconds: rule.maxAge,
  }
}

function readRule(element: XmlElement): CorsRule {
  const allowedOrigins = childTexts(element, 'AllowedOrigin')
  const allowedMethods = childTexts(element, 'AllowedMethod')
  if (allowedOrigins.length === 0 || allowedMethods.length === 0) {
    throw malformed('a rule has no AllowedOrigin or AllowedMethod')
  }
  return {
    id: childText(element, 'ID'),
    allowedOrigins,
    allowedMethods,
    allowedHeaders: childTexts(element, 'AllowedHeader'),
    exposeHeaders: childTexts(element, 'ExposeHeader'),
    maxAge: childNumber(element, 'MaxAgeSeconds'),
  }
}
