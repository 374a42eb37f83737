import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')

/** Runs code in a process of its own; gives the files of undici that it has loaded. */
function loaded(code: string): string[] {
  const script = `
    import { createRequire } from 'node:module'
    import { createClient } from ${JSON.stringify(join(ROOT, 'src/index.ts'))}
    const client = createClient({
      region: 'eu-central-1',
      endpoint: 'http://127.0.0.1:9',
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
      retry: 'none',
    })
    ${code}
    const files = Object.keys(createRequire(import.meta.url).cache)
    const own = files.map((file) => file.split('/node_modules/undici/')[1])
    console.log(JSON.stringify(own.filter((file) => file !== undefined)))
  `
  const output = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  )
  return JSON.parse(output) as string[]
}

describe('a process that uses the client', () => {
  it('loads nothing of undici until it sends', () => {
    expect(loaded("await client.presign({ service: 's3', expiresIn: 60 })")).toEqual([])
  })

  it("loads undici's agent alone when it does", () => {
    const files = loaded("await client.request({ service: 's3' }).catch(() => {})")
    expect(files).toContain('lib/dispatcher/agent.js')
    expect(
      files.filter((file) => /^index\.js|fetch|websocket|mock|cache|proxy/.test(file)),
    ).toEqual([])
  })
})
