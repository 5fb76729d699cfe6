import type { Payload } from 'payload'
import { linksIn } from '@/domain/links/linksIn'
import { sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import type { ExternalLink } from '@/payload-types'
import { fieldsHolding } from '../present/fieldsHolding'

/** A sheet that leads to a link, with the boxes of it where the address stands, by their labels; `hasDraft`: somebody is writing it. */
export type LinkedSheet = { number: string; name: string; fields: readonly string[]; hasDraft: boolean }
export type Replacement = { link: ExternalLink; sheets: readonly LinkedSheet[] }

/** A link with the sheets where it would be replaced, as they stand now; `null` where there is no such link. */
export async function findReplacement(payload: Payload, id: string): Promise<Replacement | null> {
  const link = await payload.findByID({
    collection: SLUGS.externalLinks,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!link) return null
  const kinds = new Map<string, string[]>()
  for (const number of link.sheets ?? []) {
    const kind = parseSheetNumber(number)?.kind
    if (kind) kinds.set(kind, [...(kinds.get(kind) ?? []), number])
  }
  const lists = await Promise.all(
    [...kinds].map(([kind, numbers]) => sheetsOf(payload, { kind, numbers, url: link.url })),
  )
  return { link, sheets: lists.flat().toSorted((one, other) => one.number.localeCompare(other.number)) }
}

type Ask = { kind: string; numbers: readonly string[]; url: string }

async function sheetsOf(payload: Payload, { kind, numbers, url }: Ask): Promise<LinkedSheet[]> {
  const known = parseSheetNumber(numbers[0] ?? '')?.kind
  if (!known || known !== kind) return []
  const { docs } = await payload.find({
    collection: known,
    where: { and: [{ number: { in: [...numbers] } }, { deletedAt: { exists: false } }] },
    draft: true,
    depth: 0,
    limit: numbers.length,
    pagination: false,
    overrideAccess: true,
  })
  const { titleField } = sheetKindSpec(known)
  return docs
    .filter((sheet) => linksIn(sheet).includes(url))
    .map((sheet) => {
      const row: Record<string, unknown> = { ...sheet }
      return {
        number: sheet.number ?? '',
        name: String(row[titleField] ?? ''),
        fields: fieldsHolding(payload.collections[known].config.flattenedFields, row, url),
        hasDraft: sheet._status !== 'published',
      }
    })
}
