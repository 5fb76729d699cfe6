import type { Payload, Where } from 'payload'
import { parseSheetNumber, type SheetLetter } from '@/domain/sheetNumber'
import { type SheetSlug, SLUGS } from '@/domain/slugs'
import type { Facility, Organisation, Scheme, Service } from '@/payload-types'

/** A published sheet that may be confirmed. */
export type VerifiableSheet = {
  kind: SheetSlug
  id: string
  number: string
  name: string
  /** The organisation of a service, whose members keep it; the sheet itself for the others. */
  keptBy: { kind: SheetSlug; id: string }
  /** The sheet's own addresses, the first one first. */
  emails: string[]
  /** ISO 8601 of the last change of content: what somebody has read is still what is published. */
  modifiedAt: string | null
}

const KINDS: Record<SheetLetter, SheetSlug> = {
  D: SLUGS.schemes,
  P: SLUGS.organisations,
  S: SLUGS.services,
  L: SLUGS.facilities,
}

/** The published sheet of a number, whatever its kind; `null` when there is none. */
export async function findVerifiableSheet(payload: Payload, number: string): Promise<VerifiableSheet | null> {
  const parsed = parseSheetNumber(number)
  if (!parsed) return null
  return find(payload, KINDS[parsed.letter], { number: { equals: parsed.number } })
}

/** The published sheet of an id; `null` when it is not published, or gone. */
export function findVerifiableSheetById(
  payload: Payload,
  { kind, id }: { kind: SheetSlug; id: string },
): Promise<VerifiableSheet | null> {
  return find(payload, kind, { id: { equals: id } })
}

async function find(payload: Payload, kind: SheetSlug, where: Where): Promise<VerifiableSheet | null> {
  const { docs } = await payload.find({
    collection: kind,
    where: { and: [where, { _status: { equals: 'published' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [sheet] = docs
  if (!sheet) return null
  const of = { kind, id: sheet.id }
  return {
    ...of,
    number: sheet.number ?? '',
    name: 'title' in sheet ? sheet.title : sheet.name,
    keptBy: 'organisation' in sheet ? { kind: SLUGS.organisations, id: String(sheet.organisation) } : of,
    emails: emailsOf(sheet),
    modifiedAt: sheet.modifiedAt ?? null,
  }
}

function emailsOf(sheet: Scheme | Organisation | Service | Facility): string[] {
  if ('emails' in sheet) return (sheet.emails ?? []).map(({ address }) => address)
  return 'email' in sheet && sheet.email ? [sheet.email] : []
}
