import { describe, expect, it } from 'vitest'
import { rejectionFailure as edgeFailure } from '../../../src/fetch/rejections.edge.ts'
import { rejectionFailure } from '../../../src/fetch/rejections.ts'

const timeout = new DOMException('There was no response within 5 ms', 'TimeoutError')

describe.each([
  ['on Node', rejectionFailure],
  ['at the edge', edgeFailure],
])('a rejection of fetch %s', (_, failureOf) => {
  it('is worth another attempt where a time limit has passed', () => {
    const codes = ['TIMEOUT_ATTEMPT']
    expect(failureOf(timeout)).toEqual({ class: 'transient', outcome: 'unknown', codes })
  })

  it('is worth another attempt as a TypeError without a reason, which browsers reject with', () => {
    const lost = { class: 'transient', outcome: 'unknown', codes: [] }
    expect(failureOf(new TypeError('Failed to fetch'))).toEqual(lost)
  })

  it.each([new Error('of the caller'), new DOMException('stop', 'AbortError'), 'text', undefined])(
    'is final as %s',
    (error) => {
      const { class: failureClass, outcome } = failureOf(error)
      expect([failureClass, outcome]).toEqual(['terminal', 'unknown'])
    },
  )
})

describe('a rejection of the fetch of workerd', () => {
  it('is worth another attempt where it is marked so, as when a connection is lost', () => {
    const lost = Object.assign(new Error('Network connection lost.'), { retryable: true })
    expect(edgeFailure(lost)).toEqual({ class: 'transient', outcome: 'unknown', codes: [] })
  })
})
