import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSettings } from '../../../src/config/settings.ts'
import { SansdkError } from '../../../src/errors.ts'
import { createRetryQuota } from '../../../src/retry/index.ts'
import type { Credentials } from '../../../src/sigv4/index.ts'
import { createStsClient, type StsClient, type StsClientOptions } from '../../../src/sts/index.ts'
import { verify } from '../../../src/verify/index.ts'
import { memoryContext } from '../config/memory-context.ts'
import { closeAfterEach } from '../http/loopback.ts'

export const ROLE = 'arn:aws:iam::123456789012:role/demo'

export const CREDENTIALS = {
  accessKeyId: 'AKIDEXAMPLE000001',
  secretAccessKey: 'a+secret/that=nobody-may-see',
  sessionToken: 'a+token/that=nobody&may<see>',
} satisfies Credentials

/** A request that passed. */
interface Accepted {
  readonly operation: string
  readonly parameters: Readonly<Record<string, string>>
  /** Of the scope; undefined where it came unsigned. */
  readonly region: string | undefined
}

/** An answer in place of the right one. */
interface CannedAnswer {
  readonly status: number
  readonly body: string
  times: number
}

/** STS on the loopback interface, by its documentation: checks signature, form and who may ask what. */
interface StsServer {
  readonly url: string
  readonly accepted: Accepted[]
  /** Requests of any kind. */
  requests: number
  canned: CannedAnswer | undefined
  /** Content of the next results, in place of the documented examples. */
  results: Record<string, string>
  close(): Promise<void>
}

const UNSIGNED = new Set(['AssumeRoleWithWebIdentity', 'AssumeRoleWithSAML'])

/** The session token of the answers, as XML and as it is. */
const TOKEN_XML = 'FQoGZXIvYXdzE+/=&lt;&amp;&quot;'
export const ISSUED: Credentials = {
  accessKeyId: 'ASIAISSUED0000000001',
  secretAccessKey: 'issued/secret+=',
  sessionToken: 'FQoGZXIvYXdzE+/=<&"',
  expiration: new Date('2030-01-02T03:04:05Z'),
}

const SESSION = `<Credentials><AccessKeyId>${ISSUED.accessKeyId}</AccessKeyId>
  <SecretAccessKey>${ISSUED.secretAccessKey}</SecretAccessKey>
  <SessionToken>${TOKEN_XML}</SessionToken><Expiration>2030-01-02T03:04:05Z</Expiration></Credentials>`
const ROLE_USER = `<AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/demo/TestAR</Arn>
  <AssumedRoleId>ARO123EXAMPLE123:TestAR</AssumedRoleId></AssumedRoleUser>`

const RESULTS: Readonly<Record<string, string>> = {
  AssumeRole: `<SourceIdentity>Alice</SourceIdentity>${ROLE_USER}${SESSION}<PackedPolicySize>8</PackedPolicySize>`,
  AssumeRoleWithWebIdentity: `<SubjectFromWebIdentityToken>amzn1.account.A</SubjectFromWebIdentityToken>
    <Audience>client.5498841531868486423.1548@apps.example.com</Audience>${ROLE_USER}${SESSION}
    <Provider>www.amazon.com</Provider>`,
  AssumeRoleWithSAML: `<Issuer>https://integ.example.com/idp/shibboleth</Issuer>${ROLE_USER}${SESSION}
    <Audience>https://signin.aws.amazon.com/saml</Audience><SubjectType>transient</SubjectType>
    <Subject>SamlExample</Subject><NameQualifier>SbdGOnUkh1i4+EXL/WAfY=</NameQualifier>
    <PackedPolicySize>6</PackedPolicySize>`,
  GetSessionToken: SESSION,
  GetFederationToken: `${SESSION}<FederatedUser><FederatedUserId>123456789012:Bob</FederatedUserId>
    <Arn>arn:aws:sts::123456789012:federated-user/Bob</Arn></FederatedUser><PackedPolicySize>4</PackedPolicySize>`,
  GetCallerIdentity: `<Arn>arn:aws:iam::123456789012:user/Alice</Arn><UserId>AIDACKCEVSQ6C2EXAMPLE</UserId><Account>012345678901</Account>`,
  DecodeAuthorizationMessage: `<DecodedMessage>{&quot;allowed&quot;: false, &quot;explicitDeny&quot;: true, &quot;note&quot;: &quot;a &lt; b&quot;}</DecodedMessage>`,
  GetAccessKeyInfo: `<Account>111122223333</Account>`,
}

