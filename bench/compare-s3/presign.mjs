// Download links for 10,000 keys, made by each library as its documentation shows, beside the three
// hashes that nobody can avoid: CPU microseconds for a link, in rounds taken in turns.
//
//     node presign.mjs SETTINGS     (JSON: s3 and sigv4, the built modules; rounds)
import { hash } from 'node:crypto'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import aws4 from 'aws4'
import { Client } from 'minio'
import { S3mini } from 's3mini'

const LINKS = 10_000
/** For those that take milliseconds for what takes others microseconds. */
const FEWER = 2_000
const EXPIRES_IN = 900
/** The blocks that HMAC-SHA256 puts before the string to sign and before the inner digest. */
const BLOCK = 64
const DIGEST = 32

const settings = JSON.parse(process.argv[2])
const { createBucket } = await import(settings.s3)
const { explain } = await import(settings.sigv4)

const region = 'us-east-1'
const bucket = 'bucket'
const host = `${bucket}.s3.${region}.amazonaws.com`
const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
// As they come from a listing: strings in one piece of memory.
const keys = Array.from({ length: LINKS }, (_, index) =>
  Buffer.from(`folder/report-2026.pdf${10_000 + index}`).toString('latin1'),
)

function floor() {
  const { canonicalRequest, stringToSign } = explain(
    { url: `https://${host}/${keys[0]}` },
    { credentials, region, service: 's3', expiresIn: EXPIRES_IN },
  )
  const lengths = [canonicalRequest.length, BLOCK + stringToSign.length, BLOCK + DIGEST]
  const texts = lengths.map((length) => Buffer.from('x'.repeat(length)).toString('latin1'))
  return () => {
    for (let index = 0; index < LINKS; index++) {
      for (const text of texts) hash('sha256', text, 'hex')
    }
  }
}

function sansdk() {
  const ours = createBucket({ bucket, region, credentials })
  return async () => check((await ours.presignMany(keys, { expiresIn: EXPIRES_IN })).at(-1)?.url)
}

function viaAws4() {
  return () => {
    let path = ''
    for (let index = 0; index < FEWER; index++) {
      const request = { service: 's3', region, host, signQuery: true }
      path = `/${keys[index]}?X-Amz-Expires=${EXPIRES_IN}`
      path = aws4.sign({ ...request, path }, credentials).path
    }
    check(`https://${host}${path}`)
  }
}

function viaMinio() {
  const client = new Client({
    endPoint: 's3.amazonaws.com',
    region,
    accessKey: credentials.accessKeyId,
    secretKey: credentials.secretAccessKey,
  })
  return async () => {
    let url = ''
    for (let index = 0; index < FEWER; index++) {
      url = await client.presignedGetObject(bucket, keys[index], EXPIRES_IN)
    }
    check(url)
  }
}

function viaS3mini() {
  const client = new S3mini({ ...credentials, region, endpoint: `https://${host}` })
  return async () => {
    let url = ''
    for (let index = 0; index < FEWER; index++) {
      url = await client.getPresignedUrl('GET', keys[index], EXPIRES_IN)
    }
    check(url)
  }
}

function viaSdk() {
  const client = new S3Client({ region, credentials })
  return async () => {
    let url = ''
    for (let index = 0; index < FEWER; index++) {
      const command = new GetObjectCommand({ Bucket: bucket, Key: keys[index] })
      url = await getSignedUrl(client, command, { expiresIn: EXPIRES_IN })
    }
    check(url)
  }
}

function check(url) {
  if (!/^https:\/\/.+[?&]X-Amz-Signature=[0-9a-f]{64}/.test(url)) throw new Error(`no link: ${url}`)
}

const tasks = {
  'three hashes': { links: LINKS, run: floor() },
  sansdk: { links: LINKS, run: sansdk() },
  aws4: { links: FEWER, run: viaAws4() },
  minio: { links: FEWER, run: viaMinio() },
  s3mini: { links: FEWER, run: viaS3mini() },
  's3-request-presigner': { links: FEWER, run: viaSdk() },
}

const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
// The first rounds are the optimising compiler's.
for (let round = -3; round < settings.rounds; round++) {
  for (const [name, { links, run }] of Object.entries(tasks)) {
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    if (round >= 0) times[name].push((user + system) / links)
  }
}
process.send(times)
process.disconnect()
