import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CredentialsContext } from './provider-options.ts'

/**
 * Replaces a file as a whole. Readers see the old text or the new one, whatever other processes write
 * at the same time; only its owner may read it.
 */
export async function replaceFile(
  context: CredentialsContext,
  path: string,
  text: string,
): Promise<void> {
  if (context.replaceFile !== undefined) return await context.replaceFile(path, text)
  // In the same folder, since only within one file system renaming is one step.
  const draft = join(path, '..', `.${randomBytes(8).toString('hex')}.tmp`)
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
