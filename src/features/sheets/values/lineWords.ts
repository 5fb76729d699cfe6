/**
 * The kind of a line and its note, from the words that our exports write beside it (`Urgence, le matin`); words that start with no label of
 * the list are the note of a line of kind `accueil`.
 */
export function lineWords<Code extends string>(
  words: string | null | undefined,
  kinds: readonly { code: Code; label: string }[],
): { kind: Code | 'accueil'; note: string | null } {
  const [label = '', ...rest] = (words ?? '').split(', ')
  const kind = kinds.find((known) => known.label === label)?.code
  return kind ? { kind, note: rest.join(', ') || null } : { kind: 'accueil', note: words || null }
}
