import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../../src/index.ts'
import { type Moto, motoAbsence, startMoto } from './moto.ts'
import { canRun } from './python-script.ts'

const python = process.env['SANSDK_PYTHON'] ?? 'python3'
const absence = canRun(python, 'import awscli.clidriver')
  ? await motoAbsence()
  : `no awscli for ${python}`
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

describe.skipIf(absence !== undefined)(
  `scripts of others with sansdk as aws${absence === undefined ? '' : `: skipped, ${absence}`}`,
  () => {
    let moto: Moto
    let folder: string
    beforeEach(async () => {
      moto = await startMoto(10_000)
      folder = mkdtempSync(join(tmpdir(), 'sansdk-scripts-'))
    })
    afterEach(async () => {
      await moto.close()
      rmSync(folder, { recursive: true })
    })

    const PROGRAMS = {
      sansdk: `exec ${process.execPath} --import ${import.meta.resolve('tsx')} ${main} "$@"`,
      aws: `exec ${python} -m awscli "$@"`,
    }

    /** Runs a script whose `aws` is one of two, in a folder of its own. */
    function run(program: keyof typeof PROGRAMS, script: string, ...args: readonly string[]) {
      const home = join(folder, program)
      const tool = (name: string, text: string): void => {
        mkdirSync(join(home, 'bin'), { recursive: true })
        writeFileSync(join(home, 'bin', name), `#!/bin/sh\n${text}\n`)
        chmodSync(join(home, 'bin', name), 0o755)
      }
      tool('aws', PROGRAMS[program])
      tool('docker', 'echo "docker $* with $(wc -c | tr -d " ") bytes"')
      for (const [name, text] of Object.entries({ 'index.html': '<p>', 'app.1a2b.js': 'x()' })) {
        mkdirSync(join(home, 'public/assets'), { recursive: true })
        writeFileSync(join(home, 'public', name), text)
        writeFileSync(join(home, 'public/assets', name), text)
      }
      const env = {
        PATH: `${join(home, 'bin')}:${process.env['PATH']}`,
        HOME: home,
        AWS_ENDPOINT_URL: moto.endpoint,
        AWS_ACCESS_KEY_ID: moto.credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: moto.credentials.secretAccessKey,
        AWS_REGION: 'us-east-1',
        AWS_DEFAULT_REGION: 'us-east-1',
        RELEASE: 'v1',
      }
      const file = fileURLToPath(new URL(`rig/scripts/${script}.sh`, import.meta.url))
      return new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
        execFile('bash', [file, ...args], { cwd: home, env }, (error, stdout, stderr) =>
          resolve({ status: error?.code ?? 0, stdout, stderr }),
        )
      })
    }

    /** The same with both, each on a service of its own. */
    async function both(script: string, prepare: () => Promise<void>, ...args: string[]) {
      await prepare()
      const theirs = await run('aws', script, ...args)
      await moto.close()
      moto = await startMoto(10_000)
      await prepare()
      return { theirs, ours: await run('sansdk', script, ...args) }
    }

    /** Ids that moto makes up, and how many bytes a password of the registry has. */
    const plain = (text: string): string => text.replace(/with \d+ bytes/g, 'with … bytes')

    const client = () =>
      createClient({
        endpoint: moto.endpoint,
        region: 'us-east-1',
        credentials: moto.credentials,
      })

    it('deploys a site', async () => {
      const { ours, theirs } = await both(
        'deploy-site',
        async () => {
          await using aws = client()
          await aws.call('ssm', 'PutParameter', {
            Name: '/site/prod/bucket',
            Value: 'site-prod',
            Type: 'String',
          })
          await aws.call('cloudfront', 'CreateDistribution', {
            DistributionConfig: {
              CallerReference: '1',
              Comment: 'site-prod',
              Enabled: true,
              Origins: {
                Quantity: 1,
                Items: [
                  {
                    Id: 'site',
                    DomainName: 'site-prod.s3.amazonaws.com',
                    S3OriginConfig: { OriginAccessIdentity: '' },
                  },
                ],
              },
              DefaultCacheBehavior: { TargetOriginId: 'site', ViewerProtocolPolicy: 'allow-all' },
            },
          })
        },
        'prod',
      )
      expect(theirs).toMatchObject({ status: 0, stdout: expect.stringContaining('released v1') })
      expect(ours).toEqual(theirs)
      expect(ours.stdout).toContain('invalidation is COMPLETED')
    })

    it('rolls a service out', async () => {
      const { ours, theirs } = await both(
        'roll-out-service',
        async () => {
          await using aws = client()
          await aws.call('ecs', 'CreateCluster', { clusterName: 'main' })
          await aws.call('secretsmanager', 'CreateSecret', { Name: 'web/db', SecretString: 'x' })
        },
        'web',
        'v7',
      )
      expect(theirs).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('ClusterNotFoundException'),
      })
      expect({ ...ours, stdout: plain(ours.stdout) }).toEqual({
        ...theirs,
        stdout: plain(theirs.stdout),
      })
      expect(ours.stdout).toMatch(/^docker login --username AWS --password-stdin .* with [1-9]/m)
    })
  },
)
