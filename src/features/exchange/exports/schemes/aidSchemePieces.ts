import { AID_SCHEME_COLUMNS, type AidSchemeCells } from '@/domain/sources/AID_SCHEME_COLUMNS'
import { csvText } from '@/infra/tables/csvText'
import { safeCell } from '@/infra/tables/safeCell'
import type { ExportContext } from '../ExportContext'
import { readContacts } from './readContacts'
import { toAidSchemeRow } from './toAidSchemeRow'

type Reader = Pick<ExportContext, 'payload' | 'readerClass' | 'departmentName' | 'pages'>

/** What this reader class may read of the published schemes, as rows of the national schema *dispositif-aide*, by number, a page at a time. */
export async function* aidSchemePages({
  payload,
  readerClass,
  departmentName,
  pages,
}: Reader): AsyncGenerator<AidSchemeCells[]> {
  for await (const schemes of pages.schemes()) {
    const contacts = await readContacts(payload, readerClass, schemes)
    yield schemes.map((scheme) =>
      toAidSchemeRow({
        scheme,
        contacts: (scheme.contacts ?? []).flatMap((id) => contacts.get(String(id)) ?? []),
        departmentName,
      }),
    )
  }
}

/** The same as the CSV of the schema, in pieces. Cells that a spreadsheet would run as formulas are neutralised. */
export async function* aidSchemePieces(pages: AsyncIterable<AidSchemeCells[]>): AsyncGenerator<string> {
  yield csvText([AID_SCHEME_COLUMNS], ',')
  for await (const rows of pages)
    yield csvText(
      rows.map((row) => AID_SCHEME_COLUMNS.map((column) => safeCell(row[column]))),
      ',',
    )
}
