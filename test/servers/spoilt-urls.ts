import {
  BUCKET,
  certain,
  get,
  object,
  type SpoiltRequest,
  STORE,
  setHeader,
  setPath,
} from './spoilt-request.ts'

const list = (query: string): string => `${STORE}/${BUCKET}?${query}`

const otherHost: readonly SpoiltRequest[] = [
  certain('a proxy that puts in its own host', 'host-changed', {
    request: get,
    spoil: setHeader('host', () => 'store.internal'),
  }),
  certain('a proxy that drops the port', 'port-changed', {
    request: { url: `http://s3.localhost:8080/${BUCKET}/key` },
    spoil: setHeader('host', () => 's3.localhost'),
  }),
  certain('a proxy that adds a port', 'port-changed', {
    request: get,
    spoil: setHeader('host', (host) => `${host}:8080`),
  }),
  certain('a proxy that moves the bucket from the host to the path', 'bucket-in-host', {
    request: { url: `http://${BUCKET}.s3.localhost/key` },
    spoil: (message) =>
      setHeader('host', () => 's3.localhost')({ ...message, path: `/${BUCKET}${message.path}` }),
  }),
]

const otherPath: readonly SpoiltRequest[] = [
  certain('a path encoded again', 'path-encoded-twice', {
    request: { url: object('two%20words') },
    spoil: setPath((path) => path.replaceAll('%', '%25')),
  }),
  certain('a path decoded', 'path-decoded', {
    request: { url: object('two%2520words') },
    spoil: setPath((path) => path.replaceAll('%25', '%')),
  }),
  certain('slashes merged', 'path-normalized', {
    request: { url: object('a//b') },
    spoil: setPath((path) => path.replaceAll('//', '/')),
  }),
  certain('dot segments resolved by a URL object', 'path-normalized', {
    request: { url: object('a/../b') },
    options: { dotSegments: 'keep' },
    spoil: setPath((path) => new URL(path, STORE).pathname),
  }),
  certain('a prefix cut off by a gateway', 'path-prefix', {
    request: { url: `${STORE}/stage/${BUCKET}/key` },
    spoil: setPath((path) => path.replace('/stage', '')),
  }),
  certain('a presigned URL used for another key', 'path-changed', {
    request: get,
    options: { expiresIn: 60 },
    spoil: setPath((path) => path.replace('/key?', '/other?')),
  }),
  certain('a plus sign that was left bare', 'plus-or-space', {
    request: { url: list('prefix=a%2Bb') },
    spoil: setPath((path) => path.replace('%2B', '+')),
  }),
]

const otherQuery: readonly SpoiltRequest[] = [
  certain('a parameter changed', 'query-changed', {
    request: { url: list('prefix=a&max-keys=7') },
    spoil: setPath((path) => path.replace('max-keys=7', 'max-keys=1000')),
  }),
  certain('a presigned URL made to live longer', 'query-changed', {
    request: get,
    options: { expiresIn: 60 },
    spoil: setPath((path) => path.replace('Expires=60', 'Expires=600')),
  }),
  certain('a parameter added', 'query-added', {
    request: { url: object('key') },
    options: { expiresIn: 60 },
    spoil: setPath((path) => `${path}&utm_source=mail`),
  }),
  certain('a parameter lost', 'query-removed', {
    request: { url: list('prefix=a&max-keys=7') },
    spoil: setPath((path) => path.replace('&max-keys=7', '')),
  }),
  certain('a parameter encoded again', 'query-encoding', {
    request: { url: list('prefix=a%2Fb') },
    spoil: setPath((path) => path.replace('a%2Fb', 'a%252Fb')),
  }),
  certain('a name beyond ASCII, which the server sorts before encoding', 'query-order', {
    request: { url: list('a=1&%C3%A9=2') },
  }),
]

/** Requests with another host, path or query. */
export const SPOILT_URLS: readonly SpoiltRequest[] = [...otherHost, ...otherPath, ...otherQuery]
