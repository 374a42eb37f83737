import { describe, expect, it } from 'vitest'
import { createRefreshEngine } from '../../src/credentials/refresh.ts'
import type { RefreshingProvider } from '../../src/credentials/types.ts'
import { ServiceError } from '../../src/errors.ts'
import type { Credentials } from '../../src/sigv4/index.ts'
import {
  type VirtualEnvironment,
  virtualEnvironment,
} from '../unit/credentials/virtual-environment.ts'
import { loadJson } from './load-conformance.ts'

type Answer = 'freshCredentials' | 'staleCredentials' | 'error' | 'nonRecoverableError'

interface Expected {
  readonly result:
    | 'cachedCredentials'
    | 'newCredentials'
    | 'noCredentialsError'
    | 'nonRecoverableError'
  readonly sourceContacted: boolean
  readonly rateLimited: boolean
  readonly advisoryWindowSeconds?: number
}

type Step =
  | { readonly type: 'advanceTime'; readonly seconds: number }
  | { readonly type: 'invalidate'; readonly rejectedAccessKeyId: string }
  | {
      readonly type: 'getCredentials'
      readonly response?: Answer
      readonly lifetimeSeconds?: number
      readonly expected: Expected
    }

interface RefreshCase {
  readonly documentation: string
  readonly given: {
    readonly cachedCredentials: 'none' | 'valid' | 'advisory' | 'mandatory' | 'expired'
    readonly accessKeyId?: string
    readonly configuredAdvisoryWindowSeconds?: number
    readonly refreshBackoffSeconds?: number
  }
  readonly steps: readonly Step[]
}

const cases = loadJson<RefreshCase[]>('credentials/credential-refresh-tests.json')

const HOUR_MS = 3_600_000
/** Time left of credentials that last an hour, and so have a window of 15 minutes. */
const LEFT_MS = { valid: HOUR_MS, advisory: 600_000, mandatory: 30_000, expired: -1_000 }

const failure = new Error('the source is down')
const staying = new ServiceError('sts AssumeRole: AccessDenied', {
  code: 'SERVICE_ERROR',
  attempts: [],
  outcome: 'rejected',
  stopReason: 'terminal',
  status: 403,
  awsCode: 'AccessDenied',
  requestId: undefined,
  hostId: undefined,
  retryable: false,
  data: undefined,
})

interface Scene {
  readonly environment: VirtualEnvironment
  readonly provider: RefreshingProvider
  readonly answers: (() => Credentials)[]
  contacts: number
  cached: Credentials | undefined
}

/** Brings the engine into the initial state of a case. */
async function sceneOf({ given }: RefreshCase): Promise<Scene> {
  const environment = virtualEnvironment()
  const { configuredAdvisoryWindowSeconds: window, refreshBackoffSeconds: backoff } = given
  if (backoff !== undefined) environment.chance = backoff / 300 - 1
  const answers: Scene['answers'] = []
  const provider = createRefreshEngine(environment).provider({
    name: 'the source of the case',
    fetch: async () => {
      scene.contacts += 1
      const answer = answers.shift()
      if (answer === undefined) throw new Error('the case has no answer for this')
      return answer()
    },
    ...(window !== undefined && { advisoryWindowMs: window * 1000 }),
  })
  const scene: Scene = { environment, provider, answers, contacts: 0, cached: undefined }
  if (given.cachedCredentials === 'none') return scene
  const expiration = new Date(environment.now() + HOUR_MS)
  answers.push(() => keys(given.accessKeyId ?? 'AKID-CACHED', expiration))
  scene.cached = await provider()
  await environment.advance(HOUR_MS - LEFT_MS[given.cachedCredentials])
  scene.contacts = 0
  return scene
}

function keys(accessKeyId: string, expiration: Date): Credentials {
  return { accessKeyId, secretAccessKey: 'secret', sessionToken: `of ${accessKeyId}`, expiration }
}

function answerOf(scene: Scene, response: Answer, lifetimeSeconds = 3600): () => Credentials {
  return () => {
    const now = scene.environment.now()
    switch (response) {
      case 'error':
        throw failure
      case 'nonRecoverableError':
        throw staying
      case 'staleCredentials':
        return keys('AKID-STALE', new Date(now))
      case 'freshCredentials':
        return keys('AKID-NEW', new Date(now + lifetimeSeconds * 1000))
    }
  }
}

async function outcomeOf(scene: Scene): Promise<Expected['result'] | undefined> {
  try {
    const credentials = await scene.provider()
    if (credentials === scene.cached) return 'cachedCredentials'
    scene.cached = credentials
    return credentials?.accessKeyId === 'AKID-NEW' ? 'newCredentials' : undefined
  } catch (error) {
    if (error === staying) return 'nonRecoverableError'
    expect(error).toMatchObject({ code: 'CREDENTIALS_PROVIDER_FAILED', cause: failure })
    return 'noCredentialsError'
  }
}

async function take(scene: Scene, step: Step): Promise<void> {
  if (step.type === 'advanceTime') return scene.environment.advance(step.seconds * 1000)
  if (step.type === 'invalidate') {
    return scene.provider.invalidate({ accessKeyId: step.rejectedAccessKeyId })
  }
  const { expected, response, lifetimeSeconds } = step
  if (response !== undefined) scene.answers.push(answerOf(scene, response, lifetimeSeconds))
  const before = scene.contacts
  const isHeldOff = scene.provider.state().backoffUntil !== undefined
  const result = await outcomeOf(scene)
  const sourceContacted = scene.contacts > before
  const window = scene.provider.state().advisoryWindowMs
  expect({ result, sourceContacted, rateLimited: isHeldOff && !sourceContacted }).toEqual({
    result: expected.result,
    sourceContacted: expected.sourceContacted,
    rateLimited: expected.rateLimited,
  })
  if (expected.advisoryWindowSeconds !== undefined) {
    expect(window).toBe(expected.advisoryWindowSeconds * 1000)
  }
}

describe('refreshing credentials', () => {
  it('has 24 published cases', () => {
    expect(cases).toHaveLength(24)
  })

  it.each(cases)('$documentation', async (test) => {
    const scene = await sceneOf(test)
    for (const step of test.steps) await take(scene, step)
    expect(scene.answers).toEqual([])
  })
})
