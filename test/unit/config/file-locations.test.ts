import { describe, expect, it } from 'vitest'
import { expandHome, homeDirectory, inHome } from '../../../src/base/environment.ts'
import { fileLocations } from '../../../src/config/settings.ts'
import { memoryContext } from './memory-context.ts'

describe('the home directory', () => {
  it('is asked of the operating system where no variable names it', () => {
    expect(homeDirectory(memoryContext())).toBe('/home/user')
    expect(homeDirectory(memoryContext({ env: { HOME: '' } }))).toBe('/home/user')
  })

  it('is not looked for in the variables of Windows elsewhere', () => {
    expect(homeDirectory(memoryContext({ env: { USERPROFILE: 'C:\\x' } }))).toBe('/home/user')
  })

  it('is joined without doubling the separator', () => {
    expect(inHome(memoryContext({ env: { HOME: '/' } }), '.aws')).toBe('/.aws')
    expect(inHome(memoryContext({ env: { HOME: 'D:\\' }, platform: 'win32' }), 'a', 'b')).toBe(
      'D:\\a\\b',
    )
  })
})

describe('a leading tilde', () => {
  it('is expanded before a separator only', () => {
    const context = memoryContext()
    expect(expandHome(context, '~/x/y')).toBe('/home/user/x/y')
    for (const path of ['~', '~bob/x', '/~/x', 'x/~/y', '~\\x']) {
      expect(expandHome(context, path)).toBe(path)
    }
  })

  it('takes both separators on Windows', () => {
    const windows = memoryContext({ platform: 'win32', home: 'C:\\u' })
    expect(expandHome(windows, '~\\x')).toBe('C:\\u\\x')
    expect(expandHome(windows, '~/x')).toBe('C:\\u\\x')
  })

  it('stays where there is no home', () => {
    expect(expandHome(memoryContext({ home: undefined }), '~/x')).toBe('~/x')
  })
})

describe('the shared files', () => {
  it('are those named in code before those of the environment', () => {
    const context = memoryContext({
      env: { AWS_CONFIG_FILE: '/env', AWS_SHARED_CREDENTIALS_FILE: '~/env' },
    })
    expect(fileLocations(context, { configFile: '~/code' })).toEqual({
      config: { path: '/home/user/code', namedBy: 'code' },
      credentials: { path: '/home/user/env', namedBy: 'environment' },
    })
  })
})
