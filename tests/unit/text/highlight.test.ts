import { describe, expect, it } from 'vitest'
import { highlight, snippetOfFirst } from '@/domain/text/highlight'

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

const snippet = (text: string, words: string[], length?: number) =>
  snippetOfFirst([text], matches(words), length).html

describe('snippetOfFirst', () => {
  it('crops between words around the most matches', () => {
    const text = `${'avant '.repeat(100)}cible seule ${'milieu '.repeat(100)}cible et cible ${'après '.repeat(100)}`
    expect(snippet(text, ['cible'], 80)).toMatch(
      /^…\u00a0(milieu )+<mark>cible<\/mark> et <mark>cible<\/mark>( après)+\u00a0…$/,
    )
  })

  it('gives the beginning where nothing matches', () => {
    expect(snippet('un deux trois quatre', ['cinq'], 12)).toBe('un deux\u00a0…')
  })

  it('gives a short text whole', () => {
    expect(snippet('un deux', ['deux'])).toBe('un <mark>deux</mark>')
  })

  it('parts the lines of a text, but where they have their own stop', () => {
    expect(snippet('Accueil de jour\nPlacement à domicile\nSur dossier.\nGratuit', ['jour'])).toBe(
      'Accueil de <mark>jour</mark> · Placement à domicile · Sur dossier. Gratuit',
    )
  })

  it('begins at the line of the match where it is near', () => {
    const text = `${'avant '.repeat(60)}\nTrois bulletins de salaire`
    expect(snippet(text, ['bulletins'])).toBe('Trois <mark>bulletins</mark> de salaire')
  })

  it.each([
    ['deux', { html: 'un <mark>deux</mark>', of: 1, at: 3 }],
    ['quatre', { html: 'trois <mark>quatre</mark>', of: 2, at: 6 }],
    ['cinq', { html: 'un deux', of: 1, at: null }],
  ])('shows for « %s » the first text that holds it', (word, shown) => {
    expect(snippetOfFirst(['', 'un deux', 'trois quatre'], matches([word]))).toStrictEqual(shown)
  })
})
