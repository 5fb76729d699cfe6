import { localTime } from '@/domain/localTime'
import { EXTRA_REASONS } from '@/domain/placement/closedLists'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { readPlacementSettings } from '@/features/placement/settings/read/readPlacementSettings'
import { clock } from '@/infra/clock'
import { withLease } from '@/infra/lease/withLease'
import { extraFaults } from '../present/placeFaults'
import { readKept } from '../read/readKept'
import type { AddAsk, AddOutcome } from './addPlace'
import { calendarActor } from './calendarActor'
import { writePlace } from './writePlace'

/**
 * Opens a place above the capacity of a unit, for coordinators alone, with a coded reason and an end within the set number of days. It
 * takes no renewal: another one is opened, with its own reason.
 */
export async function openExtra(
  context: MemberContext,
  { desk, number, unit: id, typed }: AddAsk,
): Promise<AddOutcome> {
  const { payload } = context
  const opened = await calendarActor(context, {
    desk,
    number,
    needs: 'coordinate',
    gesture: 'ouvrir un surnombre',
  })
  if (opened.fault !== null) return { fault: opened.fault }
  const { sheet } = opened
  const { day: today } = localTime(clock.now())
  const { extraDays: most } = await readPlacementSettings(payload)
  const reason = EXTRA_REASONS.find(({ code }) => code === typed.reason)
  if (!reason || extraFaults(typed, { today, most }).length > 0) return { fault: 'typed' }
  const done = await withLease(payload, sheet.id, async (): Promise<AddOutcome> => {
    const kept = await readKept(payload, { facility: sheet.id, unit: id, today })
    if (!kept) return { fault: 'gone' }
    const place = await writePlace(context, sheet, {
      unit: id,
      reference: nextReference(kept.references.map(({ reference }) => reference)),
      kind: 'extra',
      extraReason: reason.code,
      inServiceFrom: typed.from,
      inServiceTo: typed.to,
    })
    return place ? { fault: null, place } : { fault: 'busy' }
  })
  return done ?? { fault: 'busy' }
}

/** `Surnombre 1`, `Surnombre 2`: the first that the unit never had. */
function nextReference(references: readonly string[]): string {
  let rank = 1
  while (references.includes(`Surnombre ${rank}`)) rank += 1
  return `Surnombre ${rank}`
}
