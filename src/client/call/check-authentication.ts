import { argumentValueError } from '../../errors.ts'
import { headerRecord } from '../../http/index.ts'
import type { ServiceFacts } from '../catalogue/service-facts.ts'
import type { CallOptions } from './types.ts'

/**
 * Refuses services that a signature of version 4 cannot reach, before anything is sent.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE`: `service` for those that take Signature Version 2 only,
 * `options.headers` without the token that a service takes in place of a signature.
 */
export function checkAuthentication(facts: ServiceFacts, options: CallOptions): void {
  const { name, authentication } = facts
  if (authentication === 'v2') {
    throw argumentValueError(
      'service',
      `is ${name}, which takes Signature Version 2 only, and sansdk makes version 4: call it with botocore or the AWS command line`,
    )
  }
  if (authentication === 'sigv4') return
  const given = headerRecord(options.headers)['authorization']
  if (given !== undefined && given !== null) return
  throw argumentValueError(
    'options.headers',
    `must hold the token that ${name} takes in place of a signature, as authorization: 'Bearer …'`,
  )
}
