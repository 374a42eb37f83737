import type { HeaderRecord } from '../http/headers.ts'

import type { ChecksumPlan, TransferChecksum } from './checksum.ts'
import type { BucketContext, CommonOptions, OperationOptions } from './options.ts'
import type { CustomerKey, Encryption, EtagConditions, ObjectProperties } from './properties.ts'

/** Options of {@link createMultipart}. */
export interface MultipartOptions extends OperationOptions, ObjectProperties {
  /** Default what the store keeps: CRC-32 at AWS. */
  readonly checksum?: TransferChecksum | undefined
  /**
   * Whether the SHA-256 of each part is part of its signature. Default `unsigned` over HTTPS, where
   * TLS protects the bytes, else `signed`.
   */
  readonly payload?: 'signed' | 'unsigned' | undefined
}

/** Options of {@link openMultipart}. */
export interface OpenMultipartOptions
  extends Pick<MultipartOptions, 'checksum' | 'payload' | 'headers'> {
  /** The customer's key that the upload was begun with. */
  readonly encryption?: Encryption | undefined
  /** Parts that are there already. */
  readonly parts?: Iterable<UploadedPart> | undefined
}

/** A part that is in the store. */
export interface UploadedPart {
  /** 1 for the first. */
  readonly partNumber: number
  /** Bytes; undefined where they are not known, as of an object that was copied whole. */
  readonly size?: number | undefined
  readonly etag: string
  /** Base64, by the upload's algorithm. */
  readonly checksum?: string | undefined
}

/** Options of `uploadPart`. */
export type PartOptions = CommonOptions

/** What a part is copied from. */
export interface PartSource {
  /** Default the bucket itself. */
  readonly bucket?: string | undefined
  readonly key: string
  readonly versionId?: string | undefined
  /** Bytes, `start` and `end` both included as in `get`; default the whole object. */
  readonly range?: { readonly start: number; readonly end: number } | undefined
  readonly ifMatch?: string | undefined
  readonly ifUnmodifiedSince?: Date | undefined
  /** The key that the source was encrypted with. */
  readonly encryption?: CustomerKey | undefined
}

/** Options of `complete`. */
export interface CompleteOptions extends PartOptions, EtagConditions {
  /** The parts of the object; default all that were uploaded or copied here. */
  readonly parts?: Iterable<UploadedPart> | undefined
}

/** An object put together from parts. */
export interface CompletedUpload {
  readonly key: string
  /** With its quotes. */
  readonly etag: string
  readonly versionId: string | undefined
  /** Bytes; undefined where a copied part's size is not known. */
  readonly size: number | undefined
  readonly parts: number
  /** Base64; of a composite checksum with `-` and the number of parts. */
  readonly checksum: string | undefined
  readonly checksumType: ChecksumPlan['type'] | undefined
}

/** An upload in parts that was begun. */
export interface MultipartUpload {
  readonly key: string
  readonly uploadId: string
  /**
   * Sends a part; again under the same number it replaces it.
   *
   * @throws RangeError `ERR_OUT_OF_RANGE` for a number or size that the store does not take, and for a
   * part behind one that is shorter than parts may be, before anything is sent; NetworkError
   * `NETWORK_RESPONSE_INVALID` for a response without an ETag; as `client.request`.
   */
  uploadPart(partNumber: number, bytes: Uint8Array, options?: PartOptions): Promise<UploadedPart>
  /** Makes a part of an object that is in a bucket, or of a range of it. @throws as `uploadPart`. */
  copyPart(partNumber: number, source: PartSource, options?: PartOptions): Promise<UploadedPart>
  /** The parts that the store has, by number. @throws as `client.request`. */
  listParts(options?: PartOptions): Promise<UploadedPart[]>
  /**
   * Puts the object together. Where the response is lost, or does not say that it was done, what was made
   * is looked at.
   *
   * @throws RangeError `ERR_OUT_OF_RANGE` for no parts, too many, or a short one that is not the
   * last; ServiceError, with 412 for a condition that does not hold; NetworkError
   * `NETWORK_RESPONSE_INVALID` for a response without an ETag where the object is not there either.
   */
  complete(options?: CompleteOptions): Promise<CompletedUpload>
  /** Ends it and removes its parts, those included that arrive meanwhile. @throws as `client.request`. */
  abort(options?: PartOptions): Promise<void>
}

/** How the bytes of an upload are sent and proven. */
export interface UploadPlan {
  readonly plan: ChecksumPlan
  readonly payload: 'signed' | 'unsigned'
  /** Whether bytes go over TLS. */
  readonly secure: boolean
}

/** What the operations of one multipart upload share. */
export interface UploadState extends UploadPlan {
  readonly context: BucketContext
  readonly key: string
  readonly uploadId: string
  /** Headers of every request of the upload. */
  readonly headers: HeaderRecord
  /** Headers of every request that carries, copies, lists or joins parts: with a customer's key. */
  readonly partHeaders: HeaderRecord
  readonly parts: Map<number, UploadedPart>
  /** Whether a part was given up that may have arrived, or may yet arrive. */
  uncertain: boolean
  /** Creations whose response was lost: uploads that nobody knows. */
  readonly lost: LostCreation | undefined
}

/** Creations that may have been executed, but whose upload id never arrived. */
export interface LostCreation {
  readonly count: number
  /** When they can have been, by the local clock in milliseconds since the epoch. */
  readonly from: number
  readonly to: number
}
