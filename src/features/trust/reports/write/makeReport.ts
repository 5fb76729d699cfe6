import type { Where } from 'payload'
import { readerClassOf } from '@/access/roles'
import { labelOf } from '@/domain/labelOf'
import { REPORT_REASONS, type ReportReason } from '@/domain/report/closedLists'
import { reportGroup } from '@/domain/report/groupReports'
import { type PersonalData, screenPersonalData } from '@/domain/report/screenPersonalData'
import type { Fault } from '@/domain/sheet/Fault'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { reportSections, sectionLabel } from '@/features/trust/reports/present/sectionLabel'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import type { Report } from '@/payload-types'
import { findReportable, type Reportable } from '../read/findReportable'

const MOST_A_DAY = 20
const DAY_SECONDS = 86_400

export type Refusal = { fault: Fault; found: PersonalData[] }
type Said = { section: string; reason: ReportReason; text: string }
type Ask = MemberContext & Said & { number: string }

/**
 * Reports an error on a section of a sheet that the person may read; `null` when it is stored. A text that tells who a person is is
 * refused with what was found, and kept nowhere. What others already report on the same section joins their task.
 */
export async function makeReport(ask: Ask): Promise<Refusal | null> {
  const { payload, actor, address, number, section, text } = ask
  const sheet = await findReportable(payload, readerClassOf(actor), number)
  if (!sheet) {
    await recordTrace({ payload, actor, action: 'refused', detail: `signaler ${number}`, address })
    return refusal('unknown')
  }
  if (!reportSections(sheet.number).some(({ code }) => code === section)) return refusal('invalid')
  const found = screenPersonalData(text)
  if (found.length > 0) return { fault: 'personal', found }
  const limit = { payload, key: `report:${actor.id}`, limit: MOST_A_DAY, windowSeconds: DAY_SECONDS }
  const group = reportGroup({ ...ask, sheetId: sheet.id })
  const task = await findTask(ask, group)
  if (task.some(({ reporter }) => reporter === actor.id)) return refusal('already')
  if (!(await consumeRateLimit(limit)).allowed) return refusal('tooMany')
  await store(ask, sheet, { group, inHand: task.find(({ state }) => state === 'inHand') })
  const where = `${sheet.number}, ${sectionLabel(sheet.number, section)}`
  const detail = `${where}\u00a0: ${labelOf(REPORT_REASONS, ask.reason)}`
  await recordTrace({ payload, actor, action: 'reportMade', sheet: sheet.keptBy, detail, address })
  return null
}

const refusal = (fault: Fault): Refusal => ({ fault, found: [] })

type OpenReport = Pick<Report, 'reporter' | 'state' | 'takenAt'>

async function findTask({ payload }: Ask, group: string): Promise<OpenReport[]> {
  const where: Where = { and: [{ group: { equals: group } }, { state: { in: ['new', 'inHand'] } }] }
  const { docs } = await payload.find({
    collection: SLUGS.reports,
    where,
    limit: 0,
    pagination: false,
    depth: 0,
    select: { reporter: true, state: true, takenAt: true },
    overrideAccess: true,
  })
  return docs
}

async function store(
  { payload, actor, section, reason, text }: Ask,
  sheet: Reportable,
  { group, inHand }: { group: string; inHand: OpenReport | undefined },
): Promise<void> {
  await payload.create({
    collection: SLUGS.reports,
    data: {
      title: sheet.name,
      sheet: sheet.kind,
      sheetId: sheet.id,
      sheetNumber: sheet.number,
      section,
      reason,
      text,
      group,
      reporter: actor.id,
      reporterName: actor.name,
      state: inHand ? 'inHand' : 'new',
      ...(inHand?.takenAt ? { takenAt: inHand.takenAt } : {}),
    },
    depth: 0,
    overrideAccess: true,
  })
}
