import { argumentTypeError, argumentValueError } from '../../errors.ts'
import type { ProtocolName } from '../../protocols/index.ts'
import type { ServiceFacts } from '../catalogue/service-facts.ts'

// JSON first: it is what most services speak, and what is easiest to read in a log.
const PREFERRED: readonly ProtocolName[] = [
  'json-1.0',
  'json-1.1',
  'rpc-v2-cbor',
  'query',
  'ec2',
  'rest-json',
  'rest-xml',
]

/**
 * The protocol of a call.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`; `ERR_INVALID_ARG_VALUE` for one that the service does not
 * speak, and for one that is none.
 */
export function chooseProtocol(facts: ServiceFacts, asked: unknown): ProtocolName {
  const { protocols, name } = facts
  if (asked === undefined) {
    return PREFERRED.find((protocol) => protocols.includes(protocol)) ?? 'json-1.1'
  }
  if (typeof asked !== 'string') throw argumentTypeError('options.protocol', 'a string', asked)
  const found = protocols.find((protocol) => protocol === asked || shortName(protocol) === asked)
  if (found !== undefined) return found
  throw argumentValueError(
    'options.protocol',
    `must be one that ${name} speaks, which is ${protocols.join(' or ')}`,
  )
}

function shortName(protocol: ProtocolName): string {
  if (protocol === 'rpc-v2-cbor') return 'cbor'
  return protocol.startsWith('json-') ? 'json' : protocol
}
