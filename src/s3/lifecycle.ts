import { checkOptions, type OptionRules } from '../base/options.ts'
import { malformed } from '../protocols/index.ts'
import {
  counted,
  createRules,
  type LifecycleRuleDocument,
  type NoncurrentDocument,
  readDocument,
  required,
  type SettingNames,
  type TimeDocument,
} from './documents.ts'
import type { BucketContext, OperationOptions } from './options.ts'
import { checkedTags } from './properties.ts'
import { tagsOf } from './settings.ts'

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
  get(options?: OperationOptions): Promise<LifecycleRule[]>
  /** Replaces all rules. */
  put(rules: readonly LifecycleRule[], options?: OperationOptions): Promise<void>
  delete(options?: OperationOptions): Promise<void>
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
  return createRules(context, NAMES, {
    method: METHOD,
    options: LIFECYCLE_RULE,
    element: 'Rule',
    read: (response) =>
      readDocument(response, 'GetBucketLifecycleConfiguration', ({ Rules = [] }) =>
        Rules.map(readRule),
      ),
    write: writeRule,
  })
}

const METHOD = 'lifecycle.put'

const TIME: OptionRules<LifecycleTime> = { days: 'number', date: 'checked' }
const NONCURRENT = { days: 'number', newerVersions: 'number' } as const

const LIFECYCLE_RULE: OptionRules<LifecycleRule> = {
  id: 'string',
  enabled: 'boolean',
  filter: { prefix: 'string', tags: 'checked', largerThan: 'number', smallerThan: 'number' },
  expiration: TIME,
  expireDeleteMarkers: 'boolean',
  transitions: 'array',
  noncurrentExpiration: NONCURRENT,
  noncurrentTransitions: 'array',
  abortUploadsAfterDays: 'number',
}

function writeRule(rule: LifecycleRule): Record<string, unknown> {
  const { expiration, expireDeleteMarkers, noncurrentExpiration: noncurrent } = rule
  const expires = expiration !== undefined || expireDeleteMarkers !== undefined
  return {
    ID: rule.id,
    Filter: writeFilter(rule.filter ?? {}),
    Status: rule.enabled === false ? 'Disabled' : 'Enabled',
    Transition: rule.transitions?.map((one) => {
      checkOptions(METHOD, one, { ...TIME, storageClass: 'string' }, 'rule.transitions[]')
      return { ...writeTime(one), StorageClass: one.storageClass }
    }),
    Expiration: expires
      ? { ...writeTime(expiration), ExpiredObjectDeleteMarker: expireDeleteMarkers }
      : undefined,
    NoncurrentVersionTransition: rule.noncurrentTransitions?.map((one) => {
      const members = { ...NONCURRENT, storageClass: 'string' } as const
      checkOptions(METHOD, one, members, 'rule.noncurrentTransitions[]')
      return {
        NoncurrentDays: one.days,
        NewerNoncurrentVersions: one.newerVersions,
        StorageClass: one.storageClass,
      }
    }),
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

function readRule(rule: LifecycleRuleDocument): LifecycleRule {
  const { Expiration: expiration, AbortIncompleteMultipartUpload: aborted } = rule
  const noncurrent = rule.NoncurrentVersionExpiration
  return {
    id: rule.ID || undefined,
    enabled: isEnabled(rule),
    filter: readFilter(rule),
    expiration: expiration && readTime(expiration),
    expireDeleteMarkers: expiration?.ExpiredObjectDeleteMarker,
    transitions: (rule.Transitions ?? []).map((one) => ({
      ...requiredTime(one),
      storageClass: required(one.StorageClass, 'StorageClass'),
    })),
    noncurrentExpiration: noncurrent && readNoncurrent(noncurrent),
    noncurrentTransitions: (rule.NoncurrentVersionTransitions ?? []).map((one) => ({
      ...readNoncurrent(one),
      storageClass: required(one.StorageClass, 'StorageClass'),
    })),
    abortUploadsAfterDays: aborted && requiredDays(aborted, 'DaysAfterInitiation'),
  }
}

function isEnabled({ Status }: LifecycleRuleDocument): boolean {
  if (Status !== 'Enabled' && Status !== 'Disabled') throw malformed('a rule has another Status')
  return Status === 'Enabled'
}

function requiredDays<Name extends string>(
  element: { readonly [days in Name]?: number },
  name: Name,
): number {
  return required(counted(element[name], name), name)
}

function readNoncurrent(element: NoncurrentDocument): {
  readonly days: number
  readonly newerVersions: number | undefined
} {
  return {
    days: requiredDays(element, 'NoncurrentDays'),
    newerVersions: counted(element.NewerNoncurrentVersions, 'NewerNoncurrentVersions'),
  }
}

function requiredTime(element: TimeDocument): LifecycleTime {
  const time = readTime(element)
  if (time === undefined) throw malformed('there is neither Days nor Date')
  return time
}

function readTime({ Days, Date: date }: TimeDocument): LifecycleTime | undefined {
  const days = counted(Days, 'Days')
  if (days !== undefined) return { days }
  return date === undefined ? undefined : { date }
}

function readFilter(rule: LifecycleRuleDocument): LifecycleFilter {
  const { Filter: filter = {} } = rule
  const { And: and } = filter
  const tags = and?.Tags ?? (filter.Tag === undefined ? [] : [filter.Tag])
  const sizes = and ?? filter
  // Rules of before 2016 have it beside the other elements; Ceph writes it before And.
  const prefixes = [and?.Prefix, filter.Prefix, rule.Prefix]
  return {
    prefix: prefixes.find((prefix) => prefix),
    tags: tags.length === 0 ? undefined : tagsOf(tags),
    largerThan: counted(sizes.ObjectSizeGreaterThan, 'ObjectSizeGreaterThan'),
    smallerThan: counted(sizes.ObjectSizeLessThan, 'ObjectSizeLessThan'),
  }
}
