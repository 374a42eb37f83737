import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeCommands } from '../../../scripts/make-commands.ts'
import {
  type Command,
  exampleText,
  type FoundCommand,
  splitGlobalOptions,
} from '../../../src/cli/command.ts'
import { readCommandArguments } from '../../../src/cli/command-arguments.ts'
import { COMMAND_GROUPS, findCommand } from '../../../src/cli/commands.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { runSansdk } from '../../servers/cli-peer.ts'

/** Every command that runs, and the words that lead to it. */
function allCommands(): FoundCommand[] {
  const below = (command: Command, before: string): FoundCommand[] => {
    const path = `${before}${command.name}`
    const inner = (command.commands ?? []).flatMap((one) => below(one, `${path} `))
    return command.load === undefined ? inner : [{ command, path }, ...inner]
  }
  return COMMAND_GROUPS.flatMap(({ commands }) => commands).flatMap((one) => below(one, ''))
}

/** The words of a command line in a shell, as far as examples need. */
function shellWords(line: string): string[] {
  return [...line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'),
  )
}

const COMMAND: FoundCommand = {
  path: 'send',
  command: {
    name: 'send',
    summary: 'send',
    arguments: [{ name: 'from' }, { name: 'to', isOptional: true }],
    rest: 'command …',
    options: [
      { name: 'header', short: 'H', value: 'text', what: 'a header', isRepeatable: true },
      { name: 'sse', value: 'kind', takes: ['AES256', 'aws:kms'], what: '', bareValue: 'AES256' },
      { name: 'tag', value: 'text', what: '', bareValue: 'none' },
      { name: 'expires', value: 'time', what: '' },
      { name: 'include', short: 'i', what: '' },
      { name: 'output', short: 'o', value: 'file', what: '' },
    ],
  },
}

const read = (line: string) => readCommandArguments(COMMAND, shellWords(line))

describe('the words of a command', () => {
  it('are read by its declaration', () => {
    const args = read("a -iH 'x: 1' --header=-y b -ofile -- ls --header")
    expect(args.words).toEqual(['a', 'b'])
    expect(args.rest).toEqual(['ls', '--header'])
    expect(args.texts('header')).toEqual(['x: 1', '-y'])
    expect(args.text('output')).toBe('file')
    expect([args.has('include'), args.has('expires')]).toEqual([true, false])
    expect(args.text('expires')).toBeUndefined()
  })

  it.each([
    ['a --sse', 'AES256', ['a']],
    ['--sse a', 'AES256', ['a']],
    ['--sse aws:kms a', 'aws:kms', ['a']],
    ['--sse=aws:kms a', 'aws:kms', ['a']],
    ['--sse -i a', 'AES256', ['a']],
  ])('hold the value of an option that may stand alone: %s', (line, value, words) => {
    const args = read(line)
    expect([args.text('sse'), args.words]).toEqual([value, words])
  })

  it('give an option that may stand alone the next word where it takes any', () => {
    expect(read('a --tag b').text('tag')).toBe('b')
    expect(read('a --tag').text('tag')).toBe('none')
  })

  it.each([
    ['', /needs <from>\nUsage: sansdk send <from> \[to\] \[options\] -- command …/],
    ['a b c', /the word "c" is too much/],
    ['a --expire 1', /no option --expire\nsansdk send --help/],
    ['a -z', /no option -z/],
    ['a --expires', /--expires needs a value: --expires <time>/],
    ['a --expires --include', /--expires needs a value/],
    ['a --expires 1 --expires 2', /--expires is given twice/],
    ['a --include=yes', /--include takes no value/],
    ['a --sse=aes', /--sse must be one of AES256, aws:kms/],
  ])('are refused: %s', (line, message) => {
    expect(() => read(line)).toThrow(UsageError)
    expect(() => read(line)).toThrow(message)
  })

  it('keep options that are those of every command elsewhere, and all behind --', () => {
    const line = shellWords('send --output json --profile p -- ls --profile q')
    const { options, words } = splitGlobalOptions(line, COMMAND.command.options)
    expect(words).toEqual(shellWords('send --output json -- ls --profile q'))
    expect([options.profile, options.output]).toEqual(['p', undefined])
  })
})

describe('every command', () => {
  it.each(allCommands().map((found) => [found.path, found] as const))(
    'can be loaded, explained and used as its examples say: %s',
    async (path, found) => {
      const { examples = [], load, options = [] } = found.command
      expect(await load?.()).toBeTypeOf('function')
      expect(examples.length).toBeGreaterThan(0)
      for (const names of [options.map(({ name }) => name), options.map(({ short }) => short)]) {
        const defined = names.filter((name) => name !== undefined)
        expect(new Set(defined).size).toBe(defined.length)
      }
      const { status, stdout } = await runSansdk([...path.split(' '), '--help'])
      expect(status).toBe(0)
      expect(stdout).toContain(`Usage: sansdk ${path}`)
      for (const { name, what } of options) {
        expect(stdout).toContain(`--${name}`)
        expect(stdout).toContain(what)
      }
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(160)
      for (const example of examples) {
        const [, command = ''] = /sansdk ([^|<>)&]*)/.exec(exampleText(example)) ?? []
        const { found: named } = findCommand(shellWords(command)) ?? {}
        expect(named?.path, example).toBe(path)
        const { words } = splitGlobalOptions(shellWords(command), options)
        readCommandArguments(found, words.slice(path.split(' ').length))
      }
    },
  )

  it.each([
    ['ecc', /no command or service "ecc"; did you mean ecr, ec2 or ecs\?/],
    [
      'configure list --profil x',
      /configure list has no option --profil; did you mean --profile\?\n/,
    ],
    ['s3 mb www2', /s3 mb: "www2" must be s3:\/\/www2\n/],
    ['s3 rb ../www', /s3 rb: "..\/www" must be s3:\/\/bucket\n/],
    ['whoam', /there is no command or service "whoam"; did you mean whoami\?/],
    ['completion tcsh', /completion: <shell> must be one of bash, zsh, fish/],
    ['docker-credential gett', /must be one of get, list, store, erase; did you mean get\?/],
    ['--profile', /^sansdk: --profile needs a value\n$/],
    ['--nonsense', /there is no option --nonsense\nsansdk --help lists/],
  ])('is refused with what is meant: %s', async (line, message) => {
    const { status, stderr, stdout } = await runSansdk(line.split(' '))
    expect({ status, stdout }).toEqual({ status: 252, stdout: '' })
    expect(stderr).toMatch(message)
  })

  it('is listed by sansdk --help, and says which commands it has', async () => {
    const { stdout } = await runSansdk(['--help'])
    for (const { path } of allCommands()) expect(stdout).toContain(path.split(' ')[0])
    expect((await runSansdk(['help', 'presign'])).stdout).toMatch(/^Usage: sansdk presign/)
    expect(await runSansdk(['configure', 'gett', 'x'])).toEqual({
      status: 252,
      stdout: '',
      stderr: expect.stringMatching(
        /^sansdk: configure has no command "gett"; did you mean get\?\nIt has /,
      ),
    })
  })
})

describe('what is made from the table', () => {
  it.each(makeCommands().map((file) => [file.path, file.text] as const))(
    'is current: %s',
    (path, text) => {
      const root = new URL('../../../', import.meta.url)
      expect(readFileSync(new URL(path, root), 'utf8'), 'run npm run data').toBe(text)
    },
  )
})
