/** Writes to standard output; resolves once it is written, or the reader has gone. */
export async function print(text: string | Uint8Array): Promise<void> {
  await printed(text)
}

/** The same; resolves to false where the reader has gone. */
export async function printed(text: string | Uint8Array): Promise<boolean> {
  if (text.length === 0) return true
  return await new Promise<boolean>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // `| head` closes the pipe when it has enough.
      if (error && !('code' in error && error.code === 'EPIPE')) reject(error)
      else resolve(!error)
    })
  })
}
