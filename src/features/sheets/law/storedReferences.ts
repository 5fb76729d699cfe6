import { z } from 'zod'
import type { LegalReference } from '@/domain/law/legalReference'
import { storedDay } from '@/domain/rates/storedDay'

const text = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null))
const rowSchema = z.looseObject({
  title: text,
  article: text,
  url: text,
  legiId: text,
  versionDate: z.unknown().optional(),
})

/** The references of a stored field, whatever else its rows hold; what is no list holds none. */
export function readReferences(value: unknown): LegalReference[] {
  return (Array.isArray(value) ? value : []).flatMap((row: unknown) => readReference(row) ?? [])
}

/** A stored row with what `change` makes of its reference; a day is kept as the date fields of the admin keep it. What is no row stays. */
export function storedReference(
  row: unknown,
  change: (reference: LegalReference) => LegalReference,
): unknown {
  const reference = readReference(row)
  if (!reference || typeof row !== 'object' || row === null) return row
  const { versionDate, ...texts } = change(reference)
  const isSame = versionDate === reference.versionDate
  return {
    ...row,
    ...texts,
    ...(isSame ? {} : { versionDate: versionDate && `${versionDate}T12:00:00.000Z` }),
  }
}

function readReference(row: unknown): LegalReference | null {
  const read = rowSchema.safeParse(row)
  if (!read.success) return null
  const { title, article, url, legiId, versionDate } = read.data
  return { title: title ?? '', article, url, legiId, versionDate: storedDay(versionDate) }
}
