import { describe, expect, it } from 'vitest'
import { SeenTexts } from '@/features/intake/readers/csv/SeenTexts'

describe('SeenTexts', () => {
  it('knows a text again among a hundred thousand that look alike', () => {
    const seen = new SeenTexts()
    const texts = Array.from({ length: 100_000 }, (_, rank) => `structure-${rank}`)
    expect(texts.filter((text) => seen.add(text))).toHaveLength(texts.length)
    expect(texts.filter((text) => seen.add(text))).toStrictEqual([])
    expect(seen.add('structure-100000')).toBe(true)
  })
})
