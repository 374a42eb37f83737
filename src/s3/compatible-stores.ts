import type { Compatibility, CompatibleStore } from './compatible-store.ts'

const KIB = 1024
const MIB = 1024 * KIB
const GIB = 1024 * MIB

// AWS's own limits (user guide, "Amazon S3 multipart upload limits"), which the stores keep to
// unless said otherwise. Least chunk: "Signature calculations: transferring payload in chunks".
const AWS: CompatibleStore = {
  name: 'aws',
  addressing: 'auto',
  defaultRegion: undefined,
  // What AWS's SDKs send, and native code in Node: CRC-64/NVME takes seven times as much CPU time.
  uploadChecksum: 'crc32',
  multipartChecksum: 'full-object',
  deleteManyChecksum: 'crc32',
  downloadChecksum: 'verify',
  listVersion: 2,
  maxKeys: 1_000,
  maxDeleteKeys: 1_000,
  minPartBytes: 5 * MIB,
  maxPartBytes: 5 * GIB,
  maxParts: 10_000,
  partLengths: 'any',
  maxPutBytes: 5 * GIB,
  conditionalWrites: 'all',
  streamingChunks: 'signed',
  minChunkBytes: 8 * KIB,
  maxChunkBytes: 16 * MIB,
}

/** What holds for a store of which nothing is known: nothing that any known store refuses. */
export const unknownStore: CompatibleStore = {
  ...AWS,
  name: 'other',
  // Hosts of the form bucket.host need DNS records and a wildcard certificate.
  addressing: 'path',
  uploadChecksum: 'none',
  multipartChecksum: 'none',
  deleteManyChecksum: 'md5',
  downloadChecksum: 'off',
  // Equal parts and small pages are right everywhere.
  partLengths: 'equal',
  conditionalWrites: 'none',
  streamingChunks: 'none',
}

/** The stores that are known. Where each fact comes from is in `docs/s3-stores.md`. */
export const compatibleStores: Readonly<Record<Compatibility, CompatibleStore>> = {
  aws: AWS,
  ceph: {
    ...unknownStore,
    name: 'ceph',
    partLengths: 'any',
    conditionalWrites: 'put',
    streamingChunks: 'signed',
  },
  minio: {
    ...AWS,
    name: 'minio',
    addressing: 'path',
    defaultRegion: 'us-east-1',
    multipartChecksum: 'composite',
    deleteManyChecksum: 'md5',
  },
  r2: {
    ...unknownStore,
    name: 'r2',
    defaultRegion: 'auto',
    uploadChecksum: 'crc64nvme',
    multipartChecksum: 'full-object',
    maxPartBytes: 5 * GIB - 5 * MIB,
    maxPutBytes: 5 * GIB - 5 * MIB,
    conditionalWrites: 'put',
  },
  gcs: {
    ...unknownStore,
    name: 'gcs',
    addressing: 'auto',
    defaultRegion: 'auto',
    partLengths: 'any',
  },
  b2: {
    ...unknownStore,
    name: 'b2',
    addressing: 'auto',
    partLengths: 'any',
  },
  wasabi: {
    ...unknownStore,
    name: 'wasabi',
    addressing: 'auto',
    partLengths: 'any',
  },
  garage: {
    ...unknownStore,
    name: 'garage',
    defaultRegion: 'garage',
    partLengths: 'any',
    streamingChunks: 'signed',
  },
  moto: {
    ...unknownStore,
    name: 'moto',
    defaultRegion: 'us-east-1',
    partLengths: 'any',
  },
  localstack: {
    ...AWS,
    name: 'localstack',
    addressing: 'path',
    defaultRegion: 'us-east-1',
    multipartChecksum: 'composite',
  },
}
