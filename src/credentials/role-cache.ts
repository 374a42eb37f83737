import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expandHome } from '../base/environment.ts'
import type { Credentials } from '../sigv4/types.ts'
import { sealCredentials } from '../sts/seal-credentials.ts'
import type { AssumeRoleInput } from '../sts/types.ts'
import { replaceFile } from './fetch.ts'
import type { CredentialsContext } from './provider-settings.ts'
import {
  asObject,
  formatExpiration,
  PROCESS_KEYS,
  parseJsonObject,
  readCredentials,
} from './source.ts'

// As botocore has it: what ends sooner is not worth taking over.
const LEAST_LIFE_MS = 15 * 60_000

/** What names a session: whoever asks for the same gets the same. */
export type CachedRole = Pick<
  AssumeRoleInput,
  'roleArn' | 'roleSessionName' | 'externalId' | 'durationSeconds'
> & { readonly mfaSerial?: string | undefined }

/** Sessions of roles in the files of a directory, which processes share. */
export interface RoleCache {
  /** A session that lasts for another 15 minutes at least; undefined without one, or one that can be read. */
  read(role: CachedRole): Promise<Credentials | undefined>
  /** Keeps a session for others. A directory that cannot be written is no reason to go without it. */
  keep(role: CachedRole, credentials: Credentials): Promise<void>
}

/**
 * Opens the cache of a directory. Names and content of its files are those of the AWS CLI, which keeps them
 * in `~/.aws/cli/cache`, so that both take over each other's sessions.
 */
export function openRoleCache(context: CredentialsContext, directory: string): RoleCache {
  const folder = expandHome(context, directory)
  const pathOf = (role: CachedRole): string => join(folder, `${fileName(role)}.json`)
  return {
    async read(role) {
      const bytes = await context.readFile(pathOf(role)).catch(() => undefined)
      if (bytes === undefined) return undefined
      const credentials = sessionIn(new TextDecoder().decode(bytes))
      const end = Number(credentials?.expiration)
      return end - context.now() > LEAST_LIFE_MS ? credentials : undefined
    },
    async keep(role, credentials) {
      try {
        await replaceFile(context, pathOf(role), documentOf(credentials))
      } catch {
        // The next process asks STS again.
      }
    },
  }
}

/** SHA-1 of the members in Python's JSON. */
function fileName(role: CachedRole): string {
  const members = {
    DurationSeconds: role.durationSeconds,
    ExternalId: role.externalId,
    RoleArn: role.roleArn,
    RoleSessionName: role.roleSessionName,
    SerialNumber: role.mfaSerial,
  }
  const texts = Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
  const ascii = `{${texts.join(', ')}}`.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return createHash('sha1').update(ascii).digest('hex')
}

function documentOf({ accessKeyId, secretAccessKey, ...session }: Credentials): string {
  return JSON.stringify({
    Credentials: {
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: formatExpiration(Number(session.expiration)),
      ...(session.accountId !== undefined && { AccountId: session.accountId }),
    },
  })
}

function sessionIn(text: string): Credentials | undefined {
  const document = asObject(parseJsonObject(text)?.['Credentials'])
  if (document === undefined) return undefined
  try {
    return sealCredentials(
      readCredentials({
        name: 'the cache of roles',
        document,
        keys: PROCESS_KEYS,
        required: ['sessionToken', 'expiration'],
      }),
    )
  } catch {
    return undefined
  }
}
