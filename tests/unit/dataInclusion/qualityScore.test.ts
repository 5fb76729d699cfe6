import { describe, expect, it } from 'vitest'
import { qualityScore, structureScore } from '@/domain/dataInclusion/qualityScore'

const TODAY = new Date('2026-07-01T00:00:00Z')
const NOBODY = { phones: [], emails: [] }
const FULL = {
  description: 'x'.repeat(250),
  thematics: ['sante--addictions'],
  publics: ['tous-publics'],
  fees: 'gratuit',
  receptionModes: ['en-presentiel'],
  mobilisationModes: ['telephoner', 'envoyer-un-courriel'],
  mobilisableBy: ['usagers'],
  phone: '01 60 00 00 00',
  email: 'a@b.example',
  ownPlace: true,
  address: { street: '1 rue' },
  verifiedAt: '2026-06-01T00:00:00Z',
}

const criterionOf = (service: object, code: string, organisation: object = NOBODY) =>
  qualityScore(service, organisation, TODAY).criteria.find((criterion) => criterion.code === code)

describe('qualityScore', () => {
  it('is 0 for a sheet that says nothing', () => {
    expect(qualityScore({}, NOBODY, TODAY).score).toBe(0)
  })

  it('is 1 for a sheet that says everything', () => {
    expect(qualityScore(FULL, NOBODY, TODAY).score).toBe(1)
  })

  it('is the mean of the criteria that apply', () => {
    const { score, criteria } = qualityScore(
      { ...FULL, receptionModes: ['a-distance'], publics: [] },
      NOBODY,
      TODAY,
    )
    expect([criteria.filter(({ applicable }) => applicable).length, score]).toStrictEqual([9, 8 / 9])
  })

  it.each([
    [0, 0],
    [49, 0],
    [50, 0.5],
    [199, 0.5],
    [200, 1],
    [1999, 1],
    [2000, 0.5],
    [10_000, 0.5],
    [10_001, 0],
  ])('gives a description of %i characters %d', (length, value) => {
    expect(criterionOf({ description: 'x'.repeat(length) }, 'description_bien_definie')?.value).toBe(value)
  })

  it.each([
    [{}, 0],
    [{ fees: 'payant' }, 0.5],
    [{ fees: 'payant', feesDetail: '5 €' }, 1],
    [{ fees: 'gratuit' }, 1],
  ])('gives fees %j %d', (service, value) => {
    expect(criterionOf(service, 'frais_bien_definis')?.value).toBe(value)
  })

  it.each([
    ['2026-06-30T00:00:00Z', 1],
    ['2026-01-01T00:00:00Z', 1],
    ['2024-07-01T00:00:00Z', 0],
    ['2020-01-01T00:00:00Z', 0],
  ])('gives a sheet verified on %s a recency of %d', (verifiedAt, value) => {
    expect(criterionOf({ verifiedAt }, 'date_maj_recente')?.value).toBe(value)
  })

  it('falls in a straight line between six months and two years', () => {
    expect(criterionOf({ modifiedAt: '2025-04-01T00:00:00Z' }, 'date_maj_recente')?.value).toBeCloseTo(0.5, 2)
  })

  it('asks for a number only where one may telephone, and takes that of the organisation', () => {
    const service = { mobilisationModes: ['telephoner'] }
    expect([
      criterionOf({}, 'telephone_bien_defini')?.applicable,
      criterionOf(service, 'telephone_bien_defini')?.value,
      criterionOf(service, 'telephone_bien_defini', { phones: [{}] })?.value,
    ]).toStrictEqual([false, 0, 1])
  })

  it('takes the address of the organisation unless the service is elsewhere', () => {
    const organisation = { address: { city: 'Étampes' } }
    const service = { receptionModes: ['en-presentiel'] }
    expect([
      criterionOf(service, 'adresse_bien_definie', organisation)?.value,
      criterionOf({ ...service, ownPlace: true }, 'adresse_bien_definie', organisation)?.value,
    ]).toStrictEqual([1, 0])
  })
})

describe('structureScore', () => {
  it('is the mean of the services, and 0 without any', () => {
    const scores = [FULL, {}].map((service) => qualityScore(service, NOBODY, TODAY))
    expect([structureScore(scores), structureScore([])]).toStrictEqual([0.5, 0])
  })
})
