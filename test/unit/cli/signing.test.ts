import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { verify, verifyPost } from '../../../src/verify/index.ts'
import { type CliHome, cliHome } from './cli-home.ts'

const KEYS = { secretAccessKey: 'secret' }

interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly rawHeaders: readonly string[]
  readonly body: string
}
const seen: Seen[] = []
let answer: RequestListener = (_request, response) => response.end('ok')
const listen: RequestListener = async (request, response) => {
  const { headers, method = '', rawHeaders, url = '' } = request
  seen.push({ method, url, headers, rawHeaders, body: await text(request) })
  answer(request, response)
}
const server = createServer(listen)
const tls = join(import.meta.dirname, '../../support/tls')
const tlsServer = createTlsServer(
  {
    key: readFileSync(join(tls, 'server-key.pem')),
    cert: readFileSync(join(tls, 'right-name.pem')),
  },
  listen,
)
const port = (of: typeof server): number => (of.address() as AddressInfo).port
const url = (path: string): string => `http://127.0.0.1:${port(server)}${path}`

let home: CliHome
beforeAll(async () => {
  for (const one of [server, tlsServer]) {
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
  }
})
afterAll(() => {
  server.close()
  tlsServer.close()
})
beforeEach(() => {
  seen.length = 0
  answer = (_request, response) => response.end('ok')
  home = cliHome({
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'eu-central-1',
  })
})
afterEach(() => {
  vi.unstubAllEnvs()
  home.remove()
})

async function holds(request: Parameters<typeof verify>[0], now?: Date) {
  return await verify(request, { credentials: () => KEYS, wirePath: 'any', ...(now && { now }) })
}

