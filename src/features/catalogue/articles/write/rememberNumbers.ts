import type { Payload } from 'payload'
import type { Plan } from '@/domain/guide/Plan'
import { type Renumbered, renumbering } from '@/domain/guide/renumbering'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { insertDocuments } from '@/infra/database/insertDocuments'
import { newDocumentId } from '@/infra/database/newDocumentId'

/**
 * Keeps the numbers that a change of the plan takes away, so that they still lead somewhere. Written before the change: one that is
 * then not made leaves a number that is also borne, which counts first.
 */
export async function rememberNumbers(payload: Payload, before: Plan, after: Plan): Promise<Renumbered[]> {
  const changed = renumbering(before, after)
  const now = clock.now().toISOString()
  const documents = changed.flatMap(({ id, isChapter, was }) =>
    was === null
      ? []
      : [
          {
            collection: SLUGS.guideNumbers,
            id: newDocumentId(),
            data: { number: was, target: id, isChapter, until: now, createdAt: now, updatedAt: now },
            versioned: false,
          },
        ],
  )
  if (documents.length > 0) await insertDocuments(payload, documents)
  return changed
}
