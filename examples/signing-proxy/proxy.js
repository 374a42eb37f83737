// A proxy for one sandbox: what `rules.json` allows is signed with the credentials of this process.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { createSigningProxy } from 'sansdk/proxy'

/**
 * Starts a proxy for a sandbox.
 *
 * @param {object[]} rules what the sandbox may do, as `allow` of `createSigningProxy`.
 * @param {{ port?: number, host?: string, hosts?: string[], credentials?: object, log?: (line: string) => void }} [options]
 */
export async function startProxy(rules, options = {}) {
  const { port = 0, host = '127.0.0.1', hosts, credentials, log = console.error } = options
  // New ones for each start: they are worth nothing anywhere else, and nothing here once it has ended.
  const accessKeyId = `SANDBOX${randomBytes(8).toString('hex').toUpperCase()}`
  const secretAccessKey = randomBytes(30).toString('base64url')
  const proxy = await createSigningProxy({
    callers: { [accessKeyId]: secretAccessKey },
    allow: rules,
    credentials,
    hosts,
    onRequest: (record) => log(JSON.stringify(record)),
  })
  const server = proxy.createServer().listen(port, host)
  await once(server, 'listening')
  const url = `http://${hosts?.[0] ?? `${host}:${server.address().port}`}`
  return {
    /** The settings of the sandbox. Every SDK of AWS reads them. */
    environment: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_REGION: [rules[0].region].flat()[0],
    },
    close() {
      server.close().closeAllConnections()
      proxy.close()
    },
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { HOST, PORT = '8080', NAME } = process.env
  const rules = JSON.parse(await readFile(new URL('rules.json', import.meta.url), 'utf8'))
  const hosts = NAME === undefined ? undefined : [`${NAME}:${PORT}`]
  const { environment } = await startProxy(rules, { host: HOST, port: Number(PORT), hosts })
  for (const [name, value] of Object.entries(environment)) console.log(`${name}=${value}`)
}
