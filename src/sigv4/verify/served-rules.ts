import type { PathRules } from '../canonical-uri.ts'
import { type ServiceRules, serviceRules } from '../services.ts'
import type { VerifyConfig } from './verify-config.ts'

/** The rules by which a request of some service was signed. */
export interface ServedRules extends ServiceRules {
  readonly path: PathRules
}

/** The service's rules, but where the options say otherwise. */
export function servedRules(service: string, config: VerifyConfig): ServedRules {
  const rules = serviceRules(service)
  const uriEncoding = config.uriEncoding ?? rules.uriEncoding
  const normalizePath = config.normalizePath ?? rules.normalizePath
  return {
    ...rules,
    uriEncoding,
    normalizePath,
    sessionToken: config.sessionToken ?? rules.sessionToken,
    path: { uriEncoding, normalizePath, dotSegments: 'keep' },
  }
}
