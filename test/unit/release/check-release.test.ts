import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const SCRIPT = new URL('../../../scripts/check-release.mjs', import.meta.url)
const { releaseNotes } = (await import(SCRIPT.href)) as {
  releaseNotes: (
    tag: string | undefined,
    manifest: { version: string },
    changelog: string,
  ) => string
}

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-12-01

### Fixed

* A thing.

## [1.2.2] - 2026-11-01

* Another.
`
const version = '1.2.3'

describe('the check of a release', () => {
  it('gives the section of the changelog', () => {
    expect(releaseNotes('v1.2.3', { version }, CHANGELOG)).toBe('### Fixed\n\n* A thing.')
  })

  it.each([
    [undefined, version, CHANGELOG, 'no tag'],
    ['1.2.3', version, CHANGELOG, 'no tag'],
    ['v1.2.3', '1.2.4', CHANGELOG, 'package.json has the version 1.2.4'],
    ['v1.2.4', '1.2.4', CHANGELOG, 'no section [1.2.4]'],
    ['v1.2.3', version, CHANGELOG.replace(' - 2026-12-01', ''), 'needs a date'],
    ['v1.2.3', version, CHANGELOG.replace('### Fixed\n\n* A thing.\n', ''), 'is empty'],
    [
      'v1.2.3',
      version,
      CHANGELOG.replace('[Unreleased]\n', '[Unreleased]\n\n* New.\n'),
      'Unreleased',
    ],
  ])('refuses %j with version %j', (tag, own, changelog, problem) => {
    expect(() => releaseNotes(tag, { version: own }, changelog)).toThrow(problem)
  })

  it('refuses what has not been prepared, with one line', () => {
    const { version: current } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as { version: string }
    const run = (): string =>
      execFileSync(process.execPath, [SCRIPT.pathname, `v${current}9`], {
        encoding: 'utf8',
        stdio: 'pipe',
      })
    expect(run).toThrow(`package.json has the version ${current}`)
  })
})
