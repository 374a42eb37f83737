import {
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  FAILSAFE_SCHEMA,
  loadAll,
  mergeTag,
  NOT_RESOLVED,
  YAMLException,
} from 'js-yaml'
import { PlainScalar } from './output/text.ts'
import { yamlText } from './output/yaml.ts'

/** What a YAML document holds. What is neither text nor null stays as it is written. */
export type YamlValue =
  | string
  | null
  | PlainScalar
  | readonly YamlValue[]
  | { readonly [name: string]: YamlValue }

/** The value of a node with a tag of its own, such as `!Sub`. @throws Error for a tag that it does not take. */
export type ReadTag = (tag: string, value: YamlValue) => YamlValue

/**
 * Reads a document of YAML, or of JSON. Numbers, times and words such as `yes`, which readers of YAML take for
 * different things, stay as they are written; aliases and merges (`<<`) are followed.
 *
 * @param readTag default refuses tags.
 * @throws Error with the line, for what is no YAML, two documents, and names that are no texts.
 */
export function readYaml(text: string, readTag: ReadTag = refuseTag): YamlValue {
  const [document = null, ...others] = documentsIn(withoutTabs(text))
  if (others.length > 0) throw new Error('it holds several documents')
  return expanded({ readTag, open: new Set(), count: 0 }, document)
}

function refuseTag(tag: string): never {
  throw new Error(`the tag ${tag} cannot be read`)
}

/** YAML knows no tabs where JSON may have them. */
function withoutTabs(text: string): string {
  if (!text.includes('\t') || !/^\s*[{[]/.test(text)) return text
  try {
    JSON.parse(text)
    return text.replaceAll('\t', ' ')
  } catch {
    return text
  }
}

function documentsIn(text: string): readonly unknown[] {
  try {
    return loadAll(text, { schema: SCHEMA })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark === undefined ? '' : ` (line ${error.mark.line + 1})`
    throw new Error(`${error.reason}${line}`, { cause: error })
  }
}

const isPrinted = { identify: () => false }

const plainTag = defineScalarTag<PlainScalar | null>('plain', {
  ...isPrinted,
  implicit: true,
  resolve: (source) => {
    if (source === '<<' || yamlText(source) === `${source}\n`) return NOT_RESOLVED
    return /^(?:~|null|Null|NULL|)$/.test(source) ? null : new PlainScalar(source)
  },
})

/** Members keep their order, also those whose names are numbers. */
function mappingTag<Result>(
  name: string,
  options: {
    readonly matchByTagPrefix?: boolean
    readonly finalize: (members: TaggedMap) => Result
  },
) {
  return defineMappingTag<TaggedMap, Result>(name, {
    ...isPrinted,
    ...options,
    create: (tag) => new TaggedMap(tag),
    addPair: (members, key, value) => {
      const text = nameOf(key)
      if (text === undefined) return 'a name is no text'
      members.set(text, value)
      return ''
    },
    has: (members, key) => members.has(nameOf(key) ?? ''),
    keys: (result) => (result instanceof Map ? result.keys() : []),
    get: (result, key) => (result instanceof Map ? result.get(key) : undefined),
  })
}

class TaggedMap extends Map<string, unknown> {
  readonly tag: string

  constructor(tag: string) {
    super()
    this.tag = tag
  }
}

function nameOf(key: unknown): string | undefined {
  if (key === null) return 'null'
  return typeof key === 'string' || key instanceof PlainScalar ? String(key) : undefined
}

/** A value behind a tag of its own. */
class Tagged {
  readonly tag: string
  readonly value: unknown

  constructor(tag: string, value: unknown) {
    this.tag = tag
    this.value = value
  }
}

const LOCAL = { matchByTagPrefix: true } as const

const SCHEMA = FAILSAFE_SCHEMA.withTags(
  plainTag,
  mergeTag,
  mappingTag('tag:yaml.org,2002:map', { finalize: (members) => members }),
  mappingTag('!', { ...LOCAL, finalize: (members) => new Tagged(members.tag, members) }),
  defineScalarTag('!', {
    ...isPrinted,
    ...LOCAL,
    resolve: (source, _, tag) => new Tagged(tag, source),
  }),
  defineSequenceTag('!', {
    ...isPrinted,
    ...LOCAL,
    create: (tag) => ({ tag, items: [] as unknown[] }),
    addItem: ({ items }, item) => void items.push(item),
    finalize: ({ items, tag }) => new Tagged(tag, items),
  }),
)

interface Expansion {
  readonly readTag: ReadTag
  /** The values that are being read, of which an alias within them would be without end. */
  readonly open: Set<unknown>
  count: number
}

/** Aliases make much of little. */
const MAX_VALUES = 1_000_000

/** A value of its own, whatever aliases share. */
function expanded(expansion: Expansion, value: unknown): YamlValue {
  if (++expansion.count > MAX_VALUES) throw new Error(`it holds more than ${MAX_VALUES} values`)
  if (value === null || typeof value === 'string' || value instanceof PlainScalar) return value
  const { open, readTag } = expansion
  if (open.has(value)) throw new Error('an alias stands within its own anchor')
  open.add(value)
  const inner = contentOf(expansion, value)
  open.delete(value)
  return value instanceof Tagged ? readTag(value.tag, inner) : inner
}

function contentOf(expansion: Expansion, value: unknown): YamlValue {
  if (value instanceof Tagged) return expanded(expansion, value.value)
  if (Array.isArray(value)) return value.map((item) => expanded(expansion, item))
  const entries = value instanceof Map ? [...(value as Map<string, unknown>)] : []
  return Object.fromEntries(entries.map(([name, item]) => [name, expanded(expansion, item)]))
}
