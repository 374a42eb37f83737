import { describe, expect, it } from 'vitest'
import { comparable } from '../support/comparable-request.ts'
import { HANDLED_CALLS, ourCall, recordedCalls } from '../support/handled-calls.ts'

describe('calls as botocore made them, with its handlers on', () => {
  const record = recordedCalls()

  it('are all recorded', () => {
    expect(Object.keys(record)).toEqual(HANDLED_CALLS.map(({ name }) => name))
  })

  it.each(HANDLED_CALLS.map((call) => [call.name, call] as const))('%s', async (name, call) => {
    const { output, requests } = await ourCall(call)
    expect({ requests: requests.map(comparable), output }).toEqual(record[name])
  })
})
