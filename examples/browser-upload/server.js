// The page and the requests that it makes. Add your own authentication before `answer`.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { createBucket } from 'sansdk/s3'
import { createUploads, UploadError } from './uploads.js'

const FILES = new Map([
  ['/', ['page.html', 'text/html']],
  ['/upload.js', ['upload.js', 'text/javascript']],
])

/** Makes the server; `bucket` as `createBucket` gives it. */
export function createUploadServer(bucket, options) {
  const uploads = createUploads(bucket, options)
  const routes = {
    'POST /uploads': (body) => uploads.begin(body),
    'POST /uploads/parts': ({ ticket }) => uploads.parts(ticket),
    'POST /uploads/links': ({ ticket, partNumbers }) => uploads.links(ticket, partNumbers),
    'POST /uploads/complete': ({ ticket }) => uploads.complete(ticket),
    'POST /uploads/abort': ({ ticket }) => uploads.abort(ticket),
  }
  return createServer(async (request, response) => {
    try {
      const url = new URL(request.url, 'http://localhost')
      if (url.pathname === '/uploads/s3') await answerUppy(uploads, url, request, response)
      else await answer(routes, url, request, response)
    } catch (error) {
      // Of an upload that is over, or was removed, the bucket says 404.
      const status = error.status === 404 || error instanceof UploadError ? error.status : 500
      if (status === 500) console.error(error)
      send(response, status, { error: status === 500 ? 'The server failed' : error.message })
    }
  })
}

async function answer(routes, { pathname }, request, response) {
  const file = request.method === 'GET' ? FILES.get(pathname) : undefined
  if (file !== undefined) {
    const [name, type] = file
    const content = await readFile(new URL(name, import.meta.url))
    response.writeHead(200, { 'content-type': type }).end(content)
    return
  }
  const route = routes[`${request.method} ${pathname}`]
  if (route === undefined) throw new UploadError(404, 'There is nothing here')
  send(response, 200, (await route(await readJson(request))) ?? {})
}

/** What `uppy.js` asks of S3 besides sending parts, in the form of S3's answers; none of the values needs escaping. */
async function answerUppy(uploads, { searchParams }, request, response) {
  const ticket = searchParams.get('ticket')
  const asked = ticket === null ? 'BEGIN' : request.method
  const answers = {
    BEGIN: async () => {
      const { size, ...file } = Object.fromEntries(searchParams)
      const begun = await uploads.begin({ ...file, size: Number(size) })
      return `<InitiateMultipartUploadResult><UploadId>${begun.ticket}</UploadId></InitiateMultipartUploadResult>`
    },
    GET: async () => {
      const { stored } = await uploads.parts(ticket)
      const parts = stored.map(
        ({ partNumber, etag }) =>
          `<Part><PartNumber>${partNumber}</PartNumber><ETag>${etag.replaceAll('"', '')}</ETag></Part>`,
      )
      return `<ListPartsResult>${parts.join('')}</ListPartsResult>`
    },
    POST: async () => {
      const { key } = await uploads.complete(ticket)
      return `<CompleteMultipartUploadResult><Location>${key}</Location><Key>${key}</Key></CompleteMultipartUploadResult>`
    },
    DELETE: async () => {
      await uploads.abort(ticket)
      return ''
    },
  }
  const text = await answers[asked]?.()
  if (text === undefined) throw new UploadError(405, 'Uppy asks by GET, POST and DELETE')
  request.resume()
  response.writeHead(200, { 'content-type': 'application/xml' }).end(text)
}

async function readJson(request) {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk
    if (text.length > 10_000) throw new UploadError(413, 'The request is too long')
  }
  try {
    return Object(JSON.parse(text))
  } catch {
    throw new UploadError(400, 'The request is not JSON')
  }
}

function send(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { BUCKET, UPLOAD_SECRET, PORT = '8080' } = process.env
  if (BUCKET === undefined) throw new Error('Set BUCKET to the name of a bucket')
  const server = createUploadServer(createBucket({ bucket: BUCKET }), { secret: UPLOAD_SECRET })
  server.listen(Number(PORT), () => console.log(`http://localhost:${PORT}/`))
}
