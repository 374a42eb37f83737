import { describe, expect, it } from 'vitest'
import { dryRun } from '../../../src/index.ts'
import { type Reply, rejection, status, useScenes } from '../http/loopback.ts'

const scene = useScenes()

// The forms of EC2's API reference, "Error codes".
const refusal = (code: string, message: string, httpStatus: number): Reply =>
  status(
    httpStatus,
    `<?xml version="1.0"?><Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>r</RequestID></Response>`,
  )
const PERMITTED = 'Request would have succeeded, but DryRun flag is set.'
const ENCODED =
  'You are not authorized to perform this operation. Encoded authorization failure message: aB-9_x'

describe('a dry run', () => {
  it('says what is permitted, and executes nothing', async () => {
    const { client, server } = await scene(refusal('DryRunOperation', PERMITTED, 412))
    const input = { InstanceIds: ['i-1'], DryRun: false }
    expect(await dryRun(client, 'TerminateInstances', input)).toEqual({ permitted: true })
    const form = Object.fromEntries(new URLSearchParams(server.seen[0]?.body))
    expect(form).toMatchObject({
      Action: 'TerminateInstances',
      DryRun: 'true',
      'InstanceId.1': 'i-1',
    })
    expect(input.DryRun).toBe(false)
  })

  it('says what is refused, and asks STS why', async () => {
    const { client, server } = await scene(
      refusal('UnauthorizedOperation', ENCODED, 403),
      status(
        200,
        '<DecodeAuthorizationMessageResponse><DecodeAuthorizationMessageResult><DecodedMessage>{"allowed":false,"matchedStatements":{"items":[]}}</DecodedMessage></DecodeAuthorizationMessageResult></DecodeAuthorizationMessageResponse>',
      ),
    )
    const check = await dryRun(client, 'RunInstances', {
      ImageId: 'ami-1',
      MinCount: 1,
      MaxCount: 1,
    })
    expect(check).toMatchObject({ permitted: false, encodedMessage: 'aB-9_x' })
    expect(server.seen).toHaveLength(1)
    expect(!check.permitted && (await check.decode())).toEqual({
      allowed: false,
      matchedStatements: { items: [] },
    })
    expect(server.seen[1]?.body).toContain('EncodedMessage=aB-9_x')
    expect(server.seen[1]?.headers.authorization).toContain('/sts/aws4_request')
  })

  it('has nothing to decode without a message', async () => {
    const { client } = await scene(refusal('UnauthorizedOperation', 'No.', 403))
    const check = await dryRun(client, 'RunInstances', { MinCount: 1, MaxCount: 1 })
    expect(check).toMatchObject({ permitted: false, encodedMessage: undefined })
    expect(!check.permitted && (await check.decode())).toBeUndefined()
  })

  it('fails with a message that is not JSON', async () => {
    const { client } = await scene(
      refusal('UnauthorizedOperation', ENCODED, 403),
      status(
        200,
        '<DecodeAuthorizationMessageResponse><DecodeAuthorizationMessageResult><DecodedMessage>x</DecodedMessage></DecodeAuthorizationMessageResult></DecodeAuthorizationMessageResponse>',
      ),
    )
    const check = await dryRun(client, 'RunInstances', { MinCount: 1, MaxCount: 1 })
    if (check.permitted) throw new Error('expected a refusal')
    expect(await rejection(check.decode())).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
  })

  it('fails with any other error', async () => {
    const { client } = await scene(refusal('InvalidAMIID.NotFound', 'none', 400))
    expect(
      await rejection(dryRun(client, 'RunInstances', { MinCount: 1, MaxCount: 1 })),
    ).toMatchObject({
      awsCode: 'InvalidAMIID.NotFound',
    })
    expect(await rejection(dryRun(client, 'RunInstances', 'x' as never))).toMatchObject({
      field: 'input',
    })
  })
})
