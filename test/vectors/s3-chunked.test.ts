import { describe, expect, it } from 'vitest'
import { type ChecksumAlgorithm, signatureOf, signStreaming } from '../../src/sigv4/index.ts'
import { type ChunkedExample, loadS3Examples, toSigningOptions } from './load-s3-examples.ts'

const examples = loadS3Examples()

/** The body as the pages print it, joined from the chunks. */
function publishedBody({ body, chunks, trailer }: ChunkedExample): string {
  const lines = chunks.map(({ size, signature }) => {
    const data = size === 0 ? '' : `${body.repeat.repeat(size)}\r\n`
    return `${size.toString(16)};chunk-signature=${signature}\r\n${data}`
  })
  const trailers =
    trailer === undefined
      ? ''
      : `${trailer.name}:${trailer.value}\r\nx-amz-trailer-signature:${trailer.signature}\r\n`
  return `${lines.join('')}${trailers}\r\n`
}

describe('the chunked uploads of the Amazon S3 API Reference', () => {
  it.each(examples.chunked)('equal ours to the byte: $name', async (example) => {
    const { method, url, body, chunkSize, trailer } = example
    const checksum = trailer?.name.slice('x-amz-checksum-'.length).toUpperCase()
    async function* data() {
      for (let sent = 0; sent < body.length; sent += 5000) {
        yield body.repeat.repeat(Math.min(5000, body.length - sent))
      }
    }
    const signed = signStreaming(
      {
        method,
        url,
        headers: { 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
        body: data(),
        contentLength: body.length,
      },
      {
        ...toSigningOptions(examples, example),
        chunkSize,
        checksum: checksum as ChecksumAlgorithm | undefined,
      },
    )
    expect(signed.headers).toMatchObject(example.headers)
    expect(signatureOf(signed)).toBe(example.expected.signature)
    let sent = ''
    for await (const part of signed.body) sent += Buffer.from(part).toString('latin1')
    expect(sent).toBe(publishedBody(example))
    expect(sent).toHaveLength(signed.contentLength)
  })

  it('are two examples', () => {
    expect(examples.chunked).toHaveLength(2)
  })
})
