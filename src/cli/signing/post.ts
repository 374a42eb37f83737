import { createBucket } from '../../s3/index.ts'
import type { PresignedPost } from '../../sigv4/index.ts'
import { MAX_EXPIRES_IN } from '../../sigv4/types.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { secondsOf } from '../option.ts'
import { jsonText } from '../output/json.ts'
import { print } from '../output/stdout.ts'
import { openClient } from '../session.ts'
import { shellWord } from '../shell.ts'
import { UsageError } from '../usage-error.ts'

/** Prints a form that uploads an object: its fields, a page, or a line for curl. @throws UsageError; as signing. */
export async function runPost(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const target = args.words[0] ?? ''
  const [, name, key] = /^s3:\/\/([^/]+)\/([\s\S]*)$/.exec(target) ?? []
  if (name === undefined || key === undefined || key === '') {
    throw new UsageError(
      `post: ${JSON.stringify(target)} must be s3://bucket/key or s3://bucket/prefix/`,
    )
  }
  const size = args.text('max-bytes')
  if (size !== undefined && !/^\d{1,15}$/.test(size)) {
    throw new UsageError('post: --max-bytes must be a number of bytes')
  }
  const [contentType, acl] = [args.text('content-type'), args.text('acl')]
  const client = await openClient(globals)
  try {
    const form = await createBucket({ bucket: name, client }).presignPost({
      expiresIn: secondsOf('post: --expires', args.text('expires') ?? '1h', MAX_EXPIRES_IN),
      ...(key.endsWith('/') ? { keyPrefix: key } : { key }),
      ...(size !== undefined && { maxBytes: Number(size) }),
      ...(contentType !== undefined && { contentType: typeOf(contentType) }),
      ...(acl !== undefined && { acl }),
    })
    await print(formText(form, args.text('format') ?? 'json'))
    return 0
  } finally {
    await client.close()
  }
}

/** `image/*` is what a type must begin with. */
function typeOf(text: string): string | { readonly startsWith: string } {
  return text.endsWith('*') ? { startsWith: text.slice(0, -1) } : text
}

function formText({ expiresAt, fields, url }: PresignedPost, format: string): string {
  if (format === 'html') return page(url, fields)
  if (format === 'json') return `${jsonText({ url, fields, expiresAt: expiresAt.toISOString() })}\n`
  const words = Object.entries(fields).flatMap(([name, value]) => [
    '--form-string',
    `${name}=${value}`,
  ])
  return `${['curl', url, ...words, '-F', 'file=@FILE'].map(shellWord).join(' ')}\n`
}

function page(url: string, fields: Readonly<Record<string, string>>): string {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `  <input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  )
  return `<!doctype html>
<meta charset="utf-8">
<title>Upload</title>
<form action="${escaped(url)}" method="post" enctype="multipart/form-data">
${inputs.join('\n')}
  <input type="file" name="file" required>
  <button>Upload</button>
</form>
`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
