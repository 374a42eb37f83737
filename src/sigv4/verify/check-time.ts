import { refusal } from './refusal.ts'

/** When a signature ends. */
export interface TimeWindow {
  /** Signing time, in milliseconds since the epoch. */
  readonly time: number
  /** Lifetime of a presigned URL, in seconds. */
  readonly expiresIn: number | undefined
}

/**
 * Checks that a signature holds now, and returns until when, in milliseconds. The end of a presigned
 * URL is exact: the tolerance is for clocks that are fast, not for URLs that are old.
 *
 * @throws SignatureError `SIGNATURE_NOT_YET_VALID`, `SIGNATURE_EXPIRED`.
 */
export function checkTime(
  { time, expiresIn }: TimeWindow,
  now: number,
  toleranceMs: number,
): number {
  if (time > now + toleranceMs) {
    throw refusal('SIGNATURE_NOT_YET_VALID', 'date', 'lies too far in the future')
  }
  const end = time + (expiresIn === undefined ? toleranceMs : expiresIn * 1000)
  if (now > end) {
    const problem = expiresIn === undefined ? 'lies too far in the past' : 'has passed'
    throw refusal('SIGNATURE_EXPIRED', expiresIn === undefined ? 'date' : 'X-Amz-Expires', problem)
  }
  return end
}