describe('sansdk request', () => {
  it('sends HTTPie items as JSON and a query, signed', async () => {
    const ran = await home.run(
      `request ${url('/a')} --service es name=pen count:=2 tags:=["a"] dry==1 X-Note:hi`,
      'q==a b',
    )
    expect(ran).toEqual({ status: 0, stdout: 'ok', stderr: '' })
    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: '/a?dry=1&q=a%20b',
      body: '{"name":"pen","count":2,"tags":["a"]}',
    })
    expect(seen[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'x-note': 'hi' })
    expect(await holds(seen[0] as Seen)).toMatchObject({ service: 'es', region: 'eu-central-1' })
  })

  it.each([
    [['-d', 'a=1', '-d', 'b=2'], 'a=1&b=2', 'application/x-www-form-urlencoded'],
    [['-d', '{"a":1}'], '{"a":1}', 'application/json'],
    [['--json', '[]'], '[]', 'application/json'],
    [['-d', '@FILE'], 'a=1b=2', 'application/x-www-form-urlencoded'],
    [['--data-binary', '@FILE'], 'a=1\nb=2\n', 'application/octet-stream'],
    [['--data-raw', '@x', '-H', 'content-type: text/x'], '@x', 'text/x'],
  ])('sends bodies as curl does: %j', async (options, body, type) => {
    home.write('file', 'a=1\nb=2\n')
    const words = options.map((word) => word.replace('@FILE', `@${join(home.path, 'file')}`))
    await home.run(`request PUT ${url('/')} --service es`, ...words)
    expect(seen[0]).toMatchObject({ method: 'PUT', body })
    expect(seen[0]?.headers['content-type']).toBe(type)
    await holds(seen[0] as Seen)
  })

  it('signs as curl is told to, in combined letters', async () => {
    await home.run(
      `request -sSk -X GET --aws-sigv4 aws:amz:us-west-2:execute-api -u KEY:secret ${url('/')}`.replace(
        '-sSk',
        '-sk',
      ),
    )
    expect(await holds(seen[0] as Seen)).toMatchObject({
      accessKeyId: 'KEY',
      region: 'us-west-2',
      service: 'execute-api',
    })
  })

  it('follows redirects where it is asked to, unsigned to other servers', async () => {
    const other = createServer((request, response) => {
      seen.push({ ...(request as unknown as Seen), body: '', headers: request.headers })
      response.end('elsewhere')
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    answer = (request, response) => {
      const location = request.url === '/here' ? '/there' : `http://127.0.0.1:${port(other)}/`
      response.writeHead(307, { location }).end()
    }
    expect((await home.run(`request ${url('/here')} --service es`)).stdout).toBe('')
    seen.length = 0
    expect((await home.run(`request -L ${url('/here')} --service es`)).stdout).toBe('elsewhere')
    expect(seen.map(({ headers }) => headers.authorization !== undefined)).toEqual([
      true,
      true,
      false,
    ])
    other.close()
  })

  it('fails as it is asked to, once', async () => {
    answer = (_request, response) => response.writeHead(503).end('sorry')
    expect(await home.run(`request -f ${url('/')} --service es`)).toEqual({
      status: 254,
      stdout: '',
      stderr: 'sansdk: the server answered HTTP 503\n',
    })
    expect(await home.run(`request --fail-with-body ${url('/')} --service es`)).toMatchObject({
      status: 254,
      stdout: 'sorry',
    })
    expect(seen).toHaveLength(2)
  })

  it('prints what goes and comes, without the signature', async () => {
    vi.stubEnv('AWS_SESSION_TOKEN', 'a-token')
    const { stderr } = await home.run(`request -v ${url('/')} --service es`)
    expect(stderr).toMatch(/^> GET \/\n/)
    expect(stderr).toContain('> authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/')
    expect(stderr).not.toMatch(/a-token|Signature=[0-9a-f]{64}/)
    expect(stderr).toContain('< HTTP 200 OK\n')
  })

  it('writes files once the body has come, and asks for compressed bodies', async () => {
    const file = join(home.path, 'out')
    answer = (request, response) => {
      const isZipped = request.headers['accept-encoding']?.includes('gzip')
      response.setHeader('content-encoding', isZipped ? 'gzip' : 'identity')
      response.end(isZipped ? gzipSync('zipped') : 'plain')
    }
    await home.run(`request ${url('/')} --service es -o`, file)
    expect(readFileSync(file, 'utf8')).toBe('plain')
    await home.run(`request ${url('/')} --service es --compressed -o`, file)
    expect(readFileSync(file, 'utf8')).toBe('zipped')
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': '9' })
      response.write('half')
      setTimeout(() => response.destroy(), 20)
    }
    expect((await home.run(`request ${url('/')} --service es -o`, file)).status).toBe(255)
    expect(readFileSync(file, 'utf8')).toBe('zipped')
    expect(existsSync(`${file}.part`)).toBe(false)
  })

  it('checks certificates unless -k says otherwise, or --ca-bundle names their authority', async () => {
    const secure = `https://localhost:${port(tlsServer)}/`
    expect(await home.run(`request ${secure} --service es`)).toMatchObject({ status: 255 })
    expect(await home.run(`request -k ${secure} --service es`)).toMatchObject({ stdout: 'ok' })
    const ca = join(tls, 'authority.pem')
    expect(await home.run(`request ${secure} --service es --ca-bundle ${ca}`)).toMatchObject({
      stdout: 'ok',
    })
  })

  it.each([
    ['request http://x/ a', /"a" is none of key=value/],
    ['request http://x/ a:={', /a:= is no JSON/],
    ['request http://x/ a=b -d c', /either that of --data or that of key=value/],
    ['request http://x/ -O', /the URL names no file/],
    ['request http://x/a -O -o b', /one too many/],
    ['request http://x/%2e%2e%2fa -O', /the URL names no file/],
    ['request http://x/ --aws-sigv4 x', /--aws-sigv4 must be aws:amz/],
    ['request http://x/', /^sansdk: --service and --region must be named: x is no host/],
    ['request http://x/ -u x', /--user must be KEY:SECRET/],
  ])('refuses %s', async (line, message) => {
    const { status, stderr } = await home.run(line)
    expect(status).toBe(252)
    expect(stderr).toMatch(message)
  })
})

