import { describe, expect, it } from 'vitest'
import { confirmFreePlaces } from '@/domain/facility/confirmFreePlaces'
import type { FreeCount, FreePlaces, OutOfServicePeriod } from '@/domain/facility/FreePlaces'
import { freePlacesFaults } from '@/domain/facility/freePlacesFaults'
import { DEFAULT_FREE_PLACES_SETTINGS as SETTINGS } from '@/domain/facility/freePlacesSettings'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import {
  confirmationWords,
  freeCountWords,
  printedConfirmationWords,
  samePlacesWords,
} from '@/domain/facility/freePlacesWords'

const today = '2026-08-10'
const now = new Date('2026-08-10T10:00:00Z')
const unit = { durations: ['urgence', 'long'] as const, openCapacity: 10 }
const urgent = (count: number, from: string | null = null): FreeCount => ({
  duration: 'urgence',
  count,
  from,
})
const long = (count: number): FreeCount => ({ duration: 'long', count, from: null })
const out = (override: Partial<OutOfServicePeriod> = {}): OutOfServicePeriod => ({
  from: '2026-08-10',
  to: '2026-08-20',
  count: 8,
  reason: 'sous-effectif',
  ...override,
})
const places = (override: Partial<FreePlaces> = {}): FreePlaces => ({
  counts: [],
  outOfService: [],
  confirmedAt: '2026-08-10T08:00:00Z',
  confirmedBy: 'Awa Test',
  ...override,
})
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const faultsOf = (override: Partial<FreePlaces>, before?: FreePlaces) =>
  freePlacesFaults(places(override), unit, { today, before }).map(({ path, message }) => [
    path,
    plain(message),
  ])

describe('freePlacesFaults', () => {
  it('lets the same places be free for several durations', () => {
    expect(faultsOf({ counts: [urgent(10, today), long(10)] })).toStrictEqual([])
  })

  it.each<[string, FreeCount[], string[][]]>([
    ['a negative number', [urgent(-1)], [['counts.0.count', 'Écrivez un nombre entier, zéro ou plus.']]],
    ['more than open', [urgent(11)], [['counts.0.count', 'L’unité n’a que 10 places ouvertes (11 ici).']]],
    [
      'a day that has passed',
      [urgent(1, '2026-08-09')],
      [['counts.0.from', 'Cette date est passée : donnez aujourd’hui ou un jour à venir.']],
    ],
    ['no day at all', [urgent(1, '2026-02-30')], [['counts.0.from', 'Donnez un jour du calendrier.']]],
    [
      'a duration given twice',
      [urgent(1), urgent(1)],
      [['counts.1.duration', 'La durée « Urgence » est donnée deux fois.']],
    ],
    [
      'a duration that the unit does not accept',
      [{ duration: 'relais', count: 1, from: null }],
      [['counts.0.duration', 'L’unité n’accueille pas pour la durée « Relais (séquentiel) ».']],
    ],
  ])('refuses %s', (_, counts, faults) => {
    expect(faultsOf({ counts })).toStrictEqual(faults)
  })

  it('keeps a stored day that has passed since', () => {
    const stored = places({ counts: [urgent(1, '2026-08-01')] })
    expect(faultsOf({ counts: [urgent(2, '2026-08-01')] }, stored)).toStrictEqual([])
    expect(faultsOf({ counts: [urgent(2, '2026-08-02')] }, stored)).toHaveLength(1)
  })

  it('A10: refuses places that are out of service, with the reason', () => {
    expect(faultsOf({ counts: [urgent(3)], outOfService: [out()] })).toStrictEqual([
      ['counts.0.count', '2 au plus aujourd’hui : 10 places ouvertes, dont 8 hors service (sous-effectif).'],
    ])
    expect(faultsOf({ counts: [urgent(3, '2026-08-15')], outOfService: [out()] })).toStrictEqual([
      ['counts.0.count', '2 au plus le 15 août : 10 places ouvertes, dont 8 hors service (sous-effectif).'],
    ])
    expect(faultsOf({ counts: [urgent(3, '2026-08-21')], outOfService: [out()] })).toStrictEqual([])
    expect(faultsOf({ counts: [urgent(3, '2026-08-21')], outOfService: [out({ to: null })] })).toHaveLength(1)
  })

  it.each<[string, Partial<OutOfServicePeriod>, string[]]>([
    ['an end before its start', { to: '2026-08-09' }, ['outOfService.0.to']],
    ['no place', { count: 0 }, ['outOfService.0.count']],
    ['more than open', { count: 11 }, ['outOfService.0.count']],
    ['an unknown first day', { from: '' }, ['outOfService.0.from']],
    ['another reason without a word', { reason: 'autre' }, ['outOfService.0.note']],
    ['another reason in words', { reason: 'autre', note: 'Tournage' }, []],
  ])('judges a period out of service with %s', (_, period, paths) => {
    expect(faultsOf({ outOfService: [out(period)] }).map(([path]) => path)).toStrictEqual(paths)
  })

  it('adds up periods that overlap', () => {
    const second = out({ from: '2026-08-20', to: null, count: 3, reason: 'travaux' })
    expect(faultsOf({ outOfService: [out(), second] })).toStrictEqual([
      ['outOfService.1.count', '11 places seraient hors service, pour 10 ouvertes.'],
    ])
    expect(faultsOf({ outOfService: [out(), { ...second, from: '2026-08-21' }] })).toStrictEqual([])
  })
})

