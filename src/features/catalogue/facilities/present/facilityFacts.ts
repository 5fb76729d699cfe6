import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { freeCountWords, printedConfirmationWords, samePlacesWords } from '@/domain/facility/freePlacesWords'
import type { ReaderClass } from '@/domain/ReaderClass'
import { canReadPart, maskSheet } from '@/domain/sheet/restrictedFields'
import { freePlacesOf } from '@/features/catalogue/facilities/present/matchFacilities'
import { unitWords } from '@/features/catalogue/facilities/present/unitWords'
import { accessLines, addressLines, joined, said } from '@/features/sheets/facts/factLines'
import type { Fact } from '@/features/sheets/facts/SheetFacts'
import { addressLine } from '@/features/sheets/present/addressLine'
import type { Facility, Unit } from '@/payload-types'

const PHONES = { admissions: 'admissions', accueil: 'accueil', astreinte: 'astreinte' } as const

/** The facts of a facility to check, its units with them, as a class may read them. */
export function facilityFacts(
  stored: Facility,
  units: readonly Unit[],
  readerClass: ReaderClass,
  now: Date,
  settings: FreePlacesSettings,
): Fact[] {
  const sheet = maskSheet(stored, readerClass)
  const withheld = (part: Parameters<typeof canReadPart>[1]) => !canReadPart(stored, part, readerClass)
  const sites = (sheet.sites ?? []).map((site) => joined([site.name, addressLine(site)]))
  return [
    {
      key: 'address',
      lines: said([...addressLines(sheet.address), ...sites, sheet.contactPoint]),
      withheld: withheld('address'),
    },
    {
      key: 'phones',
      lines: (sheet.phones ?? []).map(({ number, kind, note }) => joined([number, PHONES[kind], note])),
      withheld: withheld('phones'),
    },
    { key: 'emails', lines: said([sheet.email]), withheld: withheld('emails') },
    { key: 'website', lines: said([sheet.website]), withheld: withheld('website') },
    { key: 'access', lines: accessLines(sheet.accessibility), withheld: withheld('address') },
    { key: 'units', lines: units.map((unit) => unitLine(unit, now, settings)), withheld: false },
  ]
}

/** `Les Tilleuls · Internat collectif, 12 à 17 ans, mixte · 6 places · 2 places libres en urgence · confirmé le 28 nov. 2026 à 10 h`. */
function unitLine(unit: Unit, now: Date, settings: FreePlacesSettings): string {
  const free = freePlacesOf(unit)
  const state = freePlacesState({ ...unit, free }, now, settings)
  const told = state.durations.filter(({ count }) => count > 0)
  return joined([
    unit.name,
    unitWords(unit),
    `${unit.openCapacity}\u00a0${unit.openCapacity > 1 ? 'places' : 'place'}`,
    ...told.map(freeCountWords),
    `places libres\u00a0: ${printedConfirmationWords(free, state.state)}`,
    samePlacesWords(told),
  ])
}
