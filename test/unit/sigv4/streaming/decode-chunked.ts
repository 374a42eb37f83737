/** What an aws-chunked body holds. */
export interface DecodedChunks {
  readonly chunks: readonly { readonly data: Buffer; readonly signature: string | undefined }[]
  readonly trailers: readonly (readonly [name: string, value: string])[]
}

/** Reads an aws-chunked body strictly by its grammar; throws where a byte is not as it must be. */
export function decodeChunked(body: Buffer): DecodedChunks {
  const chunks: { data: Buffer; signature: string | undefined }[] = []
  let offset = 0
  const line = (): string => {
    const end = body.indexOf('\r\n', offset)
    if (end < 0) throw new Error(`no line at ${offset}`)
    const text = body.toString('latin1', offset, end)
    offset = end + 2
    return text
  }
  for (;;) {
    const match = /^(0|[1-9a-f][0-9a-f]*)(?:;chunk-signature=([0-9a-f]+\**))?$/.exec(line())
    if (match === null) throw new Error(`no chunk before ${offset}`)
    const size = Number.parseInt(match[1] ?? '', 16)
    chunks.push({ data: body.subarray(offset, offset + size), signature: match[2] })
    if (size === 0) break
    offset += size
    if (line() !== '') throw new Error(`no CRLF before ${offset}`)
  }
  const trailers: (readonly [string, string])[] = []
  for (let text = line(); text !== ''; text = line()) {
    const colon = text.indexOf(':')
    trailers.push([text.slice(0, colon), text.slice(colon + 1)])
  }
  if (offset !== body.length) throw new Error(`${body.length - offset} bytes follow the end`)
  return { chunks, trailers }
}
