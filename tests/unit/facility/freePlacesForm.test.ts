import { describe, expect, it } from 'vitest'
import type { FreePlaces } from '@/domain/facility/FreePlaces'
import { placesKey } from '@/features/keeping/freePlaces/present/placesKey'
import { toFreePlaces } from '@/features/keeping/freePlaces/present/toFreePlaces'
import { toTyped } from '@/features/keeping/freePlaces/present/toTyped'
import { readPlacesForm } from '@/features/keeping/freePlaces/read/readPlacesForm'
import { packForm } from '@/features/keeping/units/present/packForm'
import { unpackForm } from '@/features/keeping/units/present/unpackForm'

const TODAY = '2026-11-22'
const DURATIONS = ['court', 'moyen'] as const
const FREE: FreePlaces = {
  counts: [
    { duration: 'court', count: 2, from: '2026-11-20' },
    { duration: 'moyen', count: 1, from: '2026-12-01' },
  ],
  outOfService: [
    { from: '2026-10-01', to: '2026-10-05', count: 1, reason: 'travaux', note: null },
    { from: '2026-11-01', to: null, count: 2, reason: 'autre', note: 'Chauffage' },
  ],
  confirmedAt: '2026-11-19T08:00:00.000Z',
  confirmedBy: 'Awa Test',
}

describe('toTyped', () => {
  it('shows a day that has come as now, and leaves out a period that is over', () => {
    const { counts, outOfService } = toTyped(FREE, DURATIONS, TODAY)
    expect(counts).toStrictEqual({
      court: { count: '2', from: '' },
      moyen: { count: '1', from: '2026-12-01' },
    })
    expect(outOfService.map(({ note }) => note)).toStrictEqual(['Chauffage'])
  })

  it('gives back the same word when nothing is touched', () => {
    const typed = toTyped(FREE, DURATIONS, TODAY)
    const { free } = toFreePlaces(typed, { durations: DURATIONS, free: FREE }, TODAY)
    expect(placesKey(free, TODAY)).toBe(typed.key)
  })
})

describe('placesKey', () => {
  it('does not change with who confirmed, nor with a row of no place', () => {
    const more = {
      ...FREE,
      confirmedBy: 'Bintou Test',
      counts: [...FREE.counts, { duration: 'long' as const, count: 0, from: null }],
    }
    expect(placesKey(more, TODAY)).toBe(placesKey(FREE, TODAY))
  })

  it('changes with a number, a day to come and a period', () => {
    const keys = [
      FREE,
      { ...FREE, counts: FREE.counts.slice(1) },
      { ...FREE, counts: FREE.counts.map((row) => ({ ...row, from: '2026-12-02' })) },
      { ...FREE, outOfService: [] },
    ].map((free) => placesKey(free, TODAY))
    expect(new Set(keys).size).toBe(4)
  })
})

describe('toFreePlaces', () => {
  const unit = { durations: DURATIONS, free: FREE }

  it('makes what is no number one that the rules refuse', () => {
    const typed = { key: '', counts: { court: { count: '2 lits', from: '' } }, outOfService: [] }
    expect(toFreePlaces(typed, unit, TODAY).free.counts[0]?.count).toBeNaN()
  })

  it('keeps what is stored of a duration that the form did not show', () => {
    const typed = { key: '', counts: { court: { count: '0', from: '2026-12-09' } }, outOfService: [] }
    expect(toFreePlaces(typed, unit, TODAY).free.counts).toStrictEqual([
      { duration: 'court', count: 0, from: null },
      { duration: 'moyen', count: 1, from: '2026-12-01' },
    ])
  })
})

describe('readPlacesForm', () => {
  it('reads unit by unit, without the row offered and left empty', () => {
    const form = new URLSearchParams({
      unit: 'a',
      'key.a': 'K',
      'count.a.court': ' 3 ',
      'from.a.court': '',
      'count.b.court': '9',
      'out.a.0.count': '1',
      'out.a.0.reason': 'travaux',
      'out.a.1.count': '',
    })
    expect([...readPlacesForm(form)]).toStrictEqual([
      [
        'a',
        {
          key: 'K',
          counts: { court: { count: '3', from: '' } },
          outOfService: [{ from: '', to: '', count: '1', reason: 'travaux', note: '', drop: false }],
        },
      ],
    ])
  })
})

describe('packForm', () => {
  it('keeps a form whole in an address', () => {
    const form = new URLSearchParams([
      ['note', 'Où l’été ? « ici » & là'],
      ['n', '1'],
      ['n', '2'],
    ])
    expect(unpackForm(packForm(form)).toString()).toBe(form.toString())
  })

  it.each([null, '', 'abc', '%%%'])('gives an empty form for %s', (word) => {
    expect([...unpackForm(word)]).toStrictEqual([])
  })

  it('refuses a word that swells beyond measure', () => {
    const word = packForm(new URLSearchParams({ note: 'a'.repeat(200_000) }))
    expect([...unpackForm(word)]).toStrictEqual([])
  })
})
