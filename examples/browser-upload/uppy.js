// The same server under Uppy: bundle it for a page that has `@uppy/core` and `@uppy/aws-s3` 6. Parts go to the
// bucket; what else Uppy asks of S3 it asks of the server, which answers as S3 does. The ticket is the upload id.

const PART_SIZE = 8 * 1024 * 1024

/** Options for `uppy.use(AwsS3, uploadOptions())`; `partSize` as the server has it. */
export function uploadOptions({ partSize = PART_SIZE } = {}) {
  return {
    shouldUseMultipart: true,
    getChunkSize: () => partSize,
    // The server chooses the key, and needs to know of the file what it begins an upload with.
    generateObjectKey: ({ name, size, type }) => `${new URLSearchParams({ name, size, type })}`,
    async signRequest({ key, uploadId, partNumber }) {
      if (partNumber !== undefined) {
        const [link] = await askForLinks({ ticket: uploadId, partNumbers: [partNumber] })
        return { url: link.url }
      }
      const query = uploadId === undefined ? key : new URLSearchParams({ ticket: uploadId })
      return { url: `${new URL(`/uploads/s3?${query}`, location.href)}` }
    },
  }
}

async function askForLinks(body) {
  const response = await fetch('/uploads/links', { method: 'POST', body: JSON.stringify(body) })
  const answer = await response.json()
  if (response.ok) return answer
  throw Object.assign(new Error(answer.error), { status: response.status })
}
