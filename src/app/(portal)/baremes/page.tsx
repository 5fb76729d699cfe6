import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { localTime } from '@/domain/localTime'
import { RATE_DOMAINS } from '@/domain/rates/closedLists'
import { requireReader } from '@/features/people/session/read/requireReader'
import { matchRates } from '@/features/sheets/rates/present/matchRates'
import { isCurrent, toRateRow } from '@/features/sheets/rates/present/RateRow'
import { listRates } from '@/features/sheets/rates/read/listRates'
import { RateFilters } from '@/features/sheets/rates/ui/RateFilters'
import { RateList } from '@/features/sheets/rates/ui/RateList'
import { clock } from '@/infra/clock'
import { EmptyState } from '@/ui/EmptyState'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { Pager } from '@/ui/Pager'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }
const PAGE_SIZE = 100
const asked = z.object({
  q: z.string().max(100).catch(''),
  domaine: z
    .enum(RATE_DOMAINS.map(({ code }) => code))
    .nullable()
    .catch(null),
  tous: z.literal('1').nullable().catch(null),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rates')
  return { title: t('title') }
}

/** Every published rate with what applies today, by domain. Works without JavaScript, and while the search engine is down. */
export default async function Page({ searchParams }: Props) {
  const { payload } = await requireReader('/baremes')
  const params = toParams(await searchParams)
  const { q, domaine, tous, page } = asked.parse({
    q: params.get('q') ?? '',
    domaine: params.get('domaine'),
    tous: params.get('tous'),
    page: params.get('page') ?? 1,
  })
  const { day } = localTime(clock.now())
  const [t, rates] = await Promise.all([getTranslations('rates'), listRates(payload)])
  const all = matchRates(rates, q).map((rate) => toRateRow(rate, day))
  const shown = tous ? all : all.filter(isCurrent)
  const rows = shown.filter(({ domain }) => domaine === null || domain === domaine)
  const href = (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(
      Object.entries({ q, domaine, tous, ...changes }).flatMap(([name, value]) =>
        value ? [[name, value]] : [],
      ),
    )
    return next.size > 0 ? `/baremes?${next}` : '/baremes'
  }
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      {rates.length === 0 ? (
        <EmptyState text={t('empty')} next={{ href: '/', label: t('emptyNext') }} />
      ) : (
        <>
          <RateFilters q={q} domain={domaine} withEnded={tous !== null} rows={shown} href={href} />
          <ResultsArea>
            <p className="small rate-found">
              <strong>
                {q.trim()
                  ? t('found', { total: rows.length, words: q.trim() })
                  : t('count', { total: rows.length })}
              </strong>
            </p>
            {rows.length === 0 && (
              <EmptyState text={t('nothing')} next={{ href: '/baremes?tous=1', label: t('nothingNext') }} />
            )}
            <RateList rows={rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)} />
          </ResultsArea>
          <Pager
            page={page}
            pages={Math.ceil(rows.length / PAGE_SIZE)}
            label={t('pages')}
            previous={t('previous')}
            next={t('next')}
            href={(each) => href({ page: String(each) })}
          />
          <p className="actions small no-print">
            <a href="/baremes/telecharger" download>
              {t('csv')}
            </a>
          </p>
        </>
      )}
    </div>
  )
}
