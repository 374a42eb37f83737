import type { CommandArguments } from '../command.ts'
import { UsageError } from '../usage-error.ts'

/** A whole number from `least` up that an option has. @throws UsageError. */
export function numberOf(args: CommandArguments, name: string, least = 1): number | undefined {
  const text = args.text(name)
  if (text === undefined) return undefined
  const number = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number
  throw new UsageError(`s3: --${name} must be a whole number of ${least} or more`)
}

/** Whoever pays for the requests. */
export function payerHeaders(args: CommandArguments): Readonly<Record<string, string>> {
  const payer = args.text('request-payer')
  return payer === undefined ? {} : { 'x-amz-request-payer': payer }
}
