import { describe, expect, it } from 'vitest'
import { climbs, roomCircles } from '../../../scripts/test/featureRooms'
import { forbiddenImports } from '../../../scripts/test/forbiddenImports'

const inFeatures = (path: string) => `src/features/${path}.ts`

describe('the floors of features', () => {
  it.each([
    ['keeping/editing/a', 'finding/search/b', false],
    ['finding/search/a', 'finding/directory/b', false],
    ['registry', 'catalogue/schemes/b', false],
    ['catalogue/schemes/a', 'registry', true],
    ['sheets/ui/a', 'catalogue/organisations/b', true],
    ['attic/a/b', 'people/session/c', true],
    ['shell/home/a', 'attic/b/c', true],
  ])('let %s import %s: climbing is %s', (from, to, isClimbing) => {
    expect(climbs(inFeatures(from), inFeatures(to))).toBe(isClimbing)
  })

  it('are told where an import climbs', () => {
    const text = "import { a } from '@/features/desk/boards/read/a'\n"
    expect(forbiddenImports(inFeatures('people/session/read/b'), text)).toStrictEqual([
      'importe un étage au-dessus : src/features/desk/boards/read/a',
    ])
  })
})

describe('the rooms of features', () => {
  const source = (from: string, ...to: string[]) => ({
    file: inFeatures(from),
    text: to.map((path) => `import { x } from '@/features/${path}'\n`).join(''),
  })

  it('go in a circle, however long, told once with the files that close it', () => {
    const circle = [
      source('keeping/a/one', 'keeping/b/two'),
      source('keeping/b/two', 'keeping/c/three'),
      source('keeping/c/three', 'keeping/a/one'),
    ]
    expect(roomCircles(circle)).toStrictEqual([
      'pièces en rond : keeping/a → keeping/b → keeping/c → keeping/a (src/features/keeping/a/one.ts, src/features/keeping/b/two.ts, src/features/keeping/c/three.ts)',
    ])
  })

  it('may import one another one way', () => {
    expect(
      roomCircles([
        source('keeping/a/one', 'keeping/b/two', 'keeping/c/three'),
        source('keeping/b/two', 'keeping/c/x'),
      ]),
    ).toStrictEqual([])
  })
})
