import { describe, expect, it } from 'vitest'
import { countRows } from '@/features/intake/readers/files/countRows'
import { aSourceFile } from './aSourceFile'

describe('countRows', () => {
  it.each([
    ['a table, line breaks in cells apart', 'nom;horaires\r\nMairie;"lundi\nmardi"\r\nCCAS;\r\n', 2],
    ['one record a line', '{"nom":"a"}\n{"nom":"b"}\n', 2],
    ['JSON on one line: unknown', '[{"nom":"a"},{"nom":"b"}]', null],
  ])('counts %s', async (_, content, rows) => {
    expect(await countRows(await aSourceFile(content))).toBe(rows)
  })
})
