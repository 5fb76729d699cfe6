import { describe, expect, it } from 'vitest'
import { codeWords } from '../../../collections/shared/codes/codeWords'

describe('codeWords', () => {
  it.each([
    ['kind', 'organisations', {}, 'Partenaire'],
    ['section', 'ou', { sheetNumber: 'P0042', section: 'ou' }, 'Sur place'],
    ['purpose', 'verify', {}, 'Confirmer une fiche'],
    ['purpose', 'of-another-time', {}, 'Autre message'],
    ['day', '2026-11-01', {}, '01/11/2026'],
    ['day', '2026-11', {}, '11/2026'],
    [
      'lines',
      [{ label: 'Téléphone', state: 'accepted' }, { label: 'Sigle' }],
      {},
      'Téléphone\u00a0: acceptée\nSigle\u00a0: en attente',
    ],
    ['lines', null, {}, ''],
  ] as const)('says a code of %s in words: %j', (words, code, row, said) => {
    expect(codeWords(words, code, row)).toBe(said)
  })
})
