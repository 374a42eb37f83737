import type { Command } from '../command.ts'
import type { CommandOption } from '../option.ts'
import { DSQL, EXPIRES, RDS, token } from './table.ts'

/** Loads what logs in to CodeCommit and CodeArtifact. */
async function codeLogins(): Promise<typeof import('./code-logins.ts')> {
  return await import('./code-logins.ts')
}

const TEMPLATE: CommandOption = {
  name: 'template-file',
  value: 'file',
  takes: 'file',
  what: 'the template, in YAML or JSON',
  isRequired: true,
}

/** Where files are stored for CloudFormation. */
const ARTIFACTS: readonly CommandOption[] = [
  { name: 's3-prefix', value: 'prefix', what: 'what keys begin with' },
  { name: 'kms-key-id', value: 'id', what: 'the KMS key that encrypts what is stored' },
  { name: 'force-upload', what: 'store what is there, too' },
]

const OWNER: CommandOption = {
  name: 'domain-owner',
  value: 'account',
  what: 'the account of the domain, where it is another one',
}

/** The commands that services have beside their operations. */
export const SERVICE_COMMANDS: readonly Command[] = [
  {
    name: 'logs',
    summary: 'show what a log group receives',
    isService: true,
    commands: [
      {
        name: 'tail',
        summary: 'print the latest events of a log group, and those that come',
        arguments: [{ name: 'group' }],
        options: [
          {
            name: 'since',
            value: 'time',
            what: 'from when on: 5m, 2h, 1d, 1w or a time in ISO 8601; default 10m',
          },
          { name: 'follow', what: 'go on until Ctrl-C' },
          {
            name: 'format',
            value: 'name',
            takes: ['detailed', 'short', 'json', 'none'],
            what: 'default detailed; json indents messages that are JSON, none prints events as JSON',
          },
          { name: 'filter-pattern', value: 'pattern', what: 'which events; default all' },
          {
            name: 'log-stream-names',
            value: 'name …',
            words: 'list',
            isRepeatable: true,
            what: 'only these streams',
          },
          { name: 'log-stream-name-prefix', value: 'text', what: 'only streams that begin so' },
        ],
        examples: [
          'logs tail /aws/lambda/resize --follow',
          'logs tail /ecs/web --since 1h --format short',
        ],
        load: async () => (await import('./logs.ts')).tailLogs,
      },
    ],
  },
  {
    name: 'cloudformation',
    summary: 'deploy stacks of resources',
    isService: true,
    commands: [
      {
        name: 'deploy',
        summary: 'create or change a stack, and wait until that is done',
        description: `Makes a change set of the template and executes it. Parameters without a new value keep the one that the
stack has, or take their default.`,
        options: [
          TEMPLATE,
          { name: 'stack-name', value: 'name', what: 'the stack', isRequired: true },
          {
            name: 'parameter-overrides',
            value: 'Key=Value …',
            words: 'list',
            isRepeatable: true,
            what: 'new values of parameters; or JSON, also of a file: file://parameters.json',
          },
          {
            name: 'capabilities',
            value: 'name …',
            words: 'list',
            isRepeatable: true,
            what: 'what the stack may do, such as CAPABILITY_IAM',
          },
          {
            name: 'tags',
            value: 'Key=Value …',
            words: 'list',
            isRepeatable: true,
            what: 'tags of the stack and its resources',
          },
          { name: 'role-arn', value: 'arn', what: 'the role that CloudFormation assumes' },
          {
            name: 'notification-arns',
            value: 'arn …',
            words: 'list',
            isRepeatable: true,
            what: 'topics that hear of events of the stack',
          },
          {
            name: 's3-bucket',
            value: 'name',
            what: 'where the template is stored; needed beyond 51,200 bytes',
          },
          ...ARTIFACTS,
          { name: 'no-execute-changeset', what: 'make the change set, and do not execute it' },
          { name: 'disable-rollback', what: 'keep what was made where the rest fails' },
          { name: 'no-disable-rollback', what: 'undo what was made; the default' },
          { name: 'fail-on-empty-changeset', what: 'end with 255 where nothing changes' },
          { name: 'no-fail-on-empty-changeset', what: 'end with 0 there; the default' },
        ],
        examples: [
          'cloudformation deploy --template-file site.yaml --stack-name site --parameter-overrides Stage=prod --capabilities CAPABILITY_IAM',
        ],
        load: async () => (await import('../cloudformation/deploy.ts')).deployStack,
      },
      {
        name: 'package',
        summary: 'store the files that a template names in a bucket',
        description: `Code of Lambda functions and layers, definitions of APIs and state machines, nested templates and what AWS::Include
names are stored by what they hold, folders as zip archives. The output is the template that names them there.`,
        options: [
          TEMPLATE,
          { name: 's3-bucket', value: 'name', what: 'where they are stored', isRequired: true },
          ...ARTIFACTS,
          {
            name: 'metadata',
            value: 'name=value,…',
            what: 'metadata of all that is stored',
          },
          {
            name: 'output-template-file',
            value: 'file',
            takes: 'file',
            what: 'where the template is written; default standard output',
          },
          { name: 'use-json', what: 'write JSON in place of YAML' },
        ],
        examples: [
          'cloudformation package --template-file site.yaml --s3-bucket artifacts --output-template-file packaged.yaml',
        ],
        load: async () => (await import('../cloudformation/package.ts')).packageTemplate,
      },
    ],
  },
  {
    name: 'codecommit',
    summary: 'log Git in to CodeCommit',
    isService: true,
    commands: [
      {
        name: 'credential-helper',
        summary: 'answer Git, which asks for user name and password',
        description: `Speaks the protocol of Git's credential helpers:

  git config --global credential.helper '!sansdk codecommit credential-helper $@'
  git config --global credential.UseHttpPath true`,
        commands: [
          {
            name: 'get',
            summary: 'print user name and password for what standard input names',
            options: [
              { name: 'ignore-host-check', what: 'answer for hosts that are not of AWS, too' },
            ],
            examples: [
              "printf 'protocol=https\\nhost=git-codecommit.eu-west-1.amazonaws.com\\npath=/v1/repos/site\\n' | sansdk codecommit credential-helper get",
            ],
            load: async () => (await codeLogins()).answerGit,
          },
          {
            name: 'store',
            summary: 'do nothing: none is kept',
            examples: ['codecommit credential-helper store'],
            load: async () => (await codeLogins()).keepNothing,
          },
          {
            name: 'erase',
            summary: 'do nothing: none is kept',
            examples: ['codecommit credential-helper erase'],
            load: async () => (await codeLogins()).keepNothing,
          },
        ],
      },
    ],
  },
  {
    name: 'codeartifact',
    summary: 'log package managers in to CodeArtifact',
    isService: true,
    commands: [
      {
        name: 'login',
        summary: 'configure npm, pip or twine for a repository',
        options: [
          {
            name: 'tool',
            value: 'name',
            takes: ['npm', 'pip', 'twine'],
            what: 'what is configured',
            isRequired: true,
          },
          { name: 'domain', value: 'name', what: 'the domain', isRequired: true },
          { name: 'repository', value: 'name', what: 'the repository', isRequired: true },
          OWNER,
          { name: 'namespace', value: 'scope', what: 'of npm: only packages of this scope' },
          {
            name: 'duration-seconds',
            value: 'seconds',
            what: 'how long the login lives; default that of the keys, 12 hours at most',
          },
          {
            name: 'endpoint-type',
            value: 'type',
            takes: ['dualstack', 'ipv4'],
            what: 'of the URL of the repository',
          },
          { name: 'dry-run', what: 'print what would be done, with the token, and do nothing' },
        ],
        examples: ['codeartifact login --tool npm --domain acme --repository web --namespace acme'],
        load: async () => (await codeLogins()).loginTool,
      },
    ],
  },
  {
    name: 'ecr',
    summary: 'log in to registries of ECR',
    isService: true,
    commands: [
      {
        name: 'get-login-password',
        summary: 'print the password of the registry',
        examples: [
          'sansdk ecr get-login-password | docker login --username AWS --password-stdin 123456789012.dkr.ecr.eu-central-1.amazonaws.com',
        ],
        load: async () => (await import('./ecr.ts')).printRegistryPassword,
      },
    ],
  },
  {
    name: 'ecr-public',
    summary: 'log in to the public registry of ECR',
    isService: true,
    commands: [
      {
        name: 'get-login-password',
        summary: 'print the password of the public registry',
        examples: [
          'sansdk ecr-public get-login-password | docker login --username AWS --password-stdin public.ecr.aws',
        ],
        load: async () => (await import('./ecr.ts')).printPublicPassword,
      },
    ],
  },
  {
    name: 'eks',
    summary: 'log in to clusters of EKS',
    isService: true,
    commands: [
      {
        name: 'update-kubeconfig',
        summary: 'write a cluster, and how to log in to it, for kubectl',
        description: `Writes a cluster into a kubeconfig and makes it the current context: the file that --kubeconfig names, else that of
KUBECONFIG which has the cluster, else the first, else ~/.kube/config. kubectl then runs sansdk eks get-token.`,
        options: [
          { name: 'name', value: 'name', what: 'the cluster', isRequired: true },
          { name: 'kubeconfig', value: 'file', takes: 'file', what: 'the file that is written' },
          { name: 'role-arn', value: 'arn', what: 'the role that kubectl assumes first' },
          { name: 'assume-role-arn', value: 'arn', what: 'the role to read the cluster with' },
          { name: 'proxy-url', value: 'url', what: 'the proxy before the cluster' },
          { name: 'alias', value: 'name', what: 'of the context; default the ARN of the cluster' },
          {
            name: 'user-alias',
            value: 'name',
            what: 'of the user; default the ARN of the cluster',
          },
          { name: 'dry-run', what: 'print the file in place of writing it' },
          { name: 'verbose', what: 'print the entries, too' },
        ],
        examples: ['eks update-kubeconfig --name prod --alias prod'],
        load: async () => (await import('./kubeconfig.ts')).updateKubeconfig,
      },
      {
        name: 'get-token',
        summary: 'print a token as kubectl asks for it',
        options: [
          { name: 'cluster-name', value: 'name', what: 'the cluster' },
          { name: 'cluster-id', value: 'id', what: 'the cluster, where it is one of Outposts' },
          { name: 'role-arn', value: 'arn', what: 'the role to assume first' },
        ],
        examples: ['eks get-token --cluster-name prod'],
        load: async () => (await import('./tokens.ts')).printEksToken,
      },
    ],
  },
  {
    name: 'rds',
    summary: 'log in to databases of RDS',
    isService: true,
    commands: [
      {
        ...token('rds', 'print a password for RDS and Aurora', RDS),
        name: 'generate-db-auth-token',
        examples: [
          'rds generate-db-auth-token --hostname db.abc.eu-central-1.rds.amazonaws.com --port 3306 --username app',
        ],
      },
    ],
  },
  {
    name: 'dsql',
    summary: 'log in to Aurora DSQL',
    isService: true,
    commands: [
      {
        ...token('dsql', 'print a password for Aurora DSQL', { options: DSQL }),
        name: 'generate-db-connect-auth-token',
        examples: ['dsql generate-db-connect-auth-token --hostname abc.dsql.eu-central-1.on.aws'],
      },
      {
        ...token('dsql-admin', 'print a password for the role admin of Aurora DSQL', {
          options: DSQL,
        }),
        name: 'generate-db-connect-admin-auth-token',
        examples: [
          'dsql generate-db-connect-admin-auth-token --hostname abc.dsql.eu-central-1.on.aws',
        ],
      },
    ],
  },
  {
    name: 'cloudfront',
    summary: 'sign for private files of CloudFront',
    isService: true,
    commands: [
      {
        name: 'sign',
        summary: 'print the signed URL of a private file, or cookies',
        options: [
          { name: 'url', value: 'url', what: 'the file', isRequired: true },
          {
            name: 'key-pair-id',
            value: 'id',
            what: 'the public key in the key group',
            isRequired: true,
          },
          {
            name: 'private-key',
            value: 'file',
            takes: 'file',
            what: 'the private key in PEM',
            isRequired: true,
          },
          EXPIRES,
          {
            name: 'date-less-than',
            value: 'time',
            what: 'when it ends, such as 2026-11-29T12:00:00Z',
          },
          { name: 'date-greater-than', value: 'time', what: 'from when on it holds' },
          { name: 'ip-address', value: 'range', what: 'whose requests are taken' },
          {
            name: 'resource',
            value: 'pattern',
            what: 'what may be read, with * and ?, where that is not the URL alone',
          },
          {
            name: 'hash',
            value: 'name',
            takes: ['SHA1', 'SHA256'],
            what: 'what is signed; default SHA1',
          },
          { name: 'cookies', what: 'print cookies in place of a URL' },
        ],
        examples: [
          'cloudfront sign --url https://d111111abcdef8.cloudfront.net/a.mp4 --key-pair-id K2JCJMDEHXQW5F --private-key key.pem --expires 1h',
        ],
        load: async () => (await import('./cloudfront.ts')).signForCloudFront,
      },
    ],
  },
]
