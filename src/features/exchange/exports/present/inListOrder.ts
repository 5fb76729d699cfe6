/** The codes of a closed list in its order: a set that comes back from another base goes out the same. */
export function inListOrder<Code extends string>(
  codes: readonly (Code | null | undefined)[] | null | undefined,
  list: readonly { code: string }[],
): Code[] {
  const rank = (code: Code) => list.findIndex((known) => known.code === code)
  return (codes ?? []).flatMap((code) => code || []).sort((a, b) => rank(a) - rank(b))
}
