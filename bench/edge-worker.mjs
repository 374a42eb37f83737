// Signs as often as a request asks for, by sansdk or by aws4fetch. The clock of a worker stands still while it
// computes, so who asks takes the time.
import { AwsClient } from 'aws4fetch'
import { createSignedFetch } from 'sansdk/fetch'
import { createSigner, presign, sign } from 'sansdk/sigv4'

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const scope = { credentials, region: 'eu-central-1', service: 'dynamodb' }
const url = 'https://dynamodb.eu-central-1.amazonaws.com/'
const headers = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-target': 'DynamoDB_20120810.GetItem',
}
const bodyOf = (index) => `{"TableName":"orders","Key":{"id":{"S":"${index}"}}}`
const objectOf = (index) => `https://bucket.s3.eu-central-1.amazonaws.com/reports/${index}.pdf`

const signer = createSigner(scope)
const aws = new AwsClient({ ...credentials, region: scope.region, service: scope.service })
const answer = async () => new Response('')
const signed = createSignedFetch({ ...scope, fetch: answer })

const JOBS = {
  'sign, sansdk': (index) => sign({ method: 'POST', url, headers, body: bodyOf(index) }, scope),
  'signer.sign, sansdk': (index) =>
    signer.sign({ method: 'POST', url, headers, body: bodyOf(index) }),
  'sign and new Request, sansdk': (index) => {
    const { url: to, ...init } = sign({ method: 'POST', url, headers, body: bodyOf(index) }, scope)
    return new Request(to, init)
  },
  'sign, aws4fetch': (index) => aws.sign(url, { method: 'POST', headers, body: bodyOf(index) }),
  'presign, sansdk': (index) =>
    presign({ url: objectOf(index) }, { ...scope, service: 's3', expiresIn: 60 }),
  'presign, aws4fetch': (index) =>
    aws.sign(objectOf(index), { aws: { signQuery: true, service: 's3' } }),
  'fetch without network, sansdk': (index) =>
    signed(url, { method: 'POST', headers, body: bodyOf(index) }),
}

export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url)
    const job = JOBS[searchParams.get('job')]
    const times = Number(searchParams.get('times'))
    for (let index = 0; index < times; index++) {
      const result = job(index)
      if (result instanceof Promise) await result
    }
    return Response.json(Object.keys(JOBS))
  },
}
