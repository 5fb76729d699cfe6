import type { Payload } from 'payload'
import type { LegalRule } from '@/domain/placement/LegalRule'
import { SLUGS } from '@/domain/slugs'

/** Far above what a département writes. */
const MOST = 500

/** The rules of law that the département wrote, beside those of the product (`rulesFor` puts them together). */
export async function readLegalRules(payload: Payload): Promise<LegalRule[]> {
  const { docs } = await payload.find({
    collection: SLUGS.placementRules,
    depth: 0,
    limit: MOST,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(
    ({
      code,
      subject,
      value,
      from,
      to,
      agesUnder,
      modes,
      exceptCategories,
      titles,
      text,
      reference,
      url,
    }) => ({
      code,
      subject,
      value,
      from,
      to: to ?? null,
      agesUnder: agesUnder ?? null,
      modes: modes ?? [],
      exceptCategories: exceptCategories ?? [],
      titles: titles ?? [],
      text,
      reference,
      url: url ?? null,
    }),
  )
}
