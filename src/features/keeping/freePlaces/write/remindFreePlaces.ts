import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import {
  REMINDER_STAGES,
  type ReminderStage,
  remindersDue,
  type SentReminder,
} from '@/domain/facility/remindersDue'
import { SLUGS } from '@/domain/slugs'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { indexFacilityOf } from '@/features/catalogue/facilities/write/indexFacilityOf'
import { changeUnitRow } from '@/features/keeping/units/write/changeUnitRow'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { giveBackRateLimit } from '@/infra/rateLimit/giveBackRateLimit'
import { freePlacesMail, type Reminded } from '../present/freePlacesMail'
import { findRemindedPeople } from '../read/findRemindedPeople'
import { findRemindedUnits, type RemindedUnit } from '../read/findRemindedUnits'

const ledgerSchema = z.array(z.object({ stage: z.enum(REMINDER_STAGES), since: z.iso.datetime() }))
/** A run that died leaves its turn to the next one after so long. */
const RUN = { key: 'remindFreePlaces', limit: 1, windowSeconds: 900 }

/** A unit whose reminders this run owes, with who is written to. */
type Owed = RemindedUnit & { stages: { stage: ReminderStage; to: string[] }[]; ledger: SentReminder[] }

/**
 * Reminds those who keep units that their free places are to be confirmed: one mail a person for all of theirs. What is sent is
 * written in the units first, each only while nobody has changed it: a unit confirmed meanwhile is left out, and a run that goes on
 * beside another one, or comes again, sends nothing more.
 */
export async function remindFreePlaces(payload: Payload): Promise<void> {
  // One run at a time, so that one person's units are not shared between two mails.
  if (!(await consumeRateLimit({ payload, ...RUN })).allowed) return
  try {
    const settings = await readFreePlacesSettings(payload)
    const owed = await owedNow(payload, settings)
    const taken: Owed[] = []
    for (const one of owed) if (await take(payload, one)) taken.push(one)
    if (taken.length === 0) return
    await indexFacilityOf(
      await createLocalReq({}, payload),
      taken.map(({ facility }) => facility.id),
    )
    await send(payload, await stillOwed(payload, taken))
  } finally {
    await giveBackRateLimit({ payload, key: RUN.key })
  }
}

async function owedNow(payload: Payload, settings: FreePlacesSettings): Promise<Owed[]> {
  const now = clock.now()
  const [units, people] = await Promise.all([findRemindedUnits(payload), findRemindedPeople(payload)])
  return units.flatMap(({ unit, facility }): Owed[] => {
    const read = ledgerSchema.safeParse(unit.remindersSent)
    const confirmedAt = unit.freePlaces?.confirmedAt ?? null
    const since = confirmedAt ?? unit.createdAt
    const ledger = (read.success ? read.data : []).filter(
      (sent) => Date.parse(sent.since) === Date.parse(since),
    )
    const due = remindersDue(
      { active: true, durations: unit.durations, createdAt: unit.createdAt, confirmedAt, sent: ledger },
      now,
      settings,
    )
    // A stage that nobody holds stays owed, until somebody does.
    const stages = due
      .map(({ stage }) => ({ stage, to: people.of(facility.id, stage) }))
      .filter(({ to }) => to.length > 0)
    const sent = stages.map(({ stage }) => ({ stage, since: new Date(since).toISOString() }))
    return stages.length > 0 ? [{ unit, facility, stages, ledger: [...ledger, ...sent] }] : []
  })
}

const take = (payload: Payload, { unit, ledger }: Owed) =>
  changeUnitRow(payload, unit, { remindersSent: ledger })

/** Without the units that somebody confirmed since they were taken. */
async function stillOwed(payload: Payload, taken: readonly Owed[]): Promise<Owed[]> {
  const { docs } = await payload.find({
    collection: SLUGS.units,
    where: { id: { in: taken.map(({ unit }) => unit.id) } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { freePlaces: true },
    overrideAccess: true,
  })
  const now = new Map(docs.map(({ id, freePlaces }) => [id, freePlaces?.confirmedAt]))
  return taken.filter(({ unit }) => now.get(unit.id) === unit.freePlaces?.confirmedAt)
}

async function send(payload: Payload, taken: readonly Owed[]): Promise<void> {
  const now = clock.now()
  const byPerson = new Map<string, Map<string, Reminded>>()
  // The last stage says most: a person who holds two of them reads one line a unit.
  for (const { unit, facility, stages } of taken)
    for (const { stage, to } of stages)
      for (const email of to) {
        const lines = byPerson.get(email) ?? new Map<string, Reminded>()
        byPerson.set(email, lines.set(unit.id, { unit, facility, stage }))
      }
  const told = new Set<string>()
  for (const [email, lines] of byPerson)
    try {
      await payload.sendEmail(freePlacesMail(email, [...lines.values()], now))
      for (const id of lines.keys()) told.add(id)
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A reminder of free places could not be sent' })
    }
  for (const one of taken) await (told.has(one.unit.id) ? trace(payload, one) : giveBack(payload, one))
}

async function trace(payload: Payload, { unit, facility, stages }: Owed): Promise<void> {
  await recordTrace({
    payload,
    actor: null,
    action: 'sheetReminded',
    sheet: { kind: SLUGS.facilities, id: facility.id, number: facility.number ?? '' },
    detail: `places libres, ${unit.name} : ${stages.flatMap(({ to }) => to).join(', ')}`,
  })
}

/** No mail of this unit went out: the next run sends it, unless somebody changed the unit meanwhile. */
async function giveBack(payload: Payload, { unit, ledger, stages }: Owed): Promise<void> {
  const row = await payload.findByID({
    collection: SLUGS.units,
    id: unit.id,
    depth: 0,
    select: { updatedAt: true },
    overrideAccess: true,
    disableErrors: true,
  })
  const earlier = ledger.slice(0, ledger.length - stages.length)
  if (row) await changeUnitRow(payload, row, { remindersSent: earlier })
}
