import { mkdirSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { env } from '@/env'
import { SpilledTexts } from '@/infra/files/SpilledTexts'

const spilled = () => readdirSync(env.DATA_DIR).filter((name) => name.startsWith('spilled-'))

describe('SpilledTexts', () => {
  it('gives each text back, whatever its length and signs, and leaves no file behind', () => {
    mkdirSync(env.DATA_DIR, { recursive: true })
    const texts = new SpilledTexts()
    const given = ['Épicerie du Plateau', '', 'é'.repeat(70_000), '{"name":"L’Escale"}']
    const places = given.map((text) => texts.add(text))
    expect(spilled()).toStrictEqual([])
    expect(places.toReversed().map((place) => texts.read(place))).toStrictEqual(given.toReversed())
    texts.close()
    expect(() => texts.read(places[0] ?? 0)).toThrow('gone')
  })
})
