import { recordTrace } from '@/features/audit/write/recordTrace'
import type { MemberContext } from '@/features/memberships/MemberContext'
import type { Sheet } from '@/features/memberships/read/findKeptSheet'

/** Writes in the journal that somebody tried what they may not do on a sheet. */
export async function recordRefusal(
  { payload, actor, address }: MemberContext,
  sheet: Sheet,
  what: string,
): Promise<void> {
  const detail = `modifier\u00a0: ${what.slice(0, 80)}`
  await recordTrace({ payload, actor, action: 'refused', sheet, detail, address })
}
