import type { PhonePlace } from '@/domain/phone/phoneRegion'
import { PHONE_KINDS } from '@/domain/sheet/closedLists'
import type { OrganisationValues } from '@/domain/sources/SourceRecord'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readPhones } from '@/features/sheets/values/readPhones'
import type { HsdsPhone } from './hsdsRows'

/** The lines of a record, and as words what of them was no number. */
export function hsdsPhones(
  lines: readonly HsdsPhone[],
  notes: RowNotes,
  place: PhonePlace,
): { phones: OrganisationValues['phones']; left: string[] } {
  const read = lines.map(({ number, description }) => ({
    ...readPhones(number, { notes, column: 'phones' }, place),
    line: lineOf(description),
  }))
  return {
    phones: read.flatMap(({ phones, line }) =>
      phones.map(({ number, kind, note }) => ({
        number,
        kind: line.kind ?? kind,
        note: [line.note, note].filter(Boolean).join(', ') || null,
      })),
    ),
    left: read.flatMap(({ left }) => left ?? []),
  }
}

/** The kind of a line and its note, from the words of our export (`Accueil, le matin`); other words are the note. */
function lineOf(description: string | null) {
  const [label = '', ...rest] = (description ?? '').split(', ')
  const kind = PHONE_KINDS.find((known) => known.label === label)?.code
  return kind ? { kind, note: rest.join(', ') || null } : { kind: null, note: description }
}
