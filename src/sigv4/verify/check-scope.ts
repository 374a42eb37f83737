import { dateStamp } from '../amz-date.ts'
import type { CredentialScope } from './credential.ts'
import { refusal } from './refusal.ts'
import type { Allowed } from './types.ts'
import type { VerifyBaseConfig, VerifyConfig } from './verify-config.ts'

/**
 * Checks what the scope says against the request's date and against what is served here.
 *
 * @throws SignatureError `SIGNATURE_SCOPE_MISMATCH` with `field` `date`, `region` or `service`.
 */
export function checkScope(
  scope: CredentialScope,
  amzDate: string,
  regionSet: string | undefined,
  config: VerifyBaseConfig,
): void {
  if (scope.dateStamp !== dateStamp(amzDate)) {
    throw refusal('SIGNATURE_SCOPE_MISMATCH', 'date', "of the scope differs from the request's")
  }
  const regional = regionSet === undefined
  if (regional ? !isAllowed(scope.region, config.regions) : !overlaps(regionSet, config.regions)) {
    throw refusal('SIGNATURE_SCOPE_MISMATCH', 'region', 'is not one of this server')
  }
  if (!isAllowed(scope.service, config.services)) {
    throw refusal('SIGNATURE_SCOPE_MISMATCH', 'service', 'is not one of this server')
  }
}

/**
 * Checks that a request is meant for one of our hosts.
 *
 * @throws SignatureError `SIGNATURE_HOST_INVALID`.
 */
export function checkHost(host: string, { hosts }: VerifyConfig): void {
  if (isAllowed(host, hosts)) return
  throw refusal('SIGNATURE_HOST_INVALID', 'host', 'is not one of this server')
}

function isAllowed(name: string, allowed: Allowed | undefined): boolean {
  if (allowed === undefined) return true
  if (typeof allowed === 'function') return allowed(name)
  return typeof allowed === 'string' ? allowed === name : allowed.includes(name)
}

/** Whether one of our regions lies in the set. A rule is asked for each entry as it stands. */
function overlaps(regionSet: string, allowed: Allowed | undefined): boolean {
  if (allowed === undefined) return true
  const entries = regionSet.split(',').map((entry) => entry.trim())
  if (typeof allowed === 'function') return entries.some((entry) => allowed(entry))
  const regions = typeof allowed === 'string' ? [allowed] : allowed
  return regions.some((region) => entries.some((entry) => matches(region, entry)))
}

/** `*` stands for any characters, `?` is not known to AWS. */
function matches(region: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.split('*')
  if (others.length === 0) return region === pattern
  if (!region.startsWith(first)) return false
  const last = others.pop() ?? ''
  let from = first.length
  for (const part of others) {
    const at = region.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return region.length - last.length >= from && region.endsWith(last)
}
