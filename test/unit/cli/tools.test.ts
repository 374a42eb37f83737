import { execFileSync, spawnSync } from 'node:child_process'
import { createVerify, generateKeyPairSync } from 'node:crypto'
import { chmodSync, closeSync, openSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSignedFetch } from '../../../src/fetch/index.ts'
import { verify } from '../../../src/verify/index.ts'
import { type CliHome, cliHome } from './cli-home.ts'

const seen: { readonly path: string; readonly body: string; readonly target: string }[] = []
const METADATA: Readonly<Record<string, string>> = {
  '/latest/meta-data/': 'ami-id\niam/\n',
  '/latest/meta-data/instance-id': 'i-0123456789abcdef0',
  '/latest/meta-data/iam/security-credentials/web':
    '{ "AccessKeyId" : "ASIA", "SecretAccessKey" : "instance-secret", "Token" : "instance-token" }',
}
const server = createServer(async (request, response) => {
  const { headers, method, url = '' } = request
  const target = String(headers['x-amz-target'] ?? '')
  seen.push({ path: url, body: await text(request), target })
  if (method === 'PUT' && url === '/latest/api/token') {
    response.setHeader('x-aws-ec2-metadata-token-ttl-seconds', '21600').end('imds-token')
  } else if (url.startsWith('/latest/')) {
    response.writeHead(METADATA[url] === undefined ? 404 : 200).end(METADATA[url])
  } else if (target.includes('GetAuthorizationToken')) {
    const authorizationToken = Buffer.from('AWS:registry-password').toString('base64')
    const login = {
      authorizationToken,
      expiresAt: 2_000_000_000,
      proxyEndpoint: 'https://123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    }
    response.setHeader('content-type', 'application/x-amz-json-1.1')
    const isPublic = target.startsWith('SpencerFrontendService')
    response.end(JSON.stringify({ authorizationData: isPublic ? login : [login] }))
  } else {
    response.setHeader('content-type', 'text/xml')
    response.end(
      '<DecodeAuthorizationMessageResponse><DecodeAuthorizationMessageResult><DecodedMessage>{"allowed":false}</DecodedMessage></DecodeAuthorizationMessageResult></DecodeAuthorizationMessageResponse>',
    )
  }
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

let home: CliHome
beforeEach(() => {
  seen.length = 0
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  home = cliHome({
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL: url,
    AWS_EC2_METADATA_SERVICE_ENDPOINT: url,
    AWS_EC2_METADATA_DISABLED: 'false',
  })
  home.profiles('[profile work]\nregion = eu-west-1\n[profile world]\n')
})
afterEach(() => {
  vi.unstubAllEnvs()
  home.remove()
})

/** The scope of a presigned URL whose signature holds. */
async function holds(link: string, method = 'GET'): Promise<string> {
  const { host, pathname, search } = new URL(link)
  const { region, service } = await verify(
    { method, url: `${pathname}${search}`, headers: { host } },
    { credentials: () => ({ secretAccessKey: 'secret' }), wirePath: 'any' },
  )
  return `${service} in ${region}`
}

describe('sansdk token', () => {
  it.each([
    ['token rds --hostname db.x.rds.amazonaws.com --port 3306 --username app', 'rds-db'],
    ['rds generate-db-auth-token --hostname db.x --port 3306 --username app', 'rds-db'],
    ['token dsql --hostname a.dsql.eu-central-1.on.aws --expires 1h', 'dsql'],
    ['dsql generate-db-connect-admin-auth-token --hostname a.dsql.x --expires-in 60', 'dsql'],
    ['token elasticache --cache c --username app --serverless', 'elasticache'],
    ['token memorydb --cluster c --username app', 'memorydb'],
  ])('makes a password: %s', async (line, service) => {
    const { status, stdout } = await home.run(line)
    expect(status).toBe(0)
    expect(await holds(`https://${stdout.trim()}`)).toBe(`${service} in eu-central-1`)
  })

  it('makes tokens of other kinds, with their end as JSON', async () => {
    expect((await home.run('token eks --cluster prod')).stdout).toMatch(/^k8s-aws-v1\.[\w-]+\n$/)
    expect((await home.run('token bedrock')).stdout).toMatch(/^bedrock-api-key-/)
    expect(
      (await home.run('token iot --hostname a.iot.eu-central-1.amazonaws.com')).stdout,
    ).toMatch(/^wss:\/\/a\.iot/)
    expect((await home.run('token ses')).stdout).toMatch(/^AKIDEXAMPLE\n[\w+/=]+\n$/)
    const { expiresAt, token } = JSON.parse((await home.run('token msk --output json')).stdout)
    expect(token).toMatch(/^[\w-]+$/)
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now())
    const exec = JSON.parse((await home.run('eks get-token --cluster-name prod')).stdout)
    expect(exec).toEqual({
      kind: 'ExecCredential',
      apiVersion: 'client.authentication.k8s.io/v1beta1',
      spec: {},
      status: {
        expirationTimestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        token: expect.stringMatching(/^k8s-aws-v1\./),
      },
    })
    vi.stubEnv('KUBERNETES_EXEC_INFO', '{"apiVersion":"client.authentication.k8s.io/v1"}')
    expect((await home.run('eks get-token --cluster-name prod')).stdout).toContain('k8s.io/v1"')
  })

  it.each([
    ['token', /Usage: sansdk token <command>/],
    ['token rdss', /token has no command "rdss"; did you mean rds\?/],
    ['token rds --hostname x', /also needs --username/],
    ['token rds --hostname x --username y --port many', /--port must be a whole number/],
    ['token rds --hostname https://x --username y', /hostname/],
    ['eks get-token', /one of --cluster-name and --cluster-id/],
  ])('refuses %s', async (line, message) => {
    const { status, stderr } = await home.run(line)
    expect(status).toBe(252)
    expect(stderr).toMatch(message)
  })
})

describe('sansdk cloudfront sign', () => {
  it('signs URLs and cookies as the AWS CLI does, and leaves operations to the service', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    home.write('key.pem', String(privateKey.export({ format: 'pem', type: 'pkcs1' })))
    const line = `cloudfront sign --url https://d1.cloudfront.net/a.mp4 --key-pair-id K1 --private-key file://${home.path}/key.pem`
    const link = new URL((await home.run(`${line} --date-less-than 2030-01-01`)).stdout.trim())
    expect(link.searchParams.get('Expires')).toBe('1893456000')
    const policy =
      '{"Statement":[{"Resource":"https://d1.cloudfront.net/a.mp4","Condition":{"DateLessThan":{"AWS:EpochTime":1893456000}}}]}'
    const signature = (link.searchParams.get('Signature') ?? '').replace(
      /[-_~]/g,
      (sign) => ({ '-': '+', _: '=', '~': '/' })[sign] ?? '',
    )
    expect(
      createVerify('sha1').update(policy).verify(publicKey, Buffer.from(signature, 'base64')),
    ).toBe(true)
    const { cookies } = JSON.parse((await home.run(`${line} --expires 1h --cookies`)).stdout)
    expect(Object.keys(cookies)).toContain('CloudFront-Signature')
    expect((await home.run(line)).stderr).toMatch(/one of --expires and --date-less-than/)
    expect((await home.run(`${line} --date-less-than 20300101`)).stderr).toMatch(/must be a time/)
    const help = (await home.run('cloudfront help')).stdout
    expect(help).toContain('  create-invalidation\n')
    expect(help).toContain('Commands beside the operations:\n  sign  ')
  })
})

describe('sansdk decode', () => {
  it('decodes a message, alone or in its error', async () => {
    const error =
      'An error occurred (UnauthorizedOperation): You are not authorized. Encoded authorization failure message: aB-c_1 and more'
    for (const words of [['aB-c_1'], [error]]) {
      expect((await home.run('decode', ...words)).stdout).toBe('{\n    "allowed": false\n}\n')
      expect(new URLSearchParams(seen.at(-1)?.body).get('EncodedMessage')).toBe('aB-c_1')
    }
    expect(await home.run('decode', 'no message at all')).toMatchObject({ status: 252 })
  })
})

describe('sansdk imds', () => {
  it('reads and lists, without secrets unless asked', async () => {
    expect((await home.run('imds')).stdout).toBe('ami-id\niam/\n')
    expect((await home.run('imds /latest/meta-data/instance-id')).stdout).toBe(
      'i-0123456789abcdef0\n',
    )
    const line = 'imds meta-data/iam/security-credentials/web'
    expect((await home.run(line)).stdout).not.toMatch(/instance-(?:secret|token)/)
    expect((await home.run(`${line} --show-secrets`)).stdout).toContain('instance-secret')
    expect(await home.run('imds meta-data/nothing')).toMatchObject({ status: 254 })
  })
})

describe('sansdk docker-credential', () => {
  it.each([
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    'https://123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com',
    'https://public.ecr.aws',
  ])('gives the login of %s', async (registry) => {
    const { status, stdout } = await home.runWith(`${registry}\n`, 'docker-credential get')
    expect({ status, stdout: JSON.parse(stdout) }).toEqual({
      status: 0,
      stdout: { ServerURL: registry, Username: 'AWS', Secret: 'registry-password' },
    })
  })

  it('says what Docker understands of other registries, and keeps nothing', async () => {
    for (const other of [
      'https://index.docker.io/v1/',
      'https://123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.example',
      '123456789012.dkr.ecr.eu-west-1.evil.example',
    ]) {
      expect(await home.runWith(other, 'docker-credential get')).toEqual({
        status: 1,
        stdout: 'credentials not found in native keychain\n',
        stderr: '',
      })
    }
    expect(await home.run('docker-credential list')).toMatchObject({ stdout: '{}\n' })
    expect(await home.runWith('x', 'docker-credential erase')).toMatchObject({ status: 0 })
    expect(await home.runWith('{}', 'docker-credential store')).toMatchObject({ status: 252 })
    expect(seen).toEqual([])
  })

  it('passwords of both registries are printed for docker login', async () => {
    for (const service of ['ecr', 'ecr-public']) {
      const { stdout } = await home.run(`${service} get-login-password`)
      expect(stdout).toBe('registry-password\n')
    }
  })
})

describe('sansdk proxy', () => {
  it('signs what its rules allow until it is ended', async () => {
    const port = 20_000 + (process.pid % 20_000)
    home.write(
      'rules.json',
      JSON.stringify([
        {
          service: 'execute-api',
          region: 'eu-central-1',
          endpoint: process.env['AWS_ENDPOINT_URL'],
          methods: 'GET',
          paths: '/open/*',
        },
      ]),
    )
    const rules = join(home.path, 'rules.json')
    const running = home.run(
      `proxy --port ${port} --caller PLACEHOLDER:not-secret --rules ${rules}`,
    )
    const fetch = createSignedFetch({
      credentials: { accessKeyId: 'PLACEHOLDER', secretAccessKey: 'not-secret' },
      service: 'execute-api',
      region: 'eu-central-1',
    })
    const url = `http://127.0.0.1:${port}`
    await vi.waitFor(() => fetch(`${url}/closed`), { timeout: 10_000 })
    expect((await fetch(`${url}/open/a`)).status).toBe(200)
    expect((await fetch(`${url}/closed`)).status).toBe(403)
    process.emit('SIGTERM')
    const { status, stderr, stdout } = await running
    expect({ status, stdout }).toEqual({
      status: 130,
      stdout: `export AWS_ENDPOINT_URL=${url}\nexport AWS_ACCESS_KEY_ID=PLACEHOLDER\nexport AWS_SECRET_ACCESS_KEY=not-secret\n`,
    })
    expect(stderr).toMatch(/^forwarded 200 GET \/open\/a$/m)
    expect(stderr).toMatch(/^refused 403 GET \/closed \(NOT_ALLOWED: /m)
    expect(seen.map(({ path }) => path)).toEqual(['/open/a'])
  })

  it.each([
    ['proxy', /one of --allow <service:operations> and --rules/],
    ['proxy --allow s3:GetObject', /--allow also needs --regions/],
    ['proxy --allow s3 --regions eu-west-1', /--allow must be service:Operation/],
    ['proxy --allow s3:GetObjects --regions eu-west-1', /GetObjects/],
    ['proxy --rules /none', /--rules: ENOENT/],
    ['proxy --port x --allow s3:GetObject --regions eu-west-1', /--port must be a number/],
    ['proxy --caller x --allow s3:GetObject --regions eu-west-1', /--caller must be KEY:SECRET/],
  ])('refuses %s', async (line, message) => {
    const { status, stderr } = await home.run(line)
    expect(status).toBe(252)
    expect(stderr).toMatch(message)
  })
})

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url))

