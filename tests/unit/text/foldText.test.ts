import { describe, expect, it } from 'vitest'
import { fold, foldText, originalRange } from '@/domain/text/foldText'

describe('fold', () => {
  it('drops accents and case, opens ligatures, unifies apostrophes and hyphens', () => {
    expect(fold('L’Œuvre d´ÉTÉ, Straße ʼn‐Æ')).toBe("l'oeuvre d'ete, strasse 'n-ae")
  })

  it('gives the same letter by letter as all at once', () => {
    const text = 'Ça : l’hébergement d’Étienne, œuvre & cœur, e\u0301te\u0301, 2A, 75 012 €'
    expect(foldText(text).text).toBe(fold(text))
  })
})

describe('originalRange', () => {
  it('leads back to whole letters of the original, marks included', () => {
    const original = 'Un cœur e\u0301tabli'
    const folded = foldText(original)
    const range = (word: string, length = word.length) => {
      const at = folded.text.indexOf(word)
      const { start, end } = originalRange(folded, at, at + length)
      return original.slice(start, end)
    }
    expect([range('coeur'), range('co'), range('etabli'), range('e', 1)]).toStrictEqual([
      'cœur',
      'cœ',
      'e\u0301tabli',
      'œ',
    ])
  })
})
