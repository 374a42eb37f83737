import { MAX_EXPIRES_IN } from '../../sigv4/types.ts'
import type { CommandArguments } from '../command.ts'
import { problemText } from '../error-text.ts'
import { print } from '../output/stdout.ts'
import { UsageError } from '../usage-error.ts'
import { numberOf } from './arguments.ts'
import { remotePlace, requiredBucket, requiredPlace } from './paths.ts'
import { removeBelow } from './remove.ts'
import { openReport, type Scene } from './scene.ts'

/** `mb`: makes a bucket, in the region that requests are signed for. */
export async function runMakeBucket(args: CommandArguments, scene: Scene): Promise<number> {
  const [word = ''] = args.words
  const name = requiredBucket('mb', word)
  const tags = tagsOf(args.texts('tags'))
  return await tried(`make_bucket`, word, name, async () => {
    await scene.bucket(name).create({ signal: scene.signal, tags })
  })
}

function tagsOf(list: readonly string[]): Record<string, string> | undefined {
  if (list.length === 0) return undefined
  const pairs = list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1] ?? '']] : []))
  return Object.fromEntries(pairs) as Record<string, string>
}

/** `rb`: removes a bucket; with `--force` its objects first. */
export async function runRemoveBucket(args: CommandArguments, scene: Scene): Promise<number> {
  const [word = ''] = args.words
  const name = requiredBucket('rb', word)
  if (args.has('force')) {
    const report = openReport(args, undefined)
    await removeBelow({ args, scene, report }, { bucket: name, prefix: '', takes: () => true })
    if ((await report.status()) !== 0) {
      throw new Error('remove_bucket failed: not all objects could be deleted, the bucket stays')
    }
  }
  return await tried('remove_bucket', word, name, async () => {
    await scene.bucket(name).remove({ signal: scene.signal })
  })
}

/** Status 1 and a line on standard error for a failure, as in the AWS CLI. */
async function tried(
  action: string,
  word: string,
  name: string,
  run: () => Promise<void>,
): Promise<number> {
  try {
    await run()
  } catch (error) {
    process.stderr.write(`${action} failed: ${word} ${problemText(error)}\n`)
    return 1
  }
  await print(`${action}: ${name}\n`)
  return 0
}

/** `presign`: a link that downloads an object. */
export async function runPresign(args: CommandArguments, scene: Scene): Promise<number> {
  const { bucket, key } = remotePlace(args.words[0] ?? '')
  if (bucket === '' || key === '')
    throw new UsageError('s3 presign: name an object, s3://bucket/key')
  const expiresIn = numberOf(args, 'expires-in') ?? 3600
  if (expiresIn > MAX_EXPIRES_IN) {
    throw new UsageError(`s3 presign: --expires-in must be at most ${MAX_EXPIRES_IN} (seven days)`)
  }
  const { url } = await scene.bucket(bucket).presignGet(key, { expiresIn })
  await print(`${url}\n`)
  return 0
}

/** `website`: has a bucket serve a website. */
export async function runWebsite(args: CommandArguments, scene: Scene): Promise<number> {
  const word = (args.words[0] ?? '').replace(/\/$/, '')
  const { bucket, key } = requiredPlace('website', word.startsWith('s3://') ? word : `s3://${word}`)
  if (key !== '') throw new UsageError(`s3 website: name the bucket only, such as s3://${bucket}`)
  const index = args.text('index-document')
  const error = args.text('error-document')
  const configuration = {
    ...(index !== undefined && { IndexDocument: { Suffix: index } }),
    ...(error !== undefined && { ErrorDocument: { Key: error } }),
  }
  const input = { Bucket: bucket, WebsiteConfiguration: configuration }
  await scene.client.call('s3', 'PutBucketWebsite', input, { signal: scene.signal })
  return 0
}
