import { describe, expect, it } from 'vitest'
import { highlight, highlightSnippet, snippetOfFirst } from '@/domain/text/highlight'

const matches = (words: string[], prefixes: string[] = [], phrases: string[][] = []) => ({
  words: new Set(words),
  prefixes,
  phrases,
})

describe('highlight', () => {
  it('escapes what it marks and what it leaves', () => {
    expect(highlight('<b> & "Œuvre" d’\'été', matches(['oeuvre', 'ete']))).toBe(
      '&lt;b&gt; &amp; &quot;<mark>Œuvre</mark>&quot; d’&#39;<mark>été</mark>',
    )
  })

  it('marks beginnings of words, and phrases over their little words', () => {
    expect(
      highlight(
        'Revenu de solidarité active au logement',
        matches([], ['loge'], [['revenu', 'solidarite', 'active']]),
      ),
    ).toBe('<mark>Revenu de solidarité active</mark> au <mark>logement</mark>')
  })

  it('leaves alone the words of a phrase that are not next to one another', () => {
    const phrase = matches([], [], [['revenu', 'active']])
    expect(highlight('Revenu très souvent faible pour personne active', phrase)).not.toContain('<mark>')
  })
})

describe('highlightSnippet', () => {
  it('crops between words around the most matches', () => {
    const text = `${'avant '.repeat(100)}cible seule ${'milieu '.repeat(100)}cible et cible ${'après '.repeat(100)}`
    const snippet = highlightSnippet(text, matches(['cible']), 80)
    expect(snippet).toMatch(/^… (milieu )+<mark>cible<\/mark> et <mark>cible<\/mark>( après)+ …$/)
  })

  it('gives the beginning where nothing matches', () => {
    expect(highlightSnippet('un deux trois quatre', matches(['cinq']), 12)).toBe('un deux …')
  })

  it('gives a short text whole', () => {
    expect(highlightSnippet('un deux', matches(['deux']))).toBe('un <mark>deux</mark>')
  })
})

describe('snippetOfFirst', () => {
  it.each([
    ['deux', 'un <mark>deux</mark>'],
    ['quatre', 'trois <mark>quatre</mark>'],
    ['cinq', 'un deux'],
  ])('shows for « %s » the first text that holds it', (word, snippet) => {
    expect(snippetOfFirst(['', 'un deux', 'trois quatre'], matches([word]))).toBe(snippet)
  })
})
