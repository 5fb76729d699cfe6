import { labelOf } from '@/domain/labelOf'
import type { ReaderClass } from '@/domain/ReaderClass'
import { PHONE_KINDS } from '@/domain/sheet/closedLists'
import { canReadPart, maskSheet } from '@/domain/sheet/restrictedFields'
import { accessLines, addressLines, hoursLines, joined, said } from '@/features/sheets/facts/factLines'
import type { Fact } from '@/features/sheets/facts/SheetFacts'
import type { Organisation } from '@/payload-types'

/** The facts of a partner to check, as a class may read them. */
export function organisationFacts(stored: Organisation, readerClass: ReaderClass, now: Date): Fact[] {
  const sheet = maskSheet(stored, readerClass)
  const withheld = (part: Parameters<typeof canReadPart>[1]) => !canReadPart(stored, part, readerClass)
  const { name, role, phone, email } = sheet.professionalContact ?? {}
  return [
    {
      key: 'address',
      lines: said([...addressLines(sheet.address), sheet.contactPoint]),
      withheld: withheld('address'),
    },
    {
      key: 'phones',
      lines: (sheet.phones ?? []).map(({ number, kind, note }) =>
        joined([number, kind !== 'accueil' && labelOf(PHONE_KINDS, kind).toLowerCase(), note]),
      ),
      withheld: withheld('phones'),
    },
    {
      key: 'emails',
      lines: (sheet.emails ?? []).map(({ address }) => address),
      withheld: withheld('emails'),
    },
    { key: 'website', lines: said([sheet.website, sheet.appointmentLink]), withheld: withheld('website') },
    { key: 'hours', lines: hoursLines(sheet, now), withheld: withheld('openingHours') },
    { key: 'access', lines: accessLines(sheet.accessibility), withheld: withheld('address') },
    {
      key: 'contact',
      lines: said([joined([name, role]), joined([phone, email])]),
      withheld: withheld('professionalContact'),
    },
  ]
}
