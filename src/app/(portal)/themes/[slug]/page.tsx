import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { findSchemeRows } from '@/features/catalogue/schemes/read/findSchemeRows'
import { SchemeRowItem } from '@/features/catalogue/schemes/ui/SchemeRowItem'
import { territoriesOf } from '@/features/geography/places/read/territoriesOf'
import { whosePlace } from '@/features/geography/places/read/whosePlace'
import { requireReader } from '@/features/people/session/read/requireReader'
import { findTheme } from '@/features/sheets/themes/read/findTheme'
import { Follow } from '@/features/trust/following/ui/Follow'
import { clock } from '@/infra/clock'
import { Crumbs } from '@/ui/Crumbs'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { Pager } from '@/ui/Pager'
import type { PageParams } from '@/ui/toParams'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<PageParams> }
const PAGE_SIZE = 50
const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const { payload } = await requireReader(`/themes/${slug}`)
  return { title: (await findTheme(payload, slug))?.theme.title }
}

/** The schemes of a theme and of those within it, straight from the database: it works while the engine is down. */
export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params
  const { payload, readerClass, user } = await requireReader(`/themes/${slug}`)
  const found = await findTheme(payload, slug)
  if (!found) notFound()
  const { theme, parent, children } = found
  const now = clock.now()
  const page = pageNumber.parse((await searchParams).page)
  const current = {
    or: [{ validUntil: { exists: false } }, { validUntil: { greater_than_equal: now.toISOString() } }],
  }
  const ids = [theme, ...children].map(({ id }) => id)
  const [t, { rows, total, pages }] = await Promise.all([
    getTranslations('themes'),
    findSchemeRows({
      payload,
      readerClass,
      where: { and: [{ themes: { in: ids } }, current] },
      sort: 'title',
      limit: PAGE_SIZE,
      page,
    }),
  ])
  const { place: here } = await whosePlace({ commune: null, user })
  const place = territoriesOf(here?.code)
  return (
    <>
      <Crumbs
        label={t('title')}
        steps={[
          { href: '/themes', text: t('title') },
          ...(parent ? [{ href: `/themes/${parent.slug}`, text: parent.title }] : []),
        ]}
        here={theme.title}
      />
      <div className="page">
        <h1>{theme.title}</h1>
        {children.length > 0 && (
          <nav aria-label={t('within')} className="actions">
            {children.map((child) => (
              <a key={child.id} className="btn quiet" href={`/themes/${child.slug}`}>
                {child.title}
              </a>
            ))}
          </nav>
        )}
        <div>
          <div className="bar">
            <strong>{t('count', { total })}</strong>
            <a className="small" href={`/recherche?type=scheme&theme=${theme.slug}`}>
              {t('search')}
            </a>
            <Follow
              followed={{ kind: 'theme', target: slug }}
              label={theme.title}
              back={`/themes/${slug}`}
              words="theme"
            />
          </div>
          <ResultsArea>
            {total === 0 && <p className="empty">{t('empty')}</p>}
            <ol>
              {rows.map((row) => (
                <SchemeRowItem key={row.number} row={row} now={now} place={place} />
              ))}
            </ol>
          </ResultsArea>
          <Pager
            page={page}
            pages={pages}
            label={t('pages')}
            previous={t('previous')}
            next={t('next')}
            href={(each) => `/themes/${slug}?page=${each}`}
          />
        </div>
      </div>
    </>
  )
}
