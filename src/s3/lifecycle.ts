import { malformed, type XmlElement } from '../protocols/index.ts'
import type { BucketContext, CallOptions } from './options.ts'
import { checkedTags } from './properties.ts'
import { tagsOf } from './settings.ts'
import {
  childDate,
  childFlag,
  childNumber,
  childOf,
  childrenOf,
  childText,
  createRules,
  requiredText,
  type SettingNames,
} from './xml.ts'

/** Which objects a rule is for; without anything all. */
export interface LifecycleFilter {
  readonly prefix?: string | undefined
  readonly tags?: Readonly<Record<string, string>> | undefined
  /** Bytes. */
  readonly largerThan?: number | undefined
  /** Bytes. */
  readonly smallerThan?: number | undefined
}

/** When something happens: days after an object was made, or on a day (midnight UTC). */
export type LifecycleTime =
  | { readonly days: number; readonly date?: undefined }
  | { readonly date: Date; readonly days?: undefined }

/** What becomes of objects as time goes by. */
export interface LifecycleRule {
  readonly id?: string | undefined
  /** Default true. */
  readonly enabled?: boolean | undefined
  readonly filter?: LifecycleFilter | undefined
  readonly expiration?: LifecycleTime | undefined
  /** Whether delete markers without versions behind them go, too. */
  readonly expireDeleteMarkers?: boolean | undefined
  readonly transitions?: readonly (LifecycleTime & { readonly storageClass: string })[] | undefined
  /** Versions go so many days after they were replaced; so many newer ones stay. */
  readonly noncurrentExpiration?:
    | { readonly days: number; readonly newerVersions?: number | undefined }
    | undefined
  readonly noncurrentTransitions?:
    | readonly {
        readonly days: number
        readonly storageClass: string
        readonly newerVersions?: number | undefined
      }[]
    | undefined
  /** Uploads in parts that are this many days old and not complete are aborted. */
  readonly abortUploadsAfterDays?: number | undefined
}

/** The lifecycle rules of a bucket. */
export interface Lifecycle {
  /** Empty where there are none. */
  get(options?: CallOptions): Promise<LifecycleRule[]>
  /** Replaces all rules. */
  put(rules: readonly LifecycleRule[], options?: CallOptions): Promise<void>
  delete(options?: CallOptions): Promise<void>
}

const NAMES: SettingNames = {
  parameter: 'lifecycle',
  getOperation: 'GetBucketLifecycleConfiguration',
  putOperation: 'PutBucketLifecycleConfiguration',
  deleteOperation: 'DeleteBucketLifecycle',
  missingCode: 'NoSuchLifecycleConfiguration',
  root: 'LifecycleConfiguration',
}

/** The operations on the lifecycle rules of a bucket. */
export function createLifecycle(context: BucketContext): Lifecycle {
  return createRules(context, NAMES, { element: 'Rule', read: readRule, write: writeRule })
}

function writeRule(rule: LifecycleRule): Record<string, unknown> {
  const { expiration, expireDeleteMarkers, noncurrentExpiration: noncurrent } = rule
  const expires = expiration !== undefined || expireDeleteMarkers !== undefined
  return {
    ID: rule.id,
    Filter: writeFilter(rule.filter ?? {}),
    Status: rule.enabled === false ? 'Disabled' : 'Enabled',
    Transition: rule.transitions?.map((one) => ({
      ...writeTime(one),
      StorageClass: one.storageClass,
    })),
    Expiration: expires
      ? { ...writeTime(expiration), ExpiredObjectDeleteMarker: expireDeleteMarkers }
      : undefined,
    NoncurrentVersionTransition: rule.noncurrentTransitions?.map((one) => ({
      NoncurrentDays: one.days,
      NewerNoncurrentVersions: one.newerVersions,
      StorageClass: one.storageClass,
    })),
    NoncurrentVersionExpiration: noncurrent && {
      NoncurrentDays: noncurrent.days,
      NewerNoncurrentVersions: noncurrent.newerVersions,
    },
    AbortIncompleteMultipartUpload:
      rule.abortUploadsAfterDays === undefined
        ? undefined
        : { DaysAfterInitiation: rule.abortUploadsAfterDays },
  }
}

