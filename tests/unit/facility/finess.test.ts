import { describe, expect, it } from 'vitest'
import { FinessReading } from '@/domain/facility/finess/FinessReading'

const read = (...lines: string[]) => {
  const reading = new FinessReading()
  for (const [at, line] of lines.entries()) reading.add(at + 1, line.split(';'))
  return reading.finish()
}

const STATE =
  'structureet;910000017;910000025;MECS LES TILLEULS;MAISON D’ENFANTS LES TILLEULS;;BATIMENT B;12;R;DES LILAS;B;BP 4;223;91;ESSONNE;91150 ETAMPES CEDEX 2;0160000000;;177;Maison d’Enfants à Caractère Social;4501;Etablissements de l’ASE;73282932000074;;08;PCD;;;1979-02-13;1979-02-13;2020-02-04;'
const COPY_HEADER =
  'finess;nofinesset;nofinessej;rs;rslongue;complrs;compldistrib;numvoie;typvoie;voie;compvoie;lieuditbp;commune;departement;libdepartement;ligneacheminement;telephone;telecopie;categetab;libcategetab;categagretab;libcategagretab;siret;codeape;codemft;libmft;codesph;libsph;dateouv;dateautor;datemaj;'
const COPY =
  'structureet;19999010;19999028;FOYER DE L’ENFANCE;;;;52;R;DU PARC;;;53;1;AIN;1012 BOURG EN BRESSE CEDEX;474000000;;175;Foyer de l’Enfance;4501;;2,601E+13;;8;;;;13/02/1979;13/02/1979;04/09/2013;'
const NAMED_HEADER =
  'nofinesset;nofinessej;rs;rslongue;complrs;compldistrib;numvoie;typvoie;voie;compvoie;lieuditbp;region;libregion;departement;libdepartement;cog;codepostal;libelle_routage;ligneacheminement;telephone;telecopie;categetab;libcategetab;liblongcategetab;categretab;libcategretab;siret;codeape;libcodeape;mft;libmft;liblongmft;sph;libsph;numen;coordx;coordy;sourcegeocod;dategeocod;dateautor;dateouvert;datemaj'
const NAMED =
  '910000017;;POUPONNIERE;;;;;;;;;11;ILE-DE-FRANCE;91;ESSONNE;91223;91150;ETAMPES;91150 ETAMPES;01 60 00 00 00;;172;;;;;;;;;;;;;;636000.5;6814000,5;1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93;2021-01-04;1979-02-13;1980-02-13;2020-02-04'

/** The State’s row with other cells, by their rank after the kind. */
const stateRow = (cells: Readonly<Record<number, string>>) =>
  STATE.split(';')
    .map((cell, at) => cells[at] ?? cell)
    .join(';')

