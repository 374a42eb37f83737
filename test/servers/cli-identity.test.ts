import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CliHome, cliHome } from '../unit/cli/cli-home.ts'
import { stsServer } from '../unit/credentials/sts-server.ts'
import type { Ran } from './cli-peer.ts'
import { canRun, type PythonScript, startScript } from './python-script.ts'

const python = process.env['SANSDK_PYTHON'] ?? 'python3'
const absence = canRun(python, 'import awscli.clidriver') ? undefined : `no awscli for ${python}`
const script = fileURLToPath(new URL('rig/aws-cli.py', import.meta.url))

const CONFIG = `# kept
[default]
region = eu-central-1
output = json

[profile work]
; kept, too
region=us-east-1
s3 =
    addressing_style = path
    max_queue_size = 10
cli_pager =
[profile other]
role_arn = arn:aws:iam::123456789012:role/r
source_profile = work
[preview]
a = b
`
const CREDENTIALS = `[default]
aws_access_key_id = AKIADEFAULT
aws_secret_access_key = default/secret+0123
[work]
aws_access_key_id=AKIAWORK
aws_secret_access_key = work/secret
aws_session_token = token
`

describe.skipIf(absence !== undefined)(
  `identity beside the AWS CLI${absence === undefined ? '' : `: skipped, ${absence}`}`,
  () => {
    let aws: PythonScript<{ readonly version: string }>
    let theirHome: string
    let home: CliHome
    beforeAll(async () => {
      aws = await startScript(python, script)
    })
    afterAll(() => aws.close())
    beforeEach(() => {
      home = cliHome()
      theirHome = mkdtempSync(join(tmpdir(), 'aws-cli-home-'))
      mkdirSync(join(theirHome, '.aws'))
      place(CONFIG, CREDENTIALS)
    })
    afterEach(() => {
      vi.unstubAllEnvs()
      home.remove()
      rmSync(theirHome, { recursive: true })
    })

    function place(config: string, credentials: string): void {
      home.profiles(config, credentials)
      writeFileSync(join(theirHome, '.aws/config'), config)
      writeFileSync(join(theirHome, '.aws/credentials'), credentials)
    }

    const theirs = async (
      args: readonly string[],
      env: Readonly<Record<string, string>> = {},
      input = '',
    ): Promise<Ran> => {
      const taken = Object.keys(process.env).filter((name) => name.startsWith('AWS_'))
      const without = Object.fromEntries(taken.map((name) => [name, null]))
      const own = { ...without, AWS_EC2_METADATA_DISABLED: 'true', HOME: theirHome, ...env }
      const { status, stderr, stdout } = await aws.ask<Ran>({ args, env: own, input })
      return { status: status ?? 0, stderr, stdout: stdout.replaceAll(theirHome, 'HOME') }
    }

    const ours = async (line: readonly string[], input?: string): Promise<Ran> => {
      const ran =
        input === undefined ? await home.run('', ...line) : await home.runWith(input, '', ...line)
      return { ...ran, stdout: ran.stdout.replaceAll(home.path, 'HOME') }
    }

    const files = (path: string): string[] =>
      ['config', 'credentials'].map((name) => {
        const file = join(path, '.aws', name)
        return existsSync(file) ? readFileSync(file, 'utf8') : ''
      })

    it.each([
      'configure get region',
      'configure get region --profile work',
      'configure get aws_access_key_id',
      'configure get aws_secret_access_key --profile work',
      'configure get default.region',
      'configure get work.region',
      'configure get profile.work.region',
      'configure get work.s3.addressing_style',
      'configure get profile.work.s3.max_queue_size',
      'configure get s3.max_queue_size --profile work',
      'configure get profile.work.s3.nothing',
      'configure get nothing',
      'configure get nothing.at.all',
      'configure get preview.a',
      'configure get preview.b',
      'configure get role_arn --profile other',
      'configure list',
      'configure list --profile work',
    ])('prints the same: %s', async (line) => {
      const words = line.split(' ')
      const { status, stdout } = await ours(words)
      const { status: theirStatus, stdout: theirStdout } = await theirs(words)
      expect({ status, stdout }).toEqual({ status: theirStatus, stdout: theirStdout })
    })

    it('lists variables of the environment alike', async () => {
      const env = {
        AWS_ACCESS_KEY_ID: 'AKIAENV',
        AWS_SECRET_ACCESS_KEY: 'secret-of-the-environment',
        AWS_DEFAULT_REGION: 'ap-south-1',
      }
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
      const { stdout } = await ours(['configure', 'list'])
      // Version 1 tells no variable of a key.
      expect(stdout).toBe((await theirs(['configure', 'list'], env)).stdout)
    })

    it('asks alike, and writes the same files', async () => {
      for (const [line, input] of [
        [['configure'], 'AKIANEW\nnew/secret\n\ntext\n'],
        [['configure', '--profile', 'fresh'], 'AKIAFRESH\nfresh\neu-north-1\n\n'],
        [['configure', '--profile', 'work'], '\n\n\n\n'],
      ] as const) {
        const { stderr } = await ours(line, input)
        const { stdout } = await theirs(line, {}, input)
        expect(stderr).toBe(stdout)
        expect(files(home.path)).toEqual(files(theirHome))
      }
    })

    /** The same numbers in each run, unless `CLI_SEED` asks for others. */
    let state = Number(process.env['CLI_SEED'] ?? 17)
    const pick = <T>(items: readonly T[]): T => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return items[Math.floor((state / 2 ** 32) * items.length)] as T
    }

    it('writes the same files by random settings', async () => {
      const profiles = ['', 'default.', 'profile.work.', 'profile.other.', 'profile.new.']
      const names = [
        'region',
        'output',
        'cli_pager',
        's3.addressing_style',
        's3.use_dualstack_endpoint',
        'sts.x',
        'aws_access_key_id',
        'aws_secret_access_key',
        'aws_session_token',
      ]
      for (let round = 0; round < 12; round++) {
        // The AWS CLI adds settings behind comments and blank lines that follow others.
        place(pick([CONFIG, CONFIG.trimEnd(), '', '[profile work]\nregion = x\n']), CREDENTIALS)
        for (let step = 0; step < 5; step++) {
          const words = [
            'configure',
            'set',
            `${pick(profiles)}${pick(names)}`,
            pick(['a', 'b/c+d=']),
          ]
          const before = files(home.path)
          const ran = await ours(words)
          const peer = await theirs(words)
          expect({ words, before, status: ran.status, files: files(home.path) }).toEqual({
            words,
            before,
            status: peer.status,
            files: files(theirHome),
          })
        }
      }
    })

    it('signs for CloudFront alike', async () => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
      home.write('key.pem', String(privateKey.export({ format: 'pem', type: 'pkcs1' })))
      const line = `cloudfront sign --url https://d1.cloudfront.net/a.mp4?b=c --key-pair-id K1 --private-key file://${home.path}/key.pem --date-less-than 2030-01-01T00:00:00`
      for (const more of ['', ' --ip-address 192.0.2.0/24', ' --date-greater-than 2026-01-01']) {
        const words = `${line}${more}`.split(' ')
        const parts = (text: string): string[] => text.trim().split('&').sort()
        expect(parts((await ours(words)).stdout)).toEqual(parts((await theirs(words)).stdout))
      }
    })

    it('makes tokens of databases and clusters alike, but for their time', async () => {
      const plain = (text: string): string =>
        text.replace(/(X-Amz-(?:Date|Signature)=)[0-9A-Za-z]+/g, '$1…').trim()
      const rds =
        'rds generate-db-auth-token --hostname db.x --port 3306 --username app --region eu-west-1'
      expect(plain((await ours(rds.split(' '))).stdout)).toBe(
        plain((await theirs(rds.split(' '))).stdout),
      )
      const eks = 'eks get-token --cluster-name prod --region eu-west-1'.split(' ')
      const decoded = (printed: string): object => {
        const { status, ...document } = JSON.parse(printed) as { status: { token: string } }
        const url = Buffer.from(status.token.slice('k8s-aws-v1.'.length), 'base64url').toString()
        return { ...document, url: plain(url) }
      }
      expect(decoded((await ours(eks)).stdout)).toEqual(decoded((await theirs(eks)).stdout))
    })

    it("takes over each other's sessions of roles, which need no second code", async () => {
      const sts = await stsServer(Date.now)
      try {
        const endpoint = { AWS_ENDPOINT_URL_STS: sts.url }
        for (const [name, value] of Object.entries(endpoint)) vi.stubEnv(name, value)
        const profile = (name: string): string =>
          `[profile ${name}]\nrole_arn = arn:aws:iam::123456789012:role/${name}\nsource_profile = default\n` +
          'region = eu-central-1\nmfa_serial = GAHT12345678\nexternal_id = é"x\nduration_seconds = 3600\n'
        home.profiles(`${CONFIG}${profile('first')}${profile('second')}`, CREDENTIALS)
        const call = ['sts', 'get-caller-identity', '--profile']
        const withAws = async (name: string, code: string): Promise<void> => {
          const env = { ...process.env, ...endpoint, HOME: home.path }
          const run = promisify(execFile)(python, ['-m', 'awscli', ...call, name], { env })
          run.child.stdin?.end(code)
          await run
        }
        expect(await ours([...call, 'first'], '111111\n')).toMatchObject({ status: 0 })
        await withAws('first', '')
        await withAws('second', '222222\n')
        expect(await ours([...call, 'second'], '')).toMatchObject({ status: 0 })
        expect(sts.calls.map(({ parameters }) => parameters['TokenCode'] ?? 'none')).toEqual([
          '111111',
          'none',
          'none',
          '222222',
          'none',
          'none',
        ])
      } finally {
        await sts.close()
      }
    })
  },
)
