import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { ReportBuilder } from '@/features/intake/imports/ReportBuilder'
import { ReportFile } from '@/features/intake/imports/ReportFile'
import { CSV_MARK } from '@/infra/tables/csvText'

describe('the file of every line of a report', () => {
  it('holds each refusal, warning and change, past what the report keeps', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'repere-bilan-')), 'bilan.csv')
    const file = new ReportFile(path, CSV_MARK)
    const report = new ReportBuilder(file)
    report.refuse([{ row: 2, column: 'nom', value: '', rule: 'valeur obligatoire' }])
    for (let row = 3; row < 10_003; row += 1)
      report.warn([{ row, column: 'type', value: '=1+1\nsuite', rule: 'type inconnu\u00a0: déduit du nom' }])
    report.change({
      row: 4,
      source: 's',
      key: 'k',
      number: 'P0001',
      field: 'Nom',
      before: ['A'],
      after: ['B', 'C'],
    })
    file.close()
    const rows: string[][] = parse(readFileSync(path, 'utf8'), { delimiter: ';', bom: true })
    expect([rows.length, rows[0]?.[0], rows[1], rows.at(-1)]).toStrictEqual([
      10_003,
      'Nature',
      ['refusé', '', '2', 'nom', '', 'valeur obligatoire', '', '', ''],
      ['changement', '', '4', 'Nom', 's k', '', 'P0001', 'A', 'B\nC'],
    ])
    expect(rows[2]?.[4]).toBe("'=1+1\nsuite")
  })
})
