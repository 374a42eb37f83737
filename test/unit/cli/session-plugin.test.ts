import { chmodSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CliHome, cliHome } from './cli-home.ts'

const SESSION = { SessionId: 's-1', TokenValue: 'secret-token', StreamUrl: 'wss://x' }
const TASK = {
  clusterArn: 'arn:aws:ecs:eu-central-1:1:cluster/web',
  taskArn: 'arn:aws:ecs:eu-central-1:1:task/web/abc',
  containerName: 'app',
  session: { sessionId: 's-2', tokenValue: 'other-token', streamUrl: 'wss://y' },
}
let answers: Record<string, object> = {}
const seen: string[] = []
const server = createServer(async (request, response) => {
  const [, operation = ''] = String(request.headers['x-amz-target']).split('.')
  seen.push(`${operation} ${await text(request)}`)
  response.setHeader('content-type', 'application/x-amz-json-1.1')
  response.end(JSON.stringify(answers[operation]))
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

let home: CliHome
let endpoint: string
beforeEach(() => {
  seen.length = 0
  answers = {
    StartSession: SESSION,
    ExecuteCommand: TASK,
    DescribeTasks: { tasks: [{ containers: [{ name: 'app', runtimeId: 'abc-1' }] }] },
  }
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  home = cliHome({
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL: endpoint,
  })
})
afterEach(() => {
  vi.unstubAllEnvs()
  home.remove()
})

/** A plugin that notes what it is run with. */
function installPlugin(version: string, status = 0): void {
  home.write(
    'bin/session-manager-plugin',
    `#!/bin/sh
if [ "$1" = --version ]; then echo ${version}; exit; fi
printf '%s\\n' "$@" "$AWS_SSM_START_SESSION_RESPONSE" > "${join(home.path, 'run')}"
exit ${status}
`,
  )
  chmodSync(join(home.path, 'bin/session-manager-plugin'), 0o755)
  vi.stubEnv('PATH', `${join(home.path, 'bin')}${delimiter}${process.env['PATH']}`)
}

describe.skipIf(process.platform === 'win32')('sessions in the terminal', () => {
  it('are opened by the plugin, which has the token in its environment', async () => {
    installPlugin('1.2.650.0')
    const words = ['--parameters', 'portNumber=80,localPortNumber=8080']
    const ran = await home.run('ssm start-session --target i-1', ...words)
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' })
    const request = { Target: 'i-1', Parameters: { portNumber: ['80'], localPortNumber: ['8080'] } }
    expect(home.read('run').split('\n')).toEqual([
      'AWS_SSM_START_SESSION_RESPONSE',
      'eu-central-1',
      'StartSession',
      '',
      JSON.stringify(request),
      endpoint,
      JSON.stringify(SESSION),
      '',
    ])
    expect(seen).toEqual([`StartSession ${JSON.stringify(request)}`])
  })

  it.each(['1.2.497.0', '1.1.9', 'none'])(
    'give a plugin of %s the token itself',
    async (version) => {
      installPlugin(version)
      await home.run('ssm start-session --target i-1')
      expect(home.read('run').split('\n')[0]).toBe(JSON.stringify(SESSION))
    },
  )

  it('run commands in containers of ECS', async () => {
    installPlugin('1.3')
    const words = '--cluster web --task abc --container app --interactive --command sh'
    expect((await home.run(`ecs execute-command ${words}`)).status).toBe(0)
    const lines = home.read('run').split('\n')
    expect(lines[4]).toBe(JSON.stringify({ Target: 'ecs:web_abc_abc-1' }))
    expect(JSON.parse(lines[6] ?? '')).toMatchObject({ TokenValue: 'other-token' })
  })

  it('are not begun without the plugin', async () => {
    vi.stubEnv('PATH', join(home.path, 'bin'))
    const { status, stderr } = await home.run('ssm start-session --target i-1')
    expect([status, stderr]).toEqual([255, expect.stringContaining('no session was opened')])
    expect(seen).toEqual([])
  })

  it.each([
    ['StartSession', { SessionId: 's-1' }, 'ssm start-session --target i-1', 'holds no session'],
    [
      'DescribeTasks',
      { tasks: [] },
      'ecs execute-command --task abc --interactive --command sh',
      'no such container',
    ],
  ])('fail for an answer to %s without what is needed', async (name, answer, line, message) => {
    installPlugin('1.2.650.0')
    answers[name] = answer
    const { status, stderr, stdout } = await home.run(line)
    expect([status, stderr]).toEqual([255, expect.stringContaining(message)])
    expect(`${stdout}${stderr}`).not.toContain('-token')
  })

  it('fail as the plugin fails', async () => {
    installPlugin('1.2.650.0', 3)
    const { status, stderr } = await home.run('ssm start-session --target i-1')
    expect([status, stderr]).toEqual([255, expect.stringContaining('ended with status 3')])
  })
})
