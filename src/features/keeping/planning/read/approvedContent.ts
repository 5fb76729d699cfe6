import type { Payload } from 'payload'
import { contentDigest } from '@/domain/editions/contentDigest'
import { type SheetKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'

/** What an approval is not about: identity, what the product computes, verifications and what stays among editors go on living meanwhile. */
const APART = [
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'number',
  'publicId',
  'import',
  'verifiedAt',
  'verifiedByName',
  'reviewDueAt',
  'modifiedAt',
  'missingSince',
  'owner',
  'internalNote',
  'latitude',
  'longitude',
  'locationPrecision',
  // The plan of the guide is arranged apart from what its sheets say.
  'chapter',
  'position',
  'place',
  'citations',
  'bodyFiles',
]

export type ApprovedContent = {
  /** As it will be published, whatever the sheet becomes meanwhile. */
  content: Record<string, unknown>
  digest: string
  number: string
  title: string
}

/** The last state of a sheet, draft or not, as an editor approves it; `null` when it is gone or in the bin. */
export async function approvedContent(
  payload: Payload,
  kind: SheetKind,
  id: string,
): Promise<ApprovedContent | null> {
  const sheet = await payload.findByID({
    collection: kind,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!sheet) return null
  const stored: Record<string, unknown> = JSON.parse(JSON.stringify(sheet))
  const content = Object.fromEntries(Object.entries(stored).filter(([name]) => !APART.includes(name)))
  return {
    content,
    digest: contentDigest(content),
    number: String(stored.number ?? ''),
    title: String(stored[sheetKindSpec(kind).titleField] ?? ''),
  }
}
