/** Slots of one page: the largest `primary` first, then the smallest rank. Both arrays are by slot. */
export function pickPage(
  slots: Uint32Array,
  primary: Float64Array | Uint32Array,
  ranks: Uint32Array,
  page: { from: number; size: number },
): number[] {
  const before = (a: number, b: number): number =>
    compareDescending(primary[a] ?? 0, primary[b] ?? 0) || (ranks[a] ?? 0) - (ranks[b] ?? 0)
  const wanted = page.from + page.size
  if (page.from >= slots.length) return []
  const ordered =
    wanted * 4 >= slots.length ? [...slots].sort(before) : firstOf(slots, before, wanted).sort(before)
  return ordered.slice(page.from, wanted)
}

function compareDescending(a: number, b: number): number {
  // Infinite values are equal to themselves, yet their difference is not a number.
  if (a === b) return 0
  return a > b ? -1 : 1
}

/** The first `wanted` slots of an order, unsorted: a heap whose root is the last of them, so that most slots cost one comparison. */
function firstOf(slots: Uint32Array, before: (a: number, b: number) => number, wanted: number): number[] {
  const heap: number[] = []
  for (const slot of slots) {
    if (heap.length < wanted) {
      heap.push(slot)
      siftUp(heap, before)
    } else if (before(slot, heap[0] ?? 0) < 0) {
      heap[0] = slot
      siftDown(heap, before)
    }
  }
  return heap
}

function siftUp(heap: number[], before: (a: number, b: number) => number): void {
  let child = heap.length - 1
  while (child > 0) {
    const parent = (child - 1) >> 1
    if (before(heap[parent] ?? 0, heap[child] ?? 0) >= 0) return
    swap(heap, parent, child)
    child = parent
  }
}

function siftDown(heap: number[], before: (a: number, b: number) => number): void {
  let parent = 0
  for (;;) {
    let last = parent
    for (const child of [2 * parent + 1, 2 * parent + 2]) {
      if (child < heap.length && before(heap[child] ?? 0, heap[last] ?? 0) > 0) last = child
    }
    if (last === parent) return
    swap(heap, parent, last)
    parent = last
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] ?? 0
  heap[a] = heap[b] ?? 0
  heap[b] = kept
}
