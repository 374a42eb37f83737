import type { Command, CommandArgument } from '../command.ts'
import type { CommandOption } from '../option.ts'

const RECURSIVE: CommandOption = { name: 'recursive', what: 'all that is below it' }

const RAW: CommandOption = {
  name: 'raw',
  what: 'take * and ? in keys as they are, not as wildcards',
}

const JSON_LINES: CommandOption = { name: 'json', what: 'print one JSON object a line' }

const PAGE_SIZE: CommandOption = {
  name: 'page-size',
  value: 'number',
  what: 'keys in a page of a listing',
}

const REQUEST_PAYER: CommandOption = {
  name: 'request-payer',
  value: 'requester',
  takes: ['requester'],
  bareValue: 'requester',
  what: 'pay for the requests',
}

const HUMAN: CommandOption = { name: 'human-readable', what: 'sizes as KiB, MiB, GiB' }

const SELECTION: readonly CommandOption[] = [
  {
    name: 'exclude',
    value: 'pattern',
    isRepeatable: true,
    what: 'leave out what matches; of all patterns the last that matches counts',
  },
  { name: 'include', value: 'pattern', isRepeatable: true, what: 'take what matches after all' },
]

const SHOWN: readonly CommandOption[] = [
  { name: 'dryrun', what: 'print what would be done, and change nothing' },
  { name: 'quiet', what: 'print nothing' },
  { name: 'only-show-errors', what: 'print errors and warnings only' },
  JSON_LINES,
]

const ACLS = [
  'private',
  'public-read',
  'public-read-write',
  'authenticated-read',
  'aws-exec-read',
  'bucket-owner-read',
  'bucket-owner-full-control',
  'log-delivery-write',
]

const CLASSES = [
  'STANDARD',
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER',
  'DEEP_ARCHIVE',
  'GLACIER_IR',
]

const AES = { takes: ['AES256'], bareValue: 'AES256' } as const

const PROPERTIES: readonly CommandOption[] = [
  { name: 'acl', value: 'acl', takes: ACLS, what: 'a canned ACL' },
  {
    name: 'grants',
    value: 'permission=grantee …',
    words: 'list',
    isRepeatable: true,
    what: 'read, readacl, writeacl or full, such as read=id=79a59d',
  },
  {
    name: 'sse',
    value: 'kind',
    takes: ['AES256', 'aws:kms', 'aws:kms:dsse'],
    bareValue: 'AES256',
    what: 'encryption in the store; alone AES256',
  },
  { name: 'sse-kms-key-id', value: 'key', what: 'the key of AWS KMS' },
  { name: 'sse-c', value: 'AES256', ...AES, what: 'encryption with a key of yours' },
  { name: 'sse-c-key', value: 'key', what: '32 bytes, such as fileb://key.bin' },
  {
    name: 'sse-c-copy-source',
    value: 'AES256',
    ...AES,
    what: 'the source of a copy is encrypted with a key of yours',
  },
  { name: 'sse-c-copy-source-key', value: 'key', what: 'that key' },
  { name: 'storage-class', value: 'class', takes: CLASSES, what: 'such as STANDARD_IA' },
  { name: 'website-redirect', value: 'url', what: 'where a website sends its readers' },
  { name: 'content-type', value: 'type', what: 'default what the name of the file says' },
  { name: 'no-guess-mime-type', what: 'leave the content type to the store' },
  { name: 'cache-control', value: 'text', what: 'for caches' },
  { name: 'content-disposition', value: 'text', what: 'the name for downloads' },
  { name: 'content-encoding', value: 'text', what: 'such as gzip' },
  { name: 'content-language', value: 'text', what: 'such as de' },
  { name: 'expires', value: 'time', what: 'such as 2027-01-01T00:00:00Z' },
  {
    name: 'metadata',
    value: 'name=value,…',
    what: 'metadata of each object, as shorthand or JSON',
  },
  {
    name: 'metadata-directive',
    value: 'directive',
    takes: ['COPY', 'REPLACE'],
    what: 'whose metadata a copy has; default REPLACE with --metadata, else COPY',
  },
  {
    name: 'copy-props',
    value: 'properties',
    takes: ['none', 'metadata-directive', 'default'],
    what: 'what a copy takes along: nothing, metadata, or tags too (default)',
  },
  {
    name: 'checksum-algorithm',
    value: 'algorithm',
    takes: ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'],
    what: 'the checksum that is sent',
  },
  {
    name: 'checksum-mode',
    value: 'enabled',
    takes: ['ENABLED'],
    what: 'compare downloads even where that takes reading them again',
  },
]

