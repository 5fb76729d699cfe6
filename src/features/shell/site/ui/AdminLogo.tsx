import type { ServerProps } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** The département's name beside the product's, in the admin. */
export async function AdminLogo({ payload }: ServerProps) {
  const site = await payload.findGlobal({
    slug: SLUGS.site,
    depth: 0,
    select: { name: true, department: true },
    overrideAccess: true,
  })
  return (
    <strong style={{ fontSize: '1.4rem' }}>
      {site.name} · {site.department}
    </strong>
  )
}
