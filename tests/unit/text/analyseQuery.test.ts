import { describe, expect, it } from 'vitest'
import { analyseQuery } from '@/domain/text/analyseQuery'
import { compileLexicon } from '@/domain/text/compileLexicon'
import { mendElisions } from '@/domain/text/mendElisions'

const lexicon = compileLexicon({
  acronyms: ['RSA', 'ASA', 'AEEH', 'AAH', 'SAMSAH', 'CES'],
  synonyms: [
    ['RSA', 'revenu de solidarité active'],
    ['minimum vieillesse', 'ASPA', 'allocation de solidarité'],
    ['ASPA', 'pension'],
  ],
})

const words = (text: string) => analyseQuery(text, lexicon).words.map((word) => word.text)

describe('analyseQuery', () => {
  it.each([
    ["l'aide d'énergie", 'aide energie'],
    ['L’AIDE D’ÉNERGIE', 'aide energie'],
    ['la CAF', 'caf'],
    ['le la les', 'le la les'],
    ['d', 'd'],
    ['sans domicile', 'sans domicile'],
    ['un CES', 'ces'],
    ['un ces', 'un ces'],
    ['?!', ''],
    ['', ''],
  ])('keeps the words of « %s » that mean something', (text, kept) => {
    expect(words(text).join(' ')).toBe(kept)
  })

  it('reads ten words, and takes the last one read as unfinished', () => {
    const analysed = analyseQuery('a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12', lexicon)
    expect(analysed.words.map(({ prefix }) => prefix)).toStrictEqual([...Array(9).fill(false), true])
  })

  it.each([
    ['D0042', 'D0042'],
    ['d-0042', 'D0042'],
    ['d 42 ?', 'D0042'],
    ['n° D0042', 'D0042'],
    ['P104210', 'P104210'],
    ['L262-2', null],
    ['rue d 42', null],
    ['75012', null],
    ['x0042', null],
  ])('reads the sheet number of « %s »', (text, number) => {
    expect(analyseQuery(text, lexicon).number).toBe(number)
  })

  it('matches expressions both ways, after stop words and accents, without chaining groups', () => {
    const synonyms = (text: string) =>
      analyseQuery(text, lexicon).synonyms.map(({ from, to, phrase }) => [from, to, phrase.join(' ')])
    expect(synonyms('le REVENU de solidarite active jeune')).toStrictEqual([[0, 3, 'rsa']])
    expect(synonyms('rsa')).toStrictEqual([[0, 1, 'revenu solidarite active']])
    expect(synonyms('minimum vieillesse')).toStrictEqual([
      [0, 2, 'aspa'],
      [0, 2, 'allocation solidarite'],
    ])
    expect(synonyms('revenu de solidarité')).toStrictEqual([])
  })

  it.each([
    ['jai besoin dun logement', 'logement'],
    ['R S A', 'rsa'],
    ['article L. 262-2', 'l262x2'],
    ['01 69 80', '016980'],
    ['+33 1 69', '0169'],
    ['caf.fr', 'caf fr'],
    ['@essonne.fr', 'essonne fr'],
    ['contact@mairie-evry.fr', 'mairie evry fr+contact mairie evry fr'],
    ['voir http://www.caf.fr/vies-de-famille', 'caf fr+caf fr vies famille'],
    ['Monsieur.Dupont', 'monsieur+dupont'],
  ])('reads « %s » as it is meant', (text, read) => {
    expect(words(text).join('+')).toBe(read)
  })

  it.each([
    ['auto école', ['autoecole']],
    ['sur endettement', ['surendettement']],
    ['sur-endettement grave', ['endettementgrave', 'surendettement']],
    ['une lettre de mission', ['lettremission']],
    ['rue 12', []],
  ])('tries « %s » in one word', (text, joins) => {
    expect(analyseQuery(text, lexicon).joins.map((join) => join.text)).toStrictEqual(joins)
  })

  it.each([
    ['laide sociale', 'aide+sociale'],
    ['quaucun', 'aucun'],
    ['laah', 'aah'],
    ['jarrive plus a payer laide', 'payer+aide'],
    ['lune', 'lune'],
    ['nage', 'nage'],
    ['dinconnu', 'dinconnu'],
  ])('gives « %s » the apostrophe that it lacks, where the rest is known', (text, read) => {
    const known = new Set(['aide', 'sociale', 'aucun', 'lune', 'age'])
    const query = mendElisions(text, analyseQuery(text, lexicon), lexicon, (word) => known.has(word))
    expect(query.words.map((word) => word.text).join('+')).toBe(read)
  })

  it.each([
    ['aeh', 'aeeh'],
    ['rsaa', 'rsa'],
    ['rsa', ''],
    ['bsa', ''],
    ['r2a', ''],
    ['samsaa', ''],
  ])('rewrites « %s » to known acronyms', (text, rewrites) => {
    expect(analyseQuery(text, lexicon).words[0]?.rewrites.join(' ')).toBe(rewrites)
  })

  it.each([
    ['aide', 0],
    ['loyer', 1],
    ['logement', 1],
    ['allocation', 2],
    ['75012', 0],
    ['samsah', 0],
    ['samsad', 1],
  ])('forgives in « %s » %i typing errors', (text, typos) => {
    expect(analyseQuery(text, lexicon).words[0]?.maxTypos).toBe(typos)
  })
})
