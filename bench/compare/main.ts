/**
 * Measures the built package against other signers.
 *
 *     npm run bench:compare -- [--quick] [--write]
 *
 * `--write` puts the table into docs/benchmarks.md and draws docs/plots/signing.svg.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { barChart } from '../bar-chart.ts'
import { writeIntoPage } from '../docs.ts'
import { measure } from '../measure.ts'
import { machineText, quartiles, ratioOf, ratioText, timesOf } from '../print-results.ts'
import { peers, sansdk } from './peers.ts'

const require = createRequire(import.meta.url)
const versionOf = (name: string): string => require(`./node_modules/${name}/package.json`).version
const rounds = process.argv.includes('--quick') ? 20 : 150
const lines: string[] = []
const print = (line: string): void => {
  console.log(line)
  lines.push(line)
}

print(`${machineText(versionOf('sansdk'))}\n`)
print(
  '| signer | sign a DynamoDB call, µs | × sansdk (quartiles) | presign a link, µs | × sansdk |',
)
print('| --- | ---: | ---: | ---: | ---: |')
const others = peers()
const names = ['sansdk', ...others.map(({ name }) => name)]
const measured = async (form: 'sign' | 'presign') =>
  await measure(
    {
      sansdk: sansdk()[form],
      ...Object.fromEntries(others.map((peer) => [peer.name, peer[form]])),
    },
    { rounds },
  )
const [signed, presigned] = [await measured('sign'), await measured('presign')]
for (const name of names) {
  const cells = [signed, presigned].flatMap((times) => [
    (quartiles(timesOf(times, name)).median / 1000).toFixed(1),
    ratioText(ratioOf(times, name, 'sansdk')),
  ])
  print(`| ${name} ${versionOf(name)} | ${cells.join(' | ')} |`)
}
if (process.argv.includes('--write')) {
  writeIntoPage('bench:compare', lines.join('\n'))
  const bars = names.map((name) => ({
    name,
    value: quartiles(timesOf(presigned, name)).median / 1000,
  }))
  const chart = barChart('Presign a link to an object', 'µs', bars)
  writeFileSync(new URL('../../docs/plots/signing.svg', import.meta.url), chart)
}
