import { labelOf } from '@/domain/labelOf'
import { NEW_SHEET_LABELS, type NewSheet } from '@/domain/newSheets/newSheet'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { FEES, PUBLICS } from '@/domain/sheet/closedLists'

/** A line of a comparison: what the proposal says, by the names that `LikeSheet.lines` uses. */
export type NewSheetRow = { code: string; label: string; lines: string[] }

type Names = {
  /** Titles of themes by id. */
  themes: ReadonlyMap<string, string>
  /** Name of the organisation of a service. */
  organisation: string | null
}

/** What a proposed sheet says, line by line, in reading order. */
export function newSheetRows({ kind, facts }: NewSheet, { themes, organisation }: Names): NewSheetRow[] {
  const known = (values: readonly (string | null)[]) => values.flatMap((value) => (value ? [value] : []))
  const row = (code: keyof typeof NEW_SHEET_LABELS, lines: string[]) => ({
    code,
    label: NEW_SHEET_LABELS[code],
    lines,
  })
  const reach = [row('phone', known([facts.phone])), row('email', known([facts.email]))]
  const words = row('description', known([facts.description]))
  if (kind === 'newOrganisation') {
    const place = known([facts.street, known([facts.postcode, facts.city]).join(' ')])
    return [
      row('name', [facts.name]),
      row('kind', [labelOf(ORGANISATION_KINDS, facts.kind)]),
      words,
      { code: 'address', label: 'Adresse', lines: place },
      ...reach,
      row('website', known([facts.website])),
    ]
  }
  return [
    row('organisation', [organisation ?? facts.organisation]),
    row('name', [facts.name]),
    words,
    row(
      'themes',
      facts.themes.flatMap((id) => themes.get(id) ?? []),
    ),
    row(
      'publics',
      facts.publics.map((code) => labelOf(PUBLICS, code)),
    ),
    row('fees', known([facts.fees ? labelOf(FEES, facts.fees) : null])),
    ...reach,
  ]
}
