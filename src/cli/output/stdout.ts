/** Writes to standard output; resolves once it is written, or the reader has gone. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // `| head` closes the pipe when it has enough.
      if (error && !('code' in error && error.code === 'EPIPE')) reject(error)
      else resolve()
    })
  })
}
