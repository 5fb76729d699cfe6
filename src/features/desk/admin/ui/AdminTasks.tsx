import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { countDue, DUE_OF_SCHEMES, dueLists } from '@/features/desk/admin/read/countDue'
import { adminListAddress } from '@/features/desk/boards/adminListAddress'
import { countOrphans } from '@/features/keeping/memberships/read/orphanSheets'
import { countPending } from '@/features/keeping/memberships/read/pendingMemberships'
import { keeperListPath } from '@/features/keeping/memberships/ui/keeperLists'
import { WHERE_STOPPED } from '@/features/keeping/planning/read/WHERE_STOPPED'
import { WHERE_UNREAD } from '@/features/sheets/reference/whereUnread'
import { clock } from '@/infra/clock'
import { MissedWords } from './MissedWords'

/** What waits and what is looked for in vain, each number beside the words that it counts, all of it the link to its list. */
export async function AdminTasks({ payload }: { payload: Payload }) {
  const now = clock.now()
  const [counts, orphans, invited, asked, unread, plans, t] = await Promise.all([
    countDue(payload, now),
    countOrphans(payload),
    countPending(payload, 'invited'),
    countPending(payload, 'asked'),
    payload.count({ collection: SLUGS.sourceRecords, where: WHERE_UNREAD, overrideAccess: true }),
    payload.count({ collection: SLUGS.publicationPlans, where: WHERE_STOPPED, overrideAccess: true }),
    getTranslations('desk'),
  ])
  const lists = dueLists(now)
  const keepers = [
    { name: 'orphans', count: orphans.get('organisations') ?? 0, href: keeperListPath('orphelines') },
    { name: 'orphanFacilities', count: orphans.get('facilities') ?? 0, href: keeperListPath('lieux') },
    { name: 'invitations', count: invited, href: keeperListPath('invitations') },
    { name: 'requests', count: asked, href: keeperListPath('demandes') },
  ] as const
  const imports = [
    {
      name: 'unread',
      count: unread.totalDocs,
      href: adminListAddress(WHERE_UNREAD, SLUGS.sourceRecords),
    },
  ] as const
  const due = [
    ...DUE_OF_SCHEMES.map((name) => ({ name, count: counts[name], href: adminListAddress(lists[name]) })),
    {
      name: 'stoppedPlans',
      count: plans.totalDocs,
      href: adminListAddress(WHERE_STOPPED, SLUGS.publicationPlans),
    },
  ] as const
  return (
    <div className="repere-desk__tasks">
      {[
        { title: t('title'), tasks: due },
        { title: t('keepers'), tasks: keepers },
        { title: t('imports'), tasks: imports },
      ].map(({ title, tasks }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className="repere-desk__list">
            {tasks.map(({ name, count, href }) => (
              <li key={name}>
                <a
                  href={href}
                  className={
                    (name === 'overdue' || name === 'stoppedPlans') && count > 0
                      ? 'repere-desk__late'
                      : undefined
                  }
                >
                  <strong>{count}</strong> {t(`tasks.${name}`, { count })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <MissedWords payload={payload} />
    </div>
  )
}
