/**
 * Prints how many files and functions a job runs in sansdk and in other libraries, and the lines of
 * JavaScript in these files, without types, comments and blank lines.
 *
 *     npm run reading
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Session } from 'node:inspector/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parseSync, transformSync } from 'rolldown/utils'
import { measureJob } from '../../test/support/coverage.ts'

const HERE = new URL('./', import.meta.url)
const SOURCE = new URL('../../src/', HERE)
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-the-example' }

/** The lines of a file that hold code. */
function codeLines(path) {
  const code = path.endsWith('.ts')
    ? transformSync(path, readFileSync(path, 'utf8')).code
    : readFileSync(path, 'utf8')
  let bare = code
  for (const { start, end } of parseSync('file.js', code).comments) {
    bare = bare.slice(0, start) + bare.slice(start, end).replace(/[^\n]/g, ' ') + bare.slice(end)
  }
  return bare.split('\n').filter((line) => line.trim() !== '').length
}

function printRow(job, library, root, { files, functions }) {
  const lines = files.reduce((sum, file) => sum + codeLines(fileURLToPath(new URL(file, root))), 0)
  console.log(`${job}: ${library}: ${files.length} files, ${functions} functions, ${lines} lines`)
}

/** What other libraries do, by package. The server refuses every other request with a 500. */
async function peerJobs(url) {
  const { AwsClient, AwsV4Signer } = await import('aws4fetch')
  const { createRemoteJWKSet, generateKeyPair, exportJWK, jwtVerify, SignJWT } = await import(
    'jose'
  )
  const { default: ky } = await import('ky')
  const target = { url, method: 'POST', body: '{}', headers: { 'x-amz-target': 'a.B' } }
  const aws = new AwsClient({ ...credentials, region: 'us-east-1', service: 'dynamodb' })
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const keys = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' }],
  })
  const secret = new TextEncoder().encode('a secret of thirty-two characters')
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: 'k' })
    .sign(privateKey)
  const verify = () => jwtVerify(token, createRemoteJWKSet(new URL('/keys', url)))
  return {
    keys,
    sign: {
      aws4fetch: () =>
        new AwsV4Signer({
          ...target,
          ...credentials,
          region: 'us-east-1',
          service: 'dynamodb',
        }).sign(),
      jose: () => new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(secret),
    },
    call: {
      aws4fetch: async () => (await aws.fetch(url, target)).json(),
      ky: () =>
        ky.post(url, { json: {}, retry: { limit: 1, methods: ['post'], delay: () => 1 } }).json(),
      jose: verify,
    },
  }
}

let requests = 0
let keys = ''
const server = createServer((request, response) => {
  request.resume().once('end', () => {
    if (request.url === '/keys')
      response.writeHead(200, { 'content-type': 'application/json' }).end(keys)
    else response.writeHead(requests++ % 2 === 0 ? 500 : 200).end('{}')
  })
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const jobs = await peerJobs(`http://127.0.0.1:${server.address().port}/`)
keys = jobs.keys
const session = new Session()
session.connect()
await session.post('Profiler.enable')
const { version } = process
console.log(`Node ${version}`)
const ours = fileURLToPath(new URL('../../test/support/read-paths.ts', HERE))
const paths = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', ours], { encoding: 'utf8' }),
)
for (const [job, path] of Object.entries(paths)) printRow(job, 'sansdk', SOURCE, path)
const require = createRequire(import.meta.url)
for (const job of ['sign', 'call']) {
  for (const [name, run] of Object.entries(jobs[job])) {
    const root = new URL(`./node_modules/${name}/`, HERE)
    const { version: release } = require(fileURLToPath(new URL('package.json', root)))
    printRow(job, `${name} ${release}`, root, await measureJob(session, root.href, run))
  }
}
session.disconnect()
server.close()
