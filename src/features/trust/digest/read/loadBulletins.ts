import type { Payload } from 'payload'
import { readerClassOf } from '@/access/roles'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { bulletinRank } from '@/features/trust/bulletins/bulletinRef'
import { bulletinByClass } from '@/features/trust/bulletins/read/bulletinByClass'
import type { BulletinHead } from '@/features/trust/bulletins/read/listBulletins'
import { headOf } from '@/features/trust/bulletins/read/readBulletin'
import { relationId } from '@/infra/database/relationId'
import type { Bulletin } from '@/payload-types'
import type { DigestPerson, ToldBulletin } from '../DigestPerson'

type Ask = { payload: Payload; people: readonly DigestPerson[]; until: Date }
type Fresh = {
  id: string
  rank: number
  publishedAt: string
  head: BulletinHead
  /** How many of its lines each class may read. */
  count: ReadonlyMap<ReaderClass, number>
}

/**
 * Reads once, for all these people, the bulletins published since the earliest of their last digests and who has read them; answers what
 * each is told: those that no mail told them of and that hold a line which they may read, the oldest first.
 */
export async function loadBulletins(ask: Ask): Promise<(person: DigestPerson) => ToldBulletin[]> {
  const { payload } = ask
  const wanting = ask.people.filter(({ bulletins }) => bulletins.wanted)
  const docs = wanting.length > 0 ? await published({ ...ask, people: wanting }) : []
  if (docs.length === 0) return () => []
  const [fresh, wasRead] = await Promise.all([
    Promise.all(docs.map((bulletin) => toFresh(payload, bulletin))),
    findRead(
      payload,
      docs.map(({ id }) => id),
    ),
  ])
  return (person) => {
    const { wanted, sent } = person.bulletins
    if (!wanted) return []
    const since = person.since.toISOString()
    return fresh.flatMap(({ id, rank, publishedAt, head, count }): ToldBulletin[] => {
      const lines = count.get(readerClassOf(person)) ?? 0
      if (lines === 0 || publishedAt <= since || rank <= sent) return []
      const { name, year, number, period } = head
      return [{ name, year, number, period, rank, count: lines, isRead: wasRead.has(`${person.id}:${id}`) }]
    })
  }
}

async function published({ payload, people, until }: Ask): Promise<Bulletin[]> {
  const from = new Date(Math.min(...people.map(({ since }) => since.getTime())))
  const { docs } = await payload.find({
    collection: SLUGS.bulletins,
    where: {
      and: [
        { state: { equals: 'published' } },
        { publishedAt: { greater_than: from.toISOString() } },
        { publishedAt: { less_than_equal: until.toISOString() } },
      ],
    },
    sort: ['year', 'number'],
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

async function toFresh(payload: Payload, bulletin: Bulletin): Promise<Fresh> {
  const byClass = await bulletinByClass(payload, bulletin)
  const { id, publishedAt } = bulletin
  const count = new Map([...byClass].map(([readerClass, { lines }]) => [readerClass, lines.length]))
  return { id, rank: bulletinRank(bulletin), publishedAt: publishedAt ?? '', head: headOf(bulletin), count }
}

/** Who has read which of these bulletins, as `<user>:<bulletin>`. */
async function findRead(payload: Payload, bulletins: string[]): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: SLUGS.bulletinReads,
    where: { bulletin: { in: bulletins } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { user: true, bulletin: true },
    overrideAccess: true,
  })
  return new Set(docs.map(({ user, bulletin }) => `${relationId(user)}:${relationId(bulletin)}`))
}
