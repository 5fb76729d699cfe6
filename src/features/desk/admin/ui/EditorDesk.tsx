import { getTranslations } from 'next-intl/server'
import type { ServerProps } from 'payload'
import { countDue, DUE_OF_SCHEMES, dueLists } from '@/features/desk/admin/read/countDue'
import { missedSearchesShort } from '@/features/desk/admin/read/missedSearchesShort'
import { adminListAddress } from '@/features/desk/boards/adminListAddress'
import { countOrphans } from '@/features/keeping/memberships/read/orphanSheets'
import { countPending } from '@/features/keeping/memberships/read/pendingMemberships'
import { keeperListPath } from '@/features/keeping/memberships/ui/keeperLists'
import { clock } from '@/infra/clock'

/** Above the admin's dashboard: what is due, each number a link to its list, and what people search without finding. */
export async function EditorDesk({ payload }: ServerProps) {
  const now = clock.now()
  const [counts, orphans, invited, asked, missed, t] = await Promise.all([
    countDue(payload, now),
    countOrphans(payload),
    countPending(payload, 'invited'),
    countPending(payload, 'asked'),
    missedSearchesShort(payload),
    getTranslations('desk'),
  ])
  const lists = dueLists(now)
  return (
    <section className="repere-desk">
      <h2>{t('title')}</h2>
      <ul>
        {DUE_OF_SCHEMES.map((name) => (
          <li key={name}>
            <a href={adminListAddress(lists[name])}>{t(name, { count: counts[name] })}</a>
          </li>
        ))}
      </ul>
      <h2>{t('keepers')}</h2>
      <ul>
        <li>
          <a href={keeperListPath('orphelines')}>
            {t('orphans', { count: orphans.get('organisations') ?? 0 })}
          </a>
        </li>
        <li>
          <a href={keeperListPath('lieux')}>
            {t('orphanFacilities', { count: orphans.get('facilities') ?? 0 })}
          </a>
        </li>
        <li>
          <a href={keeperListPath('invitations')}>{t('invitations', { count: invited })}</a>
        </li>
        <li>
          <a href={keeperListPath('demandes')}>{t('requests', { count: asked })}</a>
        </li>
      </ul>
      <h2>{t('missed')}</h2>
      {missed.length === 0 ? <p>{t('missedNone')}</p> : null}
      <ul>
        {missed.map(({ words, count }) => (
          <li key={words}>
            <a href={`/recherche?q=${encodeURIComponent(words)}`}>{words}</a> {t('times', { count })}
          </li>
        ))}
      </ul>
    </section>
  )
}
