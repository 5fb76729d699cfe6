import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { aSearchQuery } from '../../factories/aSearchQuery'
import { ENGINES, type OpenedEngine } from './engines'

/** More than an engine hands over at once to be put in our order. */
const CROWD = 130

const HOUSING = [
  aSearchDocument({ id: 'alf', number: 'D0019', title: 'Allocation de logement familiale' }),
  aSearchDocument({ id: 'apl', number: 'D0018', title: 'Aide personnalisée au logement' }),
  ...Array.from({ length: CROWD }, (_, at) =>
    aSearchDocument({
      id: `body-${String(at).padStart(3, '0')}`,
      title: `Fiche ${at}`,
      level: 'national',
      body: 'Pour tous les logements du parc.',
    }),
  ),
]

const BEGINNINGS = [
  aSearchDocument({ id: 'saint', title: 'Espace Saint-Michel' }),
  aSearchDocument({ id: 'sainte', title: 'Foyer Sainte-Geneviève' }),
  aSearchDocument({ id: 'saintonge', title: 'Relais de Saintonge' }),
  aSearchDocument({ id: 'sainfoin', title: 'Jardin du sainfoin' }),
  aSearchDocument({ id: 'enfant', title: 'Enfant malade' }),
  aSearchDocument({ id: 'enfants', title: 'Les enfants du lac' }),
  aSearchDocument({ id: 'enfance', title: 'Protection de l’enfance' }),
]

describe.each(ENGINES)('Crowds on $name', ({ open }) => {
  let opened: OpenedEngine

  beforeAll(async () => {
    opened = await open()
    const agents = [...HOUSING, ...BEGINNINGS]
    await opened.engine.index({ public: [], partners: [], agents })
  })

  afterAll(() => opened.dispose())

  const search = (text: string) => opened.engine.search(aSearchQuery({ text, pageSize: 20 }))

  it('puts a stem in a title before the exact word in more bodies than are put in order', async () => {
    const { hits, total } = await search('logements')
    expect(
      hits
        .slice(0, 2)
        .map(({ id, reason }) => [id, reason])
        .sort(),
    ).toStrictEqual([
      ['alf', 'stem'],
      ['apl', 'stem'],
    ])
    expect([hits[2]?.reason, total]).toStrictEqual(['exact', CROWD + 2])
  })

  it.each([
    ['saint', ['saint:exact', 'sainte:prefix', 'saintonge:prefix']],
    ['enfant', ['enfant:exact', 'enfants:stem']],
    // Nobody knows this one: it may be a misspelt beginning too.
    ['sainfo', ['sainfoin:prefix', 'saintonge:typo']],
    ['enfnace', ['enfance:typo']],
  ])('takes a known word for no misspelt beginning: « %s »', async (text, expected) => {
    const { hits, total } = await search(text)
    const met = hits.map(({ id, reason }) => `${id}:${reason}`).sort()
    expect([met, total]).toStrictEqual([[...expected].sort(), expected.length])
  })

  it('counts the same under three filters as it finds', async () => {
    const filters = { type: ['scheme'], level: ['national'], freshness: ['verified'] }
    const { total, facets } = await opened.engine.search(aSearchQuery({ text: 'logements', filters }))
    const of = (name: 'type' | 'level' | 'freshness') =>
      facets[name].find(({ value }) => value === filters[name][0])?.count
    expect([of('type'), of('level'), of('freshness')]).toStrictEqual([total, total, total])
    expect(total).toBeGreaterThan(0)
  })
})
