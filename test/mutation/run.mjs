/**
 * Changes the sources in small ways, one at a time, and says which changes no test notices.
 *
 *     npm run mutation -- src/retry
 *     npm run mutation -- src/sigv4/url.ts src/sigv4/post.ts
 *     npm run mutation -- --sample 25 --seed 7 src/sigv4     25 % of the changes; without a seed that of 1
 *     npm run mutation -- --survivors src/retry              what survived the last time
 *
 * The tests are those of the rooms that are named, and the signing vectors. A report with all changes is
 * written to coverage/mutation.json. Ends with status 1 where tests notice less than 85 % of the changes.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { REPORT, scoresOf, tableOf } from './report.mjs'

const LIMIT = 85
const { positionals: paths, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    survivors: { type: 'boolean' },
  },
})
const percent = Number(values.sample ?? 100)
if (
  paths.length === 0 ||
  !paths.every((path) => /^src\/\w+(?:\/|$)/.test(path)) ||
  !(percent > 0 && percent <= 100)
) {
  process.stderr.write(
    'usage: npm run mutation -- [--sample PERCENT [--seed SEED] | --survivors] src/ROOM [src/ROOM/FILE.ts …]\n',
  )
  process.exit(2)
}

const files = paths.map((path) =>
  path.endsWith('.ts') ? path : `${path.replace(/\/$/, '')}/**/*.ts`,
)
const rooms = new Set(paths.map((path) => path.split('/')[1]))
const isChoice = values.survivors === true || percent < 100
if (!values.survivors) rmSync(REPORT, { force: true })
const { status } = spawnSync(
  fileURLToPath(new URL('node_modules/.bin/stryker', import.meta.url)),
  [
    'run',
    'test/mutation/stryker.config.json',
    // What runs on the edge is tested by test:runtimes.
    '--mutate',
    [...files, '!src/**/*.edge.ts'].join(),
    ...(isChoice ? ['--checkers', 'choose'] : []),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      SANSDK_MUTATED_ROOMS: [...rooms].join(),
      SANSDK_MUTATION_SEED: values.seed,
      ...(values.survivors ? {} : { SANSDK_MUTATION_SAMPLE: String(percent) }),
    },
  },
)
if (status !== 0) process.exit(status ?? 1)

const scores = scoresOf(JSON.parse(readFileSync(REPORT, 'utf8')))
process.stdout.write(`${tableOf(scores)}\n`)
if (values.survivors) process.stdout.write('Only what survived the last time.\n')
else if (percent < 100) process.stdout.write(`A sample of ${percent} %, seed ${values.seed}.\n`)
process.exitCode = (scores.at(-1)?.score ?? 0) < LIMIT ? 1 : 0
