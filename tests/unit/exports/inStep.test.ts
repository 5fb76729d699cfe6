import { describe, expect, it } from 'vitest'
import { inStep } from '@/features/exchange/exports/read/inStep'

/** Three pages, and how many were asked for. */
function threePages(failing = false) {
  const read = { pages: 0 }
  async function* pages() {
    for (const page of [1, 2, 3]) {
      read.pages += 1
      if (failing && page === 2) throw new Error('the base is gone')
      yield page
    }
  }
  return { read, pages: pages() }
}

async function all(pages: AsyncIterable<number>): Promise<number[]> {
  const seen: number[] = []
  for await (const page of pages) seen.push(page)
  return seen
}

describe('inStep', () => {
  it('gives each reader every page, each read once', async () => {
    const { read, pages } = threePages()
    const reader = inStep(pages, 3)
    expect(await Promise.all([all(reader()), all(reader()), all(reader())])).toStrictEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ])
    expect(read.pages).toBe(3)
  })

  it('holds one page at a time: a reader that is late keeps the others waiting', async () => {
    const { read, pages } = threePages()
    const reader = inStep(pages, 2)
    const [early, late] = [reader(), reader()]
    const first = early.next()
    expect(read.pages).toBe(0)
    await Promise.all([late.next(), first])
    void early.next()
    await Promise.resolve()
    expect(read.pages).toBe(1)
  })

  it('goes on without a reader that stopped', async () => {
    const reader = inStep(threePages().pages, 2)
    const short = async () => {
      for await (const page of reader()) return page
    }
    expect(await Promise.all([short(), all(reader())])).toStrictEqual([1, [1, 2, 3]])
  })

  it('tells every reader when reading fails', async () => {
    const reader = inStep(threePages(true).pages, 2)
    const ends = await Promise.allSettled([all(reader()), all(reader())])
    expect(ends.map(({ status }) => status)).toStrictEqual(['rejected', 'rejected'])
  })
})