describe('sansdk sign', () => {
  const target = 'https://abc.execute-api.eu-west-1.amazonaws.com/prod/x?b=1&a=2'

  it('prints a request for curl, as HTTP and as JSON, whose signature holds', async () => {
    const line = `sign PUT ${target} -H`
    const words = ["x-note: it's", '-d', `{"a":"it's $HOME"}`] as const
    const curl = (await home.run(line, ...words)).stdout
    // What a shell makes of it.
    const script = `curl() { printf '%s\\0' "$@"; }; ${curl}`
    const args = execFileSync('sh', ['-c', script]).toString().split('\0')
    expect(args.slice(0, 3)).toEqual(['-X', 'PUT', target])
    const headers = args.flatMap((word, index): [string, string][] => {
      const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(word) ?? []
      return args[index - 1] === '-H' ? [[name, value]] : []
    })
    const body = args[args.indexOf('--data-raw') + 1]
    const host = 'abc.execute-api.eu-west-1.amazonaws.com'
    const asSent = { method: 'PUT', url: '/prod/x?b=1&a=2', headers: [...headers, ['host', host]] }
    await holds({ ...asSent, body } as Parameters<typeof verify>[0])

    const file = join(home.path, 'request.http')
    home.write('request.http', (await home.run(line, ...words, '--format', 'http')).stdout)
    const { status, stdout } = await home.run('verify', file)
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^The signature holds\.\naccessKeyId {4}AKIDEXAMPLE\n/),
    })
    const json = JSON.parse((await home.run(line, ...words, '--format', 'json')).stdout)
    expect(Buffer.from(json.body, 'base64').toString()).toBe(words[2])
  })

  it('refuses what curl could not be given', async () => {
    home.write('bytes', '\u0000')
    const { status, stderr } = await home.run(
      `sign PUT ${target} --data-binary @${join(home.path, 'bytes')}`,
    )
    expect({ status, stderr }).toEqual({
      status: 252,
      stderr: expect.stringMatching(/--format http/),
    })
  })
})

describe('sansdk verify', () => {
  it.each([
    ['GET / HTTP/1.1\r\nhost: x\r\n\r\n', 255, /.+/],
    ['GET / HTTP/1.1\nhost\n\n', 252, /line 2 is no header/],
    ['nonsense', 252, /the first line is no request/],
    ['', 252, /the first line is no request/],
  ])('says what is wrong with %j', async (message, status, problem) => {
    home.write('request', message)
    const ran = await home.run('verify', join(home.path, 'request'))
    expect(ran).toMatchObject({ status, stdout: '' })
    expect(ran.stderr).toMatch(problem)
  })

  it('refuses a changed request, and names the key that is another', async () => {
    const signed = await home.run(
      'sign https://abc.execute-api.eu-west-1.amazonaws.com/a --format http',
    )
    home.write('changed', signed.stdout.replace('GET /a', 'GET /b'))
    expect(await home.run('verify', join(home.path, 'changed'))).toMatchObject({ status: 255 })
    home.write('other', signed.stdout.replace('AKIDEXAMPLE', 'AKIDOTHER'))
    const { stderr } = await home.run('verify', join(home.path, 'other'))
    expect(stderr).toMatch(/access key AKIDOTHER, .* those of AKIDEXAMPLE/)
  })
})

describe('sansdk explain', () => {
  it('shows the steps, without the session token unless asked', async () => {
    vi.stubEnv('AWS_SESSION_TOKEN', 'a-token')
    const line = 'explain https://abc.execute-api.eu-west-1.amazonaws.com/a --date 20261129T120000Z'
    const { stdout } = await home.run(line)
    expect(stdout).toContain('Canonical request:\n  GET\n  /a\n')
    expect(stdout).toContain(
      'String to sign:\n  AWS4-HMAC-SHA256\n  20261129T120000Z\n  20261129/eu-west-1/execute-api/aws4_request\n',
    )
    expect(stdout).not.toContain('a-token')
    expect((await home.run(`${line} --show-secrets`)).stdout).toContain('a-token')
    const document = JSON.parse((await home.run(`${line} --output json --expires 1h`)).stdout)
    expect(document.canonicalRequest).toContain('X-Amz-Expires=3600')
  })
})

