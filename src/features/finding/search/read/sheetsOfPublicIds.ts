import type { Payload } from 'payload'
import { nationalCodeOf } from '@/domain/nationalSheet/nationalAddress'
import type { IndexedKind } from '@/domain/sheet/documentTypes'
import { isSheetKind } from '@/domain/sheet/sheetKinds'

/** The sheets of a kind that the index names so, whatever their state; those of a national code are known by it. */
export async function sheetsOfPublicIds(
  payload: Payload,
  kind: IndexedKind,
  publicIds: readonly string[],
): Promise<{ id: string; publicId: string }[]> {
  if (!isSheetKind(kind))
    return publicIds.flatMap((publicId) => {
      const code = nationalCodeOf(publicId)
      return code ? [{ id: code, publicId }] : []
    })
  const { docs } = await payload.find({
    collection: kind,
    where: { publicId: { in: [...publicIds] } },
    depth: 0,
    limit: publicIds.length,
    pagination: false,
    select: { publicId: true },
    overrideAccess: true,
  })
  return docs.map((doc) => ({ id: doc.id, publicId: doc.publicId ?? '' }))
}
