import type { InputHints, ProtocolName } from '../../protocols/index.ts'
import { inputHints } from '../catalogue/member-hints.ts'
import type { CallOptions } from './types.ts'

/** What the catalogue and the caller know of an input. */
export function mergedInputHints(
  service: string,
  protocol: ProtocolName,
  operation: string,
  { input: own }: CallOptions,
): InputHints {
  const hints = inputHints(service, protocol, operation)
  if (own === undefined) return hints
  return {
    ...own,
    names: { ...hints.names, ...own.names },
    lists: { ...hints.lists, ...own.lists },
    maps: { ...hints.maps, ...own.maps },
    timestamps: { ...hints.timestamps, ...own.timestamps },
    attributes: { ...hints.attributes, ...own.attributes },
  }
}
