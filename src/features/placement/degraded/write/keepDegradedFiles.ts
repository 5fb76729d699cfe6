import type { Payload } from 'payload'
import { fromMinutes } from '@/domain/hours/clockMinutes'
import { localTime } from '@/domain/localTime'
import { findListedUnits } from '@/features/catalogue/facilities/read/findListedUnits'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { clock } from '@/infra/clock'
import { oncePerDay } from '@/infra/lease/oncePerDay'
import { DEGRADED_FACT } from '../degradedFact'
import { degradedList } from '../present/degradedList'
import { writeDegradedFiles } from './writeDegradedFiles'

const QUARTER = 15
/** A Chromium that hangs is given up after twenty seconds. */
const AT_MOST_SECONDS = 120

/**
 * Writes the list of confirmed free places and on-call numbers, once each quarter of an hour for all the processes of a base; looked at
 * more often, it does nothing. Without any facility there is no list.
 */
export async function keepDegradedFiles(payload: Payload): Promise<void> {
  const now = clock.now()
  const { day, minutes } = localTime(now)
  const quarter = `${day}T${fromMinutes(minutes - (minutes % QUARTER))}`
  await oncePerDay({ payload, name: DEGRADED_FACT, day: quarter, atMost: AT_MOST_SECONDS }, async () => {
    const [listed, settings] = await Promise.all([
      findListedUnits(payload, 'agents'),
      readFreePlacesSettings(payload),
    ])
    if (listed.length === 0) return
    const { pdf, pdfFault } = await writeDegradedFiles(degradedList(listed, { now, settings }))
    await payload.kv.set(DEGRADED_FACT, { at: now.toISOString(), pdf })
    if (pdfFault) payload.logger.warn({ msg: 'Degraded mode: no PDF of the free places', err: pdfFault })
  })
}
