import type { Payload } from 'payload'
import { toNationalDocument } from '@/features/catalogue/nationalSheets/present/toNationalDocument'
import type { ReportBuilder } from '@/features/intake/imports/ReportBuilder'
import type { ImportProgress } from '@/features/intake/imports/read/ImportProgress'
import { breathe } from '@/infra/breathe'
import { type LocalCitations, rowOfChange, rowOfGone } from '../local/changeRow'
import { citedFigures, localCitations } from '../local/localCitations'
import type { GoneSheet, NationalPlan, PlannedSheet } from '../planNational'
import { readChanges, storedSheets } from '../readChanges'
import { tellChange } from '../tellChanges'
import type { HeldFeed } from './holdFeed'
import { type Staging, stageChanges, stageGone } from './stageFeed'

/** Sheets read and written at once: what a batch makes dies young, where fifty sheets at once took 300 MB before the collector came by. */
const BATCH = 3

type Apply = {
  payload: Payload
  plan: NationalPlan
  report: ReportBuilder
  held: HeldFeed
  /** Instant of the run, ISO 8601. */
  at: string
  onProgress?: ((progress: ImportProgress) => Promise<void> | void) | undefined
}

/** Writes everything that a plan changes under the number that the run holds, which nobody reads yet. */
export async function applyPlan({ payload, plan, report, held, at, onProgress }: Apply): Promise<void> {
  const staging: Staging = { payload, feed: held.number, at, isFirst: held.current === 0 }
  const local = await readLocal(payload, plan)
  const differing = plan.planned.filter(({ event }) => event !== 'unchanged')
  const total = differing.length + plan.gone.length
  let done = 0
  const told = async (count: number) => {
    done += count
    await held.beat()
    await onProgress?.({ phase: 'writing', done, total })
    await breathe()
  }
  for (const batch of batches<PlannedSheet>(differing)) {
    const changes = await readChanges(payload, batch)
    await stageChanges(
      staging,
      changes,
      changes.flatMap((change) => rowOfChange(change, local)),
    )
    for (const change of changes) tellChange(report, change)
    await told(batch.length)
  }
  for (const batch of batches<GoneSheet>(plan.gone)) {
    const stored = await storedSheets(
      payload,
      batch.map(({ known }) => known.id),
    )
    const rows = batch.flatMap(({ known, movedTo }) => {
      const row = stored.get(known.id)
      return row ? [rowOfGone(toNationalDocument(row).sheet, movedTo, local)] : []
    })
    await stageGone(staging, batch, rows)
    await told(batch.length)
  }
}

/** Nothing local is concerned by what only comes. */
async function readLocal(payload: Payload, { planned, gone }: NationalPlan): Promise<LocalCitations> {
  if (gone.length === 0 && !planned.some(({ event }) => event === 'changed' || event === 'moved'))
    return { sheets: [], figures: [] }
  const sheets = await localCitations(payload)
  return { sheets, figures: await citedFigures(payload, sheets) }
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH)
}
