import { describe, expect, it } from 'vitest'
import { partitionById, partitionOf } from '../../../src/endpoints/index.ts'

describe('the partition of a region', () => {
  it.each([
    ['eu-central-1', 'aws'],
    ['mx-central-1', 'aws'],
    ['eu-nowhere-77', 'aws'],
    ['cn-north-1', 'aws-cn'],
    ['us-gov-east-1', 'aws-us-gov'],
    ['us-iso-west-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
    ['eusc-de-east-1', 'aws-eusc'],
    ['aws-global', 'aws'],
    ['aws-cn-global', 'aws-cn'],
    ['aws-us-gov-global', 'aws-us-gov'],
    // No partition's form, and so the usual one's.
    ['local', 'aws'],
    ['cn-north', 'aws'],
    ['us-gov-1', 'aws'],
    ['no-such-global', 'aws'],
  ])('%s is %s', (region, id) => {
    expect(partitionOf(region).id).toBe(id)
    expect(partitionById(id)).toBe(partitionOf(region))
  })

  it('is found by its own region of global services', () => {
    for (const id of [
      'aws',
      'aws-cn',
      'aws-eusc',
      'aws-iso',
      'aws-iso-b',
      'aws-iso-e',
      'aws-iso-f',
    ]) {
      expect(partitionOf(partitionById(id)?.region ?? '').id).toBe(id)
    }
    expect(partitionById('aws-moon')).toBeUndefined()
  })
})
