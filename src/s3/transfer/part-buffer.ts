/** Memory for one part after another: made once, and used again by every part of a worker. */
export interface PartBuffer {
  /** This many bytes of it; what was taken before is overwritten. */
  take(length: number): Uint8Array
  /** Leaves the memory to other transfers. Only where nothing can be reading it any more. */
  release(): void
}

/**
 * What finished transfers have left, for as long as it is not collected. V8 frees large buffers late:
 * one upload after another held the memory of two.
 */
const left = new Set<WeakRef<Uint8Array>>()

/** Makes the buffer of one worker. Nothing is reserved until something is taken. */
export function createPartBuffer(): PartBuffer {
  let bytes: Uint8Array = new Uint8Array(0)
  return {
    take(length) {
      // Not from Node's pool, and not zeroed: every byte that is used has been written before.
      if (bytes.length < length) bytes = takeLeft(length) ?? Buffer.allocUnsafeSlow(length)
      return bytes.subarray(0, length)
    },
    release() {
      if (bytes.length > 0) left.add(new WeakRef(bytes))
      bytes = new Uint8Array(0)
    },
  }
}

function takeLeft(length: number): Uint8Array | undefined {
  for (const reference of left) {
    const bytes = reference.deref()
    // A small part must not keep the memory of a large one.
    if (bytes !== undefined && (bytes.length < length || bytes.length > 2 * length)) continue
    left.delete(reference)
    if (bytes !== undefined) return bytes
  }
  return undefined
}
