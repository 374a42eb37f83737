import { statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readYaml } from '../../../src/cli/yaml-reader.ts'
import { type CliHome, cliHome } from './cli-home.ts'

const ARN = 'arn:aws:eks:eu-central-1:123456789012:cluster/prod'
let cluster: object = {}
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ cluster }))
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

let home: CliHome
beforeEach(() => {
  cluster = {
    name: 'prod',
    arn: ARN,
    endpoint: 'https://ABC.gr7.eu-central-1.eks.amazonaws.com',
    status: 'ACTIVE',
    certificateAuthority: { data: 'LS0tLS1CRUdJTg==' },
  }
  home = cliHome({
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    KUBECONFIG: '',
  })
})
afterEach(() => {
  vi.unstubAllEnvs()
  home.remove()
})

/** What aws-cli 1.45.11 writes, but for the program. */
const NEW = `apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: LS0tLS1CRUdJTg==
    server: https://ABC.gr7.eu-central-1.eks.amazonaws.com
  name: ${ARN}
contexts:
- context:
    cluster: ${ARN}
    user: ${ARN}
  name: ${ARN}
current-context: ${ARN}
kind: Config
preferences: {}
users:
- name: ${ARN}
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1beta1
      args:
      - --region
      - eu-central-1
      - eks
      - get-token
      - --cluster-name
      - prod
      - --output
      - json
      command: sansdk
`

describe('sansdk eks update-kubeconfig', () => {
  it('writes a new file, for its owner only, and updates it', async () => {
    const file = join(home.path, '.kube/config')
    const first = await home.run('eks update-kubeconfig --name prod')
    expect(first).toEqual({
      status: 0,
      stdout: `Added new context ${ARN} to ${file}\n`,
      stderr: '',
    })
    expect(home.read('.kube/config')).toBe(NEW)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const second = await home.run('eks update-kubeconfig --name prod --alias p --verbose')
    expect(second.stdout).toMatch(`Updated context p in ${file}\nEntries:\n\ncontext:\n  cluster: `)
    expect(home.read('.kube/config')).toContain('current-context: p\n')
  })

  it('keeps what else is in the file that has the cluster', async () => {
    home.write('one', 'apiVersion: v1\nkind: Config\n')
    home.write(
      'two',
      `# of kubectl\nclusters:\n- name: ${ARN}\n  cluster: {}\n- cluster:\n    server: "https://x"\n  name: other\nusers: null\nextensions:\n  - 'it''s'\n`,
    )
    vi.stubEnv('KUBECONFIG', `${join(home.path, 'one')}:${join(home.path, 'two')}`)
    vi.stubEnv('AWS_PROFILE', 'work')
    home.profiles('[profile work]\nregion = eu-central-1\n')
    const words = '--role-arn arn:aws:iam::1:role/r --proxy-url http://p --user-alias me'
    const { stdout } = await home.run(`eks update-kubeconfig --name prod ${words}`)
    expect(stdout).toBe(`Updated context me in ${join(home.path, 'two')}\n`)
    expect(home.read('one')).toBe('apiVersion: v1\nkind: Config\n')
    expect(readYaml(home.read('two'))).toMatchObject({
      clusters: [
        { name: ARN, cluster: { 'proxy-url': 'http://p' } },
        { name: 'other', cluster: { server: 'https://x' } },
      ],
      extensions: ["it's"],
      users: [{ name: 'me', user: { exec: { env: [{ name: 'AWS_PROFILE', value: 'work' }] } } }],
      contexts: [{ name: 'me', context: { cluster: ARN, user: 'me' } }],
    })
    expect(home.read('two')).toContain('      - --role-arn\n      - arn:aws:iam::1:role/r\n')
  })

  it('keeps numbers and words as they are written, and follows anchors', async () => {
    home.write(
      '.kube/config',
      'version: 1.10\nwords: [yes, 0123, 2026-01-02, true, ~]\nusers: &none []\ncontexts: *none\nnote: |\n  two\n  lines\n',
    )
    expect((await home.run('eks update-kubeconfig --name prod')).status).toBe(0)
    expect(home.read('.kube/config')).toMatch(
      'version: 1.10\nwords:\n- yes\n- 0123\n- 2026-01-02\n- true\n- null\nusers:\n- name: arn',
    )
    expect(home.read('.kube/config')).toMatch('note: |\n  two\n  lines\n')
  })

  it('prints the file for --dry-run, and names clusters of Outposts by their id', async () => {
    expect((await home.run('eks update-kubeconfig --name prod --dry-run')).stdout).toBe(NEW)
    cluster = { ...cluster, id: 'i-d', outpostConfig: {} }
    const { stdout } = await home.run('eks update-kubeconfig --name prod --dry-run')
    expect(stdout).toContain('      - --cluster-id\n      - i-d\n')
    expect(() => home.read('.kube/config')).toThrow('ENOENT')
  })

  it.each([
    ['clusters: *a\n', /unidentified alias "a" \(line 1\)/],
    ['clusters: !odd []\n', /the tag !odd cannot be read/],
    ['a: 1\na: 2\n', /duplicated mapping key \(line 2\)/],
    ['clusters: 1\n', /clusters is no list/],
    ['- 1\n', /is no kubeconfig/],
  ])('leaves %j as it is', async (text, message) => {
    home.write('.kube/config', text)
    const { status, stderr } = await home.run('eks update-kubeconfig --name prod')
    expect([status, stderr]).toEqual([255, expect.stringMatching(message)])
    expect(home.read('.kube/config')).toBe(text)
  })

  it.each(['arn', 'endpoint', 'certificateAuthority'])(
    'refuses an answer without %s, and leaves the file',
    async (name) => {
      cluster = { ...cluster, [name]: undefined }
      const { status, stderr } = await home.run('eks update-kubeconfig --name prod')
      expect([status, stderr]).toEqual([255, expect.stringContaining('the answer holds no ARN')])
      expect(() => home.read('.kube/config')).toThrow('ENOENT')
    },
  )

  it('refuses a cluster that is not active', async () => {
    cluster = { ...cluster, status: 'CREATING' }
    const { status, stderr } = await home.run('eks update-kubeconfig --name prod')
    expect([status, stderr]).toEqual([255, 'sansdk: Cluster status is CREATING\n'])
  })
})
