import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** What npm always publishes, and what `files` of package.json names. */
const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly files: readonly string[]
}
const PUBLISHED = [...files, 'README.md', 'LICENSE', 'package.json']

/** A page without its code, in which brackets are no links. */
function prose(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`]*`/g, '`code`')
}

/** The anchors that GitHub and npm give to the headings of a page. */
function anchorsOf(page: string): ReadonlySet<string> {
  const text = readFileSync(join(ROOT, page), 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  const anchors = new Set<string>()
  for (const [, heading = ''] of text.matchAll(/^#+ +(.+)$/gm)) {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-')
    let anchor = slug
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`
    anchors.add(anchor)
  }
  return anchors
}

interface Link {
  readonly page: string
  readonly target: string
}

const LINKS: readonly Link[] = PAGES.flatMap((page) =>
  [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ page, target })),
)
const LOCAL = LINKS.filter(({ target }) => !/^[a-z]+:/.test(target))
/** npm shows the README alone, where links must lead to the repository. */
const REPOSITORY =
  /^https:\/\/(?:github\.com|raw\.githubusercontent\.com)\/sansdk\/sansdk\/(?:(?:blob|tree)\/)?main\//
const IN_REPOSITORY = LINKS.filter(({ target }) => REPOSITORY.test(target))
/** The same as links of a page at the root. */
const FROM_ROOT = IN_REPOSITORY.map(({ target }) => ({
  page: 'README.md',
  target: target.replace(REPOSITORY, ''),
}))

/** The file and the anchor of a local link, both from the root. */
function locate({ page, target }: Link): { readonly file: string; readonly anchor: string } {
  const [path = '', anchor = ''] = target.split('#')
  const file = path === '' ? page : relative(ROOT, join(ROOT, dirname(page), path))
  return { file, anchor }
}

function isPublished(file: string): boolean {
  return PUBLISHED.some((entry) => file === entry || file.startsWith(`${entry}/`))
}

describe('the links of README, docs and the other pages', () => {
  it('are found at all', () => {
    expect(PAGES.length).toBeGreaterThan(15)
    expect(LOCAL.length).toBeGreaterThan(40)
  })

  it('lead from the README to the repository, where npm shows it', () => {
    expect(LOCAL.filter(({ page }) => page === 'README.md')).toEqual([])
    expect(IN_REPOSITORY.length).toBeGreaterThan(20)
    expect(FROM_ROOT.filter((link) => !existsSync(join(ROOT, locate(link).file)))).toEqual([])
  })

  it('lead to files that exist', () => {
    const broken = LOCAL.filter((link) => !existsSync(join(ROOT, locate(link).file)))
    expect(broken).toEqual([])
  })

  it('lead to headings that exist', () => {
    const broken = [...LOCAL, ...FROM_ROOT].filter((link) => {
      const { file, anchor } = locate(link)
      return anchor !== '' && file.endsWith('.md') && !anchorsOf(file).has(anchor)
    })
    expect(broken).toEqual([])
  })

  it('lead from published pages to published files', () => {
    const broken = LOCAL.filter((link) => isPublished(link.page) && !isPublished(locate(link).file))
    expect(broken).toEqual([])
  })

  it('use https wherever they leave the repository', () => {
    const external = LINKS.filter((link) => !LOCAL.includes(link))
    expect(external.filter(({ target }) => !target.startsWith('https://'))).toEqual([])
  })
})
