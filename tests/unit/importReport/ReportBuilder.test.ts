import { describe, expect, it } from 'vitest'
import { ReportBuilder } from '@/features/intake/imports/ReportBuilder'
import { cutWords } from '@/features/intake/imports/read/cutWords'
import { readReport } from '@/features/intake/imports/read/readReport'
import { reportCsv } from '@/features/intake/imports/read/reportCsv'

const unknown = (row: number) => ({ row, column: 'type', value: `x${row}`, rule: 'type inconnu' })
const rare = { row: 9000, column: 'siret', value: '1', rule: 'clef fausse' }
const times = (count: number) => Array.from({ length: count }, (_, index) => index + 2)

describe('the report of an import', () => {
  it('groups equal reasons, the rarest first, each with its first row', () => {
    const report = new ReportBuilder()
    for (const row of times(1147)) report.warn([unknown(row)])
    report.warn([rare])
    expect(report.toReport(false).groups).toStrictEqual([
      { kind: 'warning', count: 1, ...rare },
      { kind: 'warning', count: 1147, ...unknown(2) },
    ])
  })

  it('is cut without losing a rare reason, and says by how much', () => {
    const report = new ReportBuilder()
    for (const row of times(8000)) report.warn([unknown(row)])
    report.warn([rare])
    const { warnings, cut, groups } = report.toReport(false)
    expect([warnings.length, warnings.at(-1), cut, groups.map(({ count }) => count)]).toStrictEqual([
      1001,
      rare,
      { warnings: 7000 },
      [1, 8000],
    ])
    expect(cutWords({ warnings: 4000 })).toMatch(/^Bilan coupé\u00a0: 4\s000 avertissements de plus/)
  })

  it('counts changes past those that it shows', () => {
    const report = new ReportBuilder()
    for (const row of times(5003))
      report.change({
        row,
        source: 's',
        key: 'k',
        number: 'P0001',
        field: 'Nom',
        before: ['A'],
        after: ['B'],
      })
    const { changes, cut } = report.toReport(true)
    expect([changes.length, cut]).toStrictEqual([2000, { changes: 3003 }])
  })

  it('names the file of the notice before the one that is being read', () => {
    const report = new ReportBuilder()
    report.file = 'second.csv'
    report.refuse([{ ...rare, file: 'premier.csv' }])
    report.refuse([rare])
    expect(report.toReport(false).refused.map(({ file }) => file)).toStrictEqual([
      'premier.csv',
      'second.csv',
    ])
  })

  it('is a table for a spreadsheet: reasons, rare lines first, changes, and what is cut', () => {
    const report = new ReportBuilder()
    for (const row of times(3)) report.warn([unknown(row)])
    report.warn([rare])
    report.change({
      row: 2,
      source: 's',
      key: 'k',
      number: 'P0001',
      field: 'Nom',
      before: ['=A'],
      after: ['B'],
    })
    const lines = reportCsv({ ...report.toReport(false), cut: { warnings: 1 } }).split('\r\n')
    expect(lines.map((line) => line.split(';').slice(0, 4).join(';'))).toStrictEqual([
      '\uFEFFNature;Fichier;Ligne;Colonne',
      'raison, 1 fois (avertissement);;9000;siret',
      'raison, 3 fois (avertissement);;2;type',
      'avertissement;;9000;siret',
      'avertissement;;2;type',
      'avertissement;;3;type',
      'avertissement;;4;type',
      'changement;;2;Nom',
      'coupé;;;',
      '',
    ])
    expect(lines[7]).toMatch(/'=A;B$/)
  })

  it('counts as one the reasons that only name another commune, code or sheet', () => {
    const report = new ReportBuilder()
    const rule = (code: string, city: string) =>
      `le code postal ${code} n’est pas celui de ${city}\u00a0: gardé, à vérifier`
    report.warn([
      { row: 2, column: 'commune', value: 'Trévoux', rule: rule('01480', 'Trévoux') },
      { row: 3, column: 'commune', value: 'Pont du château', rule: rule('63340', 'Pont-du-Château') },
      {
        row: 4,
        column: 'code',
        value: '91182',
        rule: 'ancien code\u00a0: remplacé par 91228 (Évry-Courcouronnes)',
      },
      {
        row: 5,
        column: 'code',
        value: '22038',
        rule: 'ancien code\u00a0: remplacé par 22206 (Châtelaudren)',
      },
      { row: 6, column: 'unite', value: '', rule: 'unité «\u00a0A\u00a0»\u00a0: trop de places' },
      { row: 7, column: 'unite', value: '', rule: 'unité «\u00a0B\u00a0»\u00a0: trop de places' },
    ])
    expect(report.toReport(false).groups.map(({ column, count, row }) => [column, count, row])).toStrictEqual(
      [
        ['commune', 2, 2],
        ['code', 2, 4],
        ['unite', 2, 6],
      ],
    )
  })

  it('stays small at a hundred thousand rows, whatever they say, while every line goes to its file', () => {
    const lines: string[] = []
    const report = new ReportBuilder({ write: (cells) => lines.push(String(cells[0])) })
    const change = {
      source: 's',
      key: 'k',
      number: 'P0001',
      before: ['x'.repeat(9000)],
      after: times(40).map(String),
    }
    for (const row of times(100_000)) {
      report.warn([
        {
          ...unknown(row),
          value: 'x'.repeat(120),
          rule: `règle ${'abcdefghij'.charAt(row % 10)}${'klmnopqrst'.charAt((row / 10) % 10)}${'uvwxyzéèàù'.charAt((row / 100) % 7)}`,
        },
      ])
      report.change({ ...change, row, field: row % 3 === 0 ? 'Nom' : 'Téléphones' })
    }
    const whole = report.toReport(false)
    expect(JSON.stringify(whole).length).toBeLessThan(3_000_000)
    expect(lines).toHaveLength(200_000)
    expect(whole.changedFields).toStrictEqual([
      { field: 'Téléphones', count: 66_667 },
      { field: 'Nom', count: 33_333 },
    ])
    expect(whole.groups.reduce((sum, { count }) => sum + count, 0)).toBe(100_000)
    expect(whole.changes[0]?.before[0]).toMatch(/^x{159}…$/)
    expect(whole.changes[0]?.after).toStrictEqual(['2', '3', '4', '5', '6', '7', '…'])
  })

  it('counts the changes of units by field, whatever the unit', () => {
    const report = new ReportBuilder()
    const change = { row: 2, source: 's', key: 'k', number: 'L0001', before: [], after: ['B'] }
    for (const unit of ['Petits', 'Grands'])
      report.change({ ...change, field: `${unit}\u00a0: places ouvertes` })
    report.change({ ...change, field: 'Nom' })
    expect(report.toReport(false).changedFields).toStrictEqual([
      { field: 'Unités\u00a0: places ouvertes', count: 2 },
      { field: 'Nom', count: 1 },
    ])
  })

  it('is read again where it was stored before reasons were counted', () => {
    const stored = { applied: true, refused: [rare], warnings: [], kept: [] }
    expect(readReport(stored)).toMatchObject({
      groups: [{ kind: 'refused', count: 1, column: 'siret' }],
      changes: [],
      changedFields: [],
    })
    expect(readReport(null)).toBeNull()
  })
})
