import { describe, expect, it } from 'vitest'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'

const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format })
const node = (type: string, children: object[], more: object = {}) => ({
  type,
  version: 1,
  children,
  ...more,
})
const paragraph = (...children: object[]) => node('paragraph', children)
const cell = (...children: object[]) => node('tablecell', children)
const plain = (...children: object[]) => richTextToPlain({ root: node('root', children) } as never)

describe('richTextToPlain', () => {
  it('writes a row of a table on a line, its cells apart', () => {
    const rows = [
      node('tablerow', [cell(paragraph(text('1'))), cell(paragraph(text('900 €')))]),
      node('tablerow', [
        cell(paragraph(text('2'))),
        cell(paragraph(text('1 300 €')), paragraph(text('par mois'))),
      ]),
    ]
    expect(plain(paragraph(text('Plafonds')), node('table', rows), paragraph(text('Fin')))).toBe(
      'Plafonds\n\n1 | 900 €\n2 | 1 300 € / par mois\n\nFin',
    )
  })

  it('marks items by their level, and numbers those that are numbered', () => {
    const inner = node('list', [node('listitem', [text('deux')])], { listType: 'bullet' })
    const outer = node('list', [node('listitem', [text('un')]), node('listitem', [inner])], {
      listType: 'number',
    })
    expect(plain(outer)).toBe('1. un\n◦ deux')
  })

  it('leaves out what is struck through and keeps what is raised', () => {
    expect(plain(paragraph(text('900 €', 4), text('950 €, 20 m'), text('2', 64)))).toBe('950 €, 20 m²')
  })
})
