import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { Pager } from '@/ui/Pager'
import { countOrphans, listOrphans } from '../read/orphanSheets'
import { countPending, listPending } from '../read/pendingMemberships'
import { KEEPER_LISTS, type KeeperList, keeperListPath } from './keeperLists'
import { OrphanLines } from './OrphanLines'
import { Outcome } from './Outcome'
import { PendingLines } from './PendingLines'

/** The editors' lists of who keeps the sheets; `liste` in the address chooses one. */
export async function KeepersDesk({ payload, params }: { payload: Payload; params: URLSearchParams }) {
  const list = KEEPER_LISTS.find((known) => known === params.get('liste')) ?? 'orphelines'
  const page = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1)
  const [t, orphans, invited, asked] = await Promise.all([
    getTranslations('memberships.desk'),
    countOrphans(payload),
    countPending(payload, 'invited'),
    countPending(payload, 'asked'),
  ])
  const words: Record<KeeperList, string> = {
    orphelines: t('orphans', { count: orphans.organisations }),
    lieux: t('orphanFacilities', { count: orphans.facilities }),
    invitations: t('invitations', { count: invited }),
    demandes: t('requests', { count: asked }),
  }
  const { lines, pages } = await linesOf(payload, list, page)
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <Outcome info={params.get('info')} fault={params.get('erreur')} />
      <nav className="tabs" aria-label={t('lists')}>
        {KEEPER_LISTS.map((each) => (
          <a key={each} href={keeperListPath(each)} aria-current={each === list ? 'page' : undefined}>
            {words[each]}
          </a>
        ))}
      </nav>
      {lines ?? <p>{t('none')}</p>}
      <Pager
        page={page}
        pages={pages}
        label={t('lists')}
        previous={t('previous')}
        next={t('next')}
        href={(other) => keeperListPath(list, other)}
      />
    </div>
  )
}

async function linesOf(payload: Payload, list: KeeperList, page: number) {
  if (list === 'orphelines' || list === 'lieux') {
    const kind = list === 'lieux' ? 'facilities' : 'organisations'
    const { sheets, pages } = await listOrphans(payload, kind, page)
    return { lines: sheets.length > 0 ? <OrphanLines sheets={sheets} /> : null, pages }
  }
  const { rows, pages } = await listPending(payload, list === 'invitations' ? 'invited' : 'asked', page)
  const lines = rows.length > 0 ? <PendingLines rows={rows} asked={list === 'demandes'} /> : null
  return { lines, pages }
}
