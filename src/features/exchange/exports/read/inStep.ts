type Asked<Page> = {
  resolve: (next: IteratorResult<Page, undefined>) => void
  reject: (error: unknown) => void
}

/**
 * The same pages for several readers, each read once: the next one is asked for when all of them have done with the one before, so
 * that one page is held at a time. A reader that stops lets the others go on.
 */
export function inStep<Page>(pages: AsyncIterable<Page>, readers: number): () => AsyncGenerator<Page> {
  const source = pages[Symbol.asyncIterator]()
  let left = readers
  let asked: Asked<Page>[] = []
  const answer = async () => {
    const together = asked
    asked = []
    try {
      const next = await source.next()
      for (const { resolve } of together)
        resolve(next.done ? { done: true, value: undefined } : { done: false, value: next.value })
    } catch (error) {
      for (const { reject } of together) reject(error)
    }
  }
  const nextOne = () =>
    new Promise<IteratorResult<Page, undefined>>((resolve, reject) => {
      asked.push({ resolve, reject })
      if (asked.length === left) void answer()
    })
  return async function* () {
    try {
      for (let next = await nextOne(); !next.done; next = await nextOne()) yield next.value
    } finally {
      left -= 1
      if (left > 0 && asked.length === left) void answer()
    }
  }
}
