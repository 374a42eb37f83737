import { describe, expect, it } from 'vitest'
import { signCodeCommitGit } from '../../../src/tokens/index.ts'

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const sessionToken = 'to/ken+=='
const date = Date.UTC(2015, 7, 30, 12, 36)

// Recorded from the AWS CLI 2.9.19 at that instant:
//   faketime -f '2015-08-30 12:36:00' aws codecommit credential-helper --ignore-host-check get,
// given protocol=https, the host and path=v1/repos/some-repo
const US = 'ddce3d881886b20971aec465aa01a0bf754fb229f56f63c0ed45a73723e77410'
const EU = '1a0c5fc83d90d141a8db52ea9b70932ee66408951805e5320700c92a72d0f9ba'

describe('signCodeCommitGit', () => {
  it.each([
    ['us-east-1', 'git-codecommit.us-east-1.amazonaws.com', US],
    ['eu-central-1', 'git-codecommit.eu-central-1.amazonaws.com:8443', EU],
  ])("gives what the AWS CLI's credential helper gives: %s", (region, host, signature) => {
    const url = `https://${host}/v1/repos/some-repo`
    const password = `20150830T123600Z${signature}`
    expect(signCodeCommitGit({ url, credentials, region, date })).toEqual({
      username: 'AKIDEXAMPLE',
      password,
      url: `https://AKIDEXAMPLE:${password}@${host}/v1/repos/some-repo`,
    })
    const temporary = { ...credentials, sessionToken }
    expect(signCodeCommitGit({ url, credentials: temporary, region, date })).toEqual({
      username: 'AKIDEXAMPLE%to/ken+==',
      password,
      url: `https://AKIDEXAMPLE%25to%2Fken%2B%3D%3D:${password}@${host}/v1/repos/some-repo`,
    })
  })

  it('refuses what is no URL', () => {
    const options = { url: 'codecommit::us-east-1://repo#x', credentials, region: 'us-east-1' }
    expect(() => signCodeCommitGit(options)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'options.url' }),
    )
  })
})
