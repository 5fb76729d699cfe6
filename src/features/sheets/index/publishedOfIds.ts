import type { Where } from 'payload'

/** The options that read every published row of these ids, whole. */
export function publishedOfIds(ids: readonly string[]) {
  const where: Where = { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] }
  return { where, depth: 0, limit: ids.length, pagination: false, overrideAccess: true } as const
}
