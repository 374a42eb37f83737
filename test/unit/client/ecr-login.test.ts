import { describe, expect, it } from 'vitest'
import { ecrLogin } from '../../../src/index.ts'
import { rejection, status, useScenes } from '../http/loopback.ts'

const scene = useScenes()

const answer = (data: object): ReturnType<typeof status> =>
  status(200, JSON.stringify({ authorizationData: [data] }))

const DATA = {
  authorizationToken: Buffer.from('AWS:a:secret').toString('base64'),
  expiresAt: 1_795_939_200,
  proxyEndpoint: 'https://123456789012.dkr.ecr.eu-central-1.amazonaws.com',
}

describe('a login to ECR', () => {
  it('has the name, the password, the registry and the end', async () => {
    const { client, server } = await scene(answer(DATA))
    expect(await ecrLogin(client)).toEqual({
      username: 'AWS',
      password: 'a:secret',
      registry: '123456789012.dkr.ecr.eu-central-1.amazonaws.com',
      expiresAt: new Date('2026-11-29T08:00:00Z'),
    })
    expect(server.seen[0]?.headers['x-amz-target']).toMatch(/\.GetAuthorizationToken$/)
  })

  it.each([
    ['no token', { ...DATA, authorizationToken: undefined }],
    ['no password', { ...DATA, authorizationToken: 'QVdT' }],
    ['no end', { ...DATA, expiresAt: undefined }],
    ['another kind of host', { ...DATA, proxyEndpoint: 'javascript:alert(1)' }],
    ['nothing', {}],
  ])('is an error with %s, without the password', async (_what, data) => {
    const { client } = await scene(answer(data))
    const error = await rejection(ecrLogin(client))
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
    expect(String(error)).not.toContain('secret')
  })
})
