import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** The code of the département that the site serves. */
export async function homeDepartment(payload: Payload): Promise<string | null> {
  const { departmentCode } = await payload.findGlobal({
    slug: SLUGS.site,
    depth: 0,
    select: { departmentCode: true },
    overrideAccess: true,
  })
  return departmentCode ?? null
}
