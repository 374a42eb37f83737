import type { Command, CommandArgument } from '../command.ts'
import type { CommandOption } from '../option.ts'

const SERVICE: CommandOption = {
  name: 'service',
  value: 'name',
  takes: 'service',
  what: 'what to sign for, where the host does not say it',
}

const EXPIRES: CommandOption = {
  name: 'expires',
  value: 'time',
  what: 'how long: seconds, or a number with s, m, h or d; default 1h, at most 7d',
}

const HEADER: CommandOption = {
  name: 'header',
  short: 'H',
  value: 'name: value',
  what: 'header',
  isRepeatable: true,
}

const DATE: CommandOption = {
  name: 'date',
  value: 'time',
  what: 'the time of the signature, such as 20261129T120000Z; default now',
}

const SHOW_SECRETS: CommandOption = { name: 'show-secrets', what: 'print secrets as they are' }

/** What makes a request, as curl has it. */
const REQUEST_OPTIONS: readonly CommandOption[] = [
  { name: 'request', short: 'X', value: 'method', what: 'method' },
  HEADER,
  {
    name: 'data',
    short: 'd',
    value: 'text|@file',
    takes: 'file',
    what: 'body; makes the method POST',
    isRepeatable: true,
  },
  { name: 'data-raw', value: 'text', what: 'body, as it is', isRepeatable: true },
  {
    name: 'data-binary',
    value: 'text|@file',
    takes: 'file',
    what: 'body, with the ends of its lines',
    isRepeatable: true,
  },
  SERVICE,
]

const METHOD: CommandArgument = { name: 'METHOD', isOptional: true }
const URL_ARGUMENT: CommandArgument = { name: 'url' }

