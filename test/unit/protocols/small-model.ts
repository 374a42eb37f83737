import { compileModel } from '../../../src/models/compile.ts'
import { readModel } from '../../../src/models/model.ts'
import type { ModelProtocol, OperationModel, ServiceFacts } from '../../../src/models/types.ts'

type Json = Readonly<Record<string, unknown>>

/** A model of one operation, `Act`, whose input and output are the shapes `In` and `Out`. */
export function smallModel(
  protocol: ModelProtocol,
  shapes: Json,
  operation: Json = {},
  metadata: Json = {},
): { readonly service: ServiceFacts; readonly operation: OperationModel } {
  const model = readModel(
    compileModel('test', {
      metadata: {
        apiVersion: '2026-11-29',
        endpointPrefix: 'test',
        jsonVersion: '1.1',
        protocol,
        targetPrefix: 'Test',
        ...metadata,
      },
      operations: {
        Act: {
          name: 'Act',
          http: { method: 'POST', requestUri: '/' },
          ...('In' in shapes && { input: { shape: 'In' } }),
          ...('Out' in shapes && { output: { shape: 'Out' } }),
          ...operation,
        },
      },
      shapes: { ...SCALARS, ...shapes },
    }),
  )
  const act = model.operation('Act')
  if (act === undefined) throw new Error('The model has no Act')
  return { service: model.service, operation: act }
}

/** The shapes of values, by the names of their types. */
export const SCALARS = {
  String: { type: 'string' },
  Integer: { type: 'integer' },
  Long: { type: 'long' },
  Double: { type: 'double' },
  Boolean: { type: 'boolean' },
  Blob: { type: 'blob' },
  Timestamp: { type: 'timestamp' },
  Strings: { type: 'list', member: { shape: 'String' } },
  Texts: { type: 'map', key: { shape: 'String' }, value: { shape: 'String' } },
  Document: { type: 'structure', members: {}, document: true },
}

/** A structure of members by the names of their shapes. */
export function structure(members: Readonly<Record<string, string | Json>>, more: Json = {}): Json {
  const references = Object.entries(members).map(([name, member]) => [
    name,
    typeof member === 'string' ? { shape: member } : member,
  ])
  return { type: 'structure', members: Object.fromEntries(references), ...more }
}