describe('FinessReading', () => {
  it('reads the records of the State without a header, and joins their points', () => {
    const extract = read(
      'finess;etalab;111;2026-05-12',
      STATE,
      'geolocalisation;910000017;636000.5;6814000.5;1,ATLASANTE,96,BAN,EPSG:2154 RGF93 / Lambert-93 (Métropole);2026-05-04',
      'geolocalisation;750712184;1;2;BAN;2026-05-04',
    )
    expect(extract).toStrictEqual({
      extractedOn: '2026-05-12',
      records: [
        {
          row: 2,
          finessNumber: '910000017',
          legalNumber: '910000025',
          name: 'MECS LES TILLEULS',
          longName: 'MAISON D’ENFANTS LES TILLEULS',
          complement: 'BATIMENT B, BP 4',
          street: '12 bis rue DES LILAS',
          postcode: '91150',
          city: 'ETAMPES',
          inseeCode: '91223',
          departement: '91',
          phone: '0160000000',
          finessCategory: '177',
          category: 'mecs',
          siret: '73282932000074',
          openedOn: '1979-02-13',
          authorisedOn: '1979-02-13',
          updatedOn: '2020-02-04',
          point: { x: 636000.5, y: 6814000.5, crs: 'EPSG:2154' },
        },
      ],
      refused: [],
      refusedKeys: [],
      unknownRows: 0,
      warnings: [],
      ignored: 0,
    })
  })

  it('restores what a spreadsheet lost, and drops a SIRET that it cannot', () => {
    const { records, warnings, refused } = read(
      COPY_HEADER,
      COPY,
      'geolocalisation;19999010;870262.2;6571540.8;1;ATLASANTE;100;IGN;BD_ADRESSE;V2.1;LAMBERT_93;2016-02-29',
    )
    expect(refused).toStrictEqual([])
    expect(warnings).toStrictEqual([
      {
        row: 2,
        column: 'siret',
        value: '2,601E+13',
        rule: 'SIRET abîmé par un tableur (notation scientifique)\u00a0: laissé de côté',
      },
    ])
    expect(records[0]).toMatchObject({
      finessNumber: '019999010',
      legalNumber: '019999028',
      postcode: '01012',
      city: 'BOURG EN BRESSE',
      inseeCode: '01053',
      departement: '01',
      phone: '474000000',
      siret: null,
      openedOn: '1979-02-13',
      point: { x: 870262.2, y: 6571540.8, crs: 'EPSG:2154' },
    })
  })

  it('reads columns by name', () => {
    const { records, warnings } = read(NAMED_HEADER, NAMED)
    expect(warnings).toStrictEqual([])
    expect(records[0]).toMatchObject({
      category: 'pouponniere',
      street: null,
      postcode: '91150',
      city: 'ETAMPES',
      inseeCode: '91223',
      phone: '01 60 00 00 00',
      openedOn: '1980-02-13',
      point: { crs: 'EPSG:2154' },
    })
  })

  it('reads cells that a spreadsheet made numbers', () => {
    const reading = new FinessReading()
    const numbers = [1, 53, 19999010, 474000000, 175]
    reading.add(1, COPY_HEADER.split(';'))
    reading.add(
      2,
      COPY.split(';').map((cell) => numbers.find((number) => String(number) === cell) ?? (cell || null)),
    )
    expect(reading.finish().records[0]).toMatchObject({ finessNumber: '019999010', inseeCode: '01053' })
  })

  it.each([
    ['9D', '411', '97411', '974'],
    ['9A', '127', '97801', '971'],
    ['9F', '606', '97606', '976'],
    ['2A', '4', '2A004', '2A'],
  ])('knows the communes of %s %s', (departement, commune, inseeCode, territory) => {
    const { records } = read(stateRow({ 12: commune, 13: departement }))
    expect(records[0]).toMatchObject({ inseeCode, departement: territory })
  })

  it('takes the projection of overseas départements, named or not', () => {
    const { records } = read(
      stateRow({ 12: '101', 13: '9A' }),
      'geolocalisation;910000017;657242.9;1795384.4;1,ATLASANTE,96,BAN,UTM_N20;2026-05-04',
    )
    expect(records[0]?.point).toStrictEqual({ x: 657242.9, y: 1795384.4, crs: 'EPSG:5490' })
  })

  it.each([
    ['CENTRE EDUCATIF FERME LES PINS', 'cef'],
    ['C.E.R. LE LARGE RENFORCE', 'cer'],
    ['EPEI DU NORD', 'epei'],
    ['ETABLISSEMENT DE PLACEMENT ÉDUCATIF', 'epe'],
    ['FOYER DES PINS', 'sah'],
  ])('guesses what %s is within the PJJ, and says so', (name, category) => {
    const { records, warnings } = read(stateRow({ 3: name, 4: '', 18: '241' }))
    expect(records[0]?.category).toBe(category)
    expect(warnings.map(({ column }) => column)).toStrictEqual(['categetab'])
  })

  it('ignores other categories', () => {
    expect(read(stateRow({ 18: '355' }))).toMatchObject({ records: [], refused: [], ignored: 1 })
  })

  it.each([
    ['a false check digit', stateRow({ 1: '910000018' }), 'nofinesset'],
    ['no name', stateRow({ 3: '', 4: '' }), 'rs'],
    ['the same establishment twice', STATE, 'nofinesset'],
    ['what is no extract', 'autre;chose', ''],
  ])('refuses %s', (_, line, column) => {
    const { records, refused } = read(STATE, line)
    expect(records).toHaveLength(1)
    expect(refused.map((notice) => [notice.row, notice.column])).toStrictEqual([[2, column]])
  })

  it.each<[string, Record<number, string>, string]>([
    ['a commune', { 12: '' }, 'commune'],
    ['a day', { 28: '31/02/1979' }, 'dateouv'],
    ['a SIRET', { 22: '12345678901234' }, 'siret'],
  ])('leaves aside %s that cannot be read', (_, cells, column) => {
    const { records, warnings } = read(stateRow(cells))
    expect(records).toHaveLength(1)
    expect(warnings.map((notice) => notice.column)).toStrictEqual([column])
  })
})
