import { canonicalValue } from '../canonical-headers.ts'
import { sha256Hex } from '../sha256.ts'
import type { ByteReader } from './byte-reader.ts'
import type { ChunkContext } from './decode-chunks.ts'
import { readUntrusted, refusal } from './refusal.ts'

/** Trailing headers by lower-case name. */
export type Trailers = Readonly<Record<string, string>>

const SIGNATURE = 'x-amz-trailer-signature'
const MAX_LINE_BYTES = 8192

/**
 * Reads what follows the last chunk: an empty line, before it the trailing headers that were announced
 * and, of signed chunks, their signature.
 *
 * @throws SignatureError `SIGNATURE_CHUNK_MALFORMED`, `SIGNATURE_DOES_NOT_MATCH`.
 */
export async function readTrailers(
  reader: ByteReader,
  context: ChunkContext,
  previous: string,
): Promise<Trailers> {
  const fields = await readFields(reader, context)
  if (context.signed && context.trailer) checkTrailers(fields, context, previous)
  fields.delete(SIGNATURE)
  return Object.fromEntries(fields)
}

async function readFields(reader: ByteReader, context: ChunkContext): Promise<Map<string, string>> {
  const fields = new Map<string, string>()
  const expected = new Set(context.trailerNames)
  if (context.signed && context.trailer) expected.add(SIGNATURE)
  for (;;) {
    const line = await reader.line(MAX_LINE_BYTES)
    if (line === '') break
    const [, name = '', value = ''] = /^([^:\s]+):(.*)$/.exec(line) ?? []
    const key = name.toLowerCase()
    if (!expected.delete(key)) {
      throw refusal('SIGNATURE_CHUNK_MALFORMED', 'trailer', 'has a line that was not announced')
    }
    fields.set(
      key,
      readUntrusted(key, () => canonicalValue(value, key, 'trailer')),
    )
  }
  const [missing] = expected
  if (missing === undefined) return fields
  throw refusal('SIGNATURE_CHUNK_MALFORMED', missing, 'is missing in the trailer')
}

function checkTrailers(
  fields: ReadonlyMap<string, string>,
  { algorithm, amzDate, scope, check }: ChunkContext,
  previous: string,
): void {
  const lines = [...fields]
    .filter(([name]) => name !== SIGNATURE)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${value}\n`)
  const text = [`${algorithm.name}-TRAILER`, amzDate, scope, previous, sha256Hex(lines.join(''))]
  const signature = (fields.get(SIGNATURE) ?? '').replace(/\*+$/, '')
  if (check(text.join('\n'), signature)) return
  throw refusal('SIGNATURE_DOES_NOT_MATCH', 'trailer', 'does not have the signature it came with')
}
