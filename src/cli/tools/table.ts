import type { Command, RunCommand } from '../command.ts'
import type { CommandOption } from '../option.ts'

const HOSTNAME: CommandOption = {
  name: 'hostname',
  value: 'host',
  what: 'the endpoint, without scheme and port',
  isRequired: true,
}
const PORT: CommandOption = { name: 'port', value: 'number', what: 'the port' }
const USERNAME: CommandOption = {
  name: 'username',
  value: 'name',
  what: 'who logs in',
  isRequired: true,
}
export const EXPIRES: CommandOption = {
  name: 'expires',
  value: 'time',
  what: 'how long, such as 15m or 12h',
}
const CLUSTER: CommandOption = {
  name: 'cluster',
  value: 'name',
  what: 'the name of the cluster',
  isRequired: true,
}

/** A command that prints a token. */
export function token(kind: string, summary: string, more: Partial<Command>): Command {
  const load = async (): Promise<RunCommand> => (await import('./tokens.ts')).runToken(kind)
  return { name: kind, summary, ...more, load }
}

export const RDS: Pick<Command, 'options'> = { options: [HOSTNAME, PORT, USERNAME] }
export const DSQL: readonly CommandOption[] = [
  HOSTNAME,
  EXPIRES,
  { name: 'expires-in', value: 'seconds', what: 'the same' },
]

