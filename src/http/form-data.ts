import { randomUUID } from 'node:crypto'

/** A form as `multipart/form-data`. */
export interface EncodedForm {
  /** The parts; files are referred to, not copied. */
  readonly body: Blob
  readonly contentType: string
}

/** Encodes a form once, so that every attempt sends and signs the same bytes. */
export function encodeFormData(form: FormData): EncodedForm {
  const boundary = `----sansdk-${randomUUID()}`
  const parts: (string | Blob)[] = []
  for (const [name, value] of form) {
    parts.push(`--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"`)
    if (typeof value === 'string') {
      parts.push(`\r\n\r\n${value.replaceAll(/\r\n?|\n/g, '\r\n')}\r\n`)
    } else {
      const type = value.type || 'application/octet-stream'
      parts.push(`; filename="${quoted(value.name)}"\r\ncontent-type: ${type}\r\n\r\n`)
      parts.push(value, '\r\n')
    }
  }
  parts.push(`--${boundary}--\r\n`)
  return { body: new Blob(parts), contentType: `multipart/form-data; boundary=${boundary}` }
}

// HTML's rule for names and file names in a form: these three characters, and only they, are escaped.
function quoted(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
}
