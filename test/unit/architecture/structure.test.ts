import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { measureStructure } from '../../support/structure.ts'

const structure = measureStructure(fileURLToPath(new URL('../../../src', import.meta.url)))

// `npm run structure` prints the figures.
describe('the structure of src', () => {
  it('consists of at most 390 files', () => {
    expect(structure.files).toBeGreaterThan(100)
    expect(structure.files).toBeLessThanOrEqual(390)
  })

  it('consists of files of 120 to 260 lines in the median, and 480 at most', () => {
    expect(structure.medianFileLines).toBeGreaterThanOrEqual(120)
    expect(structure.medianFileLines).toBeLessThanOrEqual(260)
    expect(structure.maxFileLines).toBeLessThanOrEqual(480)
  })

  it('has at most 28 imports in a thousand lines', () => {
    expect(structure.importsPerThousandLines).toBeLessThanOrEqual(28)
  })

  it('has no chain of imports longer than 24 files', () => {
    const chain = structure.longestChain.join(' > ')
    expect(structure.longestChain.length, chain).toBeLessThanOrEqual(24)
  })

  it('has no circle of imports, not even of types', () => {
    expect(structure.circles).toEqual([])
  })

  it('has functions of which nine in ten have at most 22 lines, and none more than 60', () => {
    expect(structure.functions).toBeGreaterThan(1_000)
    expect(structure.p90FunctionLines).toBeLessThanOrEqual(22)
    expect(structure.longFunctions).toEqual([])
  })
})
