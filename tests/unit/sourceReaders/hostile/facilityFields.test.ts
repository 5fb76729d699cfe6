import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import type { FacilityReading, FacilityRecord } from '@/domain/sources/facilityFacts'
import { readFacilityTable } from '@/features/intake/readers/facilities/readFacilityTable'
import { readFiness } from '@/features/intake/readers/finess/readFiness'
import { aSourceFile } from '../aSourceFile'
import { asCell, HOSTILE_VALUES, saysNothing } from './hostileValues'

type Cells = Record<string, string>
type Json = Record<string, unknown>

const TABLE: Cells = {
  nom: 'Maison des Saules',
  categorie: 'mecs',
  finess: '910999010',
  gestionnaire: 'Association',
  siret: '26910001200013',
  resume: 'Une maison.',
  voie: '4 rue des Saules',
  complement: 'Bâtiment B',
  code_postal: '91150',
  commune: 'Étampes',
  code_insee: '91223',
  latitude: '48.4342',
  longitude: '2.1613',
  telephone_admissions: '01 99 00 61 01',
  telephone_accueil: '01 99 00 61 02',
  telephone_astreinte: '06 39 98 00 61',
  courriel: 'saules@lieux.example',
  site_web: 'https://saules.example',
  capacite_autorisee: '24',
  capacite_installee: '20',
  capacite_ouverte: '18',
  unite: 'Groupe des grands',
  mode: 'internat-collectif',
  sexe: 'mixte',
  age_min: '2',
  age_min_mois: '3',
  age_max: '17',
  age_max_mois: '0',
  durees: 'moyen|long',
  places: '8',
  fratrie: '2',
  besoins_acceptes: 'langues',
  besoins_refuses: 'addictions',
}
/** Without these there is no unit: it is left aside whole. */
const OF_UNIT = ['unite', 'mode', 'sexe', 'age_min', 'age_max', 'durees', 'places']

const FINESS: Cells = {
  nofinesset: '910999010',
  nofinessej: '910000017',
  rs: 'MECS LES TILLEULS',
  rslongue: 'MAISON D’ENFANTS LES TILLEULS',
  complrs: 'X',
  compldistrib: 'BATIMENT B',
  numvoie: '12',
  typvoie: 'R',
  voie: 'DES LILAS',
  compvoie: 'B',
  lieuditbp: 'LE BOURG',
  commune: '223',
  departement: '91',
  libdepartement: 'ESSONNE',
  ligneacheminement: '91150 ETAMPES CEDEX',
  telephone: '0199006001',
  telecopie: '',
  categetab: '177',
  libcategetab: 'MECS',
  siret: '26910001200013',
  dateouv: '1979-02-13',
  dateautor: '1979-02-13',
  datemaj: '2024-02-04',
  coordx: '636000.5',
  coordy: '6814000.5',
  sourcegeocod: 'EPSG:2154',
}

const FORMATS = [
  { name: 'table of facilities', read: readFacilityTable, right: TABLE, vital: ['nom', 'categorie'] },
  { name: 'FINESS', read: readFiness, right: FINESS, vital: ['nofinesset', 'rs', 'categetab'] },
] as const

/** Columns that nothing is read from, or that only complete others. */
const QUIET =
  /complrs|libdepartement|telecopie|libcategetab|nofinessej|dateouv|dateautor|sourcegeocod|compvoie|typvoie/
/** What follows from the place, or stays in words. */
const FOLLOWS = /summary|inseeCode|locationPrecision|phones|point|latitude|longitude|street|postcode|city/

const valuesOf = (record: FacilityRecord | undefined): Json => {
  const [unit] = record?.units ?? []
  return {
    ...record?.values,
    updatedOn: record?.updatedOn,
    ...Object.fromEntries(Object.entries(unit ?? {}).map(([field, value]) => [`unit ${field}`, value])),
    unit: Boolean(unit),
  }
}

const changed = (before: Json, after: Json): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null),
  )

describe.each(FORMATS)('$name', ({ read, right, vital }) => {
  const reading = async (cells: Cells): Promise<FacilityReading> =>
    read(aSourceFile(stringify([Object.keys(cells), Object.values(cells)]), 'lieux.csv'), {
      source: 'lieux',
      onRow: () => Promise.resolve(),
    })

  it('reads its right record without a word', async () => {
    const { records, refused, warnings } = await reading(right)
    expect([records.length, refused, warnings]).toStrictEqual([1, [], []])
  })

  it.each(Object.keys(right).filter((column) => !vital.some((name) => name === column)))(
    'takes the facility in whatever %s holds, and says what it leaves',
    async (column) => {
      const whole = valuesOf((await reading(right)).records[0])
      const bare = valuesOf((await reading({ ...right, [column]: '' })).records[0])
      const touched = changed(whole, bare)
      const wrong: string[] = []
      for (const hostile of HOSTILE_VALUES) {
        const shown = `${column} = ${JSON.stringify(hostile)?.slice(0, 40)}`
        const { records, refused, warnings } = await reading({ ...right, [column]: asCell(hostile) })
        const [record] = records
        if (!record || refused.length > 0) {
          wrong.push(`${shown}: refused ${JSON.stringify(refused)}`)
          continue
        }
        const values = valuesOf(record)
        const others = changed(whole, values).filter(
          (field) => !touched.includes(field) && !FOLLOWS.test(field),
        )
        const isUnitLost = others.length > 0 && OF_UNIT.includes(column) && values.unit === false
        if (others.length > 0 && !isUnitLost) wrong.push(`${shown}: also changes ${others.join(', ')}`)
        const isLost = changed(bare, values).length === 0 && changed(whole, values).length > 0
        if (
          (isLost || isUnitLost) &&
          !saysNothing(hostile) &&
          !QUIET.test(column) &&
          !(column === 'siret' && hostile === 0) &&
          warnings.length === 0
        )
          wrong.push(`${shown}: lost in silence`)
        if (warnings.some(({ row }) => row !== 0 && row !== 2)) wrong.push(`${shown}: ill told`)
      }
      expect(wrong).toStrictEqual([])
    },
  )
})
