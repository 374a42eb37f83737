import { describe, expect, it } from 'vitest'
import { createSettings } from '../../src/config/settings.ts'
import { createImdsClient, type ImdsClientOptions } from '../../src/imds/index.ts'
import { memoryContext } from '../unit/config/memory-context.ts'
import { loadJson } from './load-conformance.ts'

interface EndpointCase {
  readonly docs: string
  readonly env: Readonly<Record<string, string>>
  readonly fs: Readonly<Record<string, string>>
  readonly endpoint_override?: string
  readonly mode_override?: 'IPv4' | 'IPv6'
  readonly result: { readonly Ok: string } | { readonly Err: string }
}

const { tests } = loadJson<{ tests: EndpointCase[] }>('credentials/imds-endpoint-tests.json')

/** Our messages for the published ones, which are Rust's. */
const ERRORS: Readonly<Record<string, RegExp>> = {
  '`error` is not a valid endpoint mode':
    /^AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE must be one of ipv4, ipv6$/,
  '`IPv7` is not a valid endpoint mode': /ec2_metadata_service_endpoint_mode of \[default\]/,
  'invalid uri character': /^AWS_EC2_METADATA_SERVICE_ENDPOINT must be an absolute http/,
}

/** Replaces the network, because the addresses of the cases are not available; records requests. */
function recorder() {
  const asked: string[] = []
  const dispatcher = {
    dispatch: (
      request: { origin?: unknown; path: string; method: string },
      handler: { onResponseError?: (controller: never, error: Error) => void },
    ) => {
      asked.push(`${request.method} ${String(request.origin)}${request.path}`)
      const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
      queueMicrotask(() => handler.onResponseError?.({} as never, refused))
      return true
    },
  }
  return {
    asked,
    dispatcher: dispatcher as unknown as NonNullable<ImdsClientOptions['dispatcher']>,
  }
}

describe('the endpoint of the instance metadata', () => {
  it('has 14 published cases', () => {
    expect(tests).toHaveLength(14)
  })

  it.each(tests)('$docs', async (test) => {
    const { asked, dispatcher } = recorder()
    const mode = test.mode_override?.toLowerCase() as 'ipv4' | 'ipv6' | undefined
    const imds = createImdsClient({
      settings: createSettings({ context: memoryContext({ env: test.env, files: test.fs }) }),
      endpoint: test.endpoint_override,
      endpointMode: mode,
      dispatcher,
    })
    const error = await imds.region().catch((thrown: unknown) => thrown)
    if ('Ok' in test.result) {
      expect(error).toMatchObject({ code: 'NETWORK_CONNECT_FAILED' })
      expect(asked).toEqual([`PUT ${test.result.Ok}`])
    } else {
      const message = ERRORS[test.result.Err]
      expect(message).toBeDefined()
      expect(error).toMatchObject({
        code: 'CONFIG_INVALID',
        message: expect.stringMatching(message ?? ''),
      })
      expect(asked).toEqual([])
    }
  })
})
