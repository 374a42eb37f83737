/** Whether costly tests try all that they can, as in CI, or a part of it that a change would wait for. */
export const IS_THOROUGH: boolean = Boolean(process.env['CI'])

// Of changed sources a few cases do: what such a change breaks, it breaks for most of them.
const IS_MUTATED = process.env['SANSDK_MUTATED_ROOMS'] !== undefined

/** How many of so many random cases to try: a quarter where nobody waits for all, and fewer for `npm run mutation`. */
export const runs = (count: number): number =>
  IS_THOROUGH ? count : Math.ceil(count / (IS_MUTATED ? 12 : 4))

/** Milliseconds of CPU that the process has used: a clock would count what else the machine does. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
