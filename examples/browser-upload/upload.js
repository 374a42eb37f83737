// What the page does: it sends the parts of a file, several at a time, and goes on where it was stopped.

const CONCURRENCY = 4
const LINKS = 20
const ATTEMPTS = 4

/**
 * Uploads a file. An upload that was stopped, by a closed tab too, is resumed when the same file is chosen.
 *
 * @param {File} file
 * @param {{ onProgress?: (sent: number, size: number) => void, signal?: AbortSignal }} [options]
 * @returns {Promise<{ key: string, size: number }>}
 */
export async function upload(file, { onProgress, signal } = {}) {
  const { ticket, partSize, parts, stored } = await beginOrResume(file)
  const sizeOf = (number) => Math.min(partSize, file.size - (number - 1) * partSize)
  const isStored = new Set(
    stored
      .filter(({ partNumber, size }) => size === sizeOf(partNumber))
      .map((part) => part.partNumber),
  )
  const left = Array.from({ length: parts }, (_, index) => index + 1).filter(
    (number) => !isStored.has(number),
  )
  let sent = [...isStored].reduce((sum, number) => sum + sizeOf(number), 0)
  onProgress?.(sent, file.size)
  const links = linksOf(ticket, left)
  // The first part that fails for good stops the others.
  const stop = new AbortController()
  const either = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal])
  const worker = async () => {
    for (let number = left.shift(); number !== undefined; number = left.shift()) {
      const start = (number - 1) * partSize
      await sendPart(links, number, file.slice(start, start + sizeOf(number)), either)
      sent += sizeOf(number)
      onProgress?.(sent, file.size)
    }
  }
  try {
    await Promise.all(Array.from({ length: CONCURRENCY }, worker))
  } catch (error) {
    stop.abort()
    throw error
  }
  const completed = await ask('/uploads/complete', { ticket })
  forget(file)
  return completed
}

/** Gives an upload up, and removes its parts. */
export async function abandon(file) {
  const ticket = localStorage.getItem(nameOf(file))
  if (ticket === null) return
  await ask('/uploads/abort', { ticket })
  forget(file)
}

async function beginOrResume(file) {
  const kept = localStorage.getItem(nameOf(file))
  if (kept !== null) {
    try {
      return { ticket: kept, ...(await ask('/uploads/parts', { ticket: kept })) }
    } catch (error) {
      // Completed or removed meanwhile, or the ticket of another server.
      if (error.status !== 404 && error.status !== 403) throw error
    }
  }
  const { name, size, type } = file
  const begun = await ask('/uploads', { name, size, type: type === '' ? undefined : type })
  localStorage.setItem(nameOf(file), begun.ticket)
  return { ...begun, stored: [] }
}

// A page is not told the path of a file; these tell two files apart well enough.
function nameOf({ name, size, lastModified }) {
  return `upload ${name} ${size} ${lastModified}`
}

function forget(file) {
  localStorage.removeItem(nameOf(file))
}

/** Fetches links for the next parts together, and anew for those whose link has expired. */
function linksOf(ticket, left) {
  const known = new Map()
  return async (number, isNew) => {
    if (isNew) known.delete(number)
    if (!known.has(number)) {
      const partNumbers = [number, ...left.filter((other) => !known.has(other)).slice(0, LINKS - 1)]
      const pending = ask('/uploads/links', { ticket, partNumbers }).then(
        (links) => new Map(links.map(({ partNumber, url }) => [partNumber, url])),
      )
      for (const other of partNumbers) {
        const url = pending.then((links) => links.get(other))
        url.catch(() => known.delete(other))
        known.set(other, url)
      }
    }
    return await known.get(number)
  }
}

async function sendPart(links, number, part, signal) {
  for (let attempt = 1; ; attempt++) {
    try {
      const url = await links(number, attempt > 1)
      const response = await fetch(url, { method: 'PUT', body: part, signal })
      if (response.ok) return
      throw new Error(`The store answered part ${number} with ${response.status}`)
    } catch (error) {
      if (signal.aborted || attempt === ATTEMPTS) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 1000 * 2 ** attempt))
    }
  }
}

async function ask(path, body) {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) })
  const answer = await response.json()
  if (response.ok) return answer
  throw Object.assign(new Error(answer.error), { status: response.status })
}
