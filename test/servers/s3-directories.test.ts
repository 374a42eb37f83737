import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { TransferError } from '../../src/errors.ts'
import { downloadDirectory, uploadDirectory } from '../../src/s3/directory.ts'
import { upload } from '../../src/s3/upload.ts'
import { describeServers } from './servers.ts'
import { usePlace } from './transfer-place.ts'

describeServers('directories', (server) => {
  const place = usePlace(server)

  it('are uploaded and downloaded, the second time only what changed', async () => {
    const { context, path } = place()
    const files = { 'a.txt': 'one', 'b/c.txt': 'two', 'b/d e/ü+%.txt': 'three', 'b/empty': '' }
    await mkdir(path('tree/b/d e'), { recursive: true })
    for (const [name, text] of Object.entries(files)) await writeFile(path(`tree/${name}`), text)
    await symlink('/etc/hostname', path('tree/link'))
    const up = await uploadDirectory(context, path('tree'), { prefix: 'tree/' })
    expect(up).toMatchObject({ copied: 4, skipped: 0, failed: 0, bytes: 11 })
    const changed = { prefix: 'tree/', changed: 'etag', delete: true } as const
    await writeFile(path('tree/a.txt'), 'ONE')
    await rm(path('tree/b/empty'))
    const filter = ({ name }: { readonly name: string }) => name !== 'b/c.txt'
    const again = await uploadDirectory(context, path('tree'), { ...changed, filter })
    expect(again).toMatchObject({ copied: 1, skipped: 1, deleted: 1, failed: 0 })

    const down = await downloadDirectory(context, path('back'), { prefix: 'tree/' })
    expect(down).toMatchObject({ copied: 3, failed: 0 })
    expect(await readFile(path('back/a.txt'), 'utf8')).toBe('ONE')
    expect(await readFile(path('back/b/d e/ü+%.txt'), 'utf8')).toBe('three')
    await writeFile(path('back/extra'), 'x')
    const synced = await downloadDirectory(context, path('back'), {
      prefix: 'tree/',
      changed: 'time',
      delete: true,
    })
    expect(synced).toMatchObject({ copied: 0, skipped: 3, deleted: 1 })
    expect((await readdir(path('back'))).sort()).toEqual(['a.txt', 'b'])
  })

  it('are never downloaded to a place outside the directory', async () => {
    const { context, path } = place()
    // Most clients resolve `..`, but a bucket can contain such keys.
    const keys = [
      'evil/../../escaped',
      'evil//etc/escaped',
      'evil/x/./escaped',
      'evil/through/escaped',
    ]
    for (const key of keys) await upload(context, key, Buffer.from('boo'))
    await upload(context, 'evil/good', Buffer.from('fine'))
    await mkdir(path('jail'))
    await mkdir(path('outside'))
    await symlink(path('outside'), path('jail/through'))
    const result = await downloadDirectory(context, path('jail'), { prefix: 'evil/' })
    expect(result).toMatchObject({ copied: 1, failed: 4 })
    for (const item of result.items.filter(({ action }) => action === 'failed')) {
      expect(item.error).toBeInstanceOf(TransferError)
      expect(item.error).toMatchObject({ code: 'TRANSFER_KEY_UNSAFE', key: item.key })
    }
    expect(await readdir(path('outside'))).toEqual([])
    expect((await readdir(path('jail'))).sort()).toEqual(['good', 'through'])
    expect((await readdir(place().directory)).includes('escaped')).toBe(false)
  })
})
