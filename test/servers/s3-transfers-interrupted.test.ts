import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { download } from '../../src/s3/download.ts'
import { createMultipart } from '../../src/s3/multipart.ts'
import type { DownloadResumeState, UploadResumeState } from '../../src/s3/transfer-types.ts'
import { upload } from '../../src/s3/upload.ts'
import { randomFaults, startFaultyProxy } from './faulty-proxy.ts'
import { hasSmallDisks, runOnSmallDisk, runTransfer } from './run-transfer.ts'
import { describeServers } from './servers.ts'
import { fileHash, MIB, patternBytes, sha256, writeLargeFile } from './transfer-files.ts'
import { isPlainRgw, PART, type Place, rejection, usePlace } from './transfer-place.ts'

describeServers('interrupted transfers', (server) => {
  if (!isPlainRgw(server)) return it.skip('runs on one server only', () => {})
  const place = usePlace(server)
  const taskFor = ({ bucket }: Place) => ({
    server,
    bucket,
    partSize: PART,
    concurrency: 2,
  })

  it('an upload resumes from the saved state after kill -9', async () => {
    const { context, path, pending } = place()
    await writeLargeFile(path('killed'), 12 * PART + 1)
    const statePath = path('upload.json')
    const task = {
      ...taskFor(place()),
      action: 'upload',
      key: 'killed',
      path: path('killed'),
      statePath,
    } as const
    const killed = await runTransfer({ ...task, killAfter: 5 * PART })
    expect(killed, killed.stderr).toMatchObject({ signal: 'SIGKILL' })
    expect(await pending()).toBe(1)
    expect((await stat(statePath)).size).toBeLessThan(500)
    const second = await runTransfer(task)
    expect(second, second.stderr).toMatchObject({ status: 0, report: { size: 12 * PART + 1 } })
    expect(second.report?.resumedParts).toBeGreaterThanOrEqual(5)
    expect(await pending()).toBe(0)
    await download(context, 'killed', path('killed back'))
    expect(await fileHash(path('killed back'))).toBe(await fileHash(path('killed')))
  })

  it('a download resumes from the saved state after kill -9', async () => {
    const { context, path, directory } = place()
    await writeLargeFile(path('source'), 12 * PART + 1)
    await upload(context, 'fetched', path('source'))
    const statePath = path('download.json')
    const task = {
      ...taskFor(place()),
      action: 'download',
      key: 'fetched',
      path: path('fetched'),
      statePath,
    } as const
    const killed = await runTransfer({ ...task, killAfter: 6 * PART })
    expect(killed, killed.stderr).toMatchObject({ signal: 'SIGKILL' })
    expect((await readdir(directory)).includes('fetched')).toBe(false)
    const second = await runTransfer(task)
    expect(second, second.stderr).toMatchObject({ status: 0, report: { size: 12 * PART + 1 } })
    expect(await fileHash(path('fetched'))).toBe(await fileHash(path('source')))
    expect((await readdir(directory)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('a download to a full disk fails with the error of the disk, and leaves nothing behind', async ({
    skip,
  }) => {
    if (!(await hasSmallDisks())) skip('no namespaces of our own')
    const { context, path } = place()
    await upload(context, 'too large', patternBytes(3 * MIB))
    await mkdir(path('small'))
    const destination = join(path('small'), 'file')
    const task = { ...taskFor(place()), action: 'download', key: 'too large' } as const
    const full = await runOnSmallDisk(
      { ...task, path: destination, partSize: MIB },
      { directory: path('small'), size: 2 * MIB },
    )
    expect(full.report, full.stderr).toMatchObject({
      error: { code: 'ENOSPC', path: destination },
      left: [],
    })
  })

  it('an upload does not resume if the file has changed, and removes its parts', async () => {
    const { context, path, pending } = place()
    await writeFile(path('edited'), patternBytes(3 * PART))
    let state: UploadResumeState | undefined
    const onState = (now: UploadResumeState) => {
      state = now
    }
    const failure = new Error('stopped')
    const onProgress = () => {
      throw failure
    }
    const options = { partSize: PART, onState, onProgress, onFailure: 'keep' } as const
    expect(await rejection(upload(context, 'edited', path('edited'), options))).toBe(failure)
    expect(await pending()).toBe(1)
    await writeFile(path('edited'), patternBytes(3 * PART, 1))
    const resumed = upload(context, 'edited', path('edited'), { resume: state })
    expect(await rejection(resumed)).toMatchObject({ code: 'TRANSFER_SOURCE_CHANGED' })
    expect(await pending()).toBe(0)
  })

  it('an upload sends a part again if it differs from the file', async () => {
    const { context, path } = place()
    await writeFile(path('mixed'), patternBytes(3 * PART))
    const multipart = await createMultipart(context, 'mixed')
    await multipart.uploadPart(1, patternBytes(PART))
    await multipart.uploadPart(2, Buffer.alloc(PART, 'wrong'))
    const { size, mtimeMs } = await stat(path('mixed'))
    const state: UploadResumeState = {
      kind: 'upload',
      bucket: place().bucket,
      key: 'mixed',
      uploadId: multipart.uploadId,
      partSize: PART,
      source: { size, modifiedMs: mtimeMs },
      checksum: undefined,
    }
    const result = await upload(context, 'mixed', path('mixed'), { resume: state })
    expect(result).toMatchObject({ parts: 3, resumedParts: 1 })
    const { bytes } = await download(context, 'mixed')
    expect(sha256(bytes ?? Buffer.alloc(0))).toBe(sha256(patternBytes(3 * PART)))
  })

  it('an upload starts again if the store has forgotten it', async () => {
    const { context, path } = place()
    await writeFile(path('forgotten'), patternBytes(2 * PART))
    let state: UploadResumeState | undefined
    const onState = (now: UploadResumeState) => {
      state = now
    }
    await upload(context, 'forgotten', path('forgotten'), { partSize: PART, onState })
    const result = await upload(context, 'forgotten', path('forgotten'), { resume: state })
    expect(result).toMatchObject({ parts: 2, resumedParts: 0 })
  })

  it('a download does not resume if the object was replaced', async () => {
    const { context, path, directory } = place()
    await upload(context, 'swapped', patternBytes(3 * MIB))
    let state: DownloadResumeState | undefined
    const onState = (now: DownloadResumeState) => {
      state = JSON.parse(JSON.stringify(now))
      throw new Error('stopped')
    }
    const options = { partSize: MIB, onState, onFailure: 'keep' } as const
    await rejection(download(context, 'swapped', path('swapped'), options))
    expect((await readdir(directory)).filter((name) => name.includes('swapped'))).toHaveLength(1)
    await upload(context, 'swapped', patternBytes(3 * MIB, 9))
    const resumed = download(context, 'swapped', path('swapped'), { resume: state })
    expect(await rejection(resumed)).toMatchObject({ code: 'TRANSFER_OBJECT_CHANGED' })
    expect((await readdir(directory)).filter((name) => name.includes('swapped'))).toEqual([])
  })
})

describeServers('transfers through a network with 10 % faults', (server) => {
  if (server.ca !== undefined) return it.skip('run without TLS', () => {})
  const place = usePlace(server)

  it.each([11, 12, 13])('transfer every byte and leave nothing behind (seed %i)', async (seed) => {
    const { path, contextAt, pending } = place()
    const proxy = await startFaultyProxy(server.endpoint, randomFaults(0.1, seed))
    const context = contextAt(proxy.endpoint)
    let failed = 0
    for (let round = 0; round < 5; round++) {
      const size = 5 * PART + round
      await writeLargeFile(path('in'), size)
      const key = `faults ${seed} ${round}`
      try {
        await upload(context, key, path('in'), { partSize: PART })
        await download(context, key, path('out'), { partSize: MIB })
        expect(await fileHash(path('out'))).toBe(await fileHash(path('in')))
      } catch (error) {
        // Three attempts of one request in a thousand have three faults: then there is an error, and nothing
        // is left behind. A transfer has some 30 requests.
        failed += 1
        expect(error).toHaveProperty('attempts')
        expect(await readdir(place().directory)).not.toContain('out')
      }
      await rm(path('out'), { force: true })
    }
    const met = [...proxy.counts.values()].reduce((sum, count) => sum + count, 0)
    await proxy.close()
    expect(met).toBeGreaterThan(10)
    expect(proxy.counts.size).toBe(5)
    expect(failed).toBeLessThanOrEqual(2)
    expect(await pending()).toBe(0)
  })

  it('find the object of a completion whose response was lost', async () => {
    const { contextAt, pending } = place()
    let completions = 0
    const proxy = await startFaultyProxy(server.endpoint, ({ method, path }) => {
      if (method !== 'POST' || !path.includes('uploadId=')) return undefined
      completions += 1
      return completions === 1 ? 'lose-answer' : undefined
    })
    const context = contextAt(proxy.endpoint)
    const bytes = patternBytes(2 * PART)
    const result = await upload(context, 'lost', bytes, { partSize: PART })
    expect(completions).toBeGreaterThan(1)
    expect(result.etag).toMatch(/^"[0-9a-f]{32}-2"$/)
    const { bytes: back } = await download(context, 'lost')
    expect(sha256(back ?? Buffer.alloc(0))).toBe(sha256(bytes))
    await proxy.close()
    expect(await pending()).toBe(0)
  })

  it('remove the upload of a creation whose response was lost', async () => {
    const { contextAt, pending } = place()
    let creations = 0
    const proxy = await startFaultyProxy(server.endpoint, ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('?uploads=')) return undefined
      creations += 1
      return creations === 1 ? 'lose-answer' : undefined
    })
    await upload(contextAt(proxy.endpoint), 'twice', patternBytes(2 * PART), { partSize: PART })
    await proxy.close()
    expect(creations).toBe(2)
    expect(await pending()).toBe(0)
  })
})