/** What is left, and what makes other files. */
export const TOOL_COMMANDS: readonly Command[] = [
  {
    name: 'types',
    summary: 'write TypeScript declarations of AWS operations',
    description: `Writes TypeScript declarations of operations: their inputs, outputs, events, enums, pages and waiters.
Without an operation, those of the whole service. Works offline, from the models of this package.`,
    arguments: [{ name: 'service[.Operation]', takes: 'service', isRepeatable: true }],
    options: [
      {
        name: 'output',
        short: 'o',
        value: 'file',
        takes: 'file',
        what: 'where to write, such as aws.d.ts; default standard output',
      },
    ],
    examples: ['types dynamodb sqs.SendMessage sqs.ReceiveMessage -o aws.d.ts'],
    load: async () => (await import('./types-command.ts')).runTypesCommand,
  },
  {
    name: 'token',
    summary: 'make a token for a database, a cache, a broker, a cluster or a model',
    description:
      'Prints a token that is made on this machine, by signing. With --output json also when it ends.',
    commands: [
      token('rds', 'a password for RDS and Aurora', {
        ...RDS,
        examples: [
          'token rds --hostname db.abc.eu-central-1.rds.amazonaws.com --port 5432 --username app',
        ],
      }),
      token('dsql', 'a password for Aurora DSQL', {
        examples: ['token dsql --hostname abc.dsql.eu-central-1.on.aws --admin'],
        options: [...DSQL, { name: 'admin', what: 'for the role admin' }],
      }),
      token('elasticache', 'a password for ElastiCache', {
        examples: ['token elasticache --cache sessions --username app --serverless'],
        options: [
          { name: 'cache', value: 'name', what: 'the name of the cache', isRequired: true },
          USERNAME,
          { name: 'serverless', what: 'the cache is serverless' },
        ],
      }),
      token('memorydb', 'a password for MemoryDB', {
        examples: ['token memorydb --cluster sessions --username app'],
        options: [CLUSTER, USERNAME],
      }),
      token('neptune', 'a signed request for Neptune', {
        examples: [
          'token neptune --hostname graph.abc.eu-central-1.neptune.amazonaws.com --port 8182',
        ],
        options: [HOSTNAME, PORT],
      }),
      token('msk', 'a token for Kafka brokers of MSK', {
        examples: ['token msk --region eu-central-1 --output json'],
        options: [
          {
            name: 'hostname',
            value: 'host',
            what: 'the host that is signed for; default that of the region',
          },
        ],
      }),
      token('eks', 'a bearer token for the Kubernetes API of EKS', {
        examples: ['token eks --cluster prod'],
        options: [CLUSTER],
      }),
      token('bedrock', "an API key of Bedrock's", {
        examples: ['token bedrock --expires 1h'],
        options: [EXPIRES],
      }),
      token('iot', 'a WebSocket URL for IoT', {
        examples: ['token iot --hostname abc-ats.iot.eu-central-1.amazonaws.com'],
        options: [HOSTNAME],
      }),
      token('transcribe', 'a WebSocket URL for Transcribe', {
        examples: ['token transcribe --language en-US --sample-rate 44100'],
        options: [
          { name: 'language', value: 'code', what: 'such as en-US' },
          { name: 'encoding', value: 'name', what: 'of the sound; default pcm' },
          { name: 'sample-rate', value: 'hertz', what: 'of the sound; default 16000' },
          EXPIRES,
        ],
      }),
      token('kinesis-video', 'a WebSocket URL for the signaling channel of WebRTC', {
        examples: [
          'token kinesis-video --hostname v-abc123.kinesisvideo.eu-central-1.amazonaws.com --channel-arn "$CHANNEL_ARN"',
        ],
        options: [
          HOSTNAME,
          { name: 'channel-arn', value: 'arn', what: 'the channel', isRequired: true },
          {
            name: 'client-id',
            value: 'id',
            what: "of a viewer; without it the URL is the master's",
          },
        ],
      }),
      token('appsync', 'a WebSocket URL for AppSync, and its subprotocols', {
        arguments: [{ name: 'url' }],
        options: [
          { name: 'data', value: 'json', what: 'the message whose headers are made instead' },
        ],
        examples: [
          'token appsync https://abc.appsync-api.eu-central-1.amazonaws.com/graphql --output json',
        ],
      }),
      token('ses', 'user name and password for the SMTP of SES', {
        examples: ['token ses --region eu-west-1'],
      }),
      token('codecommit', 'user name and password for Git of CodeCommit', {
        arguments: [{ name: 'url' }],
        examples: ['token codecommit https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/site'],
      }),
    ],
  },
  {
    name: 'decode',
    summary: 'decode the message of a refused authorization',
    description: `Prints what an encoded authorization message says. Takes the message, or the whole error that holds it; without
either, standard input.`,
    arguments: [{ name: 'message', isOptional: true }],
    examples: ['decode 4GIOHlTkIaWHQD0Q', 'sansdk decode < error.txt'],
    load: async () => (await import('./aws.ts')).decodeMessage,
  },
  {
    name: 'imds',
    summary: 'read the metadata of the instance',
    description:
      'Prints a value of the instance metadata, or the names in a directory: a path that ends with a slash.',
    arguments: [{ name: 'path', isOptional: true }],
    options: [
      { name: 'recursive', what: 'print all values below the directory' },
      { name: 'show-secrets', what: 'print secrets as they are' },
    ],
    examples: [
      'imds meta-data/',
      'imds meta-data/instance-id',
      'imds dynamic/instance-identity/document',
    ],
    load: async () => (await import('./aws.ts')).readMetadata,
  },
  {
    name: 'proxy',
    summary: 'run a proxy that signs for others what rules allow',
    description: `Listens on this machine and signs the requests of callers that hold placeholder keys only. Prints the variables for
their environment, and each request on standard error. Whatever no rule allows is refused.`,
    options: [
      { name: 'port', value: 'number', what: 'where to listen; default a free one' },
      {
        name: 'allow',
        value: 'service:operations',
        what: 'operations of a service',
        isRepeatable: true,
      },
      { name: 'regions', value: 'names', what: 'the regions of --allow, with commas' },
      { name: 'bucket', value: 'name', what: 'the bucket of --allow s3:…' },
      { name: 'prefix', value: 'text', what: 'what the keys of --allow s3:… begin with' },
      {
        name: 'rules',
        value: 'file',
        takes: 'file',
        what: 'rules in JSON, as createSigningProxy takes them',
      },
      {
        name: 'caller',
        value: 'key:secret',
        what: 'placeholder keys; default a pair that is made up',
        isRepeatable: true,
      },
    ],
    examples: [
      'proxy --port 8080 --allow s3:GetObject,PutObject --bucket reports --prefix sandbox-1/ --regions eu-central-1',
    ],
    load: async () => (await import('./aws.ts')).runProxy,
  },
  {
    name: 'docker-credential',
    summary: 'log Docker in to registries of ECR',
    description: `Speaks the protocol of Docker's credential helpers. The package has it as docker-credential-sansdk, too, for the
config.json of Docker:

  { "credHelpers": { "123456789012.dkr.ecr.eu-central-1.amazonaws.com": "sansdk" } }`,
    arguments: [{ name: 'action', takes: ['get', 'list', 'store', 'erase'] }],
    examples: [
      'echo 123456789012.dkr.ecr.eu-central-1.amazonaws.com | sansdk docker-credential get',
    ],
    load: async () => (await import('./ecr.ts')).helpDocker,
  },
  {
    name: 'completion',
    summary: 'print the script that completes in a shell',
    description: `Prints a script that completes commands, options, services, operations, profiles and regions. In the start-up file of
the shell:

  eval "$(sansdk completion bash)"
  eval "$(sansdk completion zsh)"
  sansdk completion fish | source`,
    arguments: [{ name: 'shell', takes: ['bash', 'zsh', 'fish'] }],
    rest: 'word …',
    options: [{ name: 'answer', what: 'print what may stand for the last of the words behind --' }],
    examples: ['completion bash', 'completion bash --answer -- ec2 describe-ins'],
    load: async () => (await import('./completion.ts')).runCompletion,
  },
]
