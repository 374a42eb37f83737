import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  type EditedSection,
  editSharedFiles,
  type PropertyChange,
  withProperties,
} from '../../../src/config/edit.ts'
import { ConfigError } from '../../../src/errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'sansdk-edit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const profile = (name: string, file: 'config' | 'credentials' = 'config'): EditedSection => ({
  file,
  kind: 'profile',
  name,
})

function changed(text: string, section: EditedSection, ...changes: PropertyChange[]): string {
  return withProperties(text, 'file', section, changes)
}

const FILE = `# mine
[default]
  output = text
region = eu-central-1 # home

[profile work]
; kept
s3 =
    addressing_style = path
    # within
    use_dualstack_endpoint = true
region=us-east-1
[sso-session corp]
sso_region = eu-west-1`

describe('a property of a shared file', () => {
  it.each<[string, EditedSection, PropertyChange, string, string]>([
    [
      'is replaced',
      profile('work'),
      { name: 'region', value: 'x' },
      'region=us-east-1',
      'region = x',
    ],
    [
      'is replaced with its indent',
      profile('default'),
      { name: 'output', value: 'json' },
      '  output = text',
      '  output = json',
    ],
    [
      'is added behind the others of its section',
      profile('default'),
      { name: 'cli_pager', value: '' },
      '# home\n',
      '# home\ncli_pager = \n',
    ],
    [
      'is replaced below another',
      profile('work'),
      { name: 's3', subName: 'addressing_style', value: 'auto' },
      'addressing_style = path',
      'addressing_style = auto',
    ],
    [
      'is added below another',
      profile('work'),
      { name: 's3', subName: 'x', value: '1' },
      '    use_dualstack_endpoint = true\n',
      '    use_dualstack_endpoint = true\n    x = 1\n',
    ],
    ['is removed', profile('work'), { name: 'region', value: undefined }, 'region=us-east-1\n', ''],
    [
      'is added to the last section, whose line has no end',
      { file: 'config', kind: 'sso-session', name: 'corp' },
      { name: 'a', value: 'b' },
      'sso_region = eu-west-1',
      'sso_region = eu-west-1\na = b\n',
    ],
    [
      'is added with its section',
      profile('new'),
      { name: 's3', subName: 'x', value: 'y' },
      'sso_region = eu-west-1',
      'sso_region = eu-west-1\n[profile new]\ns3 =\n    x = y\n',
    ],
  ])('%s, and nothing else', (_, section, change, before, after) => {
    expect(changed(FILE, section, change)).toBe(FILE.replace(before, after))
  })

  it('keeps the ends of lines and the byte order mark of the file', () => {
    const text = '\uFEFF[default]\r\na = 1\r\n'
    expect(changed(text, profile('default'), { name: 'b', value: '2' })).toBe(`${text}b = 2\r\n`)
  })

  it('goes to the section that is read', () => {
    const both = '[default]\na = 1\n[profile default]\na = 2\n'
    expect(changed(both, profile('default'), { name: 'a', value: '3' })).toBe(
      '[default]\na = 1\n[profile default]\na = 3\n',
    )
    const quoted = '[profile "a b"]\nx = 1\n'
    expect(changed(quoted, profile('a b'), { name: 'x', value: '2' })).toBe(
      '[profile "a b"]\nx = 2\n',
    )
    expect(changed('', profile('a b'), { name: 'x', value: '2' })).toBe("[profile 'a b']\nx = 2\n")
    expect(changed('', profile('a b', 'credentials'), { name: 'x', value: '2' })).toBe(
      '[a b]\nx = 2\n',
    )
    expect(
      changed('[a b]\nx = 1\n', profile('a b', 'credentials'), { name: 'x', value: '2' }),
    ).toBe('[a b]\nx = 2\n')
    const twice = '[work]\na = 1\n[x]\n[work]\nb = 2\n'
    expect(changed(twice, profile('work', 'credentials'), { name: 'a', value: '3' })).toBe(
      twice.replace('a = 1', 'a = 3'),
    )
  })

  it.each<[string, string, EditedSection, PropertyChange]>([
    ['two lines', '', profile('a'), { name: 'x', value: 'a\n[profile b]' }],
    ['a comment', '', profile('a'), { name: 'x', value: 'a #b' }],
    ['blanks at the ends', '', profile('a'), { name: 'x', value: ' a' }],
    ['a name with an equals sign', '', profile('a'), { name: 'x=y', value: 'a' }],
    ['a section with brackets', '', profile('a]\n[b'), { name: 'x', value: 'a' }],
    ['a prefix', '', profile('profile b', 'credentials'), { name: 'x', value: 'a' }],
    ['a comment in a name', '', profile('a #b', 'credentials'), { name: 'x', value: 'a' }],
    ['a name that ends in a blank', '', profile('a ', 'credentials'), { name: 'x', value: 'a' }],
    ['a value for what holds settings', FILE, profile('work'), { name: 's3', value: 'a' }],
    [
      'settings in what has a value',
      FILE,
      profile('work'),
      { name: 'region', subName: 'x', value: '' },
    ],
    ['a file that cannot be parsed', '[a\n', profile('a'), { name: 'x', value: 'a' }],
  ])('is refused with %s', (_, text, section, change) => {
    expect(() => changed(text, section, change)).toThrow(ConfigError)
  })

  it('is refused without the value in the message', () => {
    try {
      changed('', profile('a'), { name: 'aws_secret_access_key', value: 'SECRET #x' })
      expect.unreachable()
    } catch (error) {
      expect(String(error)).not.toContain('SECRET')
    }
  })
})

describe('files', () => {
  const edit = (path: string, value: string, name = 'default') =>
    editSharedFiles([{ path, section: profile(name), changes: [{ name: 'a', value }] }])

  it('are made with their folder, for their owner only', async () => {
    const path = join(folder, 'new/.aws/config')
    await edit(path, '1')
    expect(readFileSync(path, 'utf8')).toBe('[default]\na = 1\n')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
  })

  it('keep their mode, and stay symbolic links', async () => {
    const real = join(folder, 'real')
    const link = join(folder, 'link')
    writeFileSync(real, '[default]\n')
    chmodSync(real, 0o664)
    symlinkSync('real', link)
    await edit(link, '1')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(real, 'utf8')).toBe('[default]\na = 1\n')
    expect(statSync(real).mode & 0o777).toBe(0o664)
  })

  it('are all as they were where one cannot be changed, and nothing lies about', async () => {
    const place = join(folder, 'both')
    mkdirSync(place)
    const first = join(place, 'first')
    const second = join(place, 'second')
    writeFileSync(second, 'no section\n')
    await expect(
      editSharedFiles(
        [first, second].map((path) => ({
          path,
          section: profile('default'),
          changes: [{ name: 'a', value: '1' }],
        })),
      ),
    ).rejects.toThrow(/second:1: Expected a profile definition/)
    expect(existsSync(first)).toBe(false)
    expect(readdirSync(place)).toEqual(['second'])
  })

  it('hold what every one of several writers at one time wrote', async () => {
    const path = join(folder, 'many')
    await Promise.all(['a', 'b', 'c'].map((name) => edit(path, name, name)))
    const text = readFileSync(path, 'utf8')
    for (const name of ['a', 'b', 'c']) expect(text).toContain(`[profile ${name}]\na = ${name}\n`)
  })
})
