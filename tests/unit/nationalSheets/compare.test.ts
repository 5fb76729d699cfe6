import { describe, expect, it } from 'vitest'
import { sectionsOf } from '@/domain/nationalSheet/sectionsOf'
import { nationalDifferences, nationalEvent } from '@/features/intake/nationalImports/compare/nationalEvent'
import { nationalHashes } from '@/features/intake/nationalImports/compare/nationalHashes'
import { nationalPassages } from '@/features/intake/nationalImports/compare/nationalPassages'
import {
  keyOfAddress,
  keysOfReference,
  keysOfText,
} from '@/features/intake/nationalImports/local/citationKeys'
import { readPublication } from '@/features/intake/readers/servicePublic/readPublication'
import { wordDiff } from '@/features/trust/nationalChanges/present/wordDiff'
import { aNationalXml } from '../../factories/aNationalXml'

const read = (given: Parameters<typeof aNationalXml>[0]) => readPublication(aNationalXml(given)).sheet
const comparedOf = (given: Parameters<typeof aNationalXml>[0]) => {
  const sheet = read(given)
  return { ...nationalHashes(sheet), modifiedOn: sheet.modifiedOn, url: sheet.url }
}
const eventOf = (
  given: Parameters<typeof aNationalXml>[0],
  before: Parameters<typeof aNationalXml>[0] = {},
) => nationalEvent(nationalDifferences(comparedOf(before), comparedOf(given)))

const CASES = (title: string, words: string) =>
  `<Chapitre><Titre><Paragraphe>Montant</Paragraphe></Titre><Paragraphe>En tête.</Paragraphe><BlocCas affichage="radio"><Cas><Titre><Paragraphe>${title}</Paragraphe></Titre><Paragraphe>${words}</Paragraphe></Cas></BlocCas></Chapitre>`
const SERVICE =
  '<ServiceEnLigne ID="R1" URL="https://exemple.fr" type="Téléservice"><Titre>Demander</Titre></ServiceEnLigne>'

describe('what happened to a national sheet', () => {
  it.each([
    ['unchanged', {}],
    ['changed', { text: '<Paragraphe>Autre.</Paragraphe>', on: '2027-01-01', parent: 'N2' }],
    ['moved', { parent: 'N2', on: '2027-01-01' }],
    ['moved', { url: 'https://www.service-public.fr/particuliers/vosdroits/F2' }],
    ['date', { on: '2027-01-01', more: SERVICE }],
    ['addresses', { more: SERVICE, title: 'Autre' }],
    ['around', { title: 'Autre' }],
  ] as const)('is %s', (event, given) => {
    expect(eventOf(given)).toBe(event)
  })

  it('is no change of text when white space, a service in the text or a mark alone differ', () => {
    const before = { text: '<Paragraphe>Un  texte de <Valeur>10 €</Valeur>.</Paragraphe>' }
    expect(eventOf({ text: '<Paragraphe>\n Un texte de 10 €. </Paragraphe>' }, before)).toBe('around')
    expect(eventOf({ text: `${before.text}${SERVICE}` }, before)).toBe('addresses')
  })

  it('is no move when the source begins to say its address', () => {
    expect(eventOf({}, { url: '' })).toBe('around')
  })
})

describe('the parts of a national sheet', () => {
  it('are named by the titles that lead to them, each with its own words', () => {
    expect(
      sectionsOf(read({ text: CASES('Un enfant', '100 €.') })).map(({ path, text }) => [path, text]),
    ).toStrictEqual([
      ['introduction', 'Début.'],
      ['montant', 'En tête.'],
      ['montant/un-enfant', 'Un enfant : 100 €.'],
    ])
  })

  it('keep their name when others come before, and tell what was rewritten, came and went', () => {
    const parts = (text: string) =>
      sectionsOf(read({ text })).map(({ whole, ...part }) => ({ ...part, hash: whole }))
    const passages = nationalPassages(
      parts(`${CASES('Un enfant', '100 €.')}`),
      parts(
        `<Chapitre><Titre>Nouveau</Titre><Paragraphe>Venu.</Paragraphe></Chapitre>${CASES('Un enfant', '110 €.')}`,
      ),
    )
    expect(passages).toStrictEqual([
      { path: 'nouveau', title: 'Nouveau', before: '', after: 'Venu.' },
      {
        path: 'montant/un-enfant',
        title: 'Un enfant',
        before: 'Un enfant : 100 €.',
        after: 'Un enfant : 110 €.',
      },
    ])
  })
})

describe('what a local text cites', () => {
  it.each([
    ['https://www.service-public.fr/particuliers/vosdroits/F815', 'sheet F815'],
    ['https://www.service-public.gouv.fr/particuliers/vosdroits/F815#situation', 'sheet F815'],
    ['(fiche F815)', 'sheet F815'],
  ])('%s is a national sheet', (text, key) => {
    expect(keysOfText(text)).toContain(key)
  })

  it.each(['XF815', 'F8', 'F1234567', 'RF815x'])('%s is none', (text) => {
    expect(keysOfText(text)).toStrictEqual([])
  })

  it('is the same text of law by its identifier, or by its name and article however they are written', () => {
    const [one] = keysOfReference({ title: 'Code de l’action sociale : articles L262-2' })
    expect(keysOfReference({ title: 'Code de l’action sociale', article: 'L. 262-2' })).toStrictEqual([one])
    expect(keysOfReference({ title: 'Code de l’action sociale' })).toStrictEqual([])
  })

  it('is no page when it is the front of a site', () => {
    expect([keyOfAddress('https://www.caf.fr/'), keyOfAddress('https://www.CAF.fr/aides/')]).toStrictEqual([
      [],
      ['link www.caf.fr/aides'],
    ])
  })
})

describe('words before and after', () => {
  it('are one text, far words cut', () => {
    const long = Array.from({ length: 60 }, (_, at) => `mot${at}`).join(' ')
    const pieces = wordDiff(`${long} 100 €`, `${long} 110 €`)
    expect(pieces.map(({ kind }) => kind)).toStrictEqual(['cut', 'same', 'was', 'is', 'same'])
    expect(
      pieces.filter(({ kind }) => kind === 'was' || kind === 'is').map(({ text }) => text),
    ).toStrictEqual(['100', '110'])
  })

  it('follow one another when little is common', () => {
    const words = (mark: string) => Array.from({ length: 1000 }, (_, at) => `${mark}${at}`).join(' ')
    expect(wordDiff(words('a'), words('b')).map(({ kind }) => kind)).toStrictEqual(['was', 'is'])
    expect(wordDiff('', 'Venu.')).toStrictEqual([{ kind: 'is', text: 'Venu.' }])
  })
})
