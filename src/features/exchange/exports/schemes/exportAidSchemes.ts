import { stringify } from 'csv-stringify/sync'
import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { Organisation, Scheme } from '@/payload-types'
import { AID_SCHEME_COLUMNS, type AidSchemeExportRow, toAidSchemeRow } from './toAidSchemeRow'

const PAGE = 200

/** What this reader class may read of the published schemes, as the CSV of the national schema *dispositif-aide*. Cells that a spreadsheet would run as formulas are neutralised. */
export async function exportAidSchemes(
  payload: Payload,
  readerClass: ReaderClass,
): Promise<{ csv: string; rows: number }> {
  const site = await payload.findGlobal({
    slug: SLUGS.site,
    depth: 0,
    select: { department: true },
    overrideAccess: true,
  })
  const rows: AidSchemeExportRow[] = []
  for (let page: number | null | undefined = 1; page; ) {
    const found = await readPage(payload, readerClass, page)
    const contacts = await readContacts(payload, readerClass, found.docs)
    for (const scheme of found.docs)
      rows.push(
        toAidSchemeRow({
          scheme,
          contacts: (scheme.contacts ?? []).flatMap((id) => contacts.get(String(id)) ?? []),
          departmentName: site.department,
        }),
      )
    page = found.nextPage
  }
  return {
    csv: stringify(rows, { header: true, columns: [...AID_SCHEME_COLUMNS], escape_formulas: true }),
    rows: rows.length,
  }
}

function readPage(payload: Payload, readerClass: ReaderClass, page: number) {
  return payload.find({
    collection: SLUGS.schemes,
    where: publishedForClass(readerClass),
    depth: 0,
    limit: PAGE,
    page,
    sort: 'number',
    overrideAccess: true,
  })
}

async function readContacts(
  payload: Payload,
  readerClass: ReaderClass,
  schemes: readonly Scheme[],
): Promise<Map<string, Pick<Organisation, 'id' | 'name'>>> {
  const ids = [...new Set(schemes.flatMap(({ contacts }) => (contacts ?? []).map(String)))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { and: [{ id: { in: ids } }, publishedForClass(readerClass)] },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
  })
  return new Map(docs.map((organisation) => [organisation.id, organisation]))
}
