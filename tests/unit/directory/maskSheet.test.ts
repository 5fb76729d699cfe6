import { describe, expect, it } from 'vitest'
import { maskSheet } from '@/domain/organisation/restrictedFields'

const service = {
  phone: '01 99 00 00 01',
  email: 'accueil@service.example',
  contactName: 'Secrétariat',
  restrictions: [
    { part: 'phones', audience: 'agents', reason: 'Ligne d’astreinte' },
    { part: 'emails', audience: 'partners', reason: 'Boîte commune' },
  ] as const,
}

describe('maskSheet', () => {
  it('withholds the own telephone, mail and contact of a service from the public', () => {
    expect(maskSheet(service, 'public')).toStrictEqual({
      phone: null,
      email: null,
      contactName: null,
      restrictions: [],
    })
  })

  it('gives partners what is kept for them alone', () => {
    expect(maskSheet(service, 'partners')).toStrictEqual({
      phone: null,
      email: 'accueil@service.example',
      contactName: 'Secrétariat',
      restrictions: [],
    })
  })

  it('never gives away why a part is withheld', () => {
    expect(maskSheet(service, 'agents').restrictions).toStrictEqual([])
  })
})