describe('freePlacesState', () => {
  const stateOf = (confirmedAt: string | null, counts = [urgent(2), long(0)]) =>
    freePlacesState({ ...unit, free: places({ confirmedAt, counts }) }, now, SETTINGS)

  it.each([
    ['2026-08-08T10:00:01Z', 'confirmed'],
    ['2026-08-08T10:00:00Z', 'toConfirm'],
    ['2026-08-06T10:00:01Z', 'toConfirm'],
    ['2026-08-06T10:00:00Z', 'hidden'],
    [null, 'hidden'],
  ])('A11: ages an emergency place confirmed at %s: %s', (confirmedAt, state) => {
    expect(stateOf(confirmedAt).state).toBe(state)
  })

  it('keeps the pace of each duration', () => {
    expect(stateOf('2026-08-05T10:00:00Z')).toStrictEqual({
      state: 'hidden',
      durations: [
        { duration: 'urgence', state: 'hidden', count: 2, from: null },
        { duration: 'long', state: 'confirmed', count: 0, from: null },
      ],
      isToConfirm: true,
      freeNow: [],
    })
  })

  it('offers nothing as free now that was last confirmed 41 days ago, whatever its duration', () => {
    expect(stateOf('2026-06-30T10:00:00Z', [urgent(2), long(1)])).toMatchObject({
      state: 'toConfirm',
      freeNow: [],
    })
  })

  it('follows the delays of the settings', () => {
    const free = places({ confirmedAt: '2026-06-30T10:00:00Z', counts: [long(1)] })
    const slow = { ...SETTINGS, delays: { ...SETTINGS.delays, long: 60 * 24 } }
    expect(freePlacesState({ ...unit, free }, now, slow).freeNow).toStrictEqual(['long'])
  })

  it('is worth its best word among the durations that have places', () => {
    expect(stateOf('2026-08-05T10:00:00Z', [urgent(2), long(1)]).state).toBe('confirmed')
    expect(stateOf('2026-08-05T10:00:00Z', []).state).toBe('confirmed')
  })

  it('is worth what it says of the durations looked for', () => {
    const old = {
      ...unit,
      free: places({ confirmedAt: '2026-08-07T10:00:00Z', counts: [urgent(2), long(1)] }),
    }
    expect(freePlacesState(old, now, SETTINGS, ['urgence', 'court']).state).toBe('toConfirm')
    expect(freePlacesState(old, now, SETTINGS, ['relais']).state).toBe('confirmed')
  })

  it('never offers what is out of service, nor a place to come as free now', () => {
    const free = places({ counts: [urgent(2, '2026-08-12'), long(5)], outOfService: [out()] })
    expect(freePlacesState({ ...unit, free }, now, SETTINGS)).toMatchObject({
      durations: [
        { count: 2, from: '2026-08-12' },
        { count: 2, from: null },
      ],
      freeNow: ['long'],
    })
  })

  it('counts places to come by what is in service on their day, not today', () => {
    const summer = { outOfService: [out({ count: 10 })] }
    const countOf = (from: string) => {
      const free = places({ ...summer, counts: [urgent(3, from)] })
      return freePlacesState({ ...unit, free }, now, SETTINGS).durations[0]
    }
    expect(countOf('2026-08-21')).toMatchObject({ count: 3, from: '2026-08-21' })
    expect(countOf('2026-08-15')).toMatchObject({ count: 0, from: '2026-08-15' })
  })

  it('A11: is restored by one confirmation', () => {
    const old = places({ confirmedAt: '2026-08-01T10:00:00Z', counts: [urgent(2, '2026-08-02')] })
    const said = confirmFreePlaces(old, 'Léo Test', now)
    expect(said).toStrictEqual({
      counts: [urgent(2)],
      outOfService: [],
      confirmedAt: '2026-08-10T10:00:00.000Z',
      confirmedBy: 'Léo Test',
    })
    expect(freePlacesState({ ...unit, free: said }, now, SETTINGS).state).toBe('confirmed')
  })
})

