import type { Payload } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { InvalidInput } from '@/errors'
import type { DirectoryReport } from '@/features/intake/imports/DirectoryReport'
import { ReportBuilder, type ReportLines } from '@/features/intake/imports/ReportBuilder'
import type { ImportProgress } from '@/features/intake/imports/read/ImportProgress'
import type { SourceFile } from '@/features/intake/readers/SourceReader'
import { clock } from '@/infra/clock'
import type { NationalSelection } from './compare/nationalSelection'
import { applyPlan } from './feed/applyPlan'
import { type HeldFeed, holdFeed } from './feed/holdFeed'
import { passReaders } from './feed/passReaders'
import { noteSeen, warnOfStillness } from './feed/stillness'
import { sweepBase } from './feed/sweepBase'
import { nationalFiles } from './files/nationalFiles'
import { knownSheets } from './knownSheets'
import { nationalCounts, tellPlan } from './nationalReport'
import { isTooManyGone, type NationalPlan, planNational } from './planNational'
import { type Survey, surveyFiles } from './surveyFiles'
import { tellChanges } from './tellChanges'

const SOURCE = 'service-public'

type Options = {
  payload: Payload
  files: readonly SourceFile[]
  selection: NationalSelection
  apply: boolean
  /** Somebody read the list of what has gone, and agrees. */
  confirmGone: boolean
  onProgress?: ((progress: ImportProgress) => Promise<void> | void) | undefined
  /** Takes every line of the report. */
  lines?: ReportLines | undefined
}

/**
 * Imports a state of the national guide: every file is read and checked, then what differs is written beside what readers read, then
 * they pass to it in one act. A run that dies before leaves them what they had; the next one sweeps what it wrote. Run twice, it
 * changes nothing more. @throws InvalidInput when too much has gone, or while another run imports.
 */
export async function importNational(options: Options): Promise<DirectoryReport> {
  const report = new ReportBuilder(options.lines)
  report.sawSource(SOURCE)
  const { files, close } = await nationalFiles(options.files)
  try {
    const survey = await surveyFiles({
      files,
      selection: options.selection,
      report,
      onFile: async (done) => options.onProgress?.({ phase: 'reading', done, total: files.length }),
    })
    const plan = options.apply ? await applied(options, survey, report) : await tried(options, survey, report)
    return { ...report.toReport(options.apply), national: nationalCounts(plan, survey) }
  } finally {
    close()
  }
}

async function tried(
  { payload, selection, confirmGone }: Options,
  survey: Survey,
  report: ReportBuilder,
): Promise<NationalPlan> {
  const plan = planNational(await knownSheets(payload, await currentNationalFeed(payload)), survey, selection)
  tellPlan(report, plan)
  await tellChanges(payload, plan, report)
  if (isTooManyGone(plan) && !confirmGone)
    report.refuse([{ row: 0, column: '', value: '', rule: tooMany(plan) }])
  await warnOfStillness(payload, plan, report)
  return plan
}

async function applied(options: Options, survey: Survey, report: ReportBuilder): Promise<NationalPlan> {
  const { payload } = options
  const held = await holdFeed(payload)
  try {
    await sweepBase(payload, held.current)
    return await written(options, { survey, report, held })
  } finally {
    await held.release()
  }
}

type Held = { survey: Survey; report: ReportBuilder; held: HeldFeed }

async function written(
  { payload, selection, confirmGone, onProgress }: Options,
  { survey, report, held }: Held,
): Promise<NationalPlan> {
  const plan = planNational(await knownSheets(payload, held.current), survey, selection)
  if (isTooManyGone(plan) && !confirmGone) throw new InvalidInput(tooMany(plan))
  tellPlan(report, plan)
  const at = clock.now().toISOString()
  const isSame = plan.gone.length === 0 && plan.planned.every(({ event }) => event === 'unchanged')
  await warnOfStillness(payload, plan, report)
  if (isSame) {
    await noteSeen(payload, held.current, at)
    await passReaders(payload)
    return plan
  }
  await applyPlan({ payload, plan, report, held, at, onProgress })
  const { events } = nationalCounts(plan, survey)
  await held.swap({
    files: survey.files,
    counts: events,
    newestOn: survey.newestOn,
    changedAt: at,
    seenAt: at,
  })
  await passReaders(payload)
  return plan
}

/** The refusal, with the list; an editor who has read it may confirm. */
function tooMany({ gone, expected }: NationalPlan): string {
  const list = gone.map(({ known: { code, title } }) => `${code} ${title}`).join(' ; ')
  return `Fiches disparues : ${gone.length} sur ${expected}, plus de 5 %. Rien n’est écrit. Si c’est voulu, confirmez ces disparitions. Liste : ${list}`
}
