import type { CodeLabel } from '@/domain/labelOf'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readLine } from '@/features/sheets/values/readText'
import type { Spot } from '@/features/sheets/values/Spot'

/** The code of a closed list that a cell says, by code or by label; anything else is refused. */
export function codeOf<Code extends string>(
  list: readonly (CodeLabel & { code: Code })[],
  value: unknown,
  { notes, column }: Spot,
): Code | null {
  const said = readLine(value)
  if (!said) return null
  const folded = foldPlaceName(said)
  const found = list.find(({ code, label }) =>
    [code, label, label.replace(/(?<!\s)\s*\([^()]*\)$/, '')].some((each) => foldPlaceName(each) === folded),
  )
  if (found) return found.code
  notes.refuse(
    column,
    value,
    `valeur inconnue. Valeurs possibles\u00a0: ${list.map(({ code }) => code).join(', ')}`,
  )
  return null
}

/** The codes of an optional cell that holds several; what is none is left aside and told. */
export function knownCodesOf<Code extends string>(
  list: readonly (CodeLabel & { code: Code })[],
  value: unknown,
  { notes, column }: Spot,
): Code[] {
  const asked = new RowNotes(notes.row)
  const codes = codesOf(list, value, { notes: asked, column })
  for (const { value: unknown, rule } of asked.refused)
    notes.warn(column, unknown, `${rule}\u00a0: laissé de côté`)
  return codes
}

/** The codes of a cell that holds several, separated by `|`, `;` or a comma. */
export function codesOf<Code extends string>(
  list: readonly (CodeLabel & { code: Code })[],
  value: unknown,
  spot: Spot,
): Code[] {
  const parts = (readLine(value) ?? '')
    .split(/[|;,]/)
    .map((part) => part.trim())
    .filter(Boolean)
  return [...new Set(parts.flatMap((part) => codeOf(list, part, spot) ?? []))]
}
