import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Signed chunks beside hashing alone, in a process of its own so that its memory can be told. */
export async function streamingSuite(quick: boolean): Promise<boolean> {
  const file = fileURLToPath(new URL('streaming.bench.ts', import.meta.url))
  const args = ['--expose-gc', '--import', 'tsx', file, quick ? '128' : '1024']
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0
}
