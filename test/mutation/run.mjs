/**
 * Changes the sources in small ways, one at a time, and says which changes no test notices.
 *
 *     npm run mutation -- src/retry
 *     npm run mutation -- src/sigv4/url.ts src/sigv4/post.ts
 *
 * The tests are those of the rooms that are named, and the signing vectors. A report with all changes is
 * written to coverage/mutation.json.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const paths = process.argv.slice(2)
if (paths.length === 0 || !paths.every((path) => /^src\/\w+(?:\/|$)/.test(path))) {
  process.stderr.write('usage: npm run mutation -- src/ROOM [src/ROOM/FILE.ts …]\n')
  process.exit(2)
}
const files = paths.map((path) =>
  path.endsWith('.ts') ? path : `${path.replace(/\/$/, '')}/**/*.ts`,
)
const rooms = new Set(paths.map((path) => path.split('/')[1]))
const { status } = spawnSync(
  fileURLToPath(new URL('node_modules/.bin/stryker', import.meta.url)),
  [
    'run',
    'test/mutation/stryker.config.json',
    // What runs on the edge is tested by test:runtimes.
    '--mutate',
    [...files, '!src/**/*.edge.ts'].join(),
  ],
  { stdio: 'inherit', env: { ...process.env, SANSDK_MUTATED_ROOMS: [...rooms].join() } },
)
process.exitCode = status ?? 1
