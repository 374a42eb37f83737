import type { Command } from '../command.ts'
import type { CommandOption } from '../option.ts'

const SERVICE: CommandOption = {
  name: 'service',
  value: 'name',
  takes: 'service',
  what: 'what to sign for, where the host does not say it',
}

const METHOD = { name: 'METHOD', isOptional: true } as const

/** The commands that sign. */
export const SIGNING_COMMANDS: readonly Command[] = [
  {
    name: 'presign',
    summary: 'make a URL that grants one request',
    description: `Prints a URL that grants one request, such as GET (default) or PUT, to whoever has it. Service and region
come from the host; --service and --region name them for other hosts.`,
    arguments: [METHOD, { name: 'url | s3://bucket/key' }],
    options: [
      {
        name: 'expires',
        value: 'time',
        what: 'how long: seconds, or a number with s, m, h or d; default 1h, at most 7d',
      },
      { name: 'expires-in', value: 'seconds', what: 'the same' },
      SERVICE,
    ],
    examples: [
      'presign s3://reports/2026/may.pdf --expires 15m',
      'presign PUT s3://uploads/photo.jpg',
      'presign https://abc123.execute-api.eu-central-1.amazonaws.com/prod/orders',
    ],
    load: async () => (await import('./presign.ts')).runPresign,
  },
  {
    name: 'request',
    summary: 'send a signed request',
    description:
      'Sends a signed request and prints the body of the response. Service and region come from the host.',
    arguments: [METHOD, { name: 'url' }],
    options: [
      {
        name: 'data',
        short: 'd',
        value: 'text|@file',
        takes: 'file',
        what: 'body; makes the method POST',
      },
      { name: 'header', short: 'H', value: 'name: value', what: 'header', isRepeatable: true },
      { name: 'request', short: 'X', value: 'method', what: 'method' },
      { name: 'include', short: 'i', what: 'print status and headers before the body' },
      {
        name: 'output',
        short: 'o',
        value: 'file',
        takes: 'file',
        what: 'write the body into a file',
      },
      { name: 'fail-with-body', what: 'exit with status 254 for an error response' },
      SERVICE,
    ],
    examples: [
      'request https://search-logs-abc.eu-central-1.es.amazonaws.com/_cluster/health',
      'request -X PUT https://abc123.execute-api.eu-central-1.amazonaws.com/prod/orders -d @order.json',
    ],
    load: async () => (await import('./request.ts')).runRequest,
  },
]
