import { describe, expect, it } from 'vitest'
import { changesBetween } from '@/features/catalogue/schemeHistory/present/changesBetween'
import type { Scheme } from '@/payload-types'

const aVersion = (id: string, facts: Partial<Scheme>) => ({
  id,
  at: '2026-11-04T10:00:00.000Z',
  scheme: { id: 's', title: 'Aide', audience: 'public' as const, updatedAt: '', createdAt: '', ...facts },
})

describe('changesBetween', () => {
  it('shows before and after of each field that changed', () => {
    const versions = [
      aVersion('2', { amount: '400 €', changeNote: 'Plafond relevé' }),
      aVersion('1', { amount: '300 €' }),
    ]
    expect(changesBetween(versions, new Map())).toStrictEqual([
      {
        id: '2',
        at: '2026-11-04T10:00:00.000Z',
        nature: 'scale',
        note: 'Plafond relevé',
        changes: [{ field: 'amount', was: '300 €', is: '400 €' }],
      },
      { id: '1', at: '2026-11-04T10:00:00.000Z', nature: 'new', note: null, changes: null },
    ])
  })

  it.each([
    ['a precision, where words are only added', 'Sur dossier.', 'Sur dossier. Deux pièces.', 'precision'],
    ['a correction, where words are replaced', 'Sur dossier.', 'Sans dossier.', 'correction'],
  ])('calls it %s', (_, was, is, nature) => {
    const versions = [aVersion('2', { conditions: is }), aVersion('1', { conditions: was })]
    expect(changesBetween(versions, new Map())[0]?.nature).toBe(nature)
  })

  it('keeps what the editor says of a sheet whose versions of before are not stored', () => {
    const [first] = changesBetween([aVersion('1', { changeNote: 'Volet eau ajouté.' })], new Map())
    expect([first?.nature, first?.note]).toStrictEqual(['precision', 'Volet eau ajouté.'])
  })

  it('never shows what is kept for the editors', () => {
    const versions = [aVersion('2', { internalNote: 'secret', owner: 'u' }), aVersion('1', {})]
    expect(changesBetween(versions, new Map()).map(({ id }) => id)).toStrictEqual(['1'])
  })

  it('never names an organisation that the reader may not read', () => {
    const versions = [aVersion('2', { contacts: ['hidden', 'shown'] }), aVersion('1', { contacts: [] })]
    const changes = changesBetween(versions, new Map([['shown', 'CAF']]))[0]?.changes
    expect(changes).toStrictEqual([{ field: 'contacts', was: '', is: 'CAF' }])
  })
})