describe('sansdk doctor', () => {
  const target = 'https://bucket.s3.eu-central-1.amazonaws.com/a'

  it('names the cause that the answer shows, from a file or standard input', async () => {
    const answerText =
      'HTTP/1.1 403 Forbidden\r\ndate: Sun, 29 Nov 2026 13:00:00 GMT\r\n\r\n' +
      '<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message></Error>'
    home.write('answer', answerText)
    const line = `doctor ${target} --date 20261129T120000Z --response`
    const { status, stdout } = await home.run(line, join(home.path, 'answer'))
    expect(status).toBe(0)
    expect(stdout).toMatch(/clock/i)
    expect(stdout).toContain('The server said: HTTP 403 RequestTimeTooSkewed: The difference')
    const document = JSON.parse(
      (await home.run(`${line} ${join(home.path, 'answer')} --output json`)).stdout,
    )
    expect(document.server.code).toBe('RequestTimeTooSkewed')
  })

  it('takes the request as it was sent', async () => {
    home.write('request', (await home.run(`sign ${target} --format http`)).stdout)
    home.write(
      'answer',
      '<Error><Code>InvalidAccessKeyId</Code><Message>no such key</Message><AWSAccessKeyId>AKIDEXAMPLE</AWSAccessKeyId></Error>',
    )
    const { stdout } = await home.run(
      'doctor --request-file',
      join(home.path, 'request'),
      '--response',
      join(home.path, 'answer'),
    )
    expect(stdout).toMatch(/access key/i)
    expect(stdout).not.toMatch(/[0-9a-f]{64}/)
  })

  it.each([
    ['doctor', /needs the request/],
    ['doctor https://x/ --response /none', /--response: ENOENT/],
    ['doctor https://x/ --request-file x', /not both/],
  ])('refuses %s', async (line, message) => {
    const { status, stderr } = await home.run(line)
    expect(status).toBe(252)
    expect(stderr).toMatch(message)
  })
})

