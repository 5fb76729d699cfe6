import type { PhonePlace } from '@/domain/phone/phoneRegion'
import type { FacilityValues } from '@/domain/sources/facilityFacts'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readPhones } from '@/features/sheets/values/readPhones'
import type { FacilityCells } from './facilityColumns'

const LINES = [
  { kind: 'admissions', label: 'admissions' },
  { kind: 'accueil', label: 'accueil' },
  { kind: 'astreinte', label: 'astreinte' },
] as const

/** The lines of a facility, each with what it is for, and as paragraphs what of their cells was no number. */
export function facilityPhones(cells: FacilityCells, notes: RowNotes, place: PhonePlace) {
  const read = LINES.map(({ kind, label }) => {
    const column = `telephone_${kind}` as const
    const { phones, left } = readPhones(cells[column], { notes, column }, place)
    return {
      phones: phones.map(({ number, note }) => ({ number, kind, note })),
      left: left && `Téléphone (${label})\u00a0: ${left}`,
    }
  })
  const phones: FacilityValues['phones'] = read.flatMap((line) => line.phones)
  return { phones, left: read.map(({ left }) => left) }
}
