import { createBoundedMap } from './bounded-map.ts'
import {
  createRetryQuota,
  DEFAULT_CAPACITY,
  DEFAULT_INITIAL_TOKENS,
  type RetryQuota,
} from './retry-quota.ts'

/** A virtual-hosted bucket is a host too, so a process can meet very many. */
const MAX_HOSTS = 1_000

const quotas = createBoundedMap<RetryQuota>(MAX_HOSTS)

// Asked for once per call, mostly for one host: building and hashing the key costs more than the rest.
let lastHost = ''
let lastInitial = Number.NaN
let lastQuota: RetryQuota | undefined

/**
 * The retry quota that every client of this process shares for `host` (`host` or `host:port`).
 *
 * It belongs to the host and not to a client object because the overload does: two hundred clients
 * with a budget each retry two hundred times as much. A host unused while 1,000 others were is
 * forgotten and starts anew. Policies with different start balances do not share.
 *
 * @param options.initial Tokens at the start. Default: 28.
 * @throws RangeError `ERR_OUT_OF_RANGE` for a start balance below 0.
 */
export function quotaForHost(
  host: string,
  options: { readonly initial?: number } = {},
): RetryQuota {
  const { initial = DEFAULT_INITIAL_TOKENS } = options
  if (lastQuota !== undefined && host === lastHost && initial === lastInitial) return lastQuota
  lastQuota = sharedQuota(host, initial)
  lastHost = host
  lastInitial = initial
  return lastQuota
}

function sharedQuota(host: string, initial: number): RetryQuota {
  const key = `${initial} ${host.toLowerCase()}`
  const known = quotas.get(key)
  if (known !== undefined) return known
  const quota = createRetryQuota({ initial, capacity: Math.max(DEFAULT_CAPACITY, initial) })
  quotas.set(key, quota)
  return quota
}
