/** A theme and its parent, `[]` when it is unknown. */
export function withAncestors<Row extends { parent?: unknown }>(
  id: string,
  themes: ReadonlyMap<string, Row>,
): Row[] {
  const theme = themes.get(id)
  if (!theme) return []
  const parent = theme.parent ? themes.get(String(theme.parent)) : undefined
  return parent ? [theme, parent] : [theme]
}
