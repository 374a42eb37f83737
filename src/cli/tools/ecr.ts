import { text as readText } from 'node:stream/consumers'
import { ecrLogin } from '../../client/index.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { jsonText } from '../output/json.ts'
import { print } from '../output/stdout.ts'
import { openClient } from '../session.ts'
import { UsageError } from '../usage-error.ts'

/** Prints the password for `docker login --username AWS --password-stdin`. @throws what the call throws. */
export async function printRegistryPassword(
  _args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  await print(`${(await registryLogin(globals)).password}\n`)
  return 0
}

/** The same for the public registry, which is in one region only. @throws what the call throws. */
export async function printPublicPassword(
  _args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  await print(`${(await publicLogin(globals)).password}\n`)
  return 0
}

interface Login {
  readonly username: string
  readonly password: string
}

async function registryLogin(globals: GlobalOptions): Promise<Login> {
  const client = await openClient(globals)
  try {
    return await ecrLogin(client)
  } finally {
    await client.close()
  }
}

const PUBLIC_REGION = 'us-east-1'

async function publicLogin(globals: GlobalOptions): Promise<Login> {
  const client = await openClient({ ...globals, region: PUBLIC_REGION })
  try {
    const { authorizationData } = (await client.call('ecr-public', 'GetAuthorizationToken')) as {
      readonly authorizationData?: { readonly authorizationToken?: string }
    }
    const token = Buffer.from(authorizationData?.authorizationToken ?? '', 'base64').toString()
    const [, username, password] = /^([^:]+):([\s\S]+)$/.exec(token) ?? []
    if (username !== undefined && password !== undefined) return { username, password }
    throw new Error('ecr-public GetAuthorizationToken: the answer holds no login')
  } finally {
    await client.close()
  }
}

/** What Docker looks for: a helper without a login says so in these words, and Docker goes on without one. */
const NOT_FOUND = 'credentials not found in native keychain\n'

const REGISTRY =
  /^(?:https:\/\/)?(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)(?:\/.*)?$/

/**
 * Speaks the protocol of Docker's credential helpers for registries of ECR.
 *
 * @returns 1 for what Docker is to take as a refusal.
 */
export async function helpDocker(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  switch (args.words[0]) {
    case 'get':
      return await getLogin((await readText(process.stdin)).trim(), globals)
    case 'list':
      // Logins are made when they are asked for, and none is kept.
      await print('{}\n')
      return 0
    case 'erase':
      await readText(process.stdin)
      return 0
    default:
      throw new UsageError(
        'docker-credential: logins of ECR are made when they are needed, and none can be stored',
      )
  }
}

async function getLogin(server: string, globals: GlobalOptions): Promise<number> {
  const region = REGISTRY.exec(server)?.[2]
  const isPublic = /^(?:https:\/\/)?public\.ecr\.aws(?:\/.*)?$/.test(server)
  if (region === undefined && !isPublic) {
    await print(NOT_FOUND)
    return 1
  }
  const { password, username } = isPublic
    ? await publicLogin(globals)
    : await registryLogin({ ...globals, region })
  await print(`${jsonText({ ServerURL: server, Username: username, Secret: password })}\n`)
  return 0
}
