import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { presign, sign } from '../../src/sigv4/index.ts'
import type { Credentials } from '../../src/sigv4/types.ts'

/** What is to be signed. The path is percent-encoded as RFC 3986 says, as libraries ask for it. */
export interface Task {
  readonly method: string
  readonly host: string
  readonly path: string
  /** Without `?`. */
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly credentials: Credentials
  readonly region: string
  readonly service: string
  readonly date: Date
  /** Whether the path is encoded once in the canonical request, as S3 has it. */
  readonly encodesOnce: boolean
  /** Whether `..` and empty segments are resolved in the canonical request, as all but S3 have it. */
  readonly resolvesSegments: boolean
  /** Whether the body's hash is sent, and signed, as a header. */
  readonly sendsHash: boolean
  /** Seconds, for links. */
  readonly expiresIn: number
}

/** What goes over the wire. */
export interface Sent {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** A library, asked as its documentation shows. */
export interface Signer {
  readonly name: string
  readonly sign: (task: Task) => Sent | Promise<Sent>
  readonly presign: (task: Task) => Sent | Promise<Sent>
}

const urlOf = ({ host, path, query }: Task): string =>
  `https://${host}${path}${query === '' ? '' : `?${query}`}`

const amzDate = (date: Date): string =>
  `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

/** The signer of this package, as its sources have it. */
export const sansdk: Signer = {
  name: 'sansdk',
  sign: (task) => {
    const { method, headers, body } = task
    return sign({ method, url: urlOf(task), headers, body }, optionsOf(task))
  },
  presign: (task) => {
    const { method, headers, body, expiresIn } = task
    return presign({ method, url: urlOf(task), headers, body }, { ...optionsOf(task), expiresIn })
  },
}

function optionsOf(task: Task) {
  const { credentials, date, encodesOnce, region, resolvesSegments, sendsHash, service } = task
  return {
    credentials,
    region,
    service,
    date,
    uriEncoding: encodesOnce ? 'single' : 'double',
    normalizePath: resolvesSegments,
    contentSha256Header: sendsHash ? 'include' : 'omit',
    // The client that sends it resolves nothing.
    dotSegments: 'keep',
    signHeaders: 'all',
  } as const
}

/** Loads the peers of `bench/compare`, where they are installed. */
export async function loadPeers(): Promise<Signer[]> {
  const from = createRequire(new URL('../../bench/compare/package.json', import.meta.url))
  const load = async (name: string): Promise<Record<string, never>> =>
    await import(pathToFileURL(from.resolve(name)).href)
  const versionOf = (name: string): string =>
    from(`../../bench/compare/node_modules/${name}/package.json`).version
  const named = (name: string, signer: Omit<Signer, 'name'>): Signer => ({
    name: `${name} ${versionOf(name)}`,
    ...signer,
  })
  const { default: aws4 } = await load('aws4')
  const { SignatureV4 } = await load('@smithy/signature-v4')
  const { HttpRequest } = await load('@smithy/protocol-http')
  const { Hash } = await load('@smithy/hash-node')
  const { AwsV4Signer } = await load('aws4fetch')
  return [
    named('@smithy/signature-v4', smithy(SignatureV4, HttpRequest, Hash)),
    named('aws4', aws4Signer(aws4)),
    named('aws4fetch', aws4fetchSigner(AwsV4Signer)),
  ]
}

// biome-ignore lint/suspicious/noExplicitAny: the peers have no types here
type Any = any

function aws4Signer(aws4: Any): Omit<Signer, 'name'> {
  const signed = (task: Task, more: object): Sent => {
    const { body, credentials, encodesOnce, headers, host, method, region, service } = task
    const request = {
      service,
      region,
      method,
      host,
      path: `${task.path}${more === LINK ? linkQuery(task) : query(task)}`,
      headers: { ...headers, Host: host, ...(more === LINK ? {} : dated(task)) },
      ...(body === undefined ? {} : { body }),
      ...(encodesOnce ? { doNotEncodePath: service !== 's3' } : {}),
      ...more,
    }
    const result = aws4.sign(request, credentials)
    return { url: `https://${host}${result.path}`, headers: result.headers }
  }
  return {
    sign: (task) => signed(task, {}),
    presign: (task) => signed(task, LINK),
  }
}

