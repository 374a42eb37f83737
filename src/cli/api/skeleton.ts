import type { ModelDetails, StructureType, Type } from '../../models/types.ts'

/**
 * A sample of a structure with every member, for `--cli-input-json`: empty texts, zeros, and the first
 * value of each enum.
 */
export function skeletonOf(type: StructureType | undefined, details: ModelDetails): unknown {
  return type === undefined ? {} : structureSample(type, { details, open: [], value: '', key: '' })
}

interface Sampling {
  readonly details: ModelDetails
  /** The structures around, which are not gone into again. */
  readonly open: readonly StructureType[]
  /** What stands for a text, and for the key of a map. */
  readonly value: string
  readonly key: string
}

function structureSample(type: StructureType, sampling: Sampling): Record<string, unknown> {
  if (sampling.open.includes(type)) return {}
  const { details } = sampling
  const inside = { ...sampling, open: [...sampling.open, type] }
  return Object.fromEntries(
    type.shape.members.map((member, index) => {
      const value = details.memberEnum(type, index)?.values[0] ?? ''
      const key = details.keyEnum(type, index)?.values[0] ?? ''
      return [member.name, sampleOf(member.type, { ...inside, value, key })]
    }),
  )
}

function sampleOf(type: Type, sampling: Sampling): unknown {
  switch (type.kind) {
    case 'structure':
      return structureSample(type, sampling)
    case 'list':
      return [sampleOf(type.member, sampling)]
    case 'map':
      return { [sampling.key || 'KeyName']: sampleOf(type.value, sampling) }
    case 'boolean':
      return true
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
      return 0
    case 'timestamp':
      return '1970-01-01T00:00:00'
    case 'document':
    case 'jsonvalue':
      return {}
    default:
      return sampling.value
  }
}
