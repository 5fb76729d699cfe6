import type { UnitValues } from '@/domain/facility/UnitValues'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'

const MOST_A_DAY = 30

type Proposed = {
  sheet: KeptSheet
  unitId: string | null
  before: UnitValues | null
  values: UnitValues
}

/**
 * Stores a unit, or its change, as a proposal that waits for an editor: one line, whose field is `units.<id>` (`units.new` for a new
 * unit) and whose `before` and `after` are `UnitValues`, for the rules hold for a unit whole.
 */
export async function proposeUnit(
  { payload, actor, address }: MemberContext,
  { sheet, unitId, before, values }: Proposed,
): Promise<'proposed' | 'tooMany'> {
  const limit = { payload, key: `propose:${actor.id}`, limit: MOST_A_DAY, windowSeconds: 86_400 }
  if (!(await consumeRateLimit(limit)).allowed) return 'tooMany'
  const facility = await payload.findByID({
    collection: SLUGS.facilities,
    id: sheet.id,
    depth: 0,
    select: { updatedAt: true },
    overrideAccess: true,
  })
  const label = `Unité «\u00a0${before?.name ?? values.name ?? ''}\u00a0»`
  const line = { field: `units.${unitId ?? 'new'}`, label, before, after: values, state: 'waiting' }
  await payload.create({
    collection: SLUGS.proposals,
    data: {
      title: sheet.name,
      kind: 'change',
      sheet: sheet.kind,
      sheetId: sheet.id,
      sheetNumber: sheet.number,
      baseUpdatedAt: facility.updatedAt,
      lines: [line],
      author: actor.id,
      authorName: actor.name,
      state: 'waiting',
    },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  await recordTrace({ payload, actor, action: 'proposalMade', sheet, detail: label, address })
  return 'proposed'
}
