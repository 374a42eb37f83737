import type { ClientResponse } from '../http/index.ts'
import type { ChecksumAlgorithm } from '../sigv4/checksums/checksum.ts'
import { headerText, metadataOf } from './metadata.ts'

type ResponseHeaders = ClientResponse['headers']

/** What an answer says of an object. */
export interface ObjectInfo {
  /** With its quotes, as conditions take it. */
  readonly etag: string | undefined
  /** Bytes that the answer holds, or HEAD's would; of a range those of the range. */
  readonly contentLength: number | undefined
  readonly contentType: string | undefined
  readonly contentEncoding: string | undefined
  readonly contentDisposition: string | undefined
  readonly contentLanguage: string | undefined
  readonly cacheControl: string | undefined
  /** As it was stored: anything goes into this header. */
  readonly expires: string | undefined
  readonly lastModified: Date | undefined
  /** `null` is a version, too: that of an object older than the bucket's versioning. */
  readonly versionId: string | undefined
  /** Names in lower case; RFC 2047 encoded words are decoded, and UTF-8 is read as such. */
  readonly metadata: Readonly<Record<string, string>>
  /** Undefined for `STANDARD`, which S3 leaves out. */
  readonly storageClass: string | undefined
  /** Base64; `…-3` is a checksum of the checksums of three parts. */
  readonly checksums: Readonly<Partial<Record<ChecksumAlgorithm, string>>>
  /** Undefined where no checksum was asked for or stored. */
  readonly checksumType: 'FULL_OBJECT' | 'COMPOSITE' | undefined
  /** Parts of an object uploaded in parts, where `partNumber` was asked for. */
  readonly partsCount: number | undefined
  readonly tagCount: number | undefined
  /** `AES256`, `aws:kms` or `aws:kms:dsse`. */
  readonly encryption: string | undefined
  readonly encryptionKeyId: string | undefined
  /** Of an archived object, such as `ongoing-request="true"`. */
  readonly restore: string | undefined
  readonly replicationStatus: string | undefined
  readonly requestId: string | undefined
}

/** Reads an object's properties from the headers of an answer. */
export function objectInfo({ headers, requestId }: ClientResponse): ObjectInfo {
  return {
    etag: textOf(headers, 'etag'),
    contentLength: numberOf(headers, 'content-length'),
    contentType: writtenText(headers, 'content-type'),
    contentEncoding: writtenText(headers, 'content-encoding'),
    contentDisposition: writtenText(headers, 'content-disposition'),
    contentLanguage: writtenText(headers, 'content-language'),
    cacheControl: writtenText(headers, 'cache-control'),
    expires: writtenText(headers, 'expires'),
    lastModified: dateOf(headers, 'last-modified'),
    versionId: textOf(headers, 'x-amz-version-id'),
    metadata: metadataOf(headers),
    storageClass: textOf(headers, 'x-amz-storage-class'),
    checksums: checksumsOf(headers),
    checksumType: textOf(headers, 'x-amz-checksum-type') as ObjectInfo['checksumType'],
    partsCount: numberOf(headers, 'x-amz-mp-parts-count'),
    tagCount: numberOf(headers, 'x-amz-tagging-count'),
    encryption: textOf(headers, 'x-amz-server-side-encryption'),
    encryptionKeyId: textOf(headers, 'x-amz-server-side-encryption-aws-kms-key-id'),
    restore: textOf(headers, 'x-amz-restore'),
    replicationStatus: textOf(headers, 'x-amz-replication-status'),
    requestId,
  }
}

/** A header's text; several headers of a name are joined as HTTP joins them. */
export function textOf(headers: ResponseHeaders, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

/** The text of a header that holds what somebody stored. */
function writtenText(headers: ResponseHeaders, name: string): string | undefined {
  const text = textOf(headers, name)
  return text === undefined ? undefined : headerText(text)
}

/** A header that is a whole number. */
export function numberOf(headers: ResponseHeaders, name: string): number | undefined {
  const text = textOf(headers, name)
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

function dateOf(headers: ResponseHeaders, name: string): Date | undefined {
  const time = Date.parse(textOf(headers, name) ?? '')
  return Number.isNaN(time) ? undefined : new Date(time)
}

const CHECKSUM_HEADERS: readonly (readonly [ChecksumAlgorithm, string])[] = [
  ['CRC32', 'x-amz-checksum-crc32'],
  ['CRC32C', 'x-amz-checksum-crc32c'],
  ['CRC64NVME', 'x-amz-checksum-crc64nvme'],
  ['SHA1', 'x-amz-checksum-sha1'],
  ['SHA256', 'x-amz-checksum-sha256'],
]

/** The checksums that S3 keeps with an object, as an answer tells them. */
export function checksumsOf(headers: ResponseHeaders): ObjectInfo['checksums'] {
  const checksums: Partial<Record<ChecksumAlgorithm, string>> = {}
  for (const [algorithm, header] of CHECKSUM_HEADERS) {
    const value = textOf(headers, header)
    if (value !== undefined) checksums[algorithm] = value
  }
  return checksums
}
