import { subDays } from 'date-fns/subDays'
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { fieldValue } from '@/domain/sheetEditing/fieldValue'
import type { ProposalLine } from '@/domain/sheetEditing/ProposalLine'
import { SLUGS } from '@/domain/slugs'
import { formFieldsOf } from '@/features/registry'
import { proposals } from './content/proposals'

/** Gives the demo changes that wait for an answer, and one that was refused. A base that holds any is left as it is. */
export async function seedProposals(payload: Payload, now: Date): Promise<void> {
  const { totalDocs } = await payload.count({ collection: SLUGS.proposals, overrideAccess: true })
  if (totalDocs > 0) return
  const numbers = proposals.map(({ number }) => number)
  const [sheets, people] = await Promise.all([
    payload.find({
      collection: SLUGS.organisations,
      where: { number: { in: numbers } },
      limit: numbers.length,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    }),
    payload.find({
      collection: SLUGS.users,
      where: { email: { in: proposals.map(({ author }) => author) } },
      limit: 0,
      pagination: false,
      depth: 0,
      select: { name: true, email: true },
      overrideAccess: true,
    }),
  ])
  for (const { number, author, daysAgo, changes, sensitive, refused } of proposals) {
    const sheet = sheets.docs.find((each) => each.number === number)
    const person = people.docs.find(({ email }) => email === author)
    if (!sheet || !person) continue
    const held = new Map(Object.entries(sheet))
    const lines = Object.entries(changes).flatMap(([name, after]): ProposalLine[] => {
      const field = formFieldsOf('organisations').find((each) => each.name === name)
      if (!field) return []
      const before = fieldValue(field, held.get(name))
      const state = refused ? 'refused' : 'waiting'
      return [{ field: name, label: field.label, before, after: fieldValue(field, after), state }]
    })
    const at = subDays(now, daysAgo).toISOString()
    const data: RequiredDataFromCollectionSlug<'proposals'> & { createdAt: string } = {
      title: sheet.name,
      kind: 'change',
      sheet: SLUGS.organisations,
      sheetId: sheet.id,
      sheetNumber: number,
      baseUpdatedAt: sheet.updatedAt,
      lines,
      author: person.id,
      authorName: person.name,
      createdAt: at,
      state: refused ? 'refused' : 'waiting',
      ...(refused ? { answer: refused, decidedByName: 'Démo Éditrice', decidedAt: at } : {}),
    }
    if (sensitive)
      await payload.update({
        collection: SLUGS.organisations,
        id: sheet.id,
        data: { sensitiveFields: [...sensitive], _status: 'published' },
        depth: 0,
        select: {},
        overrideAccess: true,
        context: { deferIndexing: true, keepDates: true },
      })
    await payload.create({ collection: SLUGS.proposals, data, depth: 0, select: {}, overrideAccess: true })
  }
}
