import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvText } from '@/infra/tables/csvText'
import { readStrictCsv } from '../../helpers/asserts/readStrictCsv'

const ROWS = [
  ['Nom', 'Horaires', 'Note'],
  ['Mairie', 'lundi\nmardi', 'un\r\ndeux'],
  ['Centre « social »', 'seul\rretour', 'guillemets "droits"; et, séparateurs'],
  ['', ' espaces ', '=1+1'],
]

const PYTHON =
  'import csv,io,json,sys\n' +
  'text=sys.stdin.buffer.read().decode("utf-8-sig")\n' +
  'print(json.dumps(list(csv.reader(io.StringIO(text,newline=""),delimiter=sys.argv[1],strict=True))))'
const hasPython = spawnSync('python3', ['--version']).status === 0
/** Too heavy for every machine: where it is, it reads too. */
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
const LIBREOFFICE_TIME = 120_000

/** The cells as a spreadsheet opens them, every column as text, and saves them again. */
function throughLibreOffice(text: string, delimiter: string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'repere-spreadsheet-'))
  const path = join(folder, 'table.csv')
  writeFileSync(path, text)
  const out = join(folder, 'out')
  const read = `CSV:${delimiter.charCodeAt(0)},34,76,1,1/2/2/2/3/2`
  const write = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', `--infilter=${read}`, '--convert-to', write, '--outdir', out, path]
  spawnSync('soffice', args, { timeout: LIBREOFFICE_TIME })
  return parse(readFileSync(join(out, 'table.csv')), { bom: true })
}

describe.each([';', ','] as const)('csvText, cells separated by %s', (delimiter) => {
  it('quotes every cell with a line break, whatever the break', () => {
    expect(readStrictCsv(csvText(ROWS, delimiter), delimiter)).toStrictEqual(ROWS)
  })

  it('is read back the same by another library (csv-parse)', () => {
    const options = { delimiter, relax_quotes: false, record_delimiter: '\r\n' }
    expect(parse(csvText(ROWS, delimiter), options)).toStrictEqual(ROWS)
  })

  it.runIf(hasLibreOffice)(
    'is read back the same by a spreadsheet (LibreOffice), its line breaks apart',
    () => {
      const said = ROWS.map((cells) => cells.map((cell) => cell.replace(/\r\n?/g, '\n')))
      const back = throughLibreOffice(csvText(ROWS, delimiter), delimiter)
      expect(back.map((cells) => cells.map((cell) => cell.replace(/\r\n?/g, '\n')))).toStrictEqual(said)
    },
    LIBREOFFICE_TIME,
  )

  it.runIf(hasPython)('is read back the same by another program (csv of Python)', () => {
    const { stdout } = spawnSync('python3', ['-c', PYTHON, delimiter], { input: csvText(ROWS, delimiter) })
    expect(JSON.parse(String(stdout))).toStrictEqual(ROWS)
  })
})

describe('the library that writes CSV', () => {
  it('is called in one place, so that every file is quoted in the same way', () => {
    const files = ['src', 'collections', 'scripts'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(folder, name)),
    )
    expect(files.filter((file) => readFileSync(file, 'utf8').includes("'csv-stringify"))).toStrictEqual([
      'src/infra/tables/csvText.ts',
    ])
  })
})
