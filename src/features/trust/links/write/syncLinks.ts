import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { breathe } from '@/infra/breathe'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { type UsedLink, usedLinks } from '../read/usedLinks'

/** Brings the list of links to what published sheets hold: new ones come, those that none leads to any more go, what is known of the others stays. */
export async function syncLinks(payload: Payload): Promise<void> {
  const used = await usedLinks(payload)
  const { docs } = await payload.find({
    collection: SLUGS.externalLinks,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { url: true, sheets: true, reads: true, agentsOnly: true },
    overrideAccess: true,
  })
  const known = new Set(docs.map(({ url }) => url))
  for (const { id, url, ...before } of docs) {
    await breathe()
    const link = used.get(url)
    if (!link) await payload.db.deleteOne({ collection: SLUGS.externalLinks, where: { id: { equals: id } } })
    else if (!isSame(before, link))
      await payload.db.updateOne({
        collection: SLUGS.externalLinks,
        id,
        data: dataOf(link),
        returning: false,
      })
  }
  for (const [url, link] of used) {
    if (known.has(url)) continue
    await breathe()
    await payload.db
      .create({
        collection: SLUGS.externalLinks,
        data: { url, state: 'new', ...dataOf(link) },
        returning: false,
      })
      .catch((error: unknown) => {
        // Another process saw it too.
        if (!isUniqueViolation(error)) throw error
      })
  }
}

const dataOf = ({ sheets, reads, agentsOnly }: UsedLink) => ({
  sheets: [...sheets].sort(),
  reads,
  agentsOnly,
})

type Before = { sheets?: string[] | null; reads?: number | null; agentsOnly?: boolean | null }

function isSame(before: Before, link: UsedLink): boolean {
  const { sheets, reads, agentsOnly } = dataOf(link)
  return (
    before.reads === reads &&
    Boolean(before.agentsOnly) === agentsOnly &&
    JSON.stringify(before.sheets ?? []) === JSON.stringify(sheets)
  )
}
