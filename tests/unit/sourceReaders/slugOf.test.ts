import { describe, expect, it } from 'vitest'
import { slugOf } from '@/features/sheets/values/slugOf'

describe('slugOf', () => {
  it('makes the keys that are stored, to the letter: fold tells æ and ß another way', () => {
    expect(
      ['Hinaura (AURA)', 'Cœur d’Évry – 2ᵉ étage', 'L’Haÿ-les-Roses', 'Curriculum vitæ', 'Straße'].map(
        slugOf,
      ),
    ).toStrictEqual(['hinaura-aura', 'coeur-d-evry-2-etage', 'l-hay-les-roses', 'curriculum-vit', 'stra-e'])
  })
})
