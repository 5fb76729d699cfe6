import type { PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'

const NAMES = ['filename', 'sizes.thumbnail.filename', 'sizes.page.filename'] as const

/** The ids of the files of a name, which may be that of one of their smaller sizes. */
export async function filesOfName(req: PayloadRequest, filename: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.media,
    where: { or: NAMES.map((name) => ({ [name]: { equals: filename } })) },
    depth: 0,
    limit: 2,
    pagination: false,
    select: {},
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}
