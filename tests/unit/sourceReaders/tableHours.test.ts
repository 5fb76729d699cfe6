import { describe, expect, it } from 'vitest'
import { hoursWords } from '@/domain/hours/hoursWords'
import type { CsvMapping } from '@/domain/sources/CsvMapping'
import { readMappedTable } from '@/features/intake/readers/csv/readMappedTable'
import { plain } from '../hours/rules'
import { readAll, rulesOf } from './aSourceFile'

const MAPPING = { source: 'ccas-du-lac', keyColumns: ['N°'], kind: 'association', dateOrder: 'jma' } as const

async function read(csv: string, fields: CsvMapping['fields']) {
  const mapping = { ...MAPPING, keyColumns: [...MAPPING.keyColumns], fields: { name: ['Nom'], ...fields } }
  const rows = await readAll(readMappedTable, csv, { mapping })
  return {
    hours: rows.map(({ record }) => {
      const values = record?.sheet === 'organisations' ? record.values : null
      return [plain(hoursWords(values?.openingHours ?? []).join(' | ')), values?.hoursNote ?? null]
    }),
    warnings: rulesOf(rows, 'warnings').map(plain),
  }
}

describe('the hours of a free table', () => {
  it('reads the hours of the days, whatever stands between their ranges', async () => {
    const csv =
      'N°;Nom;lundi;mardi\n1;A;"07:30-11:30, 12:15-16:00";"9h-12h;14h-17h"\n2;B;\'08:30:00-12:00:00;0,375\n'
    expect(await read(csv, { hoursMo: ['lundi'], hoursTu: ['mardi'] })).toStrictEqual({
      hours: [
        ['lun. 7 h 30 – 11 h 30, 12 h 15 – 16 h ; mar. 9 h – 12 h, 14 h – 17 h', null],
        ['lun. 8 h 30 – 12 h ; mar. : 09:00', null],
      ],
      warnings: ['mardi: une partie des horaires n’est gardée qu’en toutes lettres'],
    })
  })

  it('reads a day whose opening and closing stand in columns of their own, as times or as parts of the day', async () => {
    const csv = 'N°;Nom;de;à;puis;jusqu’à\n1;A;0.375;0.5;14:00:00;17h30\n2;B;-;;;\n3;C;9h-12h;;14h;16h\n'
    const { hours } = await read(csv, { hoursMo: ['de', 'à', 'puis', 'jusqu’à'] })
    expect(hours.map(([words]) => words)).toStrictEqual([
      'lun. 9 h – 12 h, 14 h – 17 h 30',
      '',
      'lun. 9 h – 12 h, 14 h – 16 h',
    ])
  })

  it('reads a week written in French, or in OSM, and keeps as a note what is not sure', async () => {
    const csv = [
      'N°;Nom;Horaires',
      '1;A;Du lundi au vendredi de 9h à 12h et de 14h à 17h',
      '2;B;Mo-Fr 09:00-12:00',
      '3;C;9h-12h',
      '4;D;Mo-Th 16:30-18:30, We 09:30-11:30',
      '5;E;"Mo 09:00-12:00; Mo 14:00-17:00"',
    ].join('\n')
    expect(await read(csv, { hours: ['Horaires'] })).toStrictEqual({
      hours: [
        ['lun.–ven. 9 h – 12 h, 14 h – 17 h', null],
        ['lun.–ven. 9 h – 12 h', null],
        ['', '9h-12h'],
        ['lun., mar., jeu. 16 h 30 – 18 h 30 ; mer. 9 h 30 – 11 h 30, 16 h 30 – 18 h 30', null],
        ['', 'Mo 09:00-12:00; Mo 14:00-17:00'],
      ],
      warnings: [
        'Horaires: horaires gardés en toutes lettres : aucun jour n’y est nommé.',
        'Horaires: horaires gardés en toutes lettres : Des heures y sont dites deux fois (lun.) : la seconde règle efface la première.',
      ],
    })
  })
})
