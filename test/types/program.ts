// What a program of the package's users looks like to their compiler.
import { createClient, items, ServiceError } from 'sansdk'
import { defaultChain, fromAssumeRole } from 'sansdk/credentials'
import { diagnose } from 'sansdk/diagnose'
import { marshall } from 'sansdk/dynamodb'
import { createSignedFetch } from 'sansdk/fetch'
import { createImdsClient } from 'sansdk/imds'
import { createLeanClient } from 'sansdk/lean'
import { dynamodb } from 'sansdk/models/dynamodb'
import { createSigningProxy } from 'sansdk/proxy'
import { createBucket } from 'sansdk/s3'
import { createSigner, presign, sign } from 'sansdk/sigv4'
import { createStsClient } from 'sansdk/sts'
import { createMock } from 'sansdk/testing'
import { rdsAuthToken } from 'sansdk/tokens'
import { verify } from 'sansdk/verify'

export async function nameOf(id: string): Promise<string | undefined> {
  const aws = createClient({ region: 'eu-central-1', models: [dynamodb] })
  try {
    const { Item } = await aws.call('dynamodb', 'GetItem', {
      TableName: 'users',
      Key: marshall({ id }),
    })
    const pages = aws.paginate('dynamodb', 'Scan', { TableName: 'users' })
    for await (const item of items(pages, 'Items')) console.log(item['id']?.S)
    return Item?.['name']?.S
  } catch (error) {
    if (error instanceof ServiceError) return error.awsCode
    throw error
  }
}

export const others = [
  createBucket,
  createImdsClient,
  createLeanClient,
  createMock,
  createSignedFetch,
  createSigner,
  createSigningProxy,
  createStsClient,
  defaultChain,
  diagnose,
  fromAssumeRole,
  presign,
  rdsAuthToken,
  sign,
  verify,
]
