/**
 * Says whether a tag may be released: package.json has its version, the changelog a section for it with a date and
 * entries, and nothing stands under "Unreleased". Prints that section, which becomes the notes of the release.
 *
 *     node scripts/check-release.mjs v1.2.3
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../', import.meta.url)

/**
 * The notes of a release.
 *
 * @throws Error that says what is missing.
 */
export function releaseNotes(tag, manifest, changelog) {
  const version = /^v(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(tag ?? '')?.[1]
  if (version === undefined) throw new Error(`"${tag}" is no tag such as v1.2.3`)
  if (manifest.version !== version) {
    throw new Error(`package.json has the version ${manifest.version}, the tag ${version}`)
  }
  const sections = changelog.split(/^## /m).slice(1)
  const open = sections.find((section) => section.startsWith('[Unreleased]'))
  if (open !== undefined && /^[*-] /m.test(open)) {
    throw new Error('CHANGELOG.md has entries under [Unreleased]: move them to the version')
  }
  const own = sections.find((section) => section.startsWith(`[${version}]`))
  if (own === undefined) throw new Error(`CHANGELOG.md has no section [${version}]`)
  if (!/^\[[^\]]+\] - \d{4}-\d\d-\d\d$/m.test(own.split('\n', 1)[0])) {
    throw new Error(`the section of CHANGELOG.md needs a date: ## [${version}] - 2026-01-31`)
  }
  if (bodyOf(own) === '') throw new Error(`the section [${version}] of CHANGELOG.md is empty`)
  return bodyOf(own)
}

function bodyOf(section) {
  return section.slice(section.indexOf('\n')).trim()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (name) => readFileSync(new URL(name, ROOT), 'utf8')
  try {
    console.log(
      releaseNotes(process.argv[2], JSON.parse(read('package.json')), read('CHANGELOG.md')),
    )
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
