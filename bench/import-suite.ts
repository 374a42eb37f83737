import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quartiles } from './print-results.ts'

const MODULES = [
  'node:crypto',
  'sansdk/sigv4',
  'sansdk/verify',
  'sansdk/diagnose',
  'sansdk/fetch',
  'sansdk',
]
const REPORT = 'const { user, system } = process.cpuUsage()\nconsole.log((user + system) / 1000)\n'

/**
 * The CPU time of a process that imports one module, in milliseconds over one that imports nothing.
 * The least of many starts: what else the machine does only ever adds.
 */
export async function importSuite(quick: boolean): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'import-'))
  const programs = ['', ...MODULES].map((name, index) => {
    const file = join(folder, `${index}.mjs`)
    writeFileSync(file, name === '' ? REPORT : `import '${import.meta.resolve(name)}'\n${REPORT}`)
    return { name, file, times: [] as number[] }
  })
  try {
    for (let round = 0; round < (quick ? 5 : 40); round++) {
      for (const { file, times } of programs) {
        times.push(Number(execFileSync(process.execPath, [file], { encoding: 'utf8' })))
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  const empty = Math.min(...(programs[0]?.times ?? []))
  for (const { name, times } of programs.slice(1)) {
    const least = (Math.min(...times) - empty).toFixed(1)
    const median = (quartiles(times).median - quartiles(programs[0]?.times ?? []).median).toFixed(1)
    console.log(`  import ${name.padEnd(20)} ${least.padStart(6)} ms of CPU  (medians: ${median})`)
  }
  return true
}
