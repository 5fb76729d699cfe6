import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** Whom somebody calls who cannot enter, in one line; empty where the settings name nobody. */
export async function accessContact(payload: Payload): Promise<string> {
  const [{ helpdeskPhone }, site] = await Promise.all([
    payload.findGlobal({
      slug: SLUGS.lockSettings,
      depth: 0,
      select: { helpdeskPhone: true },
      overrideAccess: true,
    }),
    payload.findGlobal({
      slug: SLUGS.site,
      depth: 0,
      select: { contactName: true, contactPhone: true, contactEmail: true },
      overrideAccess: true,
    }),
  ])
  if (helpdeskPhone?.trim()) return helpdeskPhone.trim()
  return [site.contactName, site.contactPhone, site.contactEmail].filter(Boolean).join(', ')
}
