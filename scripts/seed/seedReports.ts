import { addHours } from 'date-fns/addHours'
import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { reportGroup } from '@/domain/report/groupReports'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { type ReportContent, reports } from './content/reports'

type Args = { payload: Payload; now: Date }
type Sheet = { kind: string; id: string; name: string }
type Person = { id: string; name: string }

/** Gives the demo reports in every state, some made by several people. Sheets and accounts must be there; what is not is left out. */
export async function seedReports({ payload, now }: Args): Promise<void> {
  const [sheets, people] = [await findSheets(payload), await findPeople(payload)]
  for (const content of reports)
    for (const [at, email] of content.by.entries()) {
      const [sheet, person] = [sheets.get(content.number), people.get(email)]
      if (!sheet || !person) continue
      const data = dataOf(at === 0 ? content : { ...content, text: '' }, { sheet, person, now })
      await payload.create({ collection: SLUGS.reports, data, depth: 0, overrideAccess: true })
    }
}

function dataOf(content: ReportContent, about: { sheet: Sheet; person: Person; now: Date }) {
  const { number, section, reason, text, state, daysAgo, takenAfter, answeredAfter } = content
  const { sheet, person, now } = about
  const createdAt = subDays(now, daysAgo)
  const later = (hours: number | undefined) =>
    hours === undefined ? null : addHours(createdAt, hours).toISOString()
  return {
    title: sheet.name,
    sheet: sheet.kind,
    sheetId: sheet.id,
    sheetNumber: number,
    section,
    reason,
    text,
    group: reportGroup({ sheetId: sheet.id, section, reason }),
    reporter: person.id,
    reporterName: person.name,
    state,
    createdAt: createdAt.toISOString(),
    takenAt: later(takenAfter),
    answeredAt: later(answeredAfter),
    answer: content.answer ?? null,
    answeredByName: content.answeredBy ?? null,
  }
}

async function findSheets(payload: Payload): Promise<ReadonlyMap<string, Sheet>> {
  const found = await Promise.all(
    ALL_SHEET_KINDS.map(async (kind) => {
      const { docs } = await payload.find({
        collection: kind,
        where: { number: { in: reports.map(({ number }) => number) } },
        limit: 0,
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
      return docs.map((doc) => {
        const name = 'title' in doc ? doc.title : doc.name
        return [doc.number ?? '', { kind, id: doc.id, name }] satisfies [string, Sheet]
      })
    }),
  )
  return new Map(found.flat())
}

async function findPeople(payload: Payload): Promise<ReadonlyMap<string, Person>> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { email: { in: reports.flatMap(({ by }) => by) } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { email: true, name: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, email, name }) => [email, { id, name }]))
}
