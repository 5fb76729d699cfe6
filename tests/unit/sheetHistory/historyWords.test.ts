import { describe, expect, it } from 'vitest'
import { ORGANISATION_FORM_SECTIONS } from '@/domain/organisation/formSections'
import { ORGANISATION_HISTORY_PARTS } from '@/domain/organisation/historyParts'
import { changedParts } from '@/domain/sheetHistory/changedParts'
import { changeWords } from '@/domain/sheetHistory/changeWords'
import { deedsOf } from '@/domain/sheetHistory/deedsOf'
import type { HistoryPart } from '@/domain/sheetHistory/HistoryPart'
import { readableParts } from '@/domain/sheetHistory/readableParts'
import { restoredFields } from '@/domain/sheetHistory/restoredFields'
import { sectionOfPart } from '@/domain/sheetHistory/sectionOfPart'

const PARTS = ORGANISATION_HISTORY_PARTS
const partsNamed = (...codes: string[]): HistoryPart[] => PARTS.filter(({ code }) => codes.includes(code))
const codesOf = (parts: readonly HistoryPart[]) => parts.map(({ code }) => code)

describe('changeWords', () => {
  const changed = (...codes: string[]) =>
    partsNamed(...codes).map((part) => ({ part, was: ['avant'], is: ['après'] }))

  it('says nothing when nothing changed', () => {
    expect(changeWords({ changes: [], by: null, day: '3 novembre 2026' })).toBe('')
  })

  it('tells one part, who and when', () => {
    const told = { changes: changed('address'), by: 'Maison des solidarités', day: '3 novembre 2026' }
    expect(changeWords(told)).toBe('Adresse modifiée par Maison des solidarités, le 3 novembre 2026')
  })

  it('leaves out whoever is not known', () => {
    expect(changeWords({ changes: changed('phones'), by: null, day: '3 novembre 2026' })).toBe(
      'Téléphones modifiés, le 3 novembre 2026',
    )
  })

  it('agrees several parts in the masculine plural as soon as one is, and keeps acronyms', () => {
    expect(
      changeWords({ changes: changed('siret', 'description', 'address'), by: null, day: '3 mai 2026' }),
    ).toBe('SIRET, description et adresse modifiés, le 3 mai 2026')
    expect(changeWords({ changes: changed('description', 'address'), by: null, day: '3 mai 2026' })).toBe(
      'Description et adresse modifiées, le 3 mai 2026',
    )
  })

  it('tells what came from what went', () => {
    const [closures] = partsNamed('closures')
    const part = closures as HistoryPart // One part bears this code.
    expect(changeWords({ changes: [{ part, was: [], is: ['du 1er'] }], by: null, day: '3 mai 2026' })).toBe(
      'Fermetures exceptionnelles ajoutées, le 3 mai 2026',
    )
    expect(changeWords({ changes: [{ part, was: ['du 1er'], is: [] }], by: null, day: '3 mai 2026' })).toBe(
      'Fermetures exceptionnelles retirées, le 3 mai 2026',
    )
  })
})

describe('changedParts', () => {
  it('sees no change in row ids, absent values, a certified address, a computed point or the reason of a restriction', () => {
    const before = {
      phones: [{ id: 'a', number: '01 99 00 00 01', note: null }],
      address: { street: '3 rue des Essais', certified: false },
      latitude: 48,
      restrictions: [{ part: 'phones', audience: 'agents', reason: 'Une raison' }],
      internalNote: 'Une note',
    }
    const after = {
      phones: [{ id: 'b', number: '01 99 00 00 01' }],
      address: { street: '3 rue des Essais', certified: true },
      latitude: 49,
      restrictions: [{ part: 'phones', audience: 'agents', reason: 'Une autre' }],
      internalNote: 'Une autre note',
    }
    expect(changedParts(PARTS, before, after)).toStrictEqual([])
  })

  it('names each part that differs', () => {
    expect(
      codesOf(changedParts(PARTS, { name: 'A', website: null }, { name: 'B', website: 'https://b.fr' })),
    ).toStrictEqual(['name', 'website'])
  })
})

describe('readableParts', () => {
  const hidden = { restrictions: [{ part: 'address', audience: 'agents' } as const] }

  it('leaves out what is kept from the class today or was then', () => {
    const some = partsNamed('name', 'siret', 'address', 'phones')
    expect(codesOf(readableParts(some, [hidden, { restrictions: [] }], 'partners'))).toStrictEqual([
      'name',
      'phones',
    ])
    expect(codesOf(readableParts(some, [{ restrictions: [] }, hidden], 'partners'))).toStrictEqual([
      'name',
      'phones',
    ])
    expect(codesOf(readableParts(some, [hidden, hidden], 'agents'))).toStrictEqual(codesOf(some))
  })

  it('never gives the public the lines of professionals', () => {
    expect(
      codesOf(
        readableParts(
          partsNamed('phones', 'emails', 'professionalContact', 'name'),
          [{ restrictions: [] }],
          'public',
        ),
      ),
    ).toStrictEqual(['name'])
  })
})

describe('sectionOfPart', () => {
  it('gives those who keep the sheet the sections of their forms alone, and editors the rest too', () => {
    const sectionsFor = (byEditor: boolean) =>
      partsNamed('phones', 'siret', 'restrictions').map(
        (part) => sectionOfPart(ORGANISATION_FORM_SECTIONS, part, byEditor)?.code ?? null,
      )
    expect(sectionsFor(false)).toStrictEqual([null, 'coordonnees', null])
    expect(sectionsFor(true)).toStrictEqual(['reste', 'coordonnees', 'reste'])
  })
})

describe('restoredFields', () => {
  it('writes rows without their ids, empties what was not there, and takes the point with the address', () => {
    expect(
      restoredFields(
        partsNamed('phones', 'website', 'address'),
        { phones: [{ id: 'x', number: '01' }], address: { street: 'A' }, latitude: 48, longitude: 2 },
        { website: 'https://a.fr', locationPrecision: 'adresse', emails: [] },
      ),
    ).toStrictEqual({
      phones: [{ number: '01' }],
      website: null,
      address: { street: 'A' },
      latitude: 48,
      longitude: 2,
      locationPrecision: null,
    })
  })
})

describe('deedsOf', () => {
  const deed = (at: number, actorName: string) => ({ at, actorId: actorName, actorName })

  it('gives each save the line that follows it closest, once', () => {
    const [late, early] = [deed(10_500, 'b'), deed(1200, 'a')]
    expect(deedsOf([10_000, 1000, 900], [late, early])).toStrictEqual([late, early, null])
  })

  it('gives nobody to a save that no line follows within a minute', () => {
    expect(deedsOf([1000], [deed(900, 'a'), deed(62_000, 'b')])).toStrictEqual([null])
  })
})
