/**
 * Measures the built package against other signers.
 *
 *     npm install --prefix bench/compare
 *     node --import tsx bench/compare/main.ts [--quick]
 */
import { createRequire } from 'node:module'
import { measure } from '../measure.ts'
import { printMachine, printTimes, ratioOf, ratioText } from '../print-results.ts'
import { peers, sansdk } from './peers.ts'

const require = createRequire(import.meta.url)
const versionOf = (name: string): string => require(`./node_modules/${name}/package.json`).version
const rounds = process.argv.includes('--quick') ? 20 : 150

printMachine(versionOf('sansdk'))
for (const form of ['sign', 'presign'] as const) {
  const others = peers()
  const tasks = Object.fromEntries(others.map((peer) => [peer.name, peer[form]]))
  const times = await measure({ sansdk: sansdk()[form], ...tasks }, { rounds })
  console.log(form)
  printTimes(times)
  for (const { name, goals } of others) {
    const ratio = ratioText(ratioOf(times, name, 'sansdk'))
    console.log(`  ${name} ${versionOf(name)} / sansdk: ${ratio}, goal ${goals[form]}`)
  }
}
