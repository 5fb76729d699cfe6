import type { Payload, Where } from 'payload'
import { weekBefore } from '@/domain/board/weekBefore'
import { SLUGS } from '@/domain/slugs'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { BY_HAND } from '../read/lastReminders'

type Ask = { payload: Payload; sheet: KeptSheet; byName: string; now: Date }

/**
 * Takes the one reminder by hand that a sheet may have in a week: of calls that race, one gets it. `null` when it is taken; else
 * how to give it back, for a mail that did not go.
 */
export async function takeReminder(ask: Ask): Promise<(() => Promise<void>) | null> {
  const { payload, sheet, byName, now } = ask
  const key = `${BY_HAND}:${sheet.kind}:${sheet.id}`
  const sentAt = now.toISOString()
  const ofKey = { key: { equals: key } }
  const { docs } = await payload.find({
    collection: SLUGS.sheetReminders,
    where: ofKey,
    limit: 1,
    pagination: false,
    depth: 0,
    select: { sentAt: true },
    overrideAccess: true,
  })
  const [known] = docs
  if (!known) return (await create(ask, key)) ? () => forget(payload, key, sentAt) : null
  const due = { sentAt: { less_than_equal: weekBefore(now).toISOString() } }
  const change = (from: Where, data: { sentAt: string; byName?: string }): Promise<unknown> =>
    payload.db.updateOne({
      collection: SLUGS.sheetReminders,
      where: { and: [ofKey, from] },
      data,
      options: { atomic: true },
    })
  if (!(await change(due, { sentAt, byName }))) return null
  return async () => {
    await change({ sentAt: { equals: sentAt } }, { sentAt: known.sentAt })
  }
}

async function create({ payload, sheet, byName, now }: Ask, key: string): Promise<boolean> {
  try {
    await payload.create({
      collection: SLUGS.sheetReminders,
      data: {
        key,
        purpose: BY_HAND,
        sheetId: sheet.id,
        sheetNumber: sheet.number,
        sentAt: now.toISOString(),
        byName,
      },
      depth: 0,
      overrideAccess: true,
    })
    return true
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return false
  }
}

async function forget(payload: Payload, key: string, sentAt: string): Promise<void> {
  await payload.db.deleteOne({
    collection: SLUGS.sheetReminders,
    where: { and: [{ key: { equals: key } }, { sentAt: { equals: sentAt } }] },
  })
}
