import { describe, expect, it } from 'vitest'
import * as credentials from '../../../src/credentials/index.ts'
import * as imds from '../../../src/imds/index.ts'
import * as retry from '../../../src/retry/index.ts'
import * as sts from '../../../src/sts/index.ts'

type Extra = Readonly<Record<string, unknown>>

/** Calls a function as it should be called, but with further options. */
type Way = (extra: Extra) => unknown

const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-the-example' }
// Nothing listens there: what is accepted must fail, and not by waiting.
const CLOSED = 'http://127.0.0.1:1'

const SUBPATHS: Readonly<Record<string, object>> = { credentials, imds, retry, sts }

const stsClient = sts.createStsClient({ region: 'eu-central-1', endpoint: CLOSED })
const imdsClient = imds.createImdsClient({ endpoint: CLOSED, timeoutMs: 50 })

/** What functions return, whose methods are functions of the package as well. */
const OBJECTS: Readonly<Record<string, object>> = { StsClient: stsClient, ImdsClient: imdsClient }

const ROLE = 'arn:aws:iam::123456789012:role/r'

const WITH_OPTIONS: Readonly<Record<string, Way | readonly Way[]>> = {
  'credentials.fromEnv': (extra) => credentials.fromEnv(extra),
  'credentials.fromContainer': (extra) => credentials.fromContainer(extra),
  'credentials.fromImds': (extra) => credentials.fromImds(extra),
  'credentials.fromLogin': (extra) => credentials.fromLogin({ loginSession: 'arn', ...extra }),
  'credentials.fromProcess': (extra) => credentials.fromProcess({ command: 'true', ...extra }),
  'credentials.fromProfile': (extra) => credentials.fromProfile(extra),
  'credentials.fromSso': (extra) =>
    credentials.fromSso({ accountId: '1', roleName: 'r', ...extra }),
  'credentials.fromWebIdentity': (extra) => credentials.fromWebIdentity(extra),
  'credentials.fromAssumeRole': (extra) =>
    credentials.fromAssumeRole({ roleArn: ROLE, source: KEYS, ...extra }),
  'credentials.defaultChain': (extra) => credentials.defaultChain(extra),
  'sts.createStsClient': [
    (extra) => sts.createStsClient(extra),
    (extra) => sts.createStsClient({ timeout: extra }),
  ],
  'imds.createImdsClient': (extra) => imds.createImdsClient(extra),
  'retry.createAdaptivePolicy': (extra) => retry.createAdaptivePolicy(extra),
  'retry.createStandardPolicy': (extra) => retry.createStandardPolicy(extra),
  'retry.createHedge': (extra) => retry.createHedge(extra),
  'retry.createRateLimit': (extra) => retry.createRateLimit({ requestsPerSecond: 1, ...extra }),
  'retry.createRetryQuota': (extra) => retry.createRetryQuota(extra),
  'retry.createSkewStore': (extra) => retry.createSkewStore(extra),
  'retry.resolveRetryPolicy': (extra) => retry.resolveRetryPolicy(extra),
  'StsClient.assumeRole': [
    (extra) => stsClient.assumeRole({ roleArn: ROLE, ...extra }),
    (extra) => stsClient.assumeRole({ roleArn: ROLE }, extra),
  ],
  'StsClient.assumeRoleWithWebIdentity': [
    (extra) =>
      stsClient.assumeRoleWithWebIdentity({ roleArn: ROLE, webIdentityToken: 'abcd', ...extra }),
    (extra) =>
      stsClient.assumeRoleWithWebIdentity({ roleArn: ROLE, webIdentityToken: 'abcd' }, extra),
  ],
  'StsClient.assumeRoleWithSaml': [
    (extra) => stsClient.assumeRoleWithSaml({ ...SAML, ...extra }),
    (extra) => stsClient.assumeRoleWithSaml(SAML, extra),
  ],
  'StsClient.getSessionToken': [
    (extra) => stsClient.getSessionToken(extra),
    (extra) => stsClient.getSessionToken({}, extra),
  ],
  'StsClient.getFederationToken': [
    (extra) => stsClient.getFederationToken({ name: 'me', ...extra }),
    (extra) => stsClient.getFederationToken({ name: 'me' }, extra),
  ],
  'StsClient.getCallerIdentity': (extra) => stsClient.getCallerIdentity(extra),
  'StsClient.decodeAuthorizationMessage': (extra) =>
    stsClient.decodeAuthorizationMessage('m', extra),
  'StsClient.getAccessKeyInfo': (extra) => stsClient.getAccessKeyInfo('AKIDEXAMPLEEXAMPLE', extra),
  'ImdsClient.get': (extra) => imdsClient.get('meta-data/a', extra),
  'ImdsClient.find': (extra) => imdsClient.find('meta-data/a', extra),
  'ImdsClient.getJson': (extra) => imdsClient.getJson('meta-data/a', extra),
  'ImdsClient.getBinary': (extra) => imdsClient.getBinary('meta-data/a', extra),
  'ImdsClient.list': (extra) => imdsClient.list('meta-data/', extra),
  'ImdsClient.walk': (extra) => imdsClient.walk('meta-data/', extra).next(),
  'ImdsClient.userData': (extra) => imdsClient.userData(extra),
  'ImdsClient.identityDocument': (extra) => imdsClient.identityDocument(extra),
  'ImdsClient.tags': (extra) => imdsClient.tags(extra),
  'ImdsClient.region': (extra) => imdsClient.region(extra),
  'ImdsClient.notices': (extra) => imdsClient.notices(extra).next(),
}

