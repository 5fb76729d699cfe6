import { xmlTags } from './xmlTags'
import type { ZipEntry } from './zipEntries'

/** A sheet as a workbook lists it; `path`: of its XML. Very hidden sheets, that only a program shows again, are hidden too. */
export type ListedSheet = { name: string; isHidden: boolean; path: string }

/** The sheets of a workbook in their order, as its own list has them. */
export function sheetList(entries: ReadonlyMap<string, ZipEntry>): ListedSheet[] {
  const paths = new Map<string, string>()
  xmlTags(entries.get('xl/_rels/workbook.xml.rels')?.text() ?? '', (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
  })
  const sheets: ListedSheet[] = []
  xmlTags(entries.get('xl/workbook.xml')?.text() ?? '', (tag, attributes) => {
    if (tag !== 'sheet') return
    const id = Object.entries(attributes).find(([name]) => name === 'id' || name.endsWith(':id'))?.[1] ?? ''
    const { name = '', state = 'visible' } = attributes
    sheets.push({ name, isHidden: state !== 'visible', path: paths.get(id) ?? '' })
  })
  return sheets
}
