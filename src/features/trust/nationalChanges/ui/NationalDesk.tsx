import { CircleCheck } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import { frenchDay } from '@/ui/frenchDay'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import { NATIONAL_LISTS, nationalDeskPath } from '../nationalLists'
import { isStill } from '../present/isStill'
import type { NationalDeskView } from '../read/readNationalDesk'
import { NationalChangeCard } from './NationalChangeCard'
import { NationalChangeLines } from './NationalChangeLines'

type Props = {
  view: NationalDeskView
  now: Date
  info: string | null
  fault: string | null
  /** What listens to the keys of the page, and tells them. */
  keys: ReactNode
}

/** The editors' page of national changes: the one that waits first is open, its buttons lead to the next. */
export async function NationalDesk({
  view: { list, page, rows, total, pages, open, sourceUrl, feed },
  now,
  info,
  fault,
  keys,
}: Props) {
  const t = await getTranslations('national')
  return (
    <div className="page">
      <DeskCrumbs here={t('title')} />
      <h1>{t('title')}</h1>
      <Outcome texts="national" info={info} fault={fault} />
      <p className="lead">{t('lead')}</p>
      {feed ? (
        <p className="small dim">
          {t('feed', { day: frenchDay(new Date(feed.changedAt ?? '')), files: feed.files })}
        </p>
      ) : (
        <p className="notice info">{t('never')}</p>
      )}
      {isStill(feed, now) && <p className="notice soon">{t('still')}</p>}
      <nav className="tabs flex-wrap" aria-label={t('lists')}>
        {NATIONAL_LISTS.map((each) => (
          <a key={each} href={nationalDeskPath(each)} aria-current={each === list ? 'page' : undefined}>
            {t(`list.${each}`)}
          </a>
        ))}
      </nav>
      {rows.length > 0 && keys}
      {rows.length === 0 && feed && (
        <p className="state ok w-full !whitespace-normal">
          <CircleCheck className="icon" aria-hidden />
          {t(`well.${list}`)}
        </p>
      )}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        {open && <NationalChangeCard change={open} list={list} sourceUrl={sourceUrl} />}
        {rows.length > 0 && (
          <section aria-labelledby="autres">
            <h2 className="head" id="autres">
              {t('next')} <span className="small dim">{t('count', { count: total })}</span>
            </h2>
            <NationalChangeLines rows={rows} list={list} page={page} openId={open?.id ?? null} />
            <Pager
              page={page}
              pages={pages}
              label={t('title')}
              previous={t('previousPage')}
              next={t('nextPage')}
              href={(other) => nationalDeskPath(list, { page: other })}
            />
          </section>
        )}
      </div>
    </div>
  )
}
