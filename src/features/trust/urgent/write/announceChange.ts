import type { Payload } from 'payload'
import type { Fault } from '@/domain/sheet/Fault'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findPublishedSheet } from '@/features/sheets/reference/findSheet'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { queueTask } from '@/infra/jobs/queueTask'
import type { User } from '@/payload-types'
import { findLastChange } from '../read/findLastChange'
import { findUrgentPeople } from '../read/findUrgentPeople'

type Announce = {
  payload: Payload
  /** An editor: their right was asked. */
  actor: User
  address: string
  number: string
  words: string
  /** The state of the sheet that the editor was shown. */
  seen: string
}

/** Has the last change of a published sheet told at once to those who follow it: once for each state of the sheet, however many press. `null` when it is under way. */
export async function announceChange(
  ask: Announce,
): Promise<Extract<Fault, 'unknown' | 'changed' | 'already'> | null> {
  const { payload, actor, address, number, words, seen } = ask
  const sheet = await findPublishedSheet(payload, number)
  if (!sheet) return 'unknown'
  const { key, notice } = await findLastChange(payload, sheet)
  if (notice) return 'already'
  if (key !== seen) return 'changed'
  const people = await findUrgentPeople(payload, sheet)
  try {
    const { id } = await payload.create({
      collection: SLUGS.urgentNotices,
      data: {
        key,
        sheet: sheet.kind,
        sheetNumber: sheet.number,
        title: sheet.name,
        words,
        at: clock.now().toISOString(),
        by: actor.id,
        byName: actor.name,
        recipients: people.length,
      },
      depth: 0,
      overrideAccess: true,
    })
    await queueTask({ payload, task: 'sendUrgentNotice', input: { id } })
  } catch (error) {
    if (isUniqueViolation(error)) return 'already'
    throw error
  }
  const detail = `${people.length} destinataires`
  await recordTrace({ payload, actor, action: 'changeAnnounced', sheet, detail, address })
  return null
}