describe('the words of free places', () => {
  it('says of places past their delay that they are to be confirmed, never that they are free', () => {
    expect(plain(freeCountWords({ ...urgent(2), state: 'toConfirm' }))).toBe(
      '2 places en urgence, à confirmer',
    )
  })

  it('says of several durations that their places are not added up', () => {
    expect(plain(samePlacesWords([urgent(1), long(2)]) ?? '')).toBe(
      'Une même place peut compter pour plusieurs durées : ces nombres ne s’additionnent pas.',
    )
    expect(samePlacesWords([urgent(1), long(2)], 'row')).toBe('à ne pas additionner')
    expect(samePlacesWords([urgent(1), long(0)])).toBeNull()
  })

  it('says on paper the day and the time', () => {
    const said = { confirmedAt: '2026-08-10T06:15:00Z', confirmedBy: 'Awa Test' }
    expect(plain(printedConfirmationWords(said, 'confirmed'))).toBe(
      'confirmé le 10 août 2026 à 8 h 15 par Awa Test',
    )
  })

  it.each<[string, FreeCount]>([
    ['2 places libres en urgence', urgent(2)],
    ['1 place libre en urgence à partir du 12 août', urgent(1, '2026-08-12')],
    ['aucune place libre en long séjour', long(0)],
  ])('says %s', (words, row) => {
    expect(plain(freeCountWords(row))).toBe(words)
  })

  it.each([
    ['2026-08-10T09:59:40Z', 'confirmed', 'confirmé à l’instant par Awa Test'],
    ['2026-08-10T09:15:00Z', 'confirmed', 'confirmé il y a 45 min par Awa Test'],
    ['2026-08-10T06:59:00Z', 'confirmed', 'confirmé il y a 3 h par Awa Test'],
    ['2026-08-07T09:00:00Z', 'toConfirm', 'à confirmer, dernière confirmation il y a 3 jours par Awa Test'],
    [null, 'hidden', 'jamais confirmé'],
  ] as const)('says who and since when: %s', (confirmedAt, state, words) => {
    expect(plain(confirmationWords({ confirmedAt, confirmedBy: 'Awa Test' }, state, now))).toBe(words)
  })
})
