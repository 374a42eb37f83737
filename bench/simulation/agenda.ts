/** A virtual clock: what is planned happens in the order of its time, in no time at all. */
export interface Agenda {
  /** Plans `action` for a time in milliseconds. */
  at(time: number, action: (now: number) => void): void
  /** Carries out everything that is planned up to and including `end`. */
  runUntil(end: number): void
}

interface Entry {
  readonly time: number
  readonly action: (now: number) => void
}

/** Makes an empty agenda: a binary heap by time. */
export function createAgenda(): Agenda {
  const heap: Entry[] = []
  return {
    at: (time, action) => push(heap, { time, action }),
    runUntil(end) {
      for (let next = heap[0]; next !== undefined && next.time <= end; next = heap[0]) {
        pop(heap)
        next.action(next.time)
      }
    },
  }
}

function push(heap: Entry[], entry: Entry): void {
  let index = heap.length
  heap.push(entry)
  while (index > 0) {
    const parentIndex = (index - 1) >> 1
    const parent = heap[parentIndex]
    if (parent === undefined || parent.time <= entry.time) break
    heap[index] = parent
    index = parentIndex
  }
  heap[index] = entry
}

function pop(heap: Entry[]): void {
  const entry = heap.pop()
  if (entry === undefined || heap.length === 0) return
  let index = 0
  for (;;) {
    const childIndex = earlierChild(heap, index)
    const child = heap[childIndex]
    if (child === undefined || child.time >= entry.time) break
    heap[index] = child
    index = childIndex
  }
  heap[index] = entry
}

function earlierChild(heap: readonly Entry[], index: number): number {
  const left = heap[2 * index + 1]
  const right = heap[2 * index + 2]
  const isRight = left !== undefined && right !== undefined && right.time < left.time
  return 2 * index + (isRight ? 2 : 1)
}
