import { describe, expect, it } from 'vitest'
import * as errors from '../../../src/errors.ts'

type ErrorClass = new (message: string, options: object) => Error

const classes: [string, ErrorClass][] = Object.entries(errors).flatMap(([name, value]) =>
  value.prototype instanceof Error ? [[name, value as unknown as ErrorClass]] : [],
)

describe('the error classes', () => {
  it('are all found', () => {
    expect(classes.map(([name]) => name)).toContain('SansdkError')
    expect(classes).toHaveLength(11)
  })

  it.each(classes)('%s has its name in texts and stacks, not in its own fields', (name, Class) => {
    const error = new Class('Why it failed', { code: 'CODE' })
    expect(String(error)).toBe(`${name}: Why it failed`)
    expect(error.stack?.split('\n')[0]).toBe(`${name}: Why it failed`)
    expect(Object.keys(error)).not.toContain('name')
    expect(error).toBeInstanceOf(errors.SansdkError)
  })

  it.each(classes)('%s takes another name, as errors do', (_, Class) => {
    class Renamed extends Class {
      constructor() {
        super('Why it failed', { code: 'CODE' })
        this.name = 'Renamed'
      }
    }
    const error = new Renamed()
    expect([error.name, String(error)]).toEqual(['Renamed', 'Renamed: Why it failed'])
    expect(Object.keys(error)).not.toContain('name')
  })
})
