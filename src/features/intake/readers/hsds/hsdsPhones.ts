import type { PhonePlace } from '@/domain/phone/phoneRegion'
import { PHONE_KINDS } from '@/domain/sheet/closedLists'
import type { OrganisationValues } from '@/domain/sources/SourceRecord'
import { lineWords } from '@/features/sheets/values/lineWords'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readPhones } from '@/features/sheets/values/readPhones'
import { numberOf } from './hsdsFacts'
import type { HsdsPhone } from './hsdsRows'

/**
 * The lines of a record, and as words what of them was no number. An extension is a note of the line, and stands with the number in a
 * package of our own (`isOwn`), where that is how it was written.
 */
export function hsdsPhones(
  lines: readonly HsdsPhone[],
  notes: RowNotes,
  { place, isOwn }: { place: PhonePlace; isOwn: boolean },
): { phones: OrganisationValues['phones']; left: string[] } {
  const read = lines.map((line) => ({
    ...readPhones(isOwn ? line.number : numberOf(line, line.description), { notes, column: 'phones' }, place),
    line,
    said: lineWords(line.description, PHONE_KINDS),
  }))
  return {
    phones: read.flatMap(({ phones, said, line }) =>
      phones.map(({ number, kind, note }) => ({
        number: isOwn ? (numberOf({ ...line, number }, line.description) ?? number) : number,
        kind: said.kind === 'accueil' ? kind : said.kind,
        note: [said.note, note].filter(Boolean).join(', ') || null,
      })),
    ),
    left: read.flatMap(({ left }) => left ?? []),
  }
}
