import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFiness } from '@/features/intake/readers/finess/readFiness'
import { aSourceFile } from './aSourceFile'

const EXTRACT = readFileSync(join(import.meta.dirname, '../../fixtures/finess-extrait.csv'), 'utf8').replace(
  ';DES LILAS;',
  ';DES CÈDRES À L’ÎLE;',
)

const read = (bytes: Uint8Array) =>
  readFiness(aSourceFile(bytes, 'finess.csv'), { source: 'finess', onRow: () => Promise.resolve() })

describe('readFiness', () => {
  it('tells the encoding of an extract that is not in UTF-8', async () => {
    const { warnings, records } = await read(Buffer.from(EXTRACT.replaceAll('’', "'"), 'latin1'))
    expect(records[0]?.values.street).toContain('CÈDRES À L')
    expect(warnings.filter(({ row }) => row === 0)).toStrictEqual([
      {
        row: 0,
        column: '',
        value: expect.stringMatching(/^(?:Windows-1252|ISO-8859-15)/),
        rule: 'fichier lu dans cet encodage\u00a0: vérifiez ses accents',
      },
    ])
  })

  it('says nothing of one that is', async () => {
    const { warnings } = await read(Buffer.from(EXTRACT))
    expect(warnings.filter(({ row }) => row === 0)).toStrictEqual([])
  })

  it('tells the mixed cells of what it keeps, with the name of their column', async () => {
    const [before = '', after = ''] = EXTRACT.split(';DES CÈDRES À L’ÎLE;')
    const mixed = Buffer.concat([
      Buffer.from(`${before};DES C`),
      Buffer.from([0xc8]),
      Buffer.from(`DRES À L’ÎLE;${after}`),
    ])
    const { warnings, records } = await read(mixed)
    expect(records[0]?.values.street).toContain('CÈDRES À L’ÎLE')
    expect(
      warnings.filter(({ rule }) => /UTF-8/.test(rule)).map(({ row, column }) => [row, column]),
    ).toStrictEqual([
      [0, ''],
      [2, 'voie'],
    ])
    expect(records[0]?.notices?.map(({ column }) => column)).toContain('voie')
  })
})