const TRANSFER: readonly CommandOption[] = [
  ...SELECTION,
  ...SHOWN,
  { name: 'no-progress', what: 'show no progress on the terminal' },
  { name: 'follow-symlinks', what: 'follow symbolic links; uploads do so by default' },
  { name: 'no-follow-symlinks', what: 'pass over symbolic links' },
  ...PROPERTIES,
  {
    name: 'case-conflict',
    value: 'handling',
    takes: ['ignore', 'skip', 'warn', 'error'],
    what: 'of downloads whose keys differ in case alone; default ignore',
  },
  { name: 'source-region', value: 'region', what: 'of the bucket that is copied from' },
  PAGE_SIZE,
  {
    name: 'ignore-glacier-warnings',
    what: 'pass over archived objects without a word, and without status 2',
  },
  { name: 'force-glacier-transfer', what: 'try to read archived objects' },
  REQUEST_PAYER,
]

const NO_RESUME: CommandOption = {
  name: 'no-resume',
  what: 'begin anew what an earlier run was killed over',
}

const OBJECT: CommandArgument = { name: 's3://bucket/key' }

const BUCKET: CommandArgument = { name: 's3://bucket' }

const TWO: readonly CommandArgument[] = [
  { name: 'source', takes: 'file' },
  { name: 'target', takes: 'file' },
]

/** Loads what runs a command only when it is run. */
function runs(name: string): NonNullable<Command['load']> {
  return async () => (await import('./command.ts')).runnerOf(name, COMMANDS)
}

