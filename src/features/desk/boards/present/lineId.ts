/** The id of a line in its page: where one comes back after an act on the line before it. */
export function lineId(id: string): string {
  return `ligne-${id.replaceAll(/[^\w-]/g, '_')}`
}

/** The first line below those that were acted on that was not; `null` at the end of the page. */
export function nextLine(
  lines: readonly { id: string; key: string }[],
  keys: readonly string[],
): string | null {
  const last = lines.findLastIndex(({ key }) => keys.includes(key))
  const below = last < 0 ? undefined : lines.slice(last + 1).find(({ key }) => !keys.includes(key))
  return below?.id ?? null
}
