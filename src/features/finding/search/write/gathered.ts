/** Slices put together, as many as make `size` at most; one that is longer stays as it is. */
export async function* gathered<Item>(
  slices: AsyncIterable<readonly Item[]>,
  size: number,
): AsyncGenerator<Item[]> {
  let held: Item[] = []
  for await (const slice of slices) {
    if (held.length > 0 && held.length + slice.length > size) {
      yield held
      held = []
    }
    held.push(...slice)
  }
  if (held.length > 0) yield held
}
