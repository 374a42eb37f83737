import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Client } from '../../client/client-type.ts'
import type { GlobalOptions } from '../command.ts'
import { runChild } from '../run-child.ts'
import { regionOf } from '../session.ts'

type Members = Readonly<Record<string, unknown>>

/** What the plugin of Session Manager connects to. */
interface Session {
  /** With a token that opens it. */
  readonly response: Members
  /** What asks Systems Manager for it. */
  readonly request: Members
}

const PLUGIN = 'session-manager-plugin'

/** Calls what opens a session. */
export type OpenSession = (client: Client, input: Members) => Promise<Session>

const OPENERS: Readonly<Record<string, OpenSession>> = {
  'ssm StartSession': async (client, input) => ({
    request: input,
    response: sessionIn(await client.call<string, string>('ssm', 'StartSession', { ...input })),
  }),
  'ecs ExecuteCommand': executeCommand,
}

/** How an operation opens a session in the terminal; undefined for one whose output is printed. */
export function sessionOpener(service: string, operation: string): OpenSession | undefined {
  const name = `${service} ${operation}`
  return Object.hasOwn(OPENERS, name) ? OPENERS[name] : undefined
}

/**
 * Opens a session and gives the terminal to the plugin of Session Manager, which must be installed.
 *
 * @throws Error where the plugin is not there, before anything is sent, or fails; what the calls throw.
 */
export async function openSession(
  client: Client,
  globals: GlobalOptions,
  open: OpenSession,
  input: Members,
): Promise<void> {
  const version = await pluginVersion()
  const { request, response } = await open(client, input)
  const { url } = await client.presign({ service: 'ssm', expiresIn: 60 })
  // The token opens the session, and all processes see arguments.
  const isHidden = isNewer(version)
  const json = JSON.stringify(response)
  const words = [
    isHidden ? VARIABLE : json,
    await regionOf(globals),
    'StartSession',
    globals.profile ?? '',
    JSON.stringify(request),
    new URL(url).origin,
  ]
  const env = { ...process.env, ...(isHidden && { [VARIABLE]: json }) }
  const status = await runChild(PLUGIN, [PLUGIN, ...words], env)
  if (status !== 0) throw new Error(`${PLUGIN} ended with status ${status}`)
}

async function pluginVersion(): Promise<string> {
  try {
    return (await promisify(execFile)(PLUGIN, ['--version'])).stdout.trim()
  } catch (error) {
    throw new Error(
      `${PLUGIN} cannot be run, so that no session was opened: install it as https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-working-with-install-plugin.html says`,
      { cause: error },
    )
  }
}

const VARIABLE = 'AWS_SSM_START_SESSION_RESPONSE'

/** The last version that takes the response as an argument only (AWS CLI, `aws ssm start-session`). */
const LAST_WITHOUT_VARIABLE = [1, 2, 497, 0]

function isNewer(version: string): boolean {
  if (!/^\d+(?:\.\d+){0,3}$/.test(version)) return false
  const numbers = version.split('.').map(Number)
  for (const [index, last] of LAST_WITHOUT_VARIABLE.entries()) {
    const number = numbers[index] ?? 0
    if (number !== last) return number > last
  }
  return false
}

/** What the plugin takes of a response. @throws Error for one that opens nothing. */
function sessionIn(output: unknown): Members {
  const { SessionId, StreamUrl, TokenValue } = Object.fromEntries(
    Object.entries(output ?? {}).map(([name, value]) => [
      name[0]?.toUpperCase() + name.slice(1),
      value,
    ]),
  ) as Members
  if (SessionId && StreamUrl && TokenValue) return { SessionId, TokenValue, StreamUrl }
  throw new Error('the answer holds no session with its token and its URL')
}

interface Task {
  readonly containers?: readonly { readonly name?: string; readonly runtimeId?: string }[]
}

/** Systems Manager knows a container by cluster, task and its id in the runtime. */
async function executeCommand(client: Client, input: Members): Promise<Session> {
  const { clusterArn, containerName, session, taskArn } = (await client.call(
    'ecs',
    'ExecuteCommand',
    { ...input },
  )) as Members
  const [cluster, task] = [clusterArn, taskArn].map((arn) => String(arn).split('/').at(-1))
  const { tasks } = (await client.call('ecs', 'DescribeTasks', {
    cluster,
    tasks: [task],
  })) as { readonly tasks?: readonly Task[] }
  const containers = tasks?.[0]?.containers ?? []
  const runtimeId = containers.find(({ name }) => name === containerName)?.runtimeId
  if (runtimeId === undefined) throw new Error('the task has no such container that runs')
  return {
    request: { Target: `ecs:${cluster}_${task}_${runtimeId}` },
    response: sessionIn(session),
  }
}
