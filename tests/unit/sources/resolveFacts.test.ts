import { describe, expect, it } from 'vitest'
import type { Fact } from '@/domain/sources/facts'
import { resolveFacts, type Testimony } from '@/domain/sources/resolveFacts'

type Values = {
  name: string | null
  latitude: number | null
  longitude: number | null
  locationPrecision: string | null
}

const FACTS: Fact<Values>[] = [
  { name: 'name', label: 'Nom', fields: ['name'] },
  { name: 'location', label: 'Emplacement', fields: ['latitude', 'longitude', 'locationPrecision'] },
]
const NOWHERE = { latitude: null, longitude: null, locationPrecision: null }
const named = (name: string | null): Values => ({ name, ...NOWHERE })
const RANKS: Record<string, number> = { good: 10, fair: 50 }

const resolve = (here: Values, provenance: Record<string, string>, testimonies: Testimony<Values>[]) =>
  resolveFacts({ facts: FACTS, here, provenance, testimonies, rankOf: (source) => RANKS[source] ?? 99 })

describe('resolveFacts', () => {
  it('follows the source of a fact that nobody else has written', () => {
    const { changes, provenance, disagreements } = resolve(named('Avant'), { name: 'fair' }, [
      { source: 'fair', last: named('Avant'), now: named('Après'), missing: false },
    ])
    expect({ changes, provenance, disagreements }).toStrictEqual({
      changes: { name: 'Après' },
      provenance: { name: 'fair' },
      disagreements: [],
    })
  })

  it('keeps what was written here and tells the disagreement', () => {
    const { changes, disagreements } = resolve(named('Écrit ici'), { name: 'fair' }, [
      { source: 'fair', last: named('Avant'), now: named('Après'), missing: false },
    ])
    expect(changes).toStrictEqual({})
    expect(disagreements).toStrictEqual([
      { fact: 'name', source: 'fair', current: 'Écrit ici', proposed: 'Après' },
    ])
  })

  it('sees no disagreement in accents, case and spaces', () => {
    const { disagreements } = resolve(named('CCAS d’Étampes'), {}, [
      { source: 'fair', last: null, now: named('CCAS  D’ETAMPES'), missing: false },
    ])
    expect(disagreements).toStrictEqual([])
  })

  it.each(['good', 'fair'] as const)('has the better source win when %s speaks last', (speaks) => {
    const said = { good: named('Bon'), fair: named('Moyen') }
    const now = { [speaks]: said[speaks] }
    const { changes, provenance, disagreements } = resolve(named('Moyen'), { name: 'fair' }, [
      { source: 'good', last: said.good, missing: false, ...(now.good ? { now: now.good } : {}) },
      { source: 'fair', last: said.fair, missing: false, ...(now.fair ? { now: now.fair } : {}) },
    ])
    expect({ changes, provenance }).toStrictEqual({ changes: { name: 'Bon' }, provenance: { name: 'good' } })
    expect(disagreements).toStrictEqual([{ fact: 'name', source: 'fair', current: 'Bon', proposed: 'Moyen' }])
  })

  it('empties a fact that its only source no longer gives', () => {
    const { changes, provenance } = resolve(named('Avant'), { name: 'fair' }, [
      { source: 'fair', last: named('Avant'), now: named(null), missing: false },
    ])
    expect({ changes, provenance }).toStrictEqual({ changes: { name: null }, provenance: {} })
  })

  it('fills the middle of a commune with a point, and leaves it while no source gives one', () => {
    const middle = { name: null, latitude: 48.4, longitude: 2.1, locationPrecision: 'commune' }
    const point = { name: null, latitude: 48.43, longitude: 2.16, locationPrecision: 'adresse' }
    expect(
      resolve(middle, {}, [{ source: 'fair', last: named(null), now: point, missing: false }]).changes,
    ).toStrictEqual({
      latitude: 48.43,
      longitude: 2.16,
      locationPrecision: 'adresse',
    })
    expect(
      resolve(middle, {}, [{ source: 'fair', last: named(null), now: named(null), missing: false }]).changes,
    ).toStrictEqual({})
  })
})
