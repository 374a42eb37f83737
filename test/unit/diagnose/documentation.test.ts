import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CAUSE_TEXTS } from '../../../src/diagnose/causes.ts'
import { diagnose } from '../../../src/diagnose/index.ts'
import { sign } from '../../../src/sigv4/index.ts'

const page = readFileSync(new URL('../../../docs/diagnose.md', import.meta.url), 'utf8')

it('the page has every cause in its table, in the words of the code', () => {
  const rows = page.replace(/ +/g, ' ').match(/^\| `[a-z0-9-]+` \| .* \| .* \|$/gm) ?? []
  const causes = rows.slice(-Object.keys(CAUSE_TEXTS).length)
  const expected = Object.entries(CAUSE_TEXTS).map(
    ([cause, { summary, fix }]) => `| \`${cause}\` | ${summary} | ${fix} |`,
  )
  expect(causes).toEqual(expected)
})

it('its example prints what it says', () => {
  const [, code = ''] = /```ts\n(.*?)```/s.exec(page) ?? []
  const body = code.replace(/^import \{ (?:sign|diagnose) \} from 'sansdk\/.*'$/gm, '')
  expect(body).not.toContain('import ')
  const printed: string[] = []
  const log = (...words: string[]) => printed.push(words.join(' '))
  new Function('sign', 'diagnose', 'console', body)(sign, diagnose, { log })
  expect(code).toContain(`// ${printed[0]}`)
  expect(printed).toHaveLength(3)
})
