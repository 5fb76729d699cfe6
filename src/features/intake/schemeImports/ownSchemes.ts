import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { AID_SCHEME_COLUMNS } from '@/domain/sources/AID_SCHEME_COLUMNS'
import { openExport } from '@/features/exchange/exports/read/openExport'
import { readContacts } from '@/features/exchange/exports/schemes/readContacts'
import { toAidSchemeRow } from '@/features/exchange/exports/schemes/toAidSchemeRow'
import { csvText } from '@/infra/tables/csvText'
import type { Scheme } from '@/payload-types'
import { readAidSchemes } from './readAidSchemes'
import type { SchemeValues } from './SchemeValues'

/** Of so many characters is a public id: other keys are those of other producers. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/
const BATCH = 200

/** A scheme of this base, with what its row of our export says when it is read back (nothing where that row would be refused). */
export type OwnScheme = { scheme: Scheme; said: Partial<SchemeValues> }

/** The schemes of this base of which these keys are the public ids, by key: rows that our own export wrote. */
export async function ownSchemes(payload: Payload, keys: readonly string[]): Promise<Map<string, OwnScheme>> {
  const ids = keys.filter((key) => UUID.test(key))
  const own = new Map<string, OwnScheme>()
  if (ids.length === 0) return own
  const { departmentName } = await openExport(payload, 'agents')
  for (let start = 0; start < ids.length; start += BATCH) {
    const { docs } = await payload.find({
      collection: SLUGS.schemes,
      where: { publicId: { in: ids.slice(start, start + BATCH) } },
      draft: true,
      trash: true,
      depth: 0,
      limit: BATCH,
      pagination: false,
      overrideAccess: true,
    })
    const contacts = await readContacts(payload, 'agents', docs)
    const rows = docs.map((scheme) =>
      toAidSchemeRow({
        scheme,
        contacts: (scheme.contacts ?? []).flatMap((id) => contacts.get(String(id)) ?? []),
        departmentName,
      }),
    )
    const cells = rows.map((row) => AID_SCHEME_COLUMNS.map((column) => row[column]))
    const read = readAidSchemes(Buffer.from(csvText([AID_SCHEME_COLUMNS, ...cells], ',')), {
      availableThemes: [],
      themes: [],
    })
    const said = new Map(read.rows.map(({ key, values }) => [key, values]))
    for (const scheme of docs)
      own.set(scheme.publicId ?? '', { scheme, said: said.get(scheme.publicId ?? '') ?? {} })
  }
  return own
}
