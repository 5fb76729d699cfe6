import type { Payload } from 'payload'
import { isEditor, type Reader } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'

type Ask = { payload: Payload; reader: Reader | null; schemeId: string }

/** The themes that an import proposed for a scheme and that no editor has chosen from, in the order of themes; none to any other reader. */
export async function findProposedThemes({
  payload,
  reader,
  schemeId,
}: Ask): Promise<{ id: string; title: string }[]> {
  if (!isEditor(reader)) return []
  const { docs } = await payload.find({
    collection: SLUGS.schemes,
    where: { id: { equals: schemeId } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { proposedThemes: true },
    overrideAccess: true,
  })
  const ids = (docs[0]?.proposedThemes ?? []).map(relationId)
  if (ids.length === 0) return []
  const { docs: themes } = await payload.find({
    collection: SLUGS.themes,
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    sort: 'order',
    select: { title: true },
    overrideAccess: true,
  })
  return themes.map(({ id, title }) => ({ id, title }))
}
