import { describe, expect, it } from 'vitest'
import {
  type CompatibilityOption,
  compatibleStore,
  compatibleStores,
} from '../../../src/s3/stores.ts'

describe('the store behind an endpoint', () => {
  it.each([
    [undefined, 'aws', undefined],
    ['https://s3.eu-central-1.amazonaws.com', 'aws', undefined],
    ['https://bucket.vpce-1a2b-5e6f.s3.us-west-2.vpce.amazonaws.com', 'aws', undefined],
    ['https://s3.cn-north-1.amazonaws.com.cn', 'aws', undefined],
    ['https://0123abc.r2.cloudflarestorage.com', 'r2', 'auto'],
    ['https://0123abc.eu.r2.cloudflarestorage.com/', 'r2', 'auto'],
    ['https://storage.googleapis.com', 'gcs', 'auto'],
    ['https://s3.us-west-004.backblazeb2.com', 'b2', 'us-west-004'],
    ['https://s3.eu-central-2.wasabisys.com', 'wasabi', 'eu-central-2'],
    ['https://s3.wasabisys.com', 'wasabi', 'us-east-1'],
    ['https://S3.WASABISYS.COM:443/', 'wasabi', 'us-east-1'],
    ['http://s3.localhost.localstack.cloud:4566', 'localstack', 'us-east-1'],
    ['https://localhost.localstack.cloud:4566', 'localstack', 'us-east-1'],
    ['https://localhost.localstack.cloud.evil.test', 'other', undefined],
    ['http://localhost:9000', 'other', undefined],
    ['https://storage.googleapis.com.evil.test', 'other', undefined],
    ['https://notamazonaws.com', 'other', undefined],
    ['no URL', 'other', undefined],
  ])('at %s is %s', (endpoint, name, defaultRegion) => {
    expect(compatibleStore(undefined, endpoint)).toMatchObject({ name, defaultRegion })
    if (endpoint !== undefined && URL.canParse(endpoint)) {
      expect(compatibleStore(undefined, new URL(endpoint))).toMatchObject({ name, defaultRegion })
    }
  })

  it('is taken carefully where it is unknown: what any store takes, and nothing more', () => {
    expect(compatibleStore(undefined, 'https://s3.example.com')).toMatchObject({
      addressing: 'path',
      uploadChecksum: 'none',
      downloadChecksum: 'off',
      deleteManyChecksum: 'md5',
      partLengths: 'equal',
      streamingChunks: 'none',
      conditionalWrites: 'none',
    })
  })

  it('is the one that is named, wherever it is', () => {
    for (const [name, store] of Object.entries(compatibleStores)) {
      const option = name as keyof typeof compatibleStores
      expect(store.name).toBe(name)
      expect(compatibleStore(option, 'https://s3.example.com')).toEqual(store)
    }
    expect(compatibleStore('b2', 'https://s3.us-west-004.backblazeb2.com')).toMatchObject({
      name: 'b2',
      defaultRegion: 'us-west-004',
    })
  })

  it('has the facts that are given, over those of its name or a careful guess', () => {
    const option = { name: 'minio', defaultRegion: 'eu-1', maxKeys: undefined } as const
    expect(compatibleStore(option, 'https://s3.example.com')).toEqual({
      ...compatibleStores.minio,
      defaultRegion: 'eu-1',
    })
    expect(compatibleStore({ uploadChecksum: 'crc32' }, 'https://s3.example.com')).toEqual({
      ...compatibleStore(undefined, 'https://s3.example.com'),
      uploadChecksum: 'crc32',
    })
    expect(compatibleStores.minio.defaultRegion).toBe('us-east-1')
  })

  it.each([
    ['swift', 'ERR_INVALID_ARG_VALUE', 'options.compatibility'],
    ['toString', 'ERR_INVALID_ARG_VALUE', 'options.compatibility'],
    [7, 'ERR_INVALID_ARG_TYPE', 'options.compatibility'],
    [{ uploadChecksums: 'none' }, 'ERR_INVALID_ARG_VALUE', 'options.compatibility.uploadChecksums'],
    [{ uploadChecksum: 'CRC32' }, 'ERR_INVALID_ARG_VALUE', 'options.compatibility.uploadChecksum'],
    [{ listVersion: 3 }, 'ERR_INVALID_ARG_VALUE', 'options.compatibility.listVersion'],
    [{ maxKeys: 0 }, 'ERR_OUT_OF_RANGE', 'options.compatibility.maxKeys'],
    [{ maxKeys: '1' }, 'ERR_INVALID_ARG_TYPE', 'options.compatibility.maxKeys'],
    [{ defaultRegion: 1 }, 'ERR_INVALID_ARG_TYPE', 'options.compatibility.defaultRegion'],
  ])('%j is refused', (option, code, field) => {
    expect(() => compatibleStore(option as CompatibilityOption, undefined)).toThrow(
      expect.objectContaining({ code, field }),
    )
  })
})
