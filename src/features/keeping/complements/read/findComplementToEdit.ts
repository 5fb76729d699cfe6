import type { Payload } from 'payload'
import type { Placement, ReviewReason } from '@/domain/nationalSheet/complementLists'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'

/** A complement as its form shows it; `nationalText`: what it was written on. */
export type ComplementToEdit = {
  id: string
  title: string
  sectionPath: string
  sectionHash: string
  placement: Placement
  audience: ReaderClass
  text: string
  nationalText: string
  reason: ReviewReason | null
  updatedAt: string
}

/** The complement of a sheet for the editors' form; `null` when there is none such. The caller has asked for the right. */
export async function findComplementToEdit(
  payload: Payload,
  code: string,
  id: string,
): Promise<ComplementToEdit | null> {
  const { docs } = await payload.find({
    collection: SLUGS.nationalComplements,
    where: { and: [{ id: { equals: id } }, { sheetCode: { equals: code } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [held] = docs
  if (!held) return null
  const { title, sectionPath, sectionHash, placement, audience, text, nationalText, reason, updatedAt } = held
  return {
    id: held.id,
    title: title ?? code,
    sectionPath: sectionPath ?? '',
    sectionHash: sectionHash ?? '',
    placement,
    audience,
    text,
    nationalText: nationalText ?? '',
    reason: reason ?? null,
    updatedAt,
  }
}
