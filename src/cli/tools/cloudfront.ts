import { cloudFrontCookies, cloudFrontUrl } from '../../tokens/index.ts'
import type { CommandArguments } from '../command.ts'
import { secondsOf } from '../option.ts'
import { jsonText } from '../output/json.ts'
import { print } from '../output/stdout.ts'
import { readInput } from '../signing/target.ts'
import { UsageError } from '../usage-error.ts'

/** Prints the signed URL of a private file, or cookies for it. @throws UsageError; as `cloudFrontUrl`. */
export async function signForCloudFront(args: CommandArguments): Promise<number> {
  const key = args.text('private-key') ?? ''
  const hash = args.text('hash') as 'SHA1' | 'SHA256' | undefined
  const startsAt = args.text('date-greater-than')
  const options = {
    url: args.text('url') ?? '',
    keyPairId: args.text('key-pair-id') ?? '',
    privateKey: key.includes('-----BEGIN')
      ? key
      : readInput('cloudfront sign: --private-key', key.replace(/^file:\/\//, '')).toString(),
    ...endOf(args),
    ...(startsAt !== undefined && { startsAt: dateOf('date-greater-than', startsAt) }),
    ipAddress: args.text('ip-address'),
    resource: args.text('resource'),
    hash,
  }
  if (args.has('cookies')) {
    const { cookies, expiresAt } = cloudFrontCookies(options)
    await print(`${jsonText({ cookies, expiresAt: expiresAt.toISOString() })}\n`)
  } else {
    await print(`${cloudFrontUrl(options).url}\n`)
  }
  return 0
}

function endOf(
  args: CommandArguments,
): { readonly expiresIn: number } | { readonly expiresAt: Date } {
  const [expires, before] = [args.text('expires'), args.text('date-less-than')]
  if (expires !== undefined && before === undefined) {
    return { expiresIn: secondsOf('cloudfront sign: --expires', expires) }
  }
  if (before !== undefined && expires === undefined) {
    return { expiresAt: dateOf('date-less-than', before) }
  }
  throw new UsageError('cloudfront sign needs one of --expires and --date-less-than')
}

/** A day, a time with an offset (UTC without one), or seconds since the epoch. */
function dateOf(option: string, text: string): Date {
  if (/^\d{9,11}$/.test(text)) return new Date(Number(text) * 1_000)
  const isTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(text)
  const date = new Date(/T[\d:]+$/.test(text) ? `${text}Z` : text)
  if (isTime && !Number.isNaN(date.getTime())) return date
  throw new UsageError(
    `cloudfront sign: --${option} must be a time such as 2026-11-29T12:00:00Z, or seconds since the epoch`,
  )
}
