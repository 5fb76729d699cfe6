import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { breathe } from '@/infra/breathe'
import type { AuditLog } from '@/payload-types'

const A_PAGE = 500

/** Every line of the journal, the first first, a page at a time. Lines written meanwhile are of the next export: none is told twice. */
export async function* journalPages(payload: Payload, until: Date): AsyncGenerator<AuditLog[]> {
  let last: AuditLog | undefined
  for (;;) {
    const { docs } = await payload.find({
      collection: SLUGS.auditLog,
      where: { and: [{ at: { less_than_equal: until.toISOString() } }, ...(last ? [after(last)] : [])] },
      sort: ['at', 'id'],
      limit: A_PAGE,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    if (docs.length > 0) yield docs
    if (docs.length < A_PAGE) return
    last = docs.at(-1)
    await breathe()
  }
}

/** Lines of one instant are told apart by their id. */
const after = ({ at, id }: AuditLog): Where => ({
  or: [{ at: { greater_than: at } }, { and: [{ at: { equals: at } }, { id: { greater_than: id } }] }],
})
