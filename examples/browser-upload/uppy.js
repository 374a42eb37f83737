// The same server under Uppy: bundle it for a page that has `@uppy/core` and `@uppy/aws-s3` (4 or 5).
// The ticket is Uppy's upload id.

const PART_SIZE = 8 * 1024 * 1024

/** Options for `uppy.use(AwsS3, uploadOptions())`; `partSize` as the server has it. */
export function uploadOptions({ partSize = PART_SIZE } = {}) {
  return {
    shouldUseMultipart: true,
    getChunkSize: () => partSize,
    async createMultipartUpload({ name, size, type }) {
      const { ticket } = await ask('/uploads', { name, size, type })
      return { uploadId: ticket, key: name }
    },
    async signPart(_file, { uploadId, partNumber }) {
      const [link] = await ask('/uploads/links', { ticket: uploadId, partNumbers: [partNumber] })
      return { url: link.url }
    },
    async listParts(_file, { uploadId }) {
      const { stored } = await ask('/uploads/parts', { ticket: uploadId })
      return stored.map(({ partNumber, size, etag }) => ({
        PartNumber: partNumber,
        Size: size,
        ETag: etag,
      }))
    },
    async completeMultipartUpload(_file, { uploadId }) {
      const { key } = await ask('/uploads/complete', { ticket: uploadId })
      return { location: key }
    },
    async abortMultipartUpload(_file, { uploadId }) {
      await ask('/uploads/abort', { ticket: uploadId })
    },
  }
}

async function ask(path, body) {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) })
  const answer = await response.json()
  if (response.ok) return answer
  throw Object.assign(new Error(answer.error), { status: response.status })
}
