import type { ReaderClass } from '@/domain/ReaderClass'
import { canReadPart, maskSheet } from '@/domain/sheet/restrictedFields'
import { accessLines, addressLines, hoursLines, said } from '@/features/sheets/facts/factLines'
import type { Fact } from '@/features/sheets/facts/SheetFacts'
import type { Service } from '@/payload-types'

/** The facts of a service to check, as a class may read them; what it shares with its partner is checked there. */
export function serviceFacts(stored: Service, readerClass: ReaderClass, now: Date): Fact[] {
  const sheet = maskSheet(stored, readerClass)
  const withheld = (part: Parameters<typeof canReadPart>[1]) => !canReadPart(stored, part, readerClass)
  const place: Fact[] = [
    { key: 'address', lines: addressLines(sheet.address), withheld: withheld('address') },
    { key: 'access', lines: accessLines(sheet.accessibility), withheld: withheld('address') },
  ]
  const hours: Fact = { key: 'hours', lines: hoursLines(sheet, now), withheld: withheld('openingHours') }
  return [
    ...(sheet.ownPlace ? place : []),
    { key: 'phones', lines: said([sheet.phone]), withheld: withheld('phones') },
    { key: 'emails', lines: said([sheet.email]), withheld: withheld('emails') },
    ...(sheet.ownHours ? [hours] : []),
    { key: 'conditions', lines: said([sheet.conditions, sheet.documents]), withheld: false },
    { key: 'contact', lines: said([sheet.contactName]), withheld: withheld('professionalContact') },
  ]
}
