import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'

/** Writes in the journal that somebody tried what they may not do on a sheet. */
export async function recordRefusal(
  { payload, actor, address }: MemberContext,
  sheet: KeptSheet,
  what: string,
): Promise<void> {
  const detail = `modifier\u00a0: ${what.slice(0, 80)}`
  await recordTrace({ payload, actor, action: 'refused', sheet, detail, address })
}
