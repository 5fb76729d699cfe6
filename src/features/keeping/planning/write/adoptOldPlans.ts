import type { Payload } from 'payload'
import { z } from 'zod'
import { isSheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { approvedContent } from '../read/approvedContent'

const relation = z.object({ relationTo: z.string(), value: z.coerce.string() })
const inputSchema = z.object({
  type: z.enum(['publish', 'unpublish']).default('publish'),
  doc: relation,
  user: z.union([relation.transform(({ value }) => value), z.coerce.string()]).optional(),
})

const WHY = 'Programmée avant cette version : ce qui a été approuvé n’avait pas été gardé.'

/**
 * Makes plans of what Payload's own scheduling held, which no process does any more. What was to be published is to be approved again:
 * the content was never kept. Run again, it finds nothing.
 */
export async function adoptOldPlans(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<{
    id: number | string
    taskSlug?: string
    input?: unknown
    waitUntil?: string | null
  }>({
    collection: 'payload-jobs',
    where: {
      and: [
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { waitUntil: { exists: true } },
      ],
    },
    limit: 0,
    pagination: false,
  })
  for (const { id, taskSlug, input, waitUntil } of docs) {
    if (taskSlug !== 'schedulePublish' || !waitUntil) continue
    const read = inputSchema.safeParse(input)
    if (read.success) await adopt(payload, read.data, waitUntil)
    await payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: id } } })
  }
}

async function adopt(
  payload: Payload,
  { type, doc, user }: z.infer<typeof inputSchema>,
  at: string,
): Promise<void> {
  if (!isSheetKind(doc.relationTo)) return
  const sheet = await approvedContent(payload, doc.relationTo, doc.value)
  if (!sheet) return
  const by = user
    ? await payload.findByID({
        collection: SLUGS.users,
        id: user,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
      })
    : null
  const isPublished = type === 'publish'
  await payload.create({
    collection: SLUGS.publicationPlans,
    data: {
      sheet: doc.relationTo,
      sheetId: doc.value,
      sheetNumber: sheet.number,
      title: sheet.title,
      act: isPublished ? 'publish' : 'withdraw',
      at: new Date(at).toISOString(),
      state: isPublished ? 'stale' : 'planned',
      reason: isPublished ? WHY : null,
      approvedBy: by?.id ?? null,
      approvedByName: by?.name ?? null,
    },
    depth: 0,
    overrideAccess: true,
  })
}
