import { describe, expect, it } from 'vitest'
import { isRandomName, knownRandomName, randomName } from '@/features/sheets/files/write/randomName'

describe('randomName', () => {
  it('keeps nothing of the name but its kind', () => {
    expect(randomName('Élise Durand (2).PNG')).toMatch(/^[0-9a-f-]{36}\.png$/)
  })
})

describe('knownRandomName', () => {
  it.each([
    ['Annuaire 94 — été.csv', /^annuaire-94-ete-[0-9a-f-]{36}\.csv$/],
    ['../../etc/passwd', /^passwd-[0-9a-f-]{36}$/],
    ['%%%.csv', /^[0-9a-f-]{36}\.csv$/],
    [`${'a'.repeat(300)}.json`, /^a{60}-[0-9a-f-]{36}\.json$/],
  ])('lets the editor know %.30s', (sent, expected) => {
    const name = knownRandomName(sent)
    expect(name).toMatch(expected)
    expect(isRandomName(name)).toBe(true)
  })
})
