import { UsageError } from './usage-error.ts'

const UNITS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 }

/** Seconds of a text such as `900`, `15m` or `12h`. @throws UsageError for any other. */
export function secondsOf(option: string, time: string): number {
  const [, number, unit = ''] = /^(\d{1,7})([smhd]?)$/.exec(time) ?? []
  if (number === undefined) {
    throw new UsageError(`${option} must be seconds, or a number with s, m, h or d`)
  }
  return Number(number) * (UNITS[unit] ?? 1)
}
