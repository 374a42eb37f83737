import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IniDocument, parseIni, parseSubProperties } from '../../../src/config/ini.ts'
import { sharedConfig } from '../../../src/config/shared-config.ts'
import { ConfigError } from '../../../src/errors.ts'
import { CHARACTER } from '../../support/character.ts'
import { cpuMs } from '../../support/effort.ts'

const parse = (text: string, grammar: 'strict' | 'lenient' = 'lenient'): IniDocument =>
  parseIni(text, { path: '/etc/aws config', grammar })

const configured = (config: string, credentials = '') =>
  sharedConfig({ config: parse(config), credentials: parse(credentials) })

const failure = (text: string, grammar?: 'strict' | 'lenient'): unknown => {
  try {
    return parse(text, grammar)
  } catch (error) {
    return error
  }
}

const grammars = fc.constantFrom('strict', 'lenient')
const names = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_\-/.%@:+]{1,12}$/),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'default'),
)
// Texts that look like the grammar reach further into the parser than random ones.
const iniLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        '=',
        '#',
        ';',
        ' ',
        '\t',
        '\r',
        '\n',
        '\n ',
        '\n[profile a]\n',
        'k',
      ),
      fc.string({ maxLength: 6, unit: CHARACTER }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
const values = fc
  .string({ maxLength: 20 })
  .map((text) => text.replace(/[#;]/g, '').trim())
  .filter((text) => text !== '')

describe('parseIni', () => {
  it('throws nothing but a ConfigError that names file and line', () => {
    fc.assert(
      fc.property(iniLike, grammars, (text, grammar) => {
        const result = failure(text, grammar)
        if (!(result instanceof Error)) return
        expect(result).toBeInstanceOf(ConfigError)
        expect(result.message).toMatch(/^\/etc\/aws config:\d+: /)
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads back what was written', () => {
    const sections = fc.dictionary(
      names,
      fc.dictionary(
        names.map((name) => name.toLowerCase()),
        values,
        { noNullPrototype: false },
      ),
      { noNullPrototype: false },
    )
    fc.assert(
      fc.property(sections, grammars, fc.constantFrom('\n', '\r\n'), (written, grammar, end) => {
        const lines = Object.entries(written).flatMap(([name, properties]) => [
          `[profile ${name}] # about ${name}`,
          ...Object.entries(properties).map(([key, value]) => `${key} = ${value} ; why`),
        ])
        const config = parse(lines.join(end), grammar)
        const { profiles } = sharedConfig({ config, credentials: undefined, grammar })
        expect([...profiles.keys()]).toEqual(Object.keys(written))
        for (const [name, properties] of Object.entries(written)) {
          expect(profiles.get(name)?.keys()).toEqual(Object.keys(properties))
          for (const [key, value] of Object.entries(properties)) {
            expect(profiles.get(name)?.get(key)).toBe(value)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keeps names of object members apart from the members', () => {
    const shared = configured(
      '[profile __proto__]\n__proto__ = 1\nconstructor =\n  prototype = 2\n[services constructor]\n',
    )
    expect(shared.profiles.get('__proto__')?.get('__proto__')).toBe('1')
    expect(shared.profiles.get('__proto__')?.nested('constructor', 'prototype')).toBe('2')
    expect(shared.profiles.get('constructor')).toBeUndefined()
    expect(shared.profiles.get('__proto__')?.get('toString')).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('never repeats a value in an error', () => {
    for (const text of [
      '[profile a]\naws_secret_access_key: hush',
      'aws_secret_access_key = hush',
      '[profile a]\n= hush',
      '[profile a]\ns3 =\n  hush',
      '[profile a]\n  hush',
    ]) {
      const error = failure(text) as ConfigError
      expect(error).toBeInstanceOf(ConfigError)
      expect(`${error.message}${error.stack}`).not.toContain('hush')
    }
  })

  it('names the line of the error', () => {
    expect((failure('\n[profile a]\r\nb = 1\r\nc\r\n') as Error).message).toBe(
      "/etc/aws config:4: Expected an '=' sign defining a property",
    )
  })

  it('passes over a byte order mark', () => {
    expect(configured('\uFEFF[profile a]\nb = c').profiles.get('a')?.get('b')).toBe('c')
  })

  it('lower-cases ASCII only', () => {
    // U+212A, the Kelvin sign, is lower-cased to a k by Unicode's rules.
    const profile = configured('[profile a]\nKEY = 1\n\u212Aey = 2').profiles.get('a')
    expect(profile?.keys()).toEqual(['key'])
    expect(profile?.get('key')).toBe('1')
  })

  it('is done in linear time with long blanks, lines and continuations', () => {
    const long = 200_000
    const started = cpuMs()
    parse(`[profile a]\nb = x${' '.repeat(long)}y${' '.repeat(long)}`)
    parse(`[profile a]\nb = x\n${' c\n'.repeat(long)}`)
    parse(`[profile${' '.repeat(long)}`.concat(']'))
    configured(`[profile${' '.repeat(long)}]\n[${'profile '.repeat(long)}]`)
    expect(cpuMs() - started).toBeLessThan(3_000)
  })
})

describe('the lenient form', () => {
  it('reads indented properties, and warns of them', () => {
    const text =
      '[default]\n  region = eu-west-1\n  s3 =\n    addressing_style = path\n  output = json'
    const shared = configured(text)
    const profile = shared.profiles.get('default')
    expect(profile?.get('region')).toBe('eu-west-1')
    expect(profile?.nested('s3', 'addressing_style')).toBe('path')
    expect(profile?.get('output')).toBe('json')
    expect(shared.warnings).toEqual([
      {
        code: 'SANSDK_CONFIG_INDENTED',
        message:
          "/etc/aws config:2: a section's first property is indented, which other AWS tools refuse",
      },
    ])
    expect(failure(text, 'strict')).toMatchObject({
      message: '/etc/aws config:2: Expected a property definition, found continuation',
    })
  })

  it.each([
    [`printf '%s' "team #1" # why`, `printf '%s' "team #1"`],
    [`sh -c 'a ; b #c' ; why`, `sh -c 'a ; b #c'`],
    [String.raw`say "a \" #b" #c`, String.raw`say "a \" #b"`],
    ["don't #c", "don't"],
    ['/bin/x --y=#1', '/bin/x --y=#1'],
  ])(
    'ends the command %j of credential_process at a comment outside of quotes',
    (line, command) => {
      for (const grammar of ['strict', 'lenient'] as const) {
        const [section] = parse(`[default]\ncredential_process = ${line}\n`, grammar).sections
        expect(section?.properties.get('credential_process')?.value).toBe(command)
        const [other] = parse('[default]\nregion = "a #b"\n', grammar).sections
        expect(other?.properties.get('region')?.value).toBe('"a')
      }
    },
  )

  it('reads comment signs within the quotes of a name', () => {
    const shared = configured(
      '[profile "a#b"] # c\nregion = r\n[profile \'c;d\'];"x"\nregion = s\n[profile e] # "f"\nregion = t\n',
    )
    const regions = [...shared.profiles].map(([name, profile]) => [name, profile.get('region')])
    expect(regions).toEqual([
      ['a#b', 'r'],
      ['c;d', 's'],
      ['e', 't'],
    ])
  })

  it('passes over indented comment lines', () => {
    const text = '[default]\n  # one\ns3 =\n  ; two\n  a = b\nregion = x\n  # three'
    const profile = configured(text).profiles.get('default')
    expect(profile?.nested('s3', 'a')).toBe('b')
    expect(profile?.get('region')).toBe('x')
    expect(failure(text, 'strict')).toBeInstanceOf(ConfigError)
    expect(
      parse('[default]\nregion = x\n  # y', 'strict').sections[0]?.properties.get('region'),
    ).toMatchObject({ value: 'x\n# y', line: 2 })
  })

  it('takes names in quotes, as the AWS CLI writes names with blanks', () => {
    const text = '[profile "two words"]\na = 1\n[sso-session \'my org\']\nb = 2'
    const shared = configured(text, '["two words"]\nc = 3')
    expect(shared.profiles.get('two words')?.keys()).toEqual(['a', 'c'])
    expect(shared.ssoSessions.get('my org')?.get('b')).toBe('2')
    const strict = sharedConfig({
      config: parse(text, 'strict'),
      credentials: undefined,
      grammar: 'strict',
    })
    expect(strict.profiles.size).toBe(0)
  })

  it('takes the name of a profile of the config file without quotes in the credentials file', () => {
    const credentials = '[my work]\na = 1\n[naïve]\nb = 2\n[profile c]\nd = 3'
    const shared = configured("[profile 'my work']\ne = 4", credentials)
    expect(shared.profiles.get('my work')?.keys()).toEqual(['e', 'a'])
    // AWS's cases ignore what no profile of the config file explains.
    expect([...shared.profiles.keys()]).toEqual(['my work'])
    const strict = sharedConfig({
      config: undefined,
      credentials: parse(credentials, 'strict'),
      grammar: 'strict',
    })
    expect(strict.profiles.size).toBe(0)
  })
})

describe('merging', () => {
  it('prefers the credentials file, and tells where each property is written', () => {
    const shared = sharedConfig({
      config: parseIni('[profile a]\nx = 1\ny = 2', { path: 'config' }),
      credentials: parseIni('\n[a]\ny = 3', { path: 'credentials' }),
    })
    const profile = shared.profiles.get('a')
    expect(profile?.get('y')).toBe('3')
    expect(profile?.origin('x')).toEqual({ path: 'config', line: 2 })
    expect(profile?.origin('y')).toEqual({ path: 'credentials', line: 3 })
    expect(profile?.origin('z')).toBeUndefined()
    expect(shared.paths).toEqual(['config', 'credentials'])
  })

  it('reads services sections, and none of the config sections from the credentials file', () => {
    const shared = configured(
      '[services local]\ns3 =\n  endpoint_url = http://a\ndynamodb =\n  endpoint_url = http://b',
      '[services other]\ns3 =\n  endpoint_url = http://c\n[sso-session x]\ny = z',
    )
    expect([...shared.services.keys()]).toEqual(['local'])
    expect(shared.services.get('local')?.nested('dynamodb', 'endpoint_url')).toBe('http://b')
    expect(shared.ssoSessions.size).toBe(0)
    expect(shared.profiles.size).toBe(0)
  })

  it('says what it passed over, without what is written there', () => {
    const shared = configured('[plugins]\na = b\n[profile x]\nbad name = hush\n[work]\n')
    expect(shared.warnings.map(({ message }) => message)).toEqual([
      '/etc/aws config:1: the section has no valid name, or not the prefix of this file, and is ignored',
      '/etc/aws config:4: the property has no valid name and is ignored',
      '/etc/aws config:5: the section has no valid name, or not the prefix of this file, and is ignored',
    ])
    expect(shared.ignoredSections.map(({ header, line }) => [header, line])).toEqual([
      ['plugins', 1],
      ['work', 5],
    ])
  })
})

describe('parseSubProperties', () => {
  it('reads each line at its first equals sign, the last of one name counting', () => {
    expect([...parseSubProperties('\nA = b=c\na= d\ne =')]).toEqual([
      ['a', 'd'],
      ['e', ''],
    ])
  })

  it('finds none in a plain value', () => {
    expect(parseSubProperties('a = b\nc = d').size).toBe(0)
  })
})
