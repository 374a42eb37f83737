import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, request as send } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { verify } from '../../src/verify/index.ts'

export const REGION = 'eu-central-1'
export const CREDENTIALS = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'to/ken+with=every%kind',
}

/** The verdict of the gate on one request. */
export interface Judged {
  readonly service: string
  readonly form: 'header' | 'query'
  readonly payload: string
  readonly path: string
  /** `accepted`, or the code and field of the refusal. */
  readonly verdict: string
}

/** A server that verifies every request with the strictest options. */
export interface StrictGate {
  readonly endpoint: string
  /** The verdicts since the last call. */
  judged(): readonly Judged[]
  close(): void
}

const ANSWERS: Readonly<Record<string, readonly [type: string, body: string]>> = {
  dynamodb: ['application/x-amz-json-1.0', '{"TableNames":[]}'],
  sts: [
    'text/xml',
    '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
  ],
  glacier: ['application/json', '{"VaultList":[]}'],
  list: ['application/xml', '<ListBucketResult><Name>bucket</Name></ListBucketResult>'],
}

export async function startStrictGate(): Promise<StrictGate> {
  const judged: Judged[] = []
  let endpoint = ''
  const server = createServer(async (request, response) => {
    const verdict = await judge(request, new URL(endpoint).host)
    judged.push(verdict)
    if (verdict.verdict !== 'accepted') response.statusCode = 403
    const listing = verdict.service === 's3' && /^\/bucket\/?$/.test(verdict.path)
    const [type, body] = ANSWERS[listing ? 'list' : verdict.service] ?? ['text/plain', 'data']
    response.setHeader('etag', '"8d777f385d3dfec8815d20f7496026dc"')
    response.setHeader('last-modified', new Date(0).toUTCString())
    response.setHeader('content-type', type)
    response.end(request.method === 'PUT' ? '' : body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    endpoint,
    judged: () => judged.splice(0),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function judge(request: IncomingMessage, host: string): Promise<Judged> {
  const form = request.headers.authorization === undefined ? 'query' : 'header'
  try {
    const verified = await verify(request, {
      credentials: (id) => (id === CREDENTIALS.accessKeyId ? CREDENTIALS : undefined),
      hosts: host,
      regions: REGION,
      services: ['s3', 'dynamodb', 'sts', 'glacier', 'execute-api'],
    })
    for await (const _ of verified.verifyChunks?.() ?? []);
    const { service, path, payloadHash } = verified
    const payload = /^[0-9a-f]{64}$/.test(payloadHash) ? 'SHA-256' : payloadHash
    return { service, form, payload, path, verdict: 'accepted' }
  } catch (error) {
    const { code, field } = error as { code?: string; field?: string }
    return {
      service: '',
      form,
      payload: '',
      path: String(request.url),
      verdict: `${code} ${field}`,
    }
  } finally {
    request.resume()
  }
}

/** Where the clients are that are no dependencies. */
export function clientsFolder(): string {
  return process.env['SANSDK_CLIENTS'] ?? fileURLToPath(new URL('clients', import.meta.url))
}

/** Whether a client is installed there. */
export function hasClient(name: string): boolean {
  return existsSync(join(clientsFolder(), 'node_modules', name))
}

/**
 * A package of `clients/package.json`, or of the directory that `SANSDK_CLIENTS` names; undefined where it is
 * not installed: `npm install --prefix test/servers/clients`.
 */
export async function loadClient<Module>(name: string): Promise<Module | undefined> {
  try {
    const file = createRequire(join(clientsFolder(), 'package.json')).resolve(name)
    return (await import(pathToFileURL(file).href)) as Module
  } catch {
    return undefined
  }
}

/** Runs a program with the credentials in its environment. @throws with its output if it fails. */
export function runClient(file: string, args: readonly string[]): Promise<string> {
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    AWS_SESSION_TOKEN: CREDENTIALS.sessionToken,
    AWS_DEFAULT_REGION: REGION,
    AWS_PAGER: '',
    AWS_MAX_ATTEMPTS: '1',
  }
  return new Promise((resolve, reject) => {
    execFile(file, [...args], { env }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(new Error(`${file} ${args.join(' ')}: ${stderr}`))
    })
  })
}

/** Sends a request that aws4 signed, with `node:http`. */
export async function sendOverHttp(
  signed: {
    readonly method?: string
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
  },
  endpoint: string,
): Promise<void> {
  const { hostname, port } = new URL(endpoint)
  const { method, path, headers, body } = signed
  const outgoing = send({
    host: hostname,
    port,
    path,
    headers,
    ...(method !== undefined && { method }),
  })
  outgoing.end(body)
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  for await (const _ of response);
}
