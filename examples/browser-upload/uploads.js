// What the server does: it begins uploads, makes links of their parts, and completes them. The bytes go
// from the page to the bucket.
import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'

const MIB = 1024 * 1024

/** A request that the page should not have made. */
export class UploadError extends Error {
  constructor(status, message) {
    super(message)
    this.status = status
  }
}

/**
 * Makes the functions of the server.
 *
 * A ticket stands for an upload. It names key, upload id and size, and is signed, so that the server keeps
 * nothing: who has a ticket may go on with that upload, and with no other.
 */
export function createUploads(bucket, options = {}) {
  const {
    // All processes need one, and keep it over a restart.
    secret = randomBytes(32),
    maxBytes = 5 * 1024 * MIB,
    partSize = 8 * MIB,
    expiresIn = 3600,
  } = options

  async function begin({ name, size, type = 'application/octet-stream' }) {
    if (typeof name !== 'string' || typeof type !== 'string') {
      throw new UploadError(400, 'name and type must be strings')
    }
    if (!Number.isSafeInteger(size) || size < 1 || size > maxBytes) {
      throw new UploadError(413, `size must be from 1 to ${maxBytes} bytes`)
    }
    // The key is the server's choice. What a user names goes into metadata.
    const key = `uploads/${randomUUID()}`
    const upload = await bucket.createMultipart(key, {
      contentType: type,
      metadata: { name },
      checksum: 'none',
    })
    const ticket = seal({ key, uploadId: upload.uploadId, size }, secret)
    return { ticket, partSize, parts: Math.ceil(size / partSize) }
  }

  /** Links of parts. Each takes as many bytes as its part has, and no more. */
  async function links(ticket, partNumbers) {
    const { key, uploadId, size } = open(ticket, secret)
    const last = Math.ceil(size / partSize)
    const isPart = (number) => Number.isInteger(number) && number >= 1 && number <= last
    if (!Array.isArray(partNumbers) || partNumbers.length > 100 || !partNumbers.every(isPart)) {
      throw new UploadError(400, `partNumbers must be up to 100 numbers from 1 to ${last}`)
    }
    return await Promise.all(
      partNumbers.map(async (partNumber) => {
        const contentLength = sizeOfPart(partNumber, size)
        const { url } = await bucket.presignPart(key, {
          uploadId,
          partNumber,
          contentLength,
          expiresIn,
        })
        return { partNumber, url }
      }),
    )
  }

  /** The parts that the bucket has. */
  async function parts(ticket) {
    const { size } = open(ticket, secret)
    const stored = await (await uploadOf(ticket)).listParts()
    return {
      partSize,
      parts: Math.ceil(size / partSize),
      stored: stored.map(({ partNumber, size: bytes, etag }) => ({
        partNumber,
        size: bytes,
        etag,
      })),
    }
  }

  /** Puts the object together from what the bucket has, and from nothing that the page says. */
  async function complete(ticket) {
    const { key, size } = open(ticket, secret)
    const upload = await uploadOf(ticket)
    const stored = await upload.listParts()
    const missing = missingParts(stored, size)
    if (missing.length > 0) {
      throw new UploadError(409, `parts are missing: ${missing.slice(0, 20).join(', ')}`)
    }
    const { etag } = await upload.complete({ parts: stored })
    return { key, size, etag }
  }

  async function abort(ticket) {
    await (await uploadOf(ticket)).abort()
  }

  async function uploadOf(ticket) {
    const { key, uploadId } = open(ticket, secret)
    return await bucket.openMultipart(key, uploadId, { checksum: 'none' })
  }

  function sizeOfPart(partNumber, size) {
    return Math.min(partSize, size - (partNumber - 1) * partSize)
  }

  function missingParts(stored, size) {
    const sizes = new Map(stored.map((part) => [part.partNumber, part.size]))
    const numbers = Array.from({ length: Math.ceil(size / partSize) }, (_, index) => index + 1)
    return numbers.filter((number) => sizes.get(number) !== sizeOfPart(number, size))
  }

  return { begin, links, parts, complete, abort }
}

function seal(upload, secret) {
  const text = Buffer.from(JSON.stringify(upload)).toString('base64url')
  return `${text}.${tag(text, secret).toString('base64url')}`
}

function open(ticket, secret) {
  const [text = '', signature = ''] = String(ticket).split('.')
  const given = Buffer.from(signature, 'base64url')
  const wanted = tag(text, secret)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new UploadError(403, 'this is no ticket of this server')
  }
  return JSON.parse(Buffer.from(text, 'base64url').toString())
}

function tag(text, secret) {
  return createHmac('sha256', secret).update(text).digest()
}