/** The commands of `sansdk s3`. */
const COMMANDS: readonly Command[] = [
  {
    name: 'ls',
    summary: 'list buckets, or objects under a prefix',
    arguments: [{ name: 's3://bucket/prefix', isOptional: true }],
    options: [
      RECURSIVE,
      HUMAN,
      { name: 'summarize', what: 'print number and size of all objects at the end' },
      PAGE_SIZE,
      REQUEST_PAYER,
      { name: 'bucket-name-prefix', value: 'text', what: 'only buckets whose names begin so' },
      { name: 'bucket-region', value: 'region', what: 'only buckets there' },
      RAW,
      JSON_LINES,
    ],
    examples: [
      's3 ls',
      's3 ls s3://logs/2026/ --recursive --human-readable',
      "s3 ls 's3://logs/*.gz'",
    ],
    load: runs('ls'),
  },
  {
    name: 'cp',
    summary: 'copy files and objects',
    arguments: TWO,
    options: [
      RECURSIVE,
      RAW,
      ...TRANSFER,
      NO_RESUME,
      {
        name: 'expected-size',
        value: 'bytes',
        what: 'of standard input, where it is more than 480 GiB',
      },
    ],
    examples: [
      's3 cp report.pdf s3://reports/2026/',
      's3 cp s3://reports/2026/ . --recursive --exclude "*" --include "*.pdf"',
      's3 cp - s3://backups/db.sql --content-type application/sql',
      "s3 cp 's3://logs/2026-*.gz' logs/",
    ],
    load: runs('cp'),
  },
  {
    name: 'mv',
    summary: 'move files and objects: each source is deleted once its copy is stored',
    arguments: TWO,
    options: [
      RECURSIVE,
      RAW,
      ...TRANSFER,
      NO_RESUME,
      {
        name: 'validate-same-s3-paths',
        what: 'refuse access points, which may lead to the same object',
      },
    ],
    examples: ['s3 mv report.pdf s3://reports/', 's3 mv s3://logs/ s3://archive/logs/ --recursive'],
    load: runs('mv'),
  },
  {
    name: 'sync',
    summary: 'copy what is new or changed',
    arguments: TWO,
    options: [
      { name: 'delete', what: 'delete at the target what the source has not' },
      { name: 'size-only', what: 'compare sizes only' },
      {
        name: 'exact-timestamps',
        what: 'download what has another time, newer or older',
      },
      RAW,
      ...TRANSFER,
      NO_RESUME,
    ],
    examples: [
      's3 sync public/ s3://www/ --delete --cache-control max-age=60',
      's3 sync s3://www/ .',
    ],
    load: runs('sync'),
  },
  {
    name: 'rm',
    summary: 'delete objects',
    arguments: [OBJECT],
    options: [RECURSIVE, RAW, ...SELECTION, ...SHOWN, REQUEST_PAYER, PAGE_SIZE],
    examples: ['s3 rm s3://logs/a.gz', 's3 rm s3://logs/2025/ --recursive --dryrun'],
    load: runs('rm'),
  },
  {
    name: 'mb',
    summary: 'make a bucket',
    arguments: [BUCKET],
    options: [
      {
        name: 'tags',
        value: 'key value',
        words: 'pair',
        isRepeatable: true,
        what: 'a tag; may be repeated',
      },
    ],
    examples: ['s3 mb s3://reports --region eu-central-1'],
    load: runs('mb'),
  },
  {
    name: 'rb',
    summary: 'remove an empty bucket',
    arguments: [BUCKET],
    options: [{ name: 'force', what: 'delete its objects first' }],
    examples: ['s3 rb s3://reports'],
    load: runs('rb'),
  },
  {
    name: 'presign',
    summary: 'make a link that downloads an object',
    arguments: [OBJECT],
    options: [{ name: 'expires-in', value: 'seconds', what: 'how long it lives; default 3600' }],
    examples: ['s3 presign s3://reports/2026/may.pdf --expires-in 900'],
    load: runs('presign'),
  },
  {
    name: 'website',
    summary: 'have a bucket serve a website',
    arguments: [BUCKET],
    options: [
      { name: 'index-document', value: 'name', what: 'what a folder shows, such as index.html' },
      { name: 'error-document', value: 'key', what: 'what an error shows' },
    ],
    examples: ['s3 website s3://www --index-document index.html --error-document error.html'],
    load: runs('website'),
  },
  {
    name: 'cat',
    summary: 'print objects',
    arguments: [OBJECT],
    options: [
      RAW,
      REQUEST_PAYER,
      { name: 'sse-c', value: 'AES256', ...AES, what: 'it is encrypted with a key of yours' },
      { name: 'sse-c-key', value: 'key', what: '32 bytes, such as fileb://key.bin' },
    ],
    examples: ['s3 cat s3://logs/today.log | grep error'],
    load: runs('cat'),
  },
  {
    name: 'du',
    summary: 'add up the sizes of objects',
    arguments: [{ name: 's3://bucket/prefix' }],
    options: [HUMAN, RAW, ...SELECTION, PAGE_SIZE, REQUEST_PAYER, JSON_LINES],
    examples: ['s3 du s3://logs/2026/ --human-readable'],
    load: runs('du'),
  },
  {
    name: 'run',
    summary: 'run the commands in a file, one a line, side by side',
    arguments: [{ name: 'file | -', takes: 'file' }],
    options: [
      { name: 'workers', value: 'number', what: 'commands at the same time; default 8' },
      JSON_LINES,
    ],
    examples: ['s3 run commands.txt', 'grep -v tmp commands.txt | sansdk s3 run - --workers 32'],
    load: runs('run'),
  },
]

/** `sansdk s3` and its commands. */
export const S3_COMMAND: Command = {
  name: 's3',
  summary: 'list, copy, move, synchronise and delete objects, as aws s3 does',
  description: `Works with buckets and objects in the words of aws s3. A place in the store is s3://bucket/key. In the key of
a source * and ? match many objects; put quotes around them.`,
  commands: COMMANDS,
}
