// The S3 clients, each called as its documentation shows. A contestant is loaded on demand, so that a
// process holds one only.
//
// Each has `get` and `put` of a small object, and `upload` and `download` of a file. Parts are of the
// same size for all whose part size can be set, and as many are on their way at a time.
import { createReadStream, createWriteStream, openAsBlob, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Sockets for the small requests, as many as are under way at a time, and some to spare. */
const SOCKETS = 64

/**
 * Undici alone with links that were signed beforehand: what HTTP itself costs. It keeps no parts and
 * checks nothing.
 */
async function bare({ endpoint, links }) {
  const { Pool } = await import('undici')
  const pool = new Pool(endpoint, { connections: SOCKETS })
  const send = async (link, method, body, headers) => {
    const path = link.slice(endpoint.length)
    const response = await pool.request({ path, method, body, headers })
    if (response.statusCode >= 300) throw new Error(await response.body.text())
    return response.body
  }
  return {
    get: async (index) => (await send(links.get[index % links.get.length], 'GET')).arrayBuffer(),
    put: async (index, body) =>
      (await send(links.put[index % links.put.length], 'PUT', body)).arrayBuffer(),
    upload: async (file) => {
      const headers = { 'content-length': String(statSync(file).size) }
      const body = createReadStream(file, { highWaterMark: 256 * 1024 })
      await (await send(links.upload, 'PUT', body, headers)).dump()
    },
    download: async (file) => {
      await pipeline(await send(links.download, 'GET'), createWriteStream(file))
    },
  }
}

/**
 * As over HTTPS, where TLS protects the bytes: no hash of all of them in the signature, and no checksum,
 * as at every store that is not known to keep one.
 */
const sansdk = (settings) => ours(settings, { compatibility: 'ceph', payload: 'unsigned' })

/** With all that there is for AWS: CRC-64 over every byte, and over plain HTTP SHA-256 as well. */
const sansdkChecked = (settings) => ours(settings, { compatibility: 'aws', payload: 'signed' })

async function ours(settings, { compatibility, payload }) {
  const { module, endpoint, region, credentials, key, partSize, concurrency } = settings
  const { createBucket } = await import(module)
  const options = { bucket: settings.bucket, endpoint, region, credentials, addressing: 'path' }
  const bucket = createBucket({ ...options, compatibility })
  const parts = { partSize, concurrency }
  return {
    get: async (index) => (await bucket.get(key(index))).bytes(),
    put: (index, body) => bucket.put(key(index), body),
    upload: (file) => bucket.upload('large', file, { ...parts, payload }),
    download: (file) => bucket.download('large', file, parts),
  }
}

async function awsSdk({ endpoint, region, credentials, bucket, key, partSize, concurrency }) {
  const { S3Client, GetObjectCommand, PutObjectCommand } = await import('@aws-sdk/client-s3')
  const { Upload } = await import('@aws-sdk/lib-storage')
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true })
  return {
    get: async (index) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key(index) }))
      return await Body.transformToByteArray()
    },
    put: (index, body) =>
      client.send(new PutObjectCommand({ Bucket: bucket, Key: key(index), Body: body })),
    upload: async (file) => {
      const params = { Bucket: bucket, Key: 'large', Body: createReadStream(file) }
      await new Upload({ client, params, partSize, queueSize: concurrency }).done()
    },
    download: async (file) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: 'large' }))
      await pipeline(Body, createWriteStream(file))
    },
  }
}

async function minio({ endpoint, region, credentials, bucket, key, partSize }) {
  const { Client } = await import('minio')
  const { hostname, port } = new URL(endpoint)
  const client = new Client({
    endPoint: hostname,
    port: Number(port),
    useSSL: false,
    region,
    accessKey: credentials.accessKeyId,
    secretKey: credentials.secretAccessKey,
    pathStyle: true,
    partSize,
  })
  return {
    get: async (index) => {
      const stream = await client.getObject(bucket, key(index))
      const pieces = []
      for await (const piece of stream) pieces.push(piece)
      return Buffer.concat(pieces)
    },
    put: (index, body) => client.putObject(bucket, key(index), body, body.length),
    upload: (file) => client.fPutObject(bucket, 'large', file),
    download: (file) => client.fGetObject(bucket, 'large', file),
  }
}

async function s3mini({ endpoint, region, credentials, bucket, key, partSize }) {
  const { S3mini } = await import('s3mini')
  const options = { endpoint: `${endpoint}/${bucket}`, region, requestSizeInBytes: partSize }
  const client = new S3mini({ ...credentials, ...options })
  return {
    get: (index) => client.getObjectArrayBuffer(key(index)),
    put: (index, body) => client.putObject(key(index), body),
    upload: async (file) => {
      await client.putAnyObject('large', await openAsBlob(file))
    },
    download: async (file) => {
      const { body } = await client.getObjectResponse('large')
      await pipeline(Readable.fromWeb(body), createWriteStream(file))
    },
  }
}

export const contestants = {
  undici: bare,
  sansdk,
  'sansdk checked': sansdkChecked,
  'client-s3': awsSdk,
  minio,
  s3mini,
}
