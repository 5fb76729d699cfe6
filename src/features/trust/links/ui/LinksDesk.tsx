import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import { EmptyState } from '@/ui/EmptyState'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import { LINK_FILTERS, linkListPath, stateOfFilter } from '../linkPaths'
import { countLinks } from '../read/countLinks'
import { countUnasked } from '../read/countUnasked'
import { findLinks } from '../read/findLinks'
import { LinkItem } from './LinkItem'

type Props = { payload: Payload; params: URLSearchParams }

/** The editors’ list of the links to other sites: broken, moved, set aside, or that cannot be told. */
export async function LinksDesk({ payload, params }: Props) {
  const t = await getTranslations('externalLinks')
  const state = stateOfFilter(params.get('liste'))
  const page = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1)
  const [{ rows, total, pages }, counts, failing, unasked] = await Promise.all([
    findLinks({ payload, states: [state], page }),
    Promise.all(
      LINK_FILTERS.map(async (filter) => ({
        ...filter,
        count: await countLinks({ payload, states: [filter.state] }),
      })),
    ),
    countLinks({ payload, states: ['failing'] }),
    countUnasked(payload),
  ])
  const from = LINK_FILTERS.find((filter) => filter.state === state)?.code ?? ''
  return (
    <div className="page">
      <DeskCrumbs here={t('title')} />
      <h1>{t('title')}</h1>
      <Outcome texts="externalLinks" info={params.get('info')} fault={params.get('erreur')} />
      <p className="lead">{t('lead')}</p>
      {(failing > 0 || unasked > 0) && (
        <p className="small dim">
          {[failing > 0 && t('failing', { count: failing }), unasked > 0 && t('unasked', { count: unasked })]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      <nav className="tabs flex-wrap" aria-label={t('lists')}>
        {counts.map(({ code, state: each, count }) => (
          <a key={code} href={linkListPath(each)} aria-current={each === state ? 'page' : undefined}>
            {t(`filter.${each}`, { count })}
          </a>
        ))}
      </nav>
      <ResultsArea>
        {rows.length === 0 ? (
          <EmptyState text={t(`none.${state}`)} next={{ href: '/bureau', label: t('back') }} />
        ) : (
          <>
            <p className="way">{t('total', { count: total })}</p>
            <ul className="lines">
              {rows.map((link) => (
                <LinkItem key={link.id} link={link} from={from} />
              ))}
            </ul>
          </>
        )}
      </ResultsArea>
      <Pager
        page={page}
        pages={pages}
        label={t('title')}
        previous={t('previous')}
        next={t('next')}
        href={(other) => `${linkListPath(state)}&page=${other}`}
      />
    </div>
  )
}
