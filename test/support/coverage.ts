import type { Session } from 'node:inspector/promises'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** What one job ran. */
export interface ReadPath {
  readonly files: readonly string[]
  readonly functions: number
}

/**
 * Runs a job until it is warm, then three times under coverage, in different seconds: a signer keeps
 * what it prepares for one second, and the count must not depend on the clock. `session` has its
 * profiler enabled; `root` is the URL of the folder whose files count.
 */
export async function measureJob(
  session: Session,
  root: string,
  job: () => unknown,
): Promise<ReadPath> {
  for (let round = 0; round < 3; round++) await job()
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await session.post('Profiler.takePreciseCoverage')
  for (let round = 0; round < 3; round++) {
    await job()
    await setTimeout(550)
  }
  const { result } = await session.post('Profiler.takePreciseCoverage')
  await session.post('Profiler.stopPreciseCoverage')
  const run = result
    .filter((script) => script.url.startsWith(root))
    .map((script) => ({
      file: fileURLToPath(script.url).slice(fileURLToPath(root).length),
      functions: script.functions.filter(
        // `__name` is a helper that tsx adds.
        ({ functionName, ranges }) => functionName !== '__name' && (ranges[0]?.count ?? 0) > 0,
      ).length,
    }))
    .filter((script) => script.functions > 0)
  return {
    files: run.map((script) => script.file).sort(),
    functions: run.reduce((total, script) => total + script.functions, 0),
  }
}
