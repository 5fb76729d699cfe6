import { describe, expect, it } from 'vitest'
import { canReadPart, maskSheet, RESTRICTABLE_PART_LABELS } from '@/domain/sheet/restrictedFields'

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

  const lines = [
    { number: '01 99 00 00 02', kind: 'accueil' },
    { number: '01 99 00 00 03', kind: 'professionnels' },
    { number: '01 99 00 00 04' },
    { number: '01 99 00 00 05', kind: null },
  ]

  it('gives the public no line that does not say for whom it is', () => {
    expect(maskSheet({ restrictions: [], phones: lines }, 'public').phones).toStrictEqual([lines[0]])
  })

  it('gives partners every line', () => {
    expect(maskSheet({ restrictions: null, phones: lines }, 'partners').phones).toStrictEqual(lines)
  })
})

describe('canReadPart', () => {
  it.each([
    ['loaded without its restrictions', {}],
    ['with a row that says neither part nor audience', { restrictions: [{}] }],
    ['with a row that does not say its part', { restrictions: [{ audience: 'agents' as const }] }],
    ['with a row that does not say its audience', { restrictions: [{ part: 'phones' as const }] }],
    [
      'with an empty part',
      { restrictions: [{ part: null, audience: 'agents' as const, reason: 'Ligne d’astreinte' }] },
    ],
  ])('withholds every part of a sheet %s', (_, sheet) => {
    const read = RESTRICTABLE_PART_LABELS.filter(({ code }) => canReadPart(sheet, code, 'agents'))
    expect(read).toStrictEqual([])
  })

  it('gives every part but the contact of professionals where nothing is kept', () => {
    const read = RESTRICTABLE_PART_LABELS.filter(({ code }) =>
      canReadPart({ restrictions: null }, code, 'public'),
    )
    expect(read.map(({ code }) => code)).toStrictEqual(
      RESTRICTABLE_PART_LABELS.map(({ code }) => code).filter((code) => code !== 'professionalContact'),
    )
  })
})
