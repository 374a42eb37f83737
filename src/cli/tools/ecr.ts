import { ecrLogin } from '../../client/index.ts'
import type { CommandArguments } from '../command.ts'
import type { GlobalOptions } from '../global-options.ts'
import { print } from '../output/stdout.ts'
import { openClient } from '../session.ts'

/** Prints the password for `docker login --username AWS --password-stdin`. @throws what the call throws. */
export async function printRegistryPassword(
  _args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const client = await openClient(globals)
  try {
    await print(`${(await ecrLogin(client)).password}\n`)
    return 0
  } finally {
    await client.close()
  }
}
