import type { Payload, Where } from 'payload'
import { canActForSheet } from '@/access/memberRights'
import { isEditor } from '@/access/roles'
import { labelOf } from '@/domain/labelOf'
import { REPORT_STATES, type ReportState } from '@/domain/report/closedLists'
import type { Fault } from '@/domain/sheet/Fault'
import { isKeptKind, type KeptKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findSheets, namedIn } from '@/features/sheets/reference/findSheets'
import { keepersOf } from '@/features/sheets/reference/keepersOf'
import { sectionLabel } from '@/features/trust/reports/present/sectionLabel'
import { clock } from '@/infra/clock'
import type { Report } from '@/payload-types'
import { verdictMail } from '../present/verdictMail'
import { isUntouched } from '../read/isUntouched'

/** What is done of a task: taken in hand, or closed with one of two verdicts. */
export type Verdict = Exclude<ReportState, 'new'>
type Ask = MemberContext & {
  group: string
  verdict: Verdict
  answer: string
  /** « C’est corrigé » of a sheet that nobody changed since: said to be so all the same. */
  elsewhere?: boolean
}
type Row = Pick<
  Report,
  'id' | 'title' | 'sheet' | 'sheetId' | 'sheetNumber' | 'section' | 'reporter' | 'createdAt'
>
type Keeper = { kind: KeptKind; id: string; number: string } | null

/** Acts on a task, for every report that it gathers; whoever may change the sheet may. Each reporter is answered once, by mail. */
export async function decideReport(ask: Ask): Promise<Fault | null> {
  const { payload, actor, address, verdict, answer } = ask
  const rows = await findOpen(ask)
  const [first] = rows
  if (!first) return 'gone'
  const keeper = await keeperOf(payload, first)
  const section = sectionLabel(first.sheetNumber ?? '', first.section)
  const detail = `${first.sheetNumber}, ${section}\u00a0: ${labelOf(REPORT_STATES, verdict)}`
  if (!(await mayDecide(ask, keeper))) {
    await recordTrace({ payload, actor, action: 'refused', sheet: keeper, detail, address })
    return 'refused'
  }
  if (verdict === 'notAnError' && answer === '') return 'answerMissing'
  if (verdict === 'corrected' && !ask.elsewhere && (await isUntouched(payload, first, oldest(rows))))
    return 'untouched'
  const changed = await changeAll(ask, rows)
  if (changed.length === 0) return 'gone'
  await recordTrace({ payload, actor, action: 'reportAnswered', sheet: keeper, detail, address })
  if (verdict !== 'inHand') await tellReporters(ask, changed)
  return null
}

const oldest = (rows: readonly Row[]): string => rows.map(({ createdAt }) => createdAt).sort()[0] ?? ''

async function findOpen({ payload, group, verdict }: Ask): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: SLUGS.reports,
    where: { and: [{ group: { equals: group } }, { state: { in: openTo(verdict) } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: {
      title: true,
      sheet: true,
      sheetId: true,
      sheetNumber: true,
      section: true,
      reporter: true,
      createdAt: true,
    },
    overrideAccess: true,
  })
  return docs
}

const openTo = (verdict: Verdict): ReportState[] => (verdict === 'inHand' ? ['new'] : ['new', 'inHand'])

/** A service is kept by the members of its organisation; a scheme by editors alone. */
async function keeperOf(payload: Payload, { sheet, sheetId, sheetNumber }: Row): Promise<Keeper> {
  if (isKeptKind(sheet)) return { kind: sheet, id: sheetId, number: sheetNumber ?? '' }
  const found = await findSheets({ payload, where: namedIn([{ kind: sheet, id: sheetId }]) })
  const [keeper] = (await keepersOf(payload, found)).values()
  return keeper ?? null
}

async function mayDecide({ payload, actor }: Ask, keeper: Keeper): Promise<boolean> {
  if (!keeper) return isEditor(actor)
  return canActForSheet(actor, await membershipsOf(payload, actor.id), keeper, 'edit')
}

/** The rows that this gesture changed: of two people who answer at once, one answers each report. */
async function changeAll({ payload, actor, verdict, answer }: Ask, rows: Row[]): Promise<Row[]> {
  const now = clock.now().toISOString()
  const data =
    verdict === 'inHand'
      ? { state: verdict, takenAt: now }
      : { state: verdict, answer, answeredByName: actor.name, answeredAt: now }
  const changed = await Promise.all(
    rows.map(async (row) => {
      const open: Where = { and: [{ id: { equals: row.id } }, { state: { in: openTo(verdict) } }] }
      const done: unknown = await payload.db.updateOne({
        collection: SLUGS.reports,
        where: open,
        data,
        options: { atomic: true },
      })
      return done ? [row] : []
    }),
  )
  return changed.flat()
}

async function tellReporters({ payload, verdict, answer }: Ask, rows: Row[]): Promise<void> {
  const [first] = rows
  if (!first || verdict === 'inHand') return
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: {
      and: [{ id: { in: rows.map(({ reporter }) => reporter) } }, { active: { not_equals: false } }],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { email: true },
    overrideAccess: true,
  })
  const number = first.sheetNumber ?? ''
  const section = sectionLabel(number, first.section)
  for (const { email } of docs)
    await payload
      .sendEmail(verdictMail({ to: email, sheet: first.title, section, verdict, answer }))
      // The answer is stored, and shown on the reporter's page: a mail that does not leave undoes nothing.
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'An answer was not mailed' }))
}
