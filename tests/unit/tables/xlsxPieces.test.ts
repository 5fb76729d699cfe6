import { spawnSync } from 'node:child_process'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { Column } from '@/infra/tables/Column'
import { xlsxPieces } from '@/infra/tables/xlsxPieces'

type Row = { name: string; rank: number; note?: string }

const COLUMNS: Column<Row>[] = [
  { header: 'Nom', value: ({ name }) => name },
  { header: 'Rang', value: ({ rank }) => rank },
  { header: 'Note', value: ({ note }) => note },
]
const NOTE = 'lundi <matin> & « soir »\nmardi "midi"'
const ROWS: Row[] = Array.from({ length: 5 }, (_, rank) => ({ name: `Mairie ${rank}`, rank, note: NOTE }))

async function bytesOf(rows: Row[], mostRows: number): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of xlsxPieces({ name: 'Partenaires', columns: COLUMNS, mostRows }, [
    rows.slice(0, 3),
    rows.slice(3),
  ]))
    pieces.push(piece)
  return Buffer.concat(pieces)
}

describe('xlsxPieces', () => {
  it('cuts a long table in sheets that bear the same header, and loses no row', async () => {
    const sheets = await readWorkbook(await bytesOf(ROWS, 2))
    expect(sheets.map(({ sheet }) => sheet)).toStrictEqual([
      'Partenaires',
      'Partenaires (2)',
      'Partenaires (3)',
    ])
    expect(sheets.map(({ data }) => data[0])).toStrictEqual(sheets.map(() => ['Nom', 'Rang', 'Note']))
    expect(sheets.flatMap(({ data }) => data.slice(1))).toStrictEqual(
      ROWS.map(({ name, rank, note }) => [name, rank, note]),
    )
  })

  it('gives one sheet where all fits, even an empty one', async () => {
    const full = await readWorkbook(await bytesOf(ROWS, 5))
    const empty = await readWorkbook(await bytesOf([], 5))
    expect([full.length, full[0]?.data.length, empty.length, empty[0]?.data.length]).toStrictEqual([
      1, 6, 1, 1,
    ])
  })

  it('gives the same bytes for the same rows', async () => {
    expect((await bytesOf(ROWS, 2)).equals(await bytesOf(ROWS, 2))).toBe(true)
  })

  it('runs no formula', async () => {
    const [sheet] = await readWorkbook(await bytesOf([{ name: '=1+1', rank: 1 }], 5))
    expect(sheet?.data[1]).toStrictEqual(["'=1+1", 1, null])
  })

  it.runIf(spawnSync('python3', ['--version']).status === 0)(
    'is a sound ZIP for another program',
    async () => {
      const script =
        'import io,sys,zipfile\nprint(zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())).testzip())'
      const { stdout } = spawnSync('python3', ['-c', script], { input: await bytesOf(ROWS, 2) })
      expect(String(stdout).trim()).toBe('None')
    },
  )
})
