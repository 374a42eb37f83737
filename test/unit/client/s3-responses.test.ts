import { describe, expect, it } from 'vitest'
import { rejection, status, useScenes } from '../http/loopback.ts'

const serve = useScenes()

const XML = { 'content-type': 'application/xml' }
const ERROR =
  '<?xml version="1.0" encoding="UTF-8"?>\n\n   <Error><Code>InternalError</Code><Message>We &amp; you</Message><RequestId>R2</RequestId></Error>'
const COPIED = '<CopyObjectResult><ETag>"e"</ETag></CopyObjectResult>'
const copy = {
  service: 's3',
  method: 'PUT',
  path: '/b/k',
  headers: { 'x-amz-copy-source': '/b/j' },
} as const

describe('errors inside a 200 of S3', () => {
  it('are retried', async () => {
    const { server, client } = await serve(status(200, ERROR, XML), status(200, COPIED, XML))
    const response = await client.request(copy)
    expect(await response.text()).toBe(COPIED)
    expect(response.attempts[0]).toMatchObject({
      status: 200,
      codes: ['InternalError'],
      classification: 'transient',
      requestId: 'R2',
    })
    expect(server.seen).toHaveLength(2)
  })

  it('that stay are thrown', async () => {
    const { server, client } = await serve(status(200, ERROR, XML))
    const complete = {
      service: 's3',
      method: 'POST',
      path: '/b/k',
      query: { uploadId: 'u' },
      body: '<CompleteMultipartUpload/>',
    }
    const error = await rejection(client.request({ ...complete, idempotent: true }))
    expect(error).toMatchObject({
      awsCode: 'InternalError',
      status: 500,
      stopReason: 'attempts',
      requestId: 'R2',
      data: { Message: 'We & you' },
    })
    expect(server.seen).toHaveLength(3)
  })

  it('include an answer that should not be empty', async () => {
    const { server, client } = await serve(status(200, '', XML), status(200, COPIED, XML))
    await client.request(copy)
    expect(server.seen).toHaveLength(2)
  })

  it('may come after minutes of white space', async () => {
    const { client } = await serve((response) => {
      response.writeHead(200, XML)
      let blanks = 0
      const timer = setInterval(() => {
        response.write(' ')
        if (++blanks < 24) return
        clearInterval(timer)
        response.end(COPIED)
      }, 25)
    })
    const response = await client.request({ ...copy, timeout: { attemptMs: 400 } })
    expect((await response.text()).trim()).toBe(COPIED)
    expect(response.attempts).toHaveLength(1)
  })

  it('are not looked for in objects', async () => {
    const { server, client } = await serve(status(200, ERROR, XML))
    const response = await client.request({ service: 's3', path: '/b/stored-error.xml' })
    expect(await response.text()).toBe(ERROR)
    expect(server.seen).toHaveLength(1)
  })

  it('are not looked for in other services', async () => {
    const { client } = await serve(status(200, ERROR, XML))
    const response = await client.request({ service: 'sns', method: 'PUT', path: '/' })
    expect(await response.text()).toBe(ERROR)
  })
})
