/** « à Étampes », « au Havre », « aux Ulis »: a commune after its preposition. */
export function atPlace(name: string): string {
  const [, article, rest] = /^(Le|Les) (.+)$/.exec(name) ?? []
  if (!article) return `à ${name}`
  return `${article === 'Le' ? 'au' : 'aux'} ${rest}`
}