function writeTime(time: LifecycleTime | undefined): Record<string, unknown> {
  return { Date: time?.date, Days: time?.days }
}

// Several conditions stand in an And, one by itself; none is an empty prefix, which stores that do not
// know an empty Filter take, too.
function writeFilter(filter: LifecycleFilter): Record<string, unknown> {
  const tags = filter.tags === undefined ? [] : checkedTags(filter.tags, 'rule.filter.tags')
  const parts = {
    Prefix: filter.prefix,
    Tag: tags.map(([Key, Value]) => ({ Key, Value })),
    ObjectSizeGreaterThan: filter.largerThan,
    ObjectSizeLessThan: filter.smallerThan,
  }
  const others = [filter.prefix, filter.largerThan, filter.smallerThan].filter(
    (value) => value !== undefined,
  )
  const count = tags.length + others.length
  if (count === 0) return { Prefix: '' }
  return count === 1 ? parts : { And: parts }
}

function readRule(element: XmlElement): LifecycleRule {
  const expiration = childOf(element, 'Expiration')
  const noncurrent = childOf(element, 'NoncurrentVersionExpiration')
  const aborted = childOf(element, 'AbortIncompleteMultipartUpload')
  return {
    id: childText(element, 'ID'),
    enabled: isEnabled(element),
    filter: readFilter(element),
    expiration: expiration && readTime(expiration),
    expireDeleteMarkers: expiration && childFlag(expiration, 'ExpiredObjectDeleteMarker'),
    transitions: childrenOf(element, 'Transition').map((one) => ({
      ...requiredTime(one),
      storageClass: requiredText(one, 'StorageClass'),
    })),
    noncurrentExpiration: noncurrent && readNoncurrent(noncurrent),
    noncurrentTransitions: childrenOf(element, 'NoncurrentVersionTransition').map((one) => ({
      ...readNoncurrent(one),
      storageClass: requiredText(one, 'StorageClass'),
    })),
    abortUploadsAfterDays: aborted && requiredNumber(aborted, 'DaysAfterInitiation'),
  }
}

function isEnabled(rule: XmlElement): boolean {
  const status = requiredText(rule, 'Status')
  if (status !== 'Enabled' && status !== 'Disabled') throw malformed('a rule has another Status')
  return status === 'Enabled'
}

function requiredNumber(element: XmlElement, name: string): number {
  const number = childNumber(element, name)
  if (number === undefined) throw malformed(`there is no ${name}`)
  return number
}

function readNoncurrent(element: XmlElement): {
  readonly days: number
  readonly newerVersions: number | undefined
} {
  return {
    days: requiredNumber(element, 'NoncurrentDays'),
    newerVersions: childNumber(element, 'NewerNoncurrentVersions'),
  }
}

function requiredTime(element: XmlElement): LifecycleTime {
  const time = readTime(element)
  if (time === undefined) throw malformed('there is neither Days nor Date')
  return time
}

function readTime(element: XmlElement): LifecycleTime | undefined {
  const days = childNumber(element, 'Days')
  const date = childDate(element, 'Date')
  if (days !== undefined) return { days }
  return date === undefined ? undefined : { date }
}

function readFilter(rule: XmlElement): LifecycleFilter {
  const filter = childOf(rule, 'Filter')
  const and = filter && childOf(filter, 'And')
  const holder = and ?? filter ?? rule
  // Rules of before 2016 have it beside the other elements; Ceph writes it before And.
  const prefixes = [and, filter, rule].map((one) => one && childText(one, 'Prefix'))
  return {
    prefix: prefixes.find((prefix) => prefix !== undefined),
    tags: tagsOf(holder),
    largerThan: childNumber(holder, 'ObjectSizeGreaterThan'),
    smallerThan: childNumber(holder, 'ObjectSizeLessThan'),
  }
}
