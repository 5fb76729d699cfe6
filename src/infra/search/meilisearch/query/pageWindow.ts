/** Where a page falls when pinned sheets come before the others. */
export type PageWindow = {
  /** Pinned sheets of the page: from, to (exclusive). */
  pinned: [number, number]
  /** What to ask of the others, in page mode, and how many of the answer belong to pages before. */
  page: number
  hitsPerPage: number
  skip: number
}

/** Page mode alone gives exact totals, and its pages start at multiples of their size: shifted pages are asked for from the first. */
export function pageWindow({ page, pageSize }: { page: number; pageSize: number }, pins: number): PageWindow {
  if (pins === 0) return { pinned: [0, 0], page, hitsPerPage: pageSize, skip: 0 }
  const start = (page - 1) * pageSize
  const from = Math.min(start, pins)
  const to = Math.min(start + pageSize, pins)
  const skip = Math.max(0, start - pins)
  return { pinned: [from, to], page: 1, hitsPerPage: skip + pageSize - (to - from), skip }
}
