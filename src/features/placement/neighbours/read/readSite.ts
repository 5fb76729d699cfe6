import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** Which département this portal is of. */
export async function readSite(payload: Payload): Promise<{ name: string; departmentCode: string }> {
  const { department, departmentCode } = await payload.findGlobal({
    slug: SLUGS.site,
    depth: 0,
    select: { department: true, departmentCode: true },
    overrideAccess: true,
  })
  return { name: department, departmentCode }
}
