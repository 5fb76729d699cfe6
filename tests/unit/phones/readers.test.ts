import { describe, expect, it } from 'vitest'
import type { CsvMapping } from '@/domain/sources/CsvMapping'
import { readAnnuaireAdministration } from '@/features/intake/readers/annuaireAdministration/readAnnuaireAdministration'
import { proposeMapping } from '@/features/intake/readers/csv/proposeMapping'
import { readMappedTable } from '@/features/intake/readers/csv/readMappedTable'
import { readDataInclusion } from '@/features/intake/readers/dataInclusion/readDataInclusion'
import { readFacilityTable } from '@/features/intake/readers/facilities/readFacilityTable'
import { readFiness } from '@/features/intake/readers/finess/readFiness'
import { readFranceServices } from '@/features/intake/readers/franceServices/readFranceServices'
import { readMediationNumerique } from '@/features/intake/readers/mediationNumerique/readMediationNumerique'
import { aSourceFile, readAll } from '../sourceReaders/aSourceFile'
import { aService, aStructure } from '../sourceReaders/dataInclusionRecords'

type Read = { phones: [number: string, note: string | null][]; kept: string | null }

/** Where an organisation has its numbers, and what was none of them. */
async function organisation(rows: ReturnType<typeof readAll>): Promise<Read> {
  const [record] = (await rows).map((row) => row.record)
  if (record?.sheet !== 'organisations') throw new Error('no organisation was read')
  const { phones, description } = record.values
  const kept = description?.split('\n\n').find((words) => words.startsWith('Téléphone')) ?? null
  return { phones: phones.map(({ number, note }) => [number, note]), kept }
}

const MAPPING: CsvMapping = {
  source: 'essai',
  keyColumns: ['Nom'],
  fields: { name: ['Nom'], phones: ['Tél', 'Port'], postcode: ['CP'] },
  kind: 'association',
  dateOrder: 'jma',
}

/** An organisation with this telephone, at this postcode, as each format gives it. */
const READERS: [format: string, read: (phone: string, postcode: string) => Promise<Read>][] = [
  [
    'annuaire-administration',
    (phone, postcode) =>
      organisation(
        readAll(readAnnuaireAdministration, {
          type: 'FeatureCollection',
          features: [
            {
              properties: {
                id: 'a',
                Nom: 'Mairie',
                Adresse: { CodePostal: postcode },
                CoordonnéesNum: { Téléphone: phone },
              },
            },
          ],
        }),
      ),
  ],
  [
    'csv',
    (phone, postcode) =>
      organisation(
        readAll(readMappedTable, `Nom;Tél;Port;CP\nA;"${phone}";;${postcode}\n`, {
          name: 'a.csv',
          mapping: MAPPING,
        }),
      ),
  ],
  [
    'data-inclusion',
    (telephone, code_postal) =>
      organisation(
        readAll(readDataInclusion, {
          structures: [aStructure({ telephone, code_postal, code_insee: null })],
          services: [],
        }),
      ),
  ],
  [
    'france-services',
    (TELEPHONE, code_postal) =>
      organisation(
        readAll(readFranceServices, {
          type: 'FeatureCollection',
          features: [
            {
              properties: {
                MATRICULE: 1,
                lib_france_services: 'A',
                ADRESSE: 'x',
                insee_com: '',
                h_lundi: '-',
                code_postal,
                TELEPHONE,
              },
            },
          ],
        }),
      ),
  ],
  [
    'mediation-numerique',
    (telephone, code_postal) =>
      organisation(
        readAll(readMediationNumerique, [
          { id: '1', nom: 'Espace', services: '', source: 's', pivot: '', code_postal, telephone },
        ]),
      ),
  ],
]

describe.each(READERS)('the %s reader', (_, read) => {
  it('keeps an extension as the note of its number', async () => {
    expect(await read('01 60 91 91 91 poste 3646', '91000')).toStrictEqual({
      phones: [['01 60 91 91 91', 'poste 3646']],
      kept: null,
    })
  })

  it.each(['01 69 36 46', 'poste 3646', 'porte 15', '05 3919'])(
    'gives no number for « %s », and keeps it on the sheet',
    async (phone) => {
      expect(await read(phone, '91000')).toStrictEqual({ phones: [], kept: `Téléphone\u00a0: ${phone}` })
    },
  )

  it('reads a number of the Pacific with its prefix, and no fax', async () => {
    expect(await read('24 12 34 / Fax : 24 12 35', '98800')).toStrictEqual({
      phones: [['+687 24 12 34', null]],
      kept: null,
    })
  })
})

