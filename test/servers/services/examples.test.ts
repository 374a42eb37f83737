import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { FOLDER, readExamples, writeExample } from './examples.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const TSC = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url))

describe('the examples of docs/services.md', () => {
  const names = [...readExamples().keys()]
  const config = join(FOLDER, `types-${process.pid}`)

  afterAll(() => rmSync(config, { recursive: true, force: true }))

  it('each run in a test of this folder', () => {
    const files = readdirSync(HERE).filter((name) => name.endsWith('.test.ts'))
    const tests = files.map((name) => readFileSync(join(HERE, name), 'utf8')).join('\n')
    expect(names.length).toBeGreaterThan(25)
    expect(names.filter((name) => !tests.includes(`Example('${name}'`))).toEqual([])
  })

  it('type-check', () => {
    const written = names.map((name) => writeExample(name))
    mkdirSync(config, { recursive: true })
    writeFileSync(
      join(config, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../../../tsconfig.json',
        files: written.map(({ path }) => path),
        include: [],
      }),
    )
    try {
      const { stdout, status } = spawnSync(TSC, ['-p', config], { encoding: 'utf8' })
      expect(stdout).toBe('')
      expect(status).toBe(0)
    } finally {
      for (const file of written) file.remove()
    }
  })
})
