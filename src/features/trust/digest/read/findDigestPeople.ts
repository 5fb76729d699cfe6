import { max } from 'date-fns/max'
import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { hasRole } from '@/access/roles'
import { cadenceOf, DIGEST_CADENCES, digestPeriod } from '@/domain/follow/digestCadence'
import { SLUGS } from '@/domain/slugs'
import { digestMonth } from '@/domain/verification/digestMonth'
import { relationId } from '@/infra/database/relationId'
import type { DigestPerson } from '../DigestPerson'

/** However long nobody was told, a digest looks no farther back; what one follows is told from the day on which one did. */
const LONGEST_DAYS = 62

/** The people who take a digest and have had none for the period of now, by name of account; nobody outside its hours. Two reads. */
export async function findDigestPeople(payload: Payload, now: Date): Promise<DigestPerson[]> {
  const month = digestMonth(now)
  if (!month) return []
  const [{ docs }, told] = await Promise.all([
    payload.find({
      collection: SLUGS.users,
      where: { and: [{ active: { not_equals: false } }, { digest: { not_equals: false } }] },
      sort: 'email',
      limit: 0,
      pagination: false,
      depth: 0,
      select: {
        email: true,
        name: true,
        roles: true,
        active: true,
        digestEvery: true,
        digestUntil: true,
        digestFor: true,
        bulletins: true,
        bulletinSent: true,
      },
      // Where the last digest ended is for nobody else to read.
      showHiddenFields: true,
      overrideAccess: true,
    }),
    findTold(payload, now),
  ])
  return docs.flatMap((user) => {
    const { id, email, name, roles, active } = user
    const cadence = cadenceOf(user.digestEvery)
    const period = digestPeriod(cadence, now)
    if (!period || told.has(`${id}:${period}`)) return []
    // Members have the role of a partner or of a facility, which came with their membership.
    const isMonthly =
      user.digestFor !== month && hasRole(user, 'partner', 'facility', 'editor', 'administrator')
    const floor = subDays(now, LONGEST_DAYS)
    const since = user.digestUntil ? max([new Date(user.digestUntil), floor]) : floor
    return [
      {
        id,
        email,
        name,
        roles,
        ...(active === undefined ? {} : { active }),
        cadence,
        period,
        since,
        isMonthly,
        bulletins: { wanted: user.bulletins !== false, sent: user.bulletinSent ?? 0 },
      },
    ]
  })
}

/** Who has had the digest of one of the periods of now, as `<user>:<period>`. */
async function findTold(payload: Payload, now: Date): Promise<ReadonlySet<string>> {
  const periods = DIGEST_CADENCES.flatMap(({ code }) => digestPeriod(code, now) ?? [])
  const { docs } = await payload.find({
    collection: SLUGS.digests,
    where: { and: [{ period: { in: periods } }, { state: { in: ['sent', 'empty'] } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { user: true, period: true },
    overrideAccess: true,
  })
  return new Set(docs.map(({ user, period }) => `${relationId(user)}:${period}`))
}
