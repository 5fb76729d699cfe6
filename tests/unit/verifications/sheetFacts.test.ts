import { describe, expect, it } from 'vitest'
import { organisationFacts } from '@/features/catalogue/organisations/present/organisationFacts'
import type { Organisation } from '@/payload-types'

const NOW = new Date('2026-11-22T12:00:00.000Z')

const sheet: Organisation = {
  id: 'o1',
  name: 'Relais',
  kind: 'association',
  audience: 'public',
  address: { street: '3 rue des Essais', postcode: '91150', city: 'Étampes', inseeCode: '91223' },
  phones: [
    { number: '01 99 00 00 01', kind: 'accueil' },
    { number: '01 99 00 00 02', kind: 'professionnels', note: 'le matin' },
  ],
  professionalContact: { name: 'Mme Essai', role: 'accueil' },
  closures: [
    { from: '2026-01-01T12:00:00.000Z', to: '2026-01-02T12:00:00.000Z' },
    { from: '2026-12-24T12:00:00.000Z', to: '2026-12-26T12:00:00.000Z', message: 'Fêtes' },
  ],
  restrictions: [{ part: 'address', audience: 'agents', reason: 'secret' }],
  updatedAt: '2026-11-01T00:00:00.000Z',
  createdAt: '2026-11-01T00:00:00.000Z',
}
const lines = (readerClass: 'partners' | 'agents') =>
  Object.fromEntries(organisationFacts(sheet, readerClass, NOW).map((fact) => [fact.key, fact]))

describe('the facts of a partner to check', () => {
  it('leave out, for partners, what is kept for agents, and say so', () => {
    expect(lines('partners').address).toStrictEqual({ key: 'address', lines: [], withheld: true })
    expect(lines('agents').address?.lines).toStrictEqual(['3 rue des Essais, 91150 Étampes'])
    expect(JSON.stringify(lines('partners'))).not.toContain('rue des Essais')
  })

  it('name lines that are not for everybody, and closures that are not over', () => {
    expect(lines('partners').phones?.lines).toStrictEqual([
      '01 99 00 00 01',
      '01 99 00 00 02 · ligne des professionnels · le matin',
    ])
    expect(lines('partners').hours?.lines).toStrictEqual(['fermé du 24\u00a0déc. au 26\u00a0déc. · Fêtes'])
    expect(lines('partners').contact?.lines).toStrictEqual(['Mme Essai · accueil'])
  })

  it('stand there empty when nothing is known', () => {
    expect(lines('partners').emails).toStrictEqual({ key: 'emails', lines: [], withheld: false })
  })
})