/** The document of an error, as STS writes it. */
export function errorDocument(code: string, message = 'a message'): string {
  return `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>
  <RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId></ErrorResponse>`
}

/** The service, and what makes clients of it. */
interface StsScene {
  readonly server: StsServer
  readonly client: (options?: StsClientOptions) => StsClient
}

/** Gives a function that starts the service; it and its clients end with their test. */
export function useSts(): () => Promise<StsScene> {
  const keep = closeAfterEach()
  return async () => {
    const server = keep(await stsServer())
    const client = (options: StsClientOptions = {}): StsClient =>
      keep(
        createStsClient({
          endpoint: server.url,
          region: 'eu-central-1',
          credentials: CREDENTIALS,
          settings: createSettings({ context: memoryContext() }),
          retry: { random: () => 0.001, quota: createRetryQuota({ initial: 500 }) },
          ...options,
        }),
      )
    return { server, client }
  }
}

/** Starts the service. */
async function stsServer(): Promise<StsServer> {
  const server = createServer((request, response) => {
    self.requests += 1
    reply(self, request).then(
      ({ status, body }) => {
        response.writeHead(status, { 'content-type': 'text/xml' })
        response.end(body)
      },
      (error: unknown) => {
        response.writeHead(400, { 'content-type': 'text/xml' })
        response.end(errorDocument(codeOf(error), String(error)))
      },
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const self: StsServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted: [],
    requests: 0,
    canned: undefined,
    results: { ...RESULTS },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return self
}

// A token other than the one that is known is an old one here.
function codeOf(error: unknown): string {
  if (!(error instanceof SansdkError)) return 'TestServerFailed'
  return error.code === 'SIGNATURE_SESSION_TOKEN_INVALID' ? 'ExpiredToken' : error.code
}

async function reply(
  self: StsServer,
  request: IncomingMessage,
): Promise<{ readonly status: number; readonly body: string }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const { operation, parameters } = readForm(request, body)
  const region = await whoAsks(request, body, operation)
  self.accepted.push({ operation, parameters, region })
  const { canned } = self
  if (canned !== undefined && canned.times > 0) {
    canned.times -= 1
    return canned
  }
  const result = self.results[operation]
  if (result === undefined) throw new Error(`no operation ${operation}`)
  return {
    status: 200,
    body: `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
      <${operation}Result>${result}</${operation}Result>
      <ResponseMetadata><RequestId>${operation}-request</RequestId></ResponseMetadata></${operation}Response>`,
  }
}

function readForm(
  request: IncomingMessage,
  body: Buffer,
): { operation: string; parameters: Record<string, string> } {
  if (request.method !== 'POST' || request.url !== '/') throw new Error('not POST /')
  if (request.headers['content-type'] !== 'application/x-www-form-urlencoded') {
    throw new Error('no form')
  }
  const form = new URLSearchParams(body.toString())
  const { Action: operation = '', Version, ...parameters } = Object.fromEntries(form)
  if (Version !== '2011-06-15') throw new Error('wrong version')
  if ([...form.keys()].length !== new Set(form.keys()).size) throw new Error('a name twice')
  return { operation, parameters }
}

async function whoAsks(
  request: IncomingMessage,
  body: Buffer,
  operation: string,
): Promise<string | undefined> {
  if (UNSIGNED.has(operation)) {
    for (const name of ['authorization', 'x-amz-date', 'x-amz-security-token']) {
      if (request.headers[name] !== undefined) throw new Error(`${name} where none belongs`)
    }
    return undefined
  }
  const { region } = await verify(request, { credentials: known, services: 'sts', body })
  return region
}

function known(accessKeyId: string): Credentials | undefined {
  return accessKeyId === CREDENTIALS.accessKeyId ? CREDENTIALS : undefined
}
