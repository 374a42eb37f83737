import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromProfile } from '../../src/credentials/index.ts'
import { createClient } from '../../src/index.ts'
import { type Credentials, encodeRfc3986 } from '../../src/sigv4/index.ts'
import { createStsClient } from '../../src/sts/index.ts'
import { type Moto, motoAbsence, startMoto } from './moto.ts'
import {
  agentFor,
  bucketName,
  clientFor,
  createBucket,
  objectPath,
  removeBucket,
} from './s3-requests.ts'
import { describeServers } from './servers.ts'

const folder = mkdtempSync(join(tmpdir(), 'sansdk-profiles-'))
const credentialsFile = join(folder, 'credentials')
writeFileSync(credentialsFile, '')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A configuration file whose profile `top` gets its keys from `owner`, through other profiles. */
function configFile(name: string, owner: Credentials, endpoint: string, roles: string): string {
  const file = join(folder, name)
  const shared = `region = us-east-1\nservices = rig\n`
  writeFileSync(
    file,
    `[profile owner]
aws_access_key_id = ${owner.accessKeyId}
aws_secret_access_key = ${owner.secretAccessKey}
${shared}
${roles.replaceAll('<shared>', shared)}
[services rig]
sts =
  endpoint_url = ${endpoint}
`,
  )
  return file
}

describeServers(
  'credentials of a profile',
  (server) => {
    const owner = clientFor(server)
    const bucket = bucketName('profile')
    const agent = agentFor(server)
    beforeAll(() => createBucket(owner, bucket))
    afterAll(async () => {
      await removeBucket(owner, bucket)
      await agent.close()
    })

    it('assumes its role, and S3 accepts the session', async () => {
      const roles = `[profile top]\nrole_arn = ${server.roleArn}\nsource_profile = owner\n<shared>`
      const file = configFile(`${bucket}.ini`, server.credentials, server.endpoint, roles)
      const files = { configFile: file, credentialsFile }
      const provider = fromProfile({ profile: 'top', ...files, dispatcher: agent })
      const credentials = await provider()
      expect(credentials?.sessionToken).toMatch(/\S{16}/)
      expect(credentials?.accessKeyId).not.toBe(server.credentials.accessKeyId)

      const client = createClient({
        endpoint: server.endpoint,
        region: server.region,
        ...(server.ca !== undefined && { ca: server.ca }),
        credentials: provider,
      })
      const path = objectPath(bucket, 'by a role')
      await (await client.request({ service: 's3', method: 'PUT', path, body: 'x' })).dump()
      expect(await (await client.request({ service: 's3', path })).text()).toBe('x')
      await client.close()
    })
  },
  'assumeRole',
)

const absence = await motoAbsence()

describe('credentials of a profile: moto', () => {
  if (absence !== undefined) {
    it.skip(absence, () => {})
    return
  }
  let moto: Moto
  beforeAll(async () => {
    moto = await startMoto()
    const { endpoint, credentials } = moto
    const iam = createClient({ endpoint, credentials, region: 'us-east-1' })
    const anyone = { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }
    const everything = { Effect: 'Allow', Action: '*', Resource: '*' }
    const policy = (statement: object) =>
      JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
    for (const role of ['first', 'second']) {
      const call = async (parameters: Record<string, string>) => {
        // Written as Python writes forms, because moto does so again before it checks the body's hash.
        const body = Object.entries({ Version: '2010-05-08', RoleName: role, ...parameters })
          .map(([name, value]) => `${name}=${encodeRfc3986(value)}`)
          .join('&')
        const headers = { 'content-type': 'application/x-www-form-urlencoded' }
        await iam.request({ service: 'iam', method: 'POST', headers, body, result: 'buffer' })
      }
      await call({ Action: 'CreateRole', AssumeRolePolicyDocument: policy(anyone) })
      await call({ Action: 'PutRolePolicy', PolicyName: 'all', PolicyDocument: policy(everything) })
    }
    await iam.close()
  })
  afterAll(() => moto?.close())

  it('assumes a chain of roles, each with the credentials of the one before', async () => {
    const arn = 'arn:aws:iam::123456789012:role'
    const roles = `[profile middle]
role_arn = ${arn}/first
source_profile = owner
<shared>
[profile top]
role_arn = ${arn}/second
source_profile = middle
role_session_name = chained
<shared>`
    const file = configFile('chain.ini', moto.credentials, moto.endpoint, roles)
    const provider = fromProfile({
      profile: 'top',
      configFile: file,
      credentialsFile,
    })
    const sts = createStsClient({
      endpoint: moto.endpoint,
      region: 'us-east-1',
      credentials: async () => await provider(),
    })
    const identity = await sts.getCallerIdentity()
    expect(identity.arn).toBe('arn:aws:sts::123456789012:assumed-role/second/chained')
    await sts.close()
  })
})