const SAML = {
  roleArn: ROLE,
  principalArn: 'arn:aws:iam::1:saml-provider/p',
  samlAssertion: 'abcd',
}

const WITHOUT_OPTIONS: ReadonlySet<string> = new Set([
  'credentials.CredentialsError',
  'credentials.anonymous',
  'credentials.fromChain',
  // Objects of other libraries that hold more than the keys are credentials too.
  'credentials.fromStatic',
  'credentials.isAnonymous',
  'credentials.sealCredentials',
  'imds.isImdsUnavailable',
  // What is decided on comes from the attempt loop, not from people.
  'retry.backoffDelayMs',
  'retry.classifyNetworkError',
  'retry.classifyResponse',
  'retry.createNonePolicy',
  'retry.measureSkew',
  'retry.parseRetryAfter',
  'retry.quotaForHost',
  'retry.sanitizeErrorCode',
  'retry.skewExplains',
  'retry.unexplained',
  'retry.withRateLimit',
  'StsClient.close',
  'ImdsClient.close',
])

const WAYS = Object.entries(WITH_OPTIONS).flatMap(([name, ways]) =>
  [ways].flat().map((way, index) => [name, index + 1, way] as const),
)

describe('every public function that takes options', () => {
  it('is in this table', () => {
    const names = Object.entries({ ...SUBPATHS, ...OBJECTS }).flatMap(([holder, members]) =>
      Object.entries(members)
        .filter(([, member]) => typeof member === 'function')
        .map(([name]) => `${holder}.${name}`),
    )
    const known = new Set([...Object.keys(WITH_OPTIONS), ...WITHOUT_OPTIONS])
    expect(names.filter((name) => !known.has(name))).toEqual([])
    expect([...known].filter((name) => !names.includes(name))).toEqual([])
  })

  it.each(WAYS)('%s (%i) refuses an option that it does not have', async (_, __, way) => {
    const field = expect.stringMatching(/\.noSuchOption$/)
    const message = expect.stringContaining('noSuchOption is not an option of ')
    await expect(async () => await way({ noSuchOption: 1 })).rejects.toMatchObject({
      name: 'TypeError',
      code: 'ERR_INVALID_ARG_VALUE',
      field,
      message,
    })
  })

  it.each(WAYS)('%s (%i) ignores an unknown option that is undefined', async (_, __, way) => {
    const settled = Promise.resolve()
      .then(() => way({ noSuchOption: undefined, [Symbol('mine') as never]: 1 }))
      .catch((error: unknown) => error)
    expect(String(await settled)).not.toContain('noSuchOption')
  })
})
