import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

const MOST = 5

export type NewAnswer = { id: string; number: string; title: string; answer: string; answeredAt: string }

/** What was answered to this person's reports from that instant on, the last first. */
export async function newAnswers(payload: Payload, userId: string, since: Date): Promise<NewAnswer[]> {
  const { docs } = await payload.find({
    collection: SLUGS.reports,
    where: {
      and: [{ reporter: { equals: userId } }, { answeredAt: { greater_than_equal: since.toISOString() } }],
    },
    sort: '-answeredAt',
    depth: 0,
    limit: MOST,
    pagination: false,
    select: { sheetNumber: true, title: true, answer: true, answeredAt: true },
    overrideAccess: true,
  })
  return docs.map(({ id, sheetNumber, title, answer, answeredAt }) => ({
    id,
    number: sheetNumber ?? '',
    title,
    answer: answer ?? '',
    answeredAt: answeredAt ?? '',
  }))
}
