import type { PhonePlace } from '@/domain/phone/phoneRegion'
import { PHONE_KINDS } from '@/domain/sheet/closedLists'
import type { OrganisationValues } from '@/domain/sources/SourceRecord'
import { lineWords } from '@/features/sheets/values/lineWords'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readPhones } from '@/features/sheets/values/readPhones'
import { numberOf } from './hsdsFacts'
import type { HsdsPhone } from './hsdsRows'

/** The lines of a record, and as words what of them was no number. */
export function hsdsPhones(
  lines: readonly HsdsPhone[],
  notes: RowNotes,
  place: PhonePlace,
): { phones: OrganisationValues['phones']; left: string[] } {
  const read = lines.map((line) => ({
    ...readPhones(numberOf(line, line.description), { notes, column: 'phones' }, place),
    said: lineWords(line.description, PHONE_KINDS),
  }))
  return {
    phones: read.flatMap(({ phones, said }) =>
      phones.map(({ number, kind, note }) => ({
        number,
        kind: said.kind === 'accueil' ? kind : said.kind,
        note: [said.note, note].filter(Boolean).join(', ') || null,
      })),
    ),
    left: read.flatMap(({ left }) => left ?? []),
  }
}
