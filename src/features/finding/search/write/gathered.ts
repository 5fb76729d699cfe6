/** Slices put together until they are so long; the last one as it is. */
export async function* gathered<Item>(
  slices: AsyncIterable<readonly Item[]>,
  size: number,
): AsyncGenerator<Item[]> {
  let held: Item[] = []
  for await (const slice of slices) {
    held.push(...slice)
    if (held.length < size) continue
    yield held
    held = []
  }
  if (held.length > 0) yield held
}
