// @opensearch-project/opensearch takes no `fetch`: a connection of its own signs.
import { Client, Connection } from '@opensearch-project/opensearch'
import { sign } from 'sansdk/sigv4'

/** Makes the connection class of a client that signs with the credentials of the moment. */
export function signingConnection(options) {
  return class extends Connection {
    buildRequestObject(params) {
      const request = super.buildRequestObject(params)
      const { protocol, hostname, port, path, method, body } = request
      const url = `${protocol}//${hostname}${port ? `:${port}` : ''}${path}`
      const headers = Object.entries(request.headers).filter(([name]) => !/^host$/i.test(name))
      const signed = sign(
        { method, url, headers, ...(typeof body === 'string' && { body }) },
        options(),
      )
      return { ...request, headers: signed.headers }
    }
  }
}

/** Searches and writes; returns how many answers were right, or throws. */
export async function openSearchChecks(server, credentials) {
  let asked = 0
  const client = new Client({
    node: server,
    Connection: signingConnection(() => {
      asked++
      return { credentials, region: 'eu-central-1', service: 'es' }
    }),
  })
  const found = await client.search({ index: 'orders', body: { query: { match_all: {} } } })
  const written = await client.index({ index: 'orders', id: '4 2', body: { a: 'ü' } })
  await client.close()
  const seen = [found, written].map(({ statusCode, body }) => `${statusCode} ${body.service}`)
  if (seen.join() !== '200 es,200 es' || asked !== 2) throw new Error(`${seen}, ${asked} asked`)
  return 2
}
