import { describe, expect, it } from 'vitest'
import { namedEmptiers } from '@/ui/filters/namedEmptiers'
import { withoutValue } from '@/ui/filters/searchUrl'

const PATH = '/recherche'

describe('namedEmptiers', () => {
  it('names a filter as its chips do, with the address of the search without it', () => {
    const params = new URLSearchParams('q=ccas&theme=logement&theme=eau&open=now&page=2')
    const chips = ['logement', 'eau'].map((theme) => ({
      label: theme === 'eau' ? 'Eau' : 'Logement',
      href: withoutValue(params, 'theme', theme, PATH),
    }))
    const emptiers = [
      { names: ['theme'], count: 4, more: null },
      { names: ['level'], count: 2, more: null },
    ]
    expect(namedEmptiers(emptiers, { chips, params, path: PATH })).toStrictEqual([
      { label: 'Logement, Eau', href: '/recherche?q=ccas&open=now', count: 4, more: null },
    ])
  })

  it('looks away from the family’s commune as its chip does: the session keeps it', () => {
    const params = new URLSearchParams('q=ccas&commune=91174')
    const chips = [{ label: 'À Corbeil-Essonnes', href: '/recherche?q=ccas&commune=91174&ailleurs=1' }]
    const [named] = namedEmptiers([{ names: ['commune'], count: 3, more: null }], {
      chips,
      params,
      path: PATH,
    })
    expect([named?.label, named?.href]).toStrictEqual(['À Corbeil-Essonnes', chips[0]?.href])
  })
})
