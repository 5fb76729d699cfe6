import communes from '@etalab/decoupage-administratif/data/communes.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { screenFreeText } from '@/domain/placement/screening/screenFreeText'
import { screeningFault } from '@/domain/placement/screening/screeningFault'
import { unaccented } from '@/domain/text/unaccented'
import { HONEST_SENTENCES } from './honestSentences'
import { NAMING_SENTENCES } from './namingSentences'

const names = new Set(communes.map(({ nom }) => unaccented(nom)))
const context = { isPlace: (words: string) => names.has(unaccented(words)), today: '2026-11-30' }

describe('screening of free texts', () => {
  it.each(HONEST_SENTENCES)('lets pass: %s', (text) => {
    expect(screenFreeText(text, context)).toStrictEqual([])
  })

  it.each(NAMING_SENTENCES)('refuses: %s (%s « %s »)', (text, kind, words) => {
    const found = screenFreeText(text, context)
    expect(found.map((one) => [one.kind, one.words])).toContainEqual([kind, words])
    for (const { start, end, words: told } of found) expect(text.slice(start, end).trim()).toBe(told)
  })

  it('holds sixty sentences of each kind', () => {
    expect(HONEST_SENTENCES.length).toBeGreaterThanOrEqual(60)
    expect(NAMING_SENTENCES.length).toBeGreaterThanOrEqual(60)
  })

  it('says which words, and where they stand', () => {
    const text = 'Garçon calme.\nKévin Delorme vit chez sa mère, joindre le 06 12 34 56 78.'
    expect(screeningFault(text, screenFreeText(text, context))).toBe(
      'Retirez ce qui identifie une personne\u00a0: nom ou prénom «\u00a0Kévin Delorme\u00a0» (ligne 2\u00a0: …calme. Kévin Delorme vit chez sa…), téléphone «\u00a006 12 34 56 78\u00a0» (ligne 2\u00a0: …mère, joindre le 06 12 34 56 78.…). Rien n’est enregistré tant que ces mots y sont.',
    )
    expect(screeningFault('Garçon calme.', [])).toBeNull()
  })
})
