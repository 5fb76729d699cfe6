import { describe, expect, it } from 'vitest'
import { analyseQuery } from '@/domain/text/analyseQuery'
import { compileLexicon } from '@/domain/text/compileLexicon'
import { keepWords } from '@/domain/text/narrowings'
import { countingTiers, queryTiers } from '@/infra/search/meilisearch/query/queryTiers'
import { federatedBody } from '@/infra/search/meilisearch/query/searchBodies'
import { WORD_ATTRIBUTES } from '@/infra/search/meilisearch/StoredDocument'
import { exchange } from './exchange'

const lexicon = compileLexicon({
  acronyms: ['RSA', 'ASA', 'AEEH', 'SAMSAH'],
  synonyms: [['RSA', 'revenu de solidarité active']],
})

const tiersOf = (text: string) => queryTiers(analyseQuery(text, lexicon))
const queriesOf = (text: string) => tiersOf(text).map(({ q }) => q)

const federated = (text: string) =>
  federatedBody(tiersOf(text), {
    uid: 'x_public',
    filter: [],
    page: 1,
    hitsPerPage: 10,
    facets: ['themes'],
    attributesToRetrieve: ['id'],
  })

describe('queryTiers', () => {
  it('drops elisions and stop words before the server sees them (duty 1)', () => {
    expect(queriesOf('L’AIDE D’HÉBERGEMENT').at(-1)).toBe('aide hebergement')
  })

  it('sends stop words when nothing else is typed, to the attribute that holds them (duty 1)', () => {
    const last = tiersOf('de la').at(-1)
    expect({ q: last?.q, stops: last?.attributes.includes('stops') }).toStrictEqual({
      q: 'de la',
      stops: true,
    })
  })

  it('keeps ten words and neutralises minus signs and quotes (duty 1)', () => {
    const text = '-logement "a un" bail loyer eau gaz bois fioul lit table chaise lampe'
    expect(queriesOf(text).at(-1)).toBe('logement bail loyer eau gaz bois fioul lit table chaise')
  })

  it('sends the acronym of a known phrase, whatever its little words (duty 2)', () => {
    const synonym = tiersOf('demander le Revenu de Solidarité Active').find(
      (tier) => tier.reason === 'synonym',
    )
    expect(synonym?.q).toBe('"demander" "rsa"')
  })

  it('takes a known phrase in one piece, its words apart coming last (duty 2)', () => {
    const queries = tiersOf('revenu de solidarité active').map(({ reason, q }) => [reason, q])
    expect(queries).toStrictEqual([
      ['exact', '"revenu solidarite active"'],
      ['synonym', '"rsa"'],
      ['stem', '"revenu" "solidarite" "active"'],
      [null, 'revenu solidarite active'],
    ])
  })

  it('also looks for typos beside a phrase that became its acronym (duty 2)', () => {
    expect(queriesOf('revenu de solidarité active demnde')).toContain('"rsa" demnde')
  })

  it('quotes unknown words in capitals (duty 3)', () => {
    expect(queriesOf('le SAMSAB ouvre')).toContain('"samsab" ouvre')
  })

  it('looks for a sheet number in its attribute first (duty 3)', () => {
    expect(tiersOf('d 0042')[0]).toStrictEqual({
      reason: 'number',
      q: '"d0042"',
      attributes: ['number'],
      weight: 1e12,
    })
  })

  it('tries the acronyms one typing error away last, only for words found nowhere', () => {
    const analysed = analyseQuery('aeh', lexicon)
    const rewritten = queryTiers(analysed, { rewritten: new Set(['aeh']) }).at(-1)
    expect(rewritten?.q).toBe('"aeeh"')
    expect(queryTiers(analysed).map(({ q }) => q)).not.toContain('"aeeh"')
  })

  it('looks for other numbers and genders in forms, under the exact words (duty 4)', () => {
    const stem = tiersOf('logements').find((tier) => tier.reason === 'stem')
    expect(stem).toStrictEqual({
      reason: 'stem',
      q: '"logements"',
      attributes: [...WORD_ATTRIBUTES, 'forms'],
      weight: 1e3,
      family: 'typed',
    })
  })

  it('puts a stem in the title before an exact word in the body', () => {
    const [, title, exact] = tiersOf('logements')
    expect([title?.attributes, title?.sure, exact?.reason]).toStrictEqual([
      ['acronyms', 'title', 'titleForms'],
      true,
      'exact',
    ])
    expect(title?.weight).toBeGreaterThan(exact?.weight ?? 0)
  })

  it('takes no word that the index knows for a misspelt beginning', () => {
    const [begun, misspelt] = queryTiers(analyseQuery('saint', lexicon), { known: new Set(['saint']) }).slice(
      -2,
    )
    expect([begun?.q, begun?.attributes]).toStrictEqual([
      'saint',
      ['acronyms', 'number', 'titleForms', 'forms'],
    ])
    expect([misspelt?.q, misspelt?.loose]).toStrictEqual(['saint ', true])
  })

  it('counts by the widest query alone, where it finds all that the others do', () => {
    const counted = (text: string, known: string[] = []) =>
      countingTiers(queryTiers(analyseQuery(text, lexicon), { known: new Set(known) })).map(({ q }) => q)
    expect(counted('aides logement')).toStrictEqual(['aides logement'])
    expect(counted('aides logemnt', ['aides'])).toStrictEqual(['aides logemnt'])
    expect(counted('rsa')).toStrictEqual(['"revenu solidarite active"', 'rsa'])
    expect(counted('saint', ['saint'])).toStrictEqual(['saint', 'saint '])
  })

  it('puts exact over synonym over the rest, with the recorded weights (duty 5)', () => {
    const recorded = exchange('adapter.tiers.rsa').request.body
    const weights = tiersOf('rsa').map(({ q, weight }) => [q, weight])
    expect(recorded).toMatchObject({
      queries: [
        { q: '"rsa"', federationOptions: { weight: 1e9 } },
        { federationOptions: { weight: 1e6 } },
        { q: 'rsa', federationOptions: { weight: 1 } },
      ],
    })
    expect(weights).toStrictEqual([
      ['"rsa"', 1e11],
      ['"rsa"', 1e9],
      ['"revenu solidarite active"', 1e6],
      ['rsa', 1],
    ])
  })

  it('asks for pages and counts as the recorded federation does (duty 5)', () => {
    expect(federated('rsa').federation).toStrictEqual({
      page: 1,
      hitsPerPage: 10,
      facetsByIndex: { x_public: ['themes'] },
    })
  })

  it('reads one index, that of the reader class (duty 7)', () => {
    const uids = new Set(federated('revenu de solidarité active').queries.map(({ indexUid }) => indexUid))
    expect([...uids]).toStrictEqual(['x_public'])
  })

  it('requires every word in every tier, so that dropping words is ours to do', () => {
    const strategies = new Set(federated('aide logement').queries.map((query) => query.matchingStrategy))
    expect([...strategies]).toStrictEqual(['all'])
  })

  it('takes a word that the index knows for no other one, but in a last query of its own', () => {
    const tiers = queryTiers(analyseQuery('stationnement voyaje', lexicon), {
      known: new Set(['stationnement']),
    })
    expect(tiers.slice(-2).map(({ q, loose, reason }) => ({ q, loose, reason }))).toStrictEqual([
      { q: '"stationnement" voyaje', loose: undefined, reason: null },
      { q: 'stationnement voyaje', loose: true, reason: null },
    ])
  })

  it('looks for two words in one where the index knows it, above misspellings', () => {
    const analysed = analyseQuery('une auto école', lexicon)
    const joined = queryTiers(analysed, { known: new Set(['autoecole']) }).filter(
      ({ q }) => q === '"autoecole"',
    )
    expect(joined.map(({ reason, weight }) => [reason, weight])).toStrictEqual([['stem', 1e3]])
    expect(queryTiers(analysed).some(({ q }) => q.includes('autoecole'))).toBe(false)
  })

  it('forgives nothing in an address', () => {
    expect(queriesOf('https://www.caf.fr/allocataires')).toStrictEqual(['"caf fr" "caf fr allocataires"'])
  })

  it('takes no dropped word for a beginning', () => {
    const analysed = analyseQuery('aide logem zzz', lexicon)
    expect(queryTiers(keepWords(analysed, [0, 1])).at(-1)?.q).toBe('aide logem ')
  })
})
