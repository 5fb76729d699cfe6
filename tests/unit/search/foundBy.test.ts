import { describe, expect, it } from 'vitest'
import { analyseQuery } from '@/domain/text/analyseQuery'
import { compileLexicon } from '@/domain/text/compileLexicon'
import type { MatchReason } from '@/infra/search/SearchAnswer'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import { presentSheet } from '@/infra/search/shared/presentSheet'
import { aSearchDocument } from '../../factories/aSearchDocument'

const lexicon = compileLexicon({
  synonyms: [
    ['fsl', 'fonds de solidarité pour le logement'],
    ['edf', 'facture d’électricité'],
  ],
  acronyms: ['FSL'],
})

const SHEET = {
  title: 'Payer une facture',
  acronyms: ['FSL'],
  keywords: ['Énergie et eau'],
  organisationNames: ['CAF du Val-d’Orée'],
  summary: 'Une aide pour une facture d’électricité.',
  body: 'Habiter le département\nTrois bulletins de salaire',
  sections: [
    { code: 'conditions', at: 0 },
    { code: 'documents', at: 23 },
  ],
} satisfies Partial<SearchDocument>

function found(text: string, reason: MatchReason, also: string[] = [], sheet: Partial<SearchDocument> = {}) {
  const query = analyseQuery(text, lexicon)
  const matches = {
    words: new Set([...query.words.flatMap((word) => [word.text, ...word.forms]), ...also]),
    prefixes: query.words.flatMap((word) => (word.prefix ? [word.text] : [])),
    phrases: query.synonyms.map(({ phrase }) => phrase),
  }
  return presentSheet(aSearchDocument({ ...SHEET, ...sheet }), { query, matches, reason }).foundBy
}

describe('foundBy', () => {
  it('repeats nothing of the title or of what the snippet shows', () => {
    expect([
      found('facture', 'exact'),
      found('aide', 'exact'),
      found('fact', 'prefix'),
      found('D0001', 'number'),
      found('facutre', 'typo', ['facture']),
    ]).toStrictEqual([null, null, null, null, null])
  })

  it('names the acronym, the keyword or the partner that the row does not show', () => {
    expect([
      found('fsl', 'exact'),
      found('facture énergie', 'exact'),
      found('caf', 'exact'),
      found('caf', 'exact', [], { type: 'service' }),
    ]).toStrictEqual([
      { as: 'acronym', text: 'FSL' },
      { as: 'keyword', text: 'Énergie et eau' },
      { as: 'organisation', text: 'CAF du Val-d’Orée' },
      null,
    ])
  })

  it('names the section of a word found in the body', () => {
    expect([found('bulletin', 'stem'), found('facture bulletins', 'exact')]).toStrictEqual([
      { as: 'section', section: 'documents' },
      { as: 'section', section: 'documents' },
    ])
  })

  it('names the expression that stands for what was typed, or its acronym', () => {
    expect([
      found('edf', 'synonym'),
      found('fonds de solidarité pour le logement', 'synonym'),
      found('edf', 'synonym', [], { title: 'Facture d’électricité impayée' }),
    ]).toStrictEqual([{ as: 'synonym', text: 'facture d’électricité' }, { as: 'acronym', text: 'FSL' }, null])
  })

  it('names the word that a slip was taken for', () => {
    expect(found('electrciité', 'typo', ['electricite'])).toStrictEqual({ as: 'typo', text: 'électricité' })
  })
})
