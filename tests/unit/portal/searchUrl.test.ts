import { describe, expect, it } from 'vitest'
import { withoutValue, withPage, withValues, wordsOnly } from '@/ui/filters/searchUrl'

const params = new URLSearchParams('q=aide&kind=a&kind=b&page=3')

describe('searchUrl', () => {
  it('takes one value of a filter away and starts again at the first page', () => {
    expect(withoutValue(params, 'kind', 'a', '/recherche')).toStrictEqual('/recherche?q=aide&kind=b')
  })

  it('replaces the values of a filter', () => {
    expect(withValues(params, 'commune', ['91223'], '/recherche')).toStrictEqual(
      '/recherche?q=aide&kind=a&kind=b&commune=91223',
    )
  })

  it('leaves the first page out of the address', () => {
    expect(withPage(params, 1, '/recherche')).toStrictEqual('/recherche?q=aide&kind=a&kind=b')
  })

  it('keeps the words alone', () => {
    expect(wordsOnly(params, '/recherche')).toStrictEqual('/recherche?q=aide')
  })

  it('leads to all sheets when nothing was typed', () => {
    expect(wordsOnly(new URLSearchParams('kind=a'), '/recherche')).toStrictEqual('/recherche')
  })
})