const LINK = { signQuery: true }

const query = ({ query: text }: Task): string => (text === '' ? '' : `?${text}`)

const dated = ({ date }: Task): object => ({ 'X-Amz-Date': amzDate(date) })

function linkQuery({ date, expiresIn, query: text }: Task): string {
  const own = `X-Amz-Date=${amzDate(date)}&X-Amz-Expires=${expiresIn}`
  return `?${text === '' ? '' : `${text}&`}${own}`
}

function smithy(SignatureV4: Any, HttpRequest: Any, Hash: Any): Omit<Signer, 'name'> {
  const signerFor = ({
    credentials,
    encodesOnce,
    region,
    resolvesSegments,
    sendsHash,
    service,
  }: Task): Any =>
    new SignatureV4({
      credentials,
      region,
      service,
      sha256: Hash.bind(null, 'sha256'),
      // It also resolves segments, and encodes what it is given raw.
      uriEscapePath: !encodesOnce || resolvesSegments,
      applyChecksum: sendsHash,
    })
  const requestOf = ({ body, headers, host, method, path, query: text }: Task): Any =>
    new HttpRequest({
      method,
      protocol: 'https:',
      hostname: host,
      path,
      query: queryBag(text),
      body,
      headers: { host, ...headers },
    })
  const sent = ({ headers, hostname, path, query: bag }: Any): Sent => {
    const text = writtenQuery(bag)
    return { url: `https://${hostname}${path}${text === '' ? '' : `?${text}`}`, headers }
  }
  return {
    sign: async (task) =>
      sent(await signerFor(task).sign(requestOf(task), { signingDate: task.date })),
    presign: async (task) => {
      const { date, expiresIn, headers, service } = task
      const unsigned = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }
      // As the SDK's presigner for S3 asks it.
      const request = requestOf(
        service === 's3' ? { ...task, headers: { ...headers, ...unsigned } } : task,
      )
      return sent(await signerFor(task).presign(request, { signingDate: date, expiresIn }))
    },
  }
}

type Bag = Record<string, string | string[]>

function queryBag(text: string): Bag {
  const bag: Bag = {}
  for (const pair of text.split('&').filter((part) => part !== '')) {
    const [name = '', ...rest] = pair.split('=')
    const [key, value] = [decodeURIComponent(name), decodeURIComponent(rest.join('='))]
    const before = bag[key]
    bag[key] = before === undefined ? value : [before, value].flat()
  }
  return bag
}

/** As the SDK's handlers write it. */
function writtenQuery(bag: Bag): string {
  const escaped = (text: string): string =>
    encodeURIComponent(text).replaceAll(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    )
  return Object.entries(bag)
    .flatMap(([name, values]) => [values].flat().map((one) => `${escaped(name)}=${escaped(one)}`))
    .join('&')
}

function aws4fetchSigner(AwsV4Signer: Any): Omit<Signer, 'name'> {
  const signed = async (task: Task, url: string, signQuery: boolean): Promise<Sent> => {
    const { body, credentials, date, encodesOnce, headers, method, region, service } = task
    const signer = new AwsV4Signer({
      ...credentials,
      url,
      method,
      headers: { ...headers },
      body,
      region,
      service,
      datetime: amzDate(date),
      // For S3 it encodes once by itself.
      singleEncode: encodesOnce && service !== 's3',
      allHeaders: true,
      signQuery,
    })
    const result = await signer.sign()
    return { url: String(result.url), headers: Object.fromEntries(result.headers) }
  }
  return {
    sign: (task) => signed(task, urlOf(task), false),
    presign: (task) =>
      signed(
        task,
        `${urlOf(task)}${task.query === '' ? '?' : '&'}X-Amz-Expires=${task.expiresIn}`,
        true,
      ),
  }
}
