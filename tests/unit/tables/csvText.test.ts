import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

describe.each([';', ','] as const)('csvText, cells separated by %s', (delimiter) => {
  it('quotes every cell with a line break, whatever the break', () => {
    expect(readStrictCsv(csvText(ROWS, delimiter), delimiter)).toStrictEqual(ROWS)
  })

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
