import type { Command } from '../command.ts'

/** What is left: the commands of services beside their operations, and what makes other files. */
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
]
