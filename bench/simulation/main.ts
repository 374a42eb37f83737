/**
 * Simulates contention and retry storms on a virtual clock, with the policies that the package
 * ships. Prints tables in Markdown, writes plots into docs/plots, and fails when a figure does not
 * hold. Seeded: every run gives the same numbers.
 *
 *     node --import tsx bench/simulation/main.ts
 */
import { createChecks } from './report.ts'
import { reportContention } from './report-contention.ts'
import { reportIndependent } from './report-independent.ts'
import { reportStorm } from './report-storm.ts'

const checks = createChecks()
reportContention(checks)
reportIndependent(checks)
reportStorm(checks)
checks.finish()
