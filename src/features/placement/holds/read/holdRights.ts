import type { HeldRight } from '@/access/memberRights'
import { SLUGS } from '@/domain/slugs'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'

/**
 * What somebody may do with the options of a facility, by the memberships that they hold now: its members read them, contributors and
 * managers answer. Editors, who keep any sheet, read no request.
 */
export function holdRights(
  held: readonly HeldRight[],
  sheet: Pick<KeptSheet, 'kind' | 'id'>,
): { mayRead: boolean; mayAnswer: boolean } {
  const own = held.filter(
    ({ sheetId, sheet: kind }) => kind === SLUGS.facilities && kind === sheet.kind && sheetId === sheet.id,
  )
  return { mayRead: own.length > 0, mayAnswer: own.some(({ role }) => role !== 'reader') }
}