describe('sansdk presign', () => {
  it('binds files, names, parts and keys', async () => {
    home.write('photo', 'hello')
    const file = join(home.path, 'photo')
    const put = await home.run(`presign PUT s3://b/k --format json --body ${file}`)
    const { headers, url: link } = JSON.parse(put.stdout)
    expect(headers).toMatchObject({
      'content-length': '5',
      'x-amz-checksum-sha256': 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=',
    })
    expect(link).toContain('X-Amz-SignedHeaders=')
    const get = new URL((await home.run('presign s3://b/k --download r.pdf')).stdout.trim())
    expect(get.searchParams.get('response-content-disposition')).toContain('r.pdf')
    const part = new URL((await home.run('presign s3://b/k --part 2 --upload-id u')).stdout.trim())
    expect([part.searchParams.get('partNumber'), part.searchParams.get('uploadId')]).toEqual([
      '2',
      'u',
    ])
    const key = Buffer.alloc(32, 1).toString('base64')
    const secret = await home.run(`presign s3://b/k --sse-c ${key}`)
    expect(secret.stdout).not.toContain(key)
    expect(secret.stderr).toContain('must send x-amz-server-side-encryption-customer-algorithm')
    const curl = await home.run(`presign PUT s3://b/k --body ${file} --format curl`)
    expect(curl.stdout).toContain(`--data-binary @${file}`)
  })

  it.each([
    ['--profile work', {}],
    ['', { AWS_PROFILE: 'work' }],
    ['--region eu-west-3 --profile work', {}],
  ])('signs with the keys and the region of a profile (%#)', async (options, env) => {
    home.profiles(
      '[profile work]\nregion = us-west-2\n',
      '[work]\naws_access_key_id = AKIDWORK\naws_secret_access_key = s\naws_session_token = t\n',
    )
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION'])
      vi.stubEnv(name, undefined)
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const { stdout, stderr } = await home.run(`presign s3://b1234/k ${options}`)
    expect(stderr).toBe('')
    const link = new URL(stdout.trim())
    const region = options.includes('eu-west-3') ? 'eu-west-3' : 'us-west-2'
    expect(link.host).toBe(`b1234.s3.${region}.amazonaws.com`)
    expect(link.searchParams.get('X-Amz-Credential')).toMatch(`AKIDWORK/`)
    expect(link.searchParams.get('X-Amz-Security-Token')).toBe('t')
    const checked = await verify(
      { method: 'GET', url: link.href, headers: { host: link.host } },
      {
        credentials: () => ({ secretAccessKey: 's', sessionToken: 't' }),
        services: ['s3'],
        wirePath: 'any',
      },
    )
    expect(checked).toMatchObject({ accessKeyId: 'AKIDWORK', region })
  })

  it('signs with the endpoint that the environment names for S3 alone', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_S3', 'http://127.0.0.1:9')
    vi.stubEnv('AWS_ENDPOINT_URL_STS', 'http://127.0.0.1:8')
    const { stdout } = await home.run('presign s3://b1234/k')
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:9\/b1234\/k\?/)
  })

  it('signs the body and headers of any service', async () => {
    home.write('body', '{}')
    const { stdout } = await home.run(
      `presign POST https://abc.execute-api.eu-west-1.amazonaws.com/a --body ${join(home.path, 'body')} -H`,
      'x-note: 1',
    )
    const link = new URL(stdout.trim())
    await holds({
      method: 'POST',
      url: `${link.pathname}${link.search}`,
      headers: { host: link.host, 'x-note': '1' },
      body: '{}',
    })
  })

  it.each([
    ['presign DELETE s3://b/k --download x', /--download is for GET, not for DELETE/],
    ['presign s3://b/k --body /none', /--body: ENOENT|--body is for PUT/],
    ['presign PUT s3://b/k --part 1', /go together/],
    ['presign s3://b/k --sse-c AAAA', /--sse-c/],
    ['presign https://abc.execute-api.eu-west-1.amazonaws.com/ --part 1', /is for s3:\/\//],
  ])('refuses %s', async (line, message) => {
    const { status, stderr } = await home.run(line)
    expect(status).toBe(252)
    expect(stderr).toMatch(message)
  })
})

describe('sansdk post', () => {
  it('makes a form whose policy holds, as fields, page and curl', async () => {
    const line = 'post s3://uploads/photos/ --max-bytes 1000 --expires 10m'
    const { fields } = JSON.parse((await home.run(line)).stdout)
    const verified = await verifyPost(
      { fields, bucket: 'uploads', file: { size: 9, name: 'a' } },
      { credentials: () => KEYS },
    )
    expect(verified).toMatchObject({ accessKeyId: 'AKIDEXAMPLE', service: 's3' })
    expect(JSON.parse(Buffer.from(fields.policy, 'base64').toString()).conditions).toContainEqual([
      'content-length-range',
      0,
      1000,
    ])
    const page = (await home.run(`${line} --format html`)).stdout
    expect(page).toMatch(/name="key" value="photos\/\$\{filename\}"/)
    expect(page).toMatch(/<input type="file" name="file" required>\n {2}<button>/)
    const curl = (await home.run(`${line} --format curl`)).stdout
    expect(curl).toMatch(
      /^curl https:\/\/.* --form-string 'key=photos\/\$\{filename\}' .* -F file=@FILE\n$/,
    )
  })

  it.each([
    ['post s3://uploads', /must be s3:\/\/bucket\/key/],
    ['post s3://uploads/', /must be s3:\/\/bucket\/key/],
    ['post s3://uploads/a --max-bytes many', /--max-bytes/],
  ])('refuses %s', async (line, message) => {
    const { status, stderr } = await home.run(line)
    expect(status).toBe(252)
    expect(stderr).toMatch(message)
  })
})