describe('a service, which has one number', () => {
  const read = async (telephone: string) => {
    const rows = await readAll(readDataInclusion, {
      structures: [aStructure()],
      services: [aService({ telephone })],
    })
    const service = rows.find(({ record }) => record?.sheet === 'services')
    if (service?.record?.sheet !== 'services') throw new Error('no service was read')
    const { phone, mobilisationDetail } = service.record.values
    return { phone, mobilisationDetail, told: service.warnings.map(({ rule }) => rule) }
  }

  it.each([
    ['01 60 91 91 91', '01 60 91 91 91', null, 0],
    ['01 60 91 91 91 poste 12', '01 60 91 91 91', 'Téléphone\u00a0: poste 12', 0],
    ['01 60 91 91 91 / 06 12 34 56 78 (nuit)', '01 60 91 91 91', 'Téléphone\u00a0: 06 12 34 56 78 (nuit)', 1],
    ['01 69 36 46', null, 'Téléphone\u00a0: 01 69 36 46', 1],
  ])('reads « %s »', async (telephone, phone, mobilisationDetail, warnings) => {
    const { told, ...values } = await read(telephone)
    expect([values, told.length]).toStrictEqual([{ phone, mobilisationDetail }, warnings])
  })
})

describe('a facility', () => {
  const table = async (admissions: string, summary = '') => {
    const csv = `nom;categorie;code_postal;resume;telephone_admissions;telephone_astreinte\nA;mecs;91000;${summary};${admissions};0612345678 poste 2\n`
    const { records } = await readFacilityTable(aSourceFile(csv, 'a.csv'), {
      source: 's',
      onRow: async () => {},
    })
    return { phones: records[0]?.values.phones, summary: records[0]?.values.summary }
  }
  const night = { number: '06 12 34 56 78', kind: 'astreinte', note: 'poste 2' }

  it('keeps what is no number on its sheet', async () => {
    expect(await table('01 69 36 46', 'Une maison.')).toStrictEqual({
      phones: [night],
      summary: 'Une maison.\n\nTéléphone (admissions)\u00a0: 01 69 36 46',
    })
  })

  it('has no fax among its lines', async () => {
    expect(await table('Fax 01 69 80 46 46')).toStrictEqual({ phones: [night], summary: null })
  })

  const ofFiness = async (telephone: string, place = ';') => {
    const csv = `nofinesset;rs;categetab;telephone;siret;codepostal;commune\n910000017;FOYER;177;${telephone};;${place}\n`
    const { records } = await readFiness(aSourceFile(csv, 'a.csv'), {
      source: 'finess',
      onRow: async () => {},
    })
    const [{ values, notices } = { values: null, notices: [] }] = records
    return { phones: values?.phones, summary: values?.summary, told: notices?.map(({ rule }) => rule) }
  }

  it.each([
    ['474454647', '04 74 45 46 47', null],
    ['0 800 123 456', '08 00 12 34 56', null],
    ['+33 4 74 45 46 47', '04 74 45 46 47', null],
    ['04 74 45 46 47 poste 12', '04 74 45 46 47', 'poste 12'],
  ])('of FINESS reads « %s »', async (telephone, number, note) => {
    expect(await ofFiness(telephone)).toMatchObject({ phones: [{ number, kind: 'accueil', note }] })
  })

  it('of FINESS reads a number of the Pacific, keeps what is no number and tells it', async () => {
    expect(await ofFiness('24 12 34', '98800;NOUMEA')).toMatchObject({
      phones: [{ number: '+687 24 12 34' }],
    })
    expect(await ofFiness('01 69 36 46')).toStrictEqual({
      phones: [],
      summary: 'Téléphone\u00a0: 01 69 36 46',
      told: [
        'commune inconnue\u00a0: laissée de côté',
        'numéro de téléphone illisible\u00a0: gardé comme précision',
      ],
    })
    expect(await ofFiness('04 74 45 46 47 / 04 74 45 46 48')).toMatchObject({
      phones: [{ number: '04 74 45 46 47' }, { number: '04 74 45 46 48' }],
    })
  })
})

describe('the mapping of a table', () => {
  it.each(['(01) 69 80 46 46', '0 800 123 456', '01 69 804 646', '+33 (0)1 69 80 46 46'])(
    'knows a column of telephones by « %s »',
    (phone) => {
      const rows = ['A', 'B'].map((Nom) => ({ Nom, Colonne: phone, Fax: '01 69 80 46 47' }))
      const { fields } = proposeMapping(['Nom', 'Colonne', 'Fax'], rows)
      expect(fields.find(({ field }) => field === 'phones')?.columns).toStrictEqual(['Colonne'])
    },
  )

  it.each([
    ['Fax', []],
    ['Tél / Fax', [{ number: '01 69 80 46 46', kind: 'autre', note: 'téléphone et fax' }]],
  ])('takes the numbers of a column « %s » for what it says', async (column, phones) => {
    const mapping = { ...MAPPING, fields: { name: ['Nom'], phones: [column] } }
    const [row] = await readAll(readMappedTable, `Nom;${column}\nA;0169804646\n`, { name: 'a.csv', mapping })
    expect(row?.record?.values).toMatchObject({ phones })
  })
})