describe.skipIf(process.platform !== 'linux')('a full device', () => {
  it.each(['stdout', 'stderr'])('ends the command with a line and a status (%s)', (stream) => {
    const device = openSync('/dev/full', 'w')
    const words = stream === 'stdout' ? ['--version'] : ['nosuch', 'operation']
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), main, ...words],
      {
        stdio: [
          'ignore',
          ...(stream === 'stdout' ? [device, 'pipe' as const] : ['pipe' as const, device]),
        ],
        encoding: 'utf8',
      },
    )
    closeSync(device)
    expect(status).toBe(stream === 'stdout' ? 255 : 252)
    if (stream === 'stdout') expect(stderr).toMatch(/^sansdk: ENOSPC: [^\n]*\n$/)
  })
})

describe('sansdk completion', () => {
  const answers = async (...words: readonly string[]): Promise<string[]> => {
    const { stdout } = await home.run('completion bash --answer --', ...words)
    return stdout.split('\n').filter((line) => line !== '')
  }

  it.each([
    [['conf'], ['configure', 'configservice']],
    [['configure', 'export'], ['export-credentials']],
    [['ec2', 'describe-instance-st'], ['describe-instance-status']],
    [['ec2', 'wait', 'instance-r'], ['instance-running']],
    [
      ['--profile', 'wor'],
      ['work', 'world'],
    ],
    [['ssm', 'get-parameter', '--name', 'x', '--profile', 'work', '--with'], ['--with-decryption']],
    [['ssm', 'put-parameter', '--type', 'Sec'], ['SecureString']],
    [['--region', 'eu-n'], ['eu-north-1']],
    [['presign', '--form'], ['--format']],
    [['presign', '--format', '='], []],
    [['presign', '--format', '=', 'j'], ['json']],
    [['cloudfront', 'sig'], ['sign']],
    [['cloudfront', 'create-inval'], ['create-invalidation']],
    [['completion', 'f'], ['fish']],
    [['request', '--service', 'execute-a'], []],
    [['nosuch', 'x'], []],
    [['ec2', 'nosuch', '--x'], []],
  ])('completes %j', async (words, expected) => {
    const found = await answers(...words)
    if (expected.length === 0) expect(found).toEqual([])
    else expect(found).toEqual(expect.arrayContaining(expected))
    const current = words.at(-1) ?? ''
    for (const word of found) expect(word.startsWith(current === '=' ? '' : current)).toBe(true)
  })

  /** Puts `sansdk` into the path of a shell. */
  function command(): string {
    home.write(
      'bin/sansdk',
      `#!/bin/sh\nexec ${process.execPath} --import ${import.meta.resolve('tsx')} ${main} "$@"\n`,
    )
    chmodSync(join(home.path, 'bin/sansdk'), 0o755)
    return `${join(home.path, 'bin')}:${process.env['PATH']}`
  }

  const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0

  it.skipIf(!has('bash'))('works in bash', async () => {
    const script = (await home.run('completion bash')).stdout
    const test = `${script}
COMP_WORDS=(sansdk configure list); COMP_CWORD=2; _sansdk; echo "\${COMPREPLY[*]}"
complete -p sansdk`
    const env = { ...process.env, PATH: command() }
    expect(execFileSync('bash', ['-n'], { input: script }).toString()).toBe('')
    expect(execFileSync('bash', ['-c', test], { env }).toString()).toBe(
      'list list-profiles\ncomplete -o default -F _sansdk sansdk\n',
    )
  })

  it.skipIf(!has('fish'))('works in fish', async () => {
    home.write('s.fish', (await home.run('completion fish')).stdout)
    const test = `source ${join(home.path, 's.fish')}; complete -C 'sansdk configure list-'`
    const env = { ...process.env, PATH: command() }
    expect(execFileSync('fish', ['-c', test], { env }).toString()).toBe(
      'list-profiles\tprint the names of the profiles\n',
    )
  })

  it.skipIf(!has('zsh'))('is read by zsh, with what candidates are', async () => {
    home.write('s.zsh', (await home.run('completion zsh')).stdout)
    const test = `autoload -Uz compinit; compinit -u -d ${home.path}/dump; source ${home.path}/s.zsh
print -r -- "$_comps[sansdk]"
_describe() { print -rl -- "\${(@P)2}" }; words=(sansdk configure list-); CURRENT=3; _sansdk`
    const env = { ...process.env, PATH: command() }
    expect(execFileSync('zsh', ['-fc', test], { env }).toString()).toBe(
      '_sansdk\nlist-profiles:print the names of the profiles\n',
    )
  })
})
