import { describe, expect, it } from 'vitest'
import { readAidSchemes } from '@/features/intake/schemeImports/readAidSchemes'
import { type AidCells, anAidSchemeFile } from '../../factories/anAidSchemeFile'

const CHOICES = { availableThemes: ['mobilite'], themes: [] }
const read = (...rows: Partial<AidCells>[]) => readAidSchemes(anAidSchemeFile(...rows), CHOICES)
const rulesOf = (cells: Partial<AidCells>) => read(cells).refused.map(({ column, rule }) => [column, rule])

describe('readAidSchemes', () => {
  it('says which columns are missing from a file of another format', () => {
    expect(() => readAidSchemes(Buffer.from('id,nom\n1,x'), CHOICES)).toThrow(
      'colonnes absentes : titre, description',
    )
  })

  it.each([
    [{ titre: '' }, 'titre', 'valeur obligatoire'],
    [{ types_aides: '|' }, 'types_aides', 'valeur obligatoire'],
    [
      { porteurs: '[{' },
      'porteurs',
      "liste de porteurs illisible : [{ nom: '…', siren: '…', roles: [ '…' ] }] attendu",
    ],
    [
      { cibles: 'tous' },
      'cibles',
      'valeurs attendues, séparées par | : professionnels, particuliers, associations, secteur public',
    ],
    [
      { eligibilite_geographique: 'DEP-99' },
      'eligibilite_geographique',
      'zone inconnue du code officiel géographique : DEP-99',
    ],
    [
      { eligibilite_geographique_exclusions: 'x' },
      'eligibilite_geographique_exclusions',
      'zone inconnue du code officiel géographique : x',
    ],
    [
      { eligibilite_geographique_exclusions: 'DEP-91' },
      'eligibilite_geographique_exclusions',
      'les exclusions couvrent toute la zone',
    ],
    [
      { date_mise_a_jour: '30/06/2025' },
      'date_mise_a_jour',
      'date ISO 8601 attendue (2025-06-30 ou 2025-06-30T12:00:00Z)',
    ],
  ])('refuses %j', (cells, column, rule) => {
    expect(rulesOf(cells)).toStrictEqual([[column, rule]])
  })

  it.each([
    [
      { url_source: 'javascript:alert(1)' },
      ['url_source', 'adresse web attendue (https://…)\u00a0: laissé de côté'],
      { officialUrl: null },
    ],
    [
      { date_ouverture: '2025-02-01', date_cloture: '2025-01-01' },
      ['date_cloture', 'la clôture précède l’ouverture\u00a0: laissé de côté'],
      { validFrom: '2025-02-01', validUntil: null },
    ],
    [
      { promesse: 'x'.repeat(181) },
      ['promesse', 'plus de 180 caractères\u00a0: gardée, abrégée à 320'],
      { summary: 'x'.repeat(181) },
    ],
    [
      { description: 'x'.repeat(5001) },
      ['description', 'plus de 5000 caractères\u00a0: gardée en entier'],
      { body: ['x'.repeat(5001)] },
    ],
  ])('leaves an optional value aside, and tells it: %j', (cells, told, values) => {
    const { rows, refused, warnings } = read(cells)
    expect([refused, warnings.map(({ column, rule }) => [column, rule])]).toStrictEqual([[], [told]])
    expect(rows[0]?.values).toMatchObject(values)
  })

  it('names the row, the column and the value of each fault', () => {
    const { refused, warnings } = read({}, { id: 'b', titre: '', date_cloture: 'x' })
    expect([refused, warnings.slice(0, 1)]).toStrictEqual([
      [{ row: 3, column: 'titre', value: '', rule: 'valeur obligatoire' }],
      [
        {
          row: 3,
          column: 'date_cloture',
          value: 'x',
          rule: 'date ISO 8601 attendue (2025-06-30 ou 2025-06-30T12:00:00Z)\u00a0: laissé de côté',
        },
      ],
    ])
  })

  it('merges a repeated row and refuses an identifier used twice', () => {
    const file = read({}, {}, { titre: 'Autre' })
    expect(file).toMatchObject({ rows: [{ row: 2 }], merged: 1, refused: [{ row: 4, column: 'id' }] })
  })

  it('accepts an identifier that is not a UUID, with a warning', () => {
    const file = read({ id: 'aide-12' })
    expect(file.rows[0]?.key).toBe('aide-12')
    expect(file.warnings).toMatchObject([{ row: 2, column: 'id', value: 'aide-12' }])
  })

  it('reports unknown columns once', () => {
    const text = new TextDecoder().decode(anAidSchemeFile({}, { id: 'f0e9d8c7-102c-4440-ac3b-768f708edc0a' }))
    const wider = text
      .split('\r\n')
      .map((line, index) => (index === 0 ? `${line},montant,age` : `${line},1,2`))
    expect(readAidSchemes(Buffer.from(wider.join('\r\n')), CHOICES).warnings).toStrictEqual([
      { row: 1, column: 'montant, age', value: '', rule: 'colonnes inconnues, ignorées' },
    ])
  })

  it('reads a semicolon file in Latin-1', () => {
    const text = new TextDecoder().decode(anAidSchemeFile({ titre: 'Aide à Étampes' })).replaceAll('’', "'")
    const bytes = Buffer.from(
      text.replaceAll('","', '";"').replace(/^[^\r]*/, (header) => header.replaceAll(',', ';')),
      'latin1',
    )
    expect(readAidSchemes(bytes, CHOICES).rows[0]?.values.title).toBe('Aide à Étampes')
  })

  it('turns a row into the facts of a scheme', () => {
    expect(
      read({
        types_aides: 'financement|loterie',
        programmes_parents: 'Plan vélo',
        date_cloture: '2025-12-31',
      }).rows[0]?.values,
    ).toStrictEqual({
      title: 'Aide à l’achat d’un vélo',
      keywords: ['loterie', 'Plan vélo'],
      summary: 'Achetez un vélo électrique à moindre coût',
      kind: 'aide-financiere',
      themes: [],
      publics: ['tous-publics'],
      territory: ['91223'],
      level: 'communale',
      forWhom: 'Habiter la communauté',
      conditions: 'Habiter la communauté',
      where: "Ville d'Étampes",
      mobilisationModes: ['utiliser-lien-mobilisation'],
      mobilisationLink: 'https://aides.example/velo',
      officialUrl: 'https://aides.example/velo',
      body: ['La communauté verse une aide de 200 €.'],
      validFrom: null,
      validUntil: '2025-12-31',
      verifiedAt: '2025-06-30',
      verifiedByName: "Ville d'Étampes (source importée)",
    })
  })

  it('proposes themes from the words of a row, and files it under none', () => {
    const choices = { availableThemes: ['grand-age', 'handicap', 'mobilite'], themes: [] }
    const [row] = readAidSchemes(
      anAidSchemeFile({ titre: 'Aide au permis de conduire', description: 'Y compris en cas de handicap.' }),
      choices,
    ).rows
    expect([row?.values.themes, row?.proposedThemes]).toStrictEqual([[], ['mobilite', 'handicap']])
  })

  it('files every row under the themes chosen', () => {
    const file = readAidSchemes(anAidSchemeFile({}), { availableThemes: ['mobilite'], themes: ['logement'] })
    expect(file.rows[0]?.values.themes).toStrictEqual(['logement'])
  })
})
