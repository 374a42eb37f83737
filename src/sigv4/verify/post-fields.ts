import { argumentTypeError } from '../../errors.ts'
import { refusal } from './refusal.ts'
import type { VerifiablePost } from './types.ts'

/** The fields of a form by lower-case name. */
export interface PostFields {
  /** As they were sent. */
  readonly written: ReadonlyMap<string, string>
  /** As the server is to use them: `${filename}` replaced, the bucket among them. */
  readonly fields: ReadonlyMap<string, string>
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
const FILENAME = '${filename}'

/**
 * Reads a form's fields. S3 replaces variables before it looks at the policy.
 *
 * @throws SignatureError `SIGNATURE_AMBIGUOUS` for a repeated field, `SIGNATURE_POLICY_VIOLATED` when the
 * form was meant for another bucket; TypeError `ERR_INVALID_ARG_TYPE`.
 */
export function readPostFields(form: VerifiablePost): PostFields {
  const written = fieldMap(form.fields)
  const fields = new Map<string, string>()
  const name = fileName(form)
  for (const [field, value] of written) {
    fields.set(field, name === undefined ? value : value.replaceAll(FILENAME, () => name))
  }
  const { bucket } = form
  if (bucket === undefined) return { written, fields }
  if (typeof bucket !== 'string') throw argumentTypeError('form.bucket', 'a string', bucket)
  if ((fields.get('bucket') ?? bucket) !== bucket) {
    throw refusal('SIGNATURE_POLICY_VIOLATED', 'bucket', 'is not the one that the form was sent to')
  }
  return { written, fields: fields.set('bucket', bucket) }
}

function fieldMap(input: VerifiablePost['fields']): Map<string, string> {
  if (input === null || typeof input !== 'object') {
    throw argumentTypeError('form.fields', 'an object or an iterable of pairs', input)
  }
  const pairs = Symbol.iterator in input ? input : Object.entries(input)
  const fields = new Map<string, string>()
  for (const [name, value] of pairs) {
    if (typeof value !== 'string')
      throw argumentTypeError(`form.fields["${name}"]`, 'a string', value)
    const key = name.toLowerCase()
    if (fields.has(key)) throw refusal('SIGNATURE_AMBIGUOUS', key, 'is there more than once')
    fields.set(key, value)
  }
  return fields
}

/** Browsers may send a whole path, of which S3 takes the last part. */
function fileName(form: VerifiablePost): string | undefined {
  const { file } = form
  if (file === undefined) return undefined
  if (file === null || typeof file !== 'object' || typeof file.size !== 'number') {
    throw argumentTypeError('form.file', 'an object { size, name }', file)
  }
  return file.name?.replace(/^.*[/\\]/s, '')
}
