import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { sanitizeErrorCode } from '../../../src/retry/index.ts'

it.each([
  ['FooError', 'FooError'],
  ['FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/', 'FooError'],
  ['aws.protocoltests.restjson#FooError', 'FooError'],
  ['aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral/x/', 'FooError'],
  ['com.amazonaws.sqs#RequestThrottled:http://x#y', 'RequestThrottled'],
  ['ThrottlingException,ThrottlingException', 'ThrottlingException'],
  ['a#First, b#Second', 'First'],
  ['', ''],
])('%s becomes %s', (raw, code) => {
  expect(sanitizeErrorCode(raw)).toBe(code)
})

it('changes nothing when repeated on what a service can name', () => {
  const names = fc.stringMatching(/^([a-z.]{0,9}#)?[A-Za-z.]{1,12}([:,].{0,9})?$/)
  fc.assert(
    fc.property(names, (raw) => {
      const code = sanitizeErrorCode(raw)
      expect(sanitizeErrorCode(code)).toBe(code)
      expect(code).not.toMatch(/[,:#]/)
    }),
  )
})
