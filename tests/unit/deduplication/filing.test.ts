import { describe, expect, it } from 'vitest'
import { FiledBodies } from '@/domain/deduplication/FiledBodies'
import { KeyIndex } from '@/domain/deduplication/KeyIndex'
import { prepareFacts } from '@/domain/deduplication/preparedFacts'

const facts = (name: string) =>
  prepareFacts({
    name,
    kind: 'association',
    siret: null,
    street: '3 rue Haute',
    postcode: '91150',
    city: 'Étampes',
    inseeCode: '91223',
    latitude: 48.43,
    longitude: 2.16,
    locationPrecision: null,
    phones: ['+33160000001'],
    emails: [],
  })

describe('KeyIndex', () => {
  it('finds under each of many keys the bodies that were filed there, each once', () => {
    const index = new KeyIndex(150)
    for (let body = 0; body < 5000; body += 1) {
      index.file(`own ${body}`, body)
      index.file(`shared ${body % 100}`, body)
      index.file(`shared ${body % 100}`, body)
    }
    for (const body of [0, 77, 4999]) expect(index.find(`own ${body}`)).toContain(body)
    expect(index.find('shared 7').toSorted((a, b) => a - b)).toStrictEqual(
      Array.from({ length: 50 }, (_, rank) => rank * 100 + 7),
    )
    expect(index.find('nothing')).toStrictEqual([])
  })

  it('finds nothing under a key that too many bodies share', () => {
    const index = new KeyIndex(150)
    for (let body = 0; body < 150; body += 1) index.file('mairie', body)
    expect(index.find('mairie')).toHaveLength(150)
    for (let body = 150; body < 1000; body += 1) index.file('mairie', body)
    expect(index.find('mairie')).toStrictEqual([])
  })
})

describe('FiledBodies', () => {
  it('gives back what was filed, and the sources that came later', () => {
    const bodies = new FiledBodies()
    bodies.add('a', ['dora'], facts('Épicerie du Plateau'))
    const rank = bodies.add('b', ['dora'], facts('L’Escale'))
    expect(bodies.add('b', ['soliguide'], facts('Autre nom'))).toBe(rank)
    expect(bodies.at(rank)).toStrictEqual({
      id: 'b',
      sources: new Set(['dora', 'soliguide']),
      facts: facts('L’Escale'),
    })
    expect(bodies.at(2)).toBeNull()
  })
})
