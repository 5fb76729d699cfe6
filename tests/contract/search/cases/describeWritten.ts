import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { SearchEngine } from '@/infra/search/SearchEngine'
import type { SearchLexicon } from '@/infra/search/SearchLexicon'
import { aSearchQuery } from '../../../factories/aSearchQuery'
import {
  TRUE_WORDS_SHEETS,
  UNKNOWN_WORD_CASES,
  UNWRITTEN,
  WRITTEN_CASES,
  WRITTEN_LEXICON,
  WRITTEN_SHEETS,
} from './written'

type Opened = { engine: SearchEngine; dispose: () => Promise<unknown> }

/** An engine whose index of agents holds these sheets, under this lexicon. */
type OpenWith = (sheets: readonly SearchDocument[], lexicon: SearchLexicon) => Promise<Opened>

/** What any engine must do of words written otherwise, of numbers and addresses, and of words that it does not know. */
export function describeWritten(name: string, openWith: OpenWith): void {
  describe(`What is written otherwise, on ${name}`, () => {
    let opened: Opened

    beforeAll(async () => {
      opened = await openWith(WRITTEN_SHEETS, WRITTEN_LEXICON)
    })

    afterAll(() => opened.dispose())

    const found = async (text: string) => {
      const { hits } = await opened.engine.search(aSearchQuery({ text, pageSize: 100 }))
      return hits.map(({ id }) => id)
    }

    it.each(WRITTEN_CASES)('finds for « %s » the sheet %s first', async (text, id) => {
      expect((await found(text))[0]).toBe(id)
    })

    it.each(['co-parentalité', 'coparentalité', 'co parentalité'])(
      'finds « %s » in one word and in two',
      async (text) => {
        expect((await found(text)).sort()).toStrictEqual(['coparentalite', 'parentalite'])
      },
    )

    it.each(UNWRITTEN)('does not take « %s » for a near one', async (text) => {
      expect(await found(text)).toStrictEqual([])
    })

    it('takes an article of law for the beginning of no other, unless it is itself a beginning', async () => {
      expect([await found('L. 262-2'), (await found('L. 262')).sort()]).toStrictEqual([
        ['law'],
        ['law', 'otherLaw'],
      ])
    })

    it('marks numbers and addresses as they are written', async () => {
      const snippet = async (text: string) =>
        (await opened.engine.search(aSearchQuery({ text }))).hits[0]?.highlights.snippet
      expect(await snippet('0169803919')).toContain('<mark>01 69 80 39 19</mark>')
      expect(await snippet('maison-lac.fr')).toContain('<mark>maison-lac.fr</mark>')
      expect(await snippet('L262-2')).toContain('<mark>L. 262-2</mark>')
    })
  })

  describe(`True words and others, on ${name}`, () => {
    let opened: Opened

    beforeAll(async () => {
      opened = await openWith(TRUE_WORDS_SHEETS, { acronyms: [], synonyms: [] })
    })

    afterAll(() => opened.dispose())

    const answer = async (text: string) => {
      const { hits, droppedWords } = await opened.engine.search(aSearchQuery({ text }))
      return { ids: hits.map(({ id }) => id), droppedWords }
    }

    it('keeps the word that it knows, and leaves out the one that it would have to take for another', async () => {
      // Only the fourth sheet has both, and only by taking `stationnement`, which the third has, for a misspelling.
      const { ids, droppedWords } = await answer('stationnement voyage')
      expect([ids[0], droppedWords]).toStrictEqual(['d-3', ['voyage']])
    })

    it('still forgives the word that it does not know', async () => {
      expect((await answer('carte stationnemant')).ids[0]).toBe('d-3')
    })

    it.each(UNKNOWN_WORD_CASES)(
      'leaves out of « %s » what nobody knows, wherever it stands',
      async (text, ids) => {
        const { ids: found, droppedWords } = await answer(text)
        const unknown = text.split(' ').filter((word) => /^(?:qz|wx)/.test(word))
        expect([found, droppedWords]).toStrictEqual([ids, unknown])
      },
    )
  })
}