/** The commands that sign. */
export const SIGNING_COMMANDS: readonly Command[] = [
  {
    name: 'presign',
    summary: 'make a URL that grants one request',
    description: `Prints a URL that grants one request, such as GET (default) or PUT, to whoever has it. Service and region
come from the host; --service and --region name them for other hosts.`,
    arguments: [METHOD, { name: 'url | s3://bucket/key' }],
    options: [
      EXPIRES,
      { name: 'expires-in', value: 'seconds', what: 'the same, as aws s3 presign has it' },
      {
        name: 'body',
        value: 'file',
        takes: 'file',
        what: 'the body that the link is for; others are refused',
      },
      { name: 'download', value: 'name', what: 'the name under which browsers save the object' },
      { name: 'part', value: 'number', what: 'a part of an upload, with --upload-id' },
      { name: 'upload-id', value: 'id', what: 'the upload of a part' },
      {
        name: 'sse-c',
        value: 'file|base64',
        takes: 'file',
        what: 'a key of 32 bytes that the object is encrypted with',
      },
      { ...HEADER, what: 'header that must be sent with the link' },
      SERVICE,
      DATE,
      {
        name: 'format',
        value: 'format',
        takes: ['url', 'json', 'curl'],
        what: 'how it is printed; default url',
      },
    ],
    examples: [
      'presign s3://reports/2026/may.pdf --expires 15m --download report.pdf',
      'presign PUT s3://uploads/photo.jpg --body photo.jpg --format curl',
      'presign https://abc123.execute-api.eu-central-1.amazonaws.com/prod/orders',
    ],
    load: async () => (await import('./presign.ts')).runPresign,
  },
  {
    name: 'post',
    summary: 'make a form that uploads to S3',
    description: `Prints a form with which whoever has it may upload one object: as fields in JSON, as an HTML page, or as a line
for curl. A key that ends with a slash is what the name of the file stands behind.`,
    arguments: [{ name: 's3://bucket/key' }],
    options: [
      EXPIRES,
      { name: 'max-bytes', value: 'number', what: 'the largest file; default 5 GiB' },
      {
        name: 'content-type',
        value: 'type',
        what: 'the one type that is taken, or image/* for all that begin so',
      },
      { name: 'acl', value: 'name', what: 'the canned ACL of the object' },
      {
        name: 'format',
        value: 'format',
        takes: ['json', 'html', 'curl'],
        what: 'how it is printed; default json',
      },
    ],
    examples: [
      "post s3://uploads/photos/ --max-bytes 10000000 --content-type 'image/*' --expires 10m",
      'sansdk post s3://uploads/photo.jpg --format html > upload.html',
    ],
    load: async () => (await import('./post.ts')).runPost,
  },
  {
    name: 'sign',
    summary: 'sign a request and print it, for curl, as HTTP or as JSON',
    description:
      'Signs a request and prints it, unsent: a line for curl, a message of HTTP, or JSON with the body in base64.',
    arguments: [METHOD, URL_ARGUMENT],
    options: [
      ...REQUEST_OPTIONS,
      DATE,
      {
        name: 'format',
        value: 'format',
        takes: ['curl', 'http', 'json'],
        what: 'how it is printed; default curl',
      },
    ],
    examples: [
      'sign https://abc123.execute-api.eu-central-1.amazonaws.com/prod/orders',
      'sign POST https://sts.eu-central-1.amazonaws.com/ -d Action=GetCallerIdentity --format http',
    ],
    load: async () => (await import('./inspect.ts')).runSign,
  },
  {
    name: 'request',
    summary: 'send a signed request',
    description: `Sends a signed request and prints the body of the response. Service and region come from the host. Words behind
the URL make a body of JSON and a query: key=value, key:=json, name==value, Name:header. A redirect to another
server is followed without a signature.`,
    arguments: [METHOD, URL_ARGUMENT, { name: 'item', isOptional: true, isRepeatable: true }],
    options: [
      ...REQUEST_OPTIONS,
      { name: 'json', value: 'json', what: 'body of JSON; makes the method POST' },
      { name: 'include', short: 'i', what: 'print status and headers before the body' },
      { name: 'head', short: 'I', what: 'ask for the headers only' },
      {
        name: 'output',
        short: 'o',
        value: 'file',
        takes: 'file',
        what: 'write the body into a file',
      },
      {
        name: 'remote-name',
        short: 'O',
        what: 'write the body into a file of the name in the URL',
      },
      { name: 'location', short: 'L', what: 'follow redirects' },
      {
        name: 'fail',
        short: 'f',
        what: 'exit with status 254 for an error response, and print no body',
      },
      { name: 'fail-with-body', what: 'exit with status 254 for an error response' },
      { name: 'insecure', short: 'k', what: 'do not check certificates' },
      { name: 'compressed', what: 'ask for a compressed body, and print it as it was' },
      { name: 'verbose', short: 'v', what: 'print what goes and comes on standard error' },
      { name: 'silent', short: 's', what: 'nothing: there is no progress bar' },
      {
        name: 'aws-sigv4',
        value: 'aws:amz:region:service',
        what: 'what to sign for, as curl says it',
      },
      { name: 'user', short: 'u', value: 'key:secret', what: 'the keys, as curl takes them' },
    ],
    examples: [
      'request https://search-logs-abc.eu-central-1.es.amazonaws.com/_cluster/health',
      'request -X PUT https://abc123.execute-api.eu-central-1.amazonaws.com/prod/orders -d @order.json',
      'request https://abc123.execute-api.eu-central-1.amazonaws.com/prod/orders item=pen count:=2 dry==1',
    ],
    load: async () => (await import('./request.ts')).runRequest,
  },
  {
    name: 'explain',
    summary: 'show each step of a signature',
    description:
      'Prints the canonical request, the string to sign and the signature of a request: of a presigned URL with --expires.',
    arguments: [METHOD, URL_ARGUMENT],
    options: [
      ...REQUEST_OPTIONS,
      DATE,
      { ...EXPIRES, what: 'of a presigned URL: how long' },
      SHOW_SECRETS,
    ],
    examples: [
      'explain https://abc123.execute-api.eu-central-1.amazonaws.com/prod/orders --date 20261129T120000Z',
    ],
    load: async () => (await import('./inspect.ts')).runExplain,
  },
  {
    name: 'doctor',
    summary: 'say why a server refused a signature',
    description: `Reads the answer of a server that refused a request, from a file or standard input: its body, or status line,
headers and body. The request is given as it was to be signed, or with --request-file as it was sent.`,
    arguments: [METHOD, { name: 'url', isOptional: true }],
    options: [
      ...REQUEST_OPTIONS,
      {
        name: 'response',
        value: 'file',
        takes: 'file',
        what: 'the answer; default standard input',
      },
      {
        name: 'request-file',
        value: 'file',
        takes: 'file',
        what: 'the request in the form of HTTP',
      },
      DATE,
    ],
    examples: [
      'doctor https://bucket.s3.eu-central-1.amazonaws.com/a%20b --response answer.xml --date 20261129T120000Z',
      'doctor --request-file request.http --response answer.http',
    ],
    load: async () => (await import('./inspect.ts')).runDoctor,
  },
  {
    name: 'verify',
    summary: 'say whether a request is signed right',
    description: `Reads a request in the form of HTTP, with its Authorization header or as a presigned URL, and says whether the
signature holds, with the keys of the profile or the environment.`,
    arguments: [{ name: 'file', takes: 'file', isOptional: true }],
    options: [{ ...DATE, what: 'the time on the clock of the server; default now' }],
    examples: ['verify request.http', 'verify request.http --date 20261129T120000Z'],
    load: async () => (await import('./inspect.ts')).runVerify,
  },
]
