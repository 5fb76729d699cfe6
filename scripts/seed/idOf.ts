/** The id behind a name of the demo content (a number or a slug). @throws when nothing bears it. */
export function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (!id) throw new Error(`Demo content names « ${name} », which does not exist`)
  return id
}
