import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { readModel } from '../models/model.ts'
import type { Credentials } from '../sigv4/types.ts'
import { ownQuota } from './dispatcher.ts'
import { type Fault, handleRequest, type Server } from './loopback-requests.ts'
import type {
  LoopbackCredentials,
  LoopbackFailure,
  LoopbackFault,
  LoopbackObjects,
  LoopbackS3,
  LoopbackS3Options,
} from './loopback-types.ts'
import { assertDelay } from './mock-answer.ts'
import { addBucket, addVersion, compareKeys, currentVersion, etagOf } from './s3-store.ts'

const OPTIONS: OptionRules<LoopbackS3Options> = {
  credentials: 'checked',
  buckets: 'array',
  region: 'string',
  port: 'number',
  minPartBytes: 'number',
}

const FAULT: OptionRules<LoopbackFault & LoopbackFailure> = {
  operation: 'string',
  bucket: 'string',
  key: 'checked',
  times: 'number',
  delayMs: 'number',
  code: 'string',
  message: 'string',
  status: 'number',
  data: 'object',
  retryAfterMs: 'number',
  network: ['reset', 'cut', 'silence'],
}

const EXAMPLE_KEYS: Credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}

/**
 * Starts a server on 127.0.0.1 that speaks S3, in memory: objects, ranges, conditions, versions, uploads in
 * parts, copies, listings, tags, links and forms. It verifies each signature and each checksum, as S3 does, for
 * this library as well as for boto3, the AWS CLI and others. It is for tests: nothing is kept, and nobody but
 * this machine can reach it.
 *
 * @example
 * ```ts
 * await using s3 = await createLoopbackS3({ buckets: ['photos'] })
 * const bucket = createBucket({ bucket: 'photos', ...s3.options })
 * await bucket.put('cat.txt', 'meow')
 * console.log(s3.objects.get('photos', 'cat.txt')?.etag)
 * ```
 *
 * @throws TypeError and RangeError for wrong options; Node's own error for a port that is taken.
 */
export async function createLoopbackS3(options: LoopbackS3Options = {}): Promise<LoopbackS3> {
  const server = await createState(options)
  const http = createServer((request, response) => {
    void handleRequest(server, request, response)
  })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = http.address() as AddressInfo
  const close = async (): Promise<void> => {
    http.closeAllConnections()
    if (http.listening) await new Promise((resolve) => http.close(resolve))
    server.buckets.clear()
  }
  const keys = [options.credentials ?? EXAMPLE_KEYS].flat()
  const { region } = server
  const endpoint = `http://127.0.0.1:${port}`
  const credentials = withoutUndefined(keys[0] ?? EXAMPLE_KEYS)
  return {
    endpoint,
    credentials,
    region,
    options: { endpoint, credentials, region, retry: { quota: ownQuota() } },
    objects: objectsOf(server),
    requests: () => [...server.requests],
    fail: (fault) => addFault(server, fault),
    close,
    [Symbol.asyncDispose]: close,
  }
}

function withoutUndefined(keys: Credentials): LoopbackCredentials {
  const { accessKeyId, accountId, expiration, secretAccessKey, sessionToken } = keys
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    ...(expiration !== undefined && { expiration }),
    ...(accountId !== undefined && { accountId }),
  }
}

async function createState(options: LoopbackS3Options): Promise<Server> {
  checkOptions('createLoopbackS3', options, OPTIONS)
  const { buckets = [], credentials = EXAMPLE_KEYS, minPartBytes = 5 * 1024 * 1024 } = options
  const keys = [credentials].flat()
  for (const key of keys) {
    if (typeof key?.accessKeyId !== 'string' || typeof key.secretAccessKey !== 'string') {
      throw argumentTypeError('options.credentials', '{ accessKeyId, secretAccessKey }', key)
    }
  }
  if (keys.length === 0) throw argumentValueError('options.credentials', 'must not be empty')
  if (!(minPartBytes >= 0)) throw argumentRangeError('options.minPartBytes', 'must be 0 or more')
  const { s3 } = await import('../models/data/s3.ts')
  const server: Server = {
    region: options.region ?? 'us-east-1',
    minPartBytes,
    buckets: new Map(),
    model: readModel(s3),
    keyOf: (accessKeyId) => keys.find((key) => key.accessKeyId === accessKeyId),
    faults: [],
    requests: [],
  }
  for (const name of buckets) {
    if (typeof name !== 'string') {
      throw argumentTypeError('options.buckets', 'an array of names', name)
    }
    try {
      addBucket(server, name)
    } catch {
      throw argumentValueError(
        'options.buckets',
        `holds "${name}", which is no name of a bucket: 3 to 63 letters, digits, hyphens and dots`,
      )
    }
  }
  return server
}

function objectsOf(server: Server): LoopbackObjects {
  const { buckets } = server
  return {
    put(bucketName, key, body, { contentType = 'binary/octet-stream', metadata = {} } = {}) {
      const bucket = buckets.get(bucketName) ?? addBucket(server, bucketName)
      const bytes = Buffer.from(body)
      addVersion(bucket, {
        key,
        isDeleted: false,
        body: bytes,
        etag: etagOf(bytes),
        properties: { ContentType: contentType, Metadata: metadata },
        checksums: {},
        tags: [],
        parts: undefined,
      })
    },
    get(bucketName, key) {
      const bucket = buckets.get(bucketName)
      const version = bucket === undefined ? undefined : currentVersion(bucket, key)
      if (version === undefined) return undefined
      const { body, etag, lastModified, properties, versionId } = version
      const { ContentType: contentType, Metadata: metadata = {} } = properties
      return {
        body: new Uint8Array(body),
        etag,
        lastModified,
        contentType: String(contentType),
        metadata: metadata as Record<string, string>,
        versionId: versionId === 'null' ? undefined : versionId,
      }
    },
    delete(bucketName, key) {
      buckets.get(bucketName)?.objects.delete(key)
    },
    keys(bucketName) {
      const bucket = buckets.get(bucketName)
      if (bucket === undefined) return []
      return [...bucket.objects.keys()]
        .filter((key) => currentVersion(bucket, key) !== undefined)
        .toSorted(compareKeys)
    },
  }
}

function addFault({ faults }: Server, what: LoopbackFault & LoopbackFailure): () => void {
  checkOptions('s3.fail', what, FAULT, 'fault')
  const { times = Number.POSITIVE_INFINITY } = what
  const { code, delayMs, network } = what as { code?: string; delayMs?: number; network?: string }
  if (code !== undefined && network !== undefined) {
    throw argumentValueError('fault', 'must not have both `code` and `network`')
  }
  if (code === undefined && network === undefined && delayMs === undefined) {
    throw argumentValueError('fault', 'must have `code`, `network` or `delayMs`')
  }
  if (!(Number(times) >= 1)) throw argumentRangeError('fault.times', 'must be 1 or more')
  if (delayMs !== undefined) assertDelay(delayMs, 'fault.delayMs')
  const { key } = what
  if (key !== undefined && typeof key !== 'string' && !(key instanceof RegExp)) {
    throw argumentTypeError('fault.key', 'a string or a RegExp', key)
  }
  const fault: Fault = { what, left: Number(times) }
  faults.unshift(fault)
  return () => {
    const at = faults.indexOf(fault)
    if (at >= 0) faults.splice(at, 1)
  }
}
