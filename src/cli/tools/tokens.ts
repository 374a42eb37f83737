import { createStsClient } from '../../sts/index.ts'
import type { AppSyncConnection, AuthToken, WebSocketUrl } from '../../tokens/index.ts'
import {
  appSyncAuthorization,
  appSyncConnection,
  bedrockApiKey,
  dsqlAdminAuthToken,
  dsqlAuthToken,
  eksAuthToken,
  elastiCacheAuthToken,
  iotWebSocketUrl,
  kinesisVideoWebSocketUrl,
  memoryDbAuthToken,
  mskAuthToken,
  neptuneAuthToken,
  rdsAuthToken,
  sesSmtpLogin,
  signCodeCommitGit,
  transcribeWebSocketUrl,
} from '../../tokens/index.ts'
import type { CommandArguments, GlobalOptions, RunCommand } from '../command.ts'
import { secondsOf } from '../option.ts'
import { jsonText } from '../output/json.ts'
import { print } from '../output/stdout.ts'
import { credentialsOf, regionOf } from '../session.ts'
import { UsageError } from '../usage-error.ts'

type Scope = {
  readonly credentials: Awaited<ReturnType<typeof credentialsOf>>
  readonly region: string
}
type Made =
  | AuthToken
  | WebSocketUrl
  | AppSyncConnection
  | { readonly username: string; readonly password: string }
  | { readonly authorization: Readonly<Record<string, string>> }
type Maker = (args: CommandArguments, scope: Scope) => Made

const MAKERS: Readonly<Record<string, Maker>> = {
  rds: (args, scope) =>
    rdsAuthToken({
      ...scope,
      hostname: text(args, 'hostname'),
      port: whole('token rds: --port', args.text('port') ?? '5432'),
      username: text(args, 'username'),
    }),
  dsql: (args, scope) => {
    const options = { ...scope, hostname: text(args, 'hostname'), ...lifetime(args) }
    return args.has('admin') ? dsqlAdminAuthToken(options) : dsqlAuthToken(options)
  },
  'dsql-admin': (args, scope) =>
    dsqlAdminAuthToken({ ...scope, hostname: text(args, 'hostname'), ...lifetime(args) }),
  elasticache: (args, scope) =>
    elastiCacheAuthToken({
      ...scope,
      cacheName: text(args, 'cache'),
      username: text(args, 'username'),
      ...(args.has('serverless') && { deployment: 'serverless' }),
    }),
  memorydb: (args, scope) =>
    memoryDbAuthToken({
      ...scope,
      clusterName: text(args, 'cluster'),
      username: text(args, 'username'),
    }),
  neptune: (args, scope) => {
    const port = args.text('port')
    return neptuneAuthToken({
      ...scope,
      hostname: text(args, 'hostname'),
      ...(port !== undefined && { port: whole('token neptune: --port', port) }),
    })
  },
  msk: (args, scope) => mskAuthToken({ ...scope, hostname: args.text('hostname') }),
  eks: (args, scope) => eksAuthToken({ ...scope, clusterName: text(args, 'cluster') }),
  bedrock: (args, scope) => bedrockApiKey({ ...scope, ...lifetime(args) }),
  iot: (args, scope) => iotWebSocketUrl({ ...scope, hostname: text(args, 'hostname') }),
  transcribe: (args, scope) =>
    transcribeWebSocketUrl({
      ...scope,
      languageCode: args.text('language'),
      mediaEncoding: args.text('encoding') ?? 'pcm',
      sampleRate: whole('token transcribe: --sample-rate', args.text('sample-rate') ?? '16000'),
      ...lifetime(args),
    }),
  'kinesis-video': (args, scope) =>
    kinesisVideoWebSocketUrl({
      ...scope,
      endpoint: `wss://${text(args, 'hostname')}`,
      channelArn: text(args, 'channel-arn'),
      clientId: args.text('client-id'),
    }),
  appsync: (args, scope) => {
    const options = { ...scope, url: args.words[0] ?? '' }
    const data = args.text('data')
    return data === undefined
      ? appSyncConnection(options)
      : appSyncAuthorization({ ...options, data })
  },
  ses: (_args, scope) => sesSmtpLogin(scope),
  codecommit: (args, scope) => signCodeCommitGit({ ...scope, url: args.words[0] ?? '' }),
}

/** Prints a token of one kind: a password, a bearer token or a URL. @throws UsageError; as the token is made. */
export function runToken(kind: string): RunCommand {
  return async (args, globals) => {
    const make = MAKERS[kind]
    if (make === undefined) throw new UsageError(`there is no token ${kind}`)
    const scope = { credentials: await credentialsOf(globals), region: await regionOf(globals) }
    await print(madeText(make(args, scope), globals))
    return 0
  }
}

function madeText(made: Made, { output }: GlobalOptions): string {
  if (output === 'json') return `${jsonText(JSON.parse(JSON.stringify({ ...made })))}\n`
  if ('token' in made) return `${made.token}\n`
  if ('password' in made) return `${made.username}\n${made.password}\n`
  if ('authorization' in made) return `${jsonText(made.authorization)}\n`
  return 'protocols' in made ? `${made.url}\n${made.protocols.join(', ')}\n` : `${made.url}\n`
}

function text(args: CommandArguments, option: string): string {
  return args.text(option) ?? ''
}

function lifetime(args: CommandArguments): { readonly expiresIn?: number } {
  const expires = args.text('expires') ?? args.text('expires-in')
  return expires === undefined ? {} : { expiresIn: secondsOf('--expires', expires) }
}

function whole(option: string, written: string): number {
  if (/^\d{1,7}$/.test(written)) return Number(written)
  throw new UsageError(`${option} must be a whole number`)
}

/** The token of a cluster, as kubectl asks for it. @throws UsageError; what credentials and the role throw. */
export async function printEksToken(
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const [name, id] = [args.text('cluster-name'), args.text('cluster-id')]
  if ((name === undefined) === (id === undefined)) {
    throw new UsageError('eks get-token needs one of --cluster-name and --cluster-id')
  }
  const region = await regionOf(globals)
  const callerCredentials = await credentialsOf(globals)
  const roleArn = args.text('role-arn')
  const sts =
    roleArn === undefined ? undefined : createStsClient({ region, credentials: callerCredentials })
  const session = await sts?.assumeRole({
    roleArn: roleArn ?? '',
    roleSessionName: 'EKSGetTokenAuth',
  })
  const { expiresAt, token } = eksAuthToken({
    credentials: session?.credentials ?? callerCredentials,
    region,
    clusterName: name ?? id ?? '',
  })
  const document = {
    kind: 'ExecCredential',
    apiVersion: execVersion(),
    spec: {},
    status: { expirationTimestamp: expiresAt.toISOString().replace(/\.\d{3}Z$/, 'Z'), token },
  }
  await print(`${JSON.stringify(document)}\n`)
  return 0
}

const EXEC_VERSION = /^client\.authentication\.k8s\.io\/v1(?:alpha1|beta1)?$/

/** The version of the answer that the client asks for. */
function execVersion(): string {
  const fallback = 'client.authentication.k8s.io/v1beta1'
  try {
    const { apiVersion } = JSON.parse(process.env['KUBERNETES_EXEC_INFO'] ?? '') as {
      readonly apiVersion?: unknown
    }
    return EXEC_VERSION.test(String(apiVersion)) ? String(apiVersion) : fallback
  } catch {
    return fallback
  }
}
