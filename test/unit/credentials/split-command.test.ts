import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCommand } from '../../../src/credentials/run-program.ts'

describe('a command line on POSIX systems', () => {
  it.each([
    ['/opt/tool get --role dev', ['/opt/tool', 'get', '--role', 'dev']],
    ['"/opt/my tool" \'a b\' c\\ d', ['/opt/my tool', 'a b', 'c d']],
    ['tool \'\' ""', ['tool', '', '']],
    ['tool "a\\"b\\\\c\\d"', ['tool', 'a"b\\c\\d']],
    ["tool a'b c'd", ['tool', 'ab cd']],
    ['  tool \t x  ', ['tool', 'x']],
    ["tool '|&;<>$`*'", ['tool', '|&;<>$`*']],
  ])('%s', (command, words) => {
    expect(splitCommand(command, 'linux')).toEqual(words)
  })

  it.each([
    'a | b',
    'a && b',
    'a; b',
    'a > b',
    'a $HOME',
    'a "$HOME"',
    'a `b`',
    'a *',
    'a ~/b',
    "a 'b",
    'a "b',
    'a\\',
    'NAME=value a',
    '',
    '   ',
    '(a)',
    'a # b',
    'a\nb',
  ])('leaves %j to a shell', (command) => {
    expect(splitCommand(command, 'linux')).toBeUndefined()
  })

  it('splits as the shell does', () => {
    const part = fc.constantFrom('a', 'B7', ' ', '\t', "'", '"', '\\', '-', '/', '=', 'é', ':')
    const commands = fc
      .array(part, { maxLength: 12 })
      .map((parts) => `x ${parts.join('')}`)
      .filter((command) => splitCommand(command, 'linux') !== undefined)
    fc.assert(
      fc.property(commands, (command) => {
        const [, ...args] = splitCommand(command, 'linux') ?? []
        const script = `set -- ${command.slice(2)}\nprintf '%s\\0' "$#" "$@"`
        const printed = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' })
        expect(printed.split('\0').slice(0, -1)).toEqual([String(args.length), ...args])
      }),
      { numRuns: 60 },
    )
  })
})

describe('a command line on Windows', () => {
  // The examples of Microsoft's page on parsing C command-line arguments.
  it.each([
    ['x "a b c" d e', ['a b c', 'd', 'e']],
    ['x "ab\\"c" "\\\\" d', ['ab"c', '\\', 'd']],
    ['x a\\\\\\b d"e f"g h', ['a\\\\\\b', 'de fg', 'h']],
    ['x a\\\\\\"b c d', ['a\\"b', 'c', 'd']],
    ['x a\\\\\\\\"b c" d e', ['a\\\\b c', 'd', 'e']],
    ['x "a b"" c d"', ['a b" c d']],
    ['"C:\\Program Files\\tool.exe" --role dev', ['--role', 'dev']],
  ])('%s', (command, args) => {
    expect(splitCommand(command, 'win32')?.slice(1)).toEqual(args)
  })

  it.each(['a | b', 'a & b', 'a > b', 'a %HOME%', 'a "%HOME%"', 'a ^b', 'a "b', ''])(
    'leaves %j to a shell',
    (command) => {
      expect(splitCommand(command, 'win32')).toBeUndefined()
    },
  )
})
