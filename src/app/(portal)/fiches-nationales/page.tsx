import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { findComplements } from '@/features/catalogue/complements/read/findComplements'
import { nationalThemes } from '@/features/catalogue/nationalReading/read/nationalThemes'
import { NationalList } from '@/features/catalogue/nationalReading/ui/NationalList'
import { NationalThemes } from '@/features/catalogue/nationalReading/ui/NationalThemes'
import { findNationalRows } from '@/features/catalogue/nationalSheets/read/findNationalRows'
import { requireReader } from '@/features/people/session/read/requireReader'
import { Crumbs } from '@/ui/Crumbs'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Pager } from '@/ui/Pager'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

const PATH = '/fiches-nationales'
const PAGE_SIZE = 50
/** What stands in the address for the sheets without a theme. */
const OTHERS = 'autres'
const asked = z.object({
  theme: z.string().max(20).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('nationalSheets')
  return { title: t('title') }
}

/** The national sheets by theme of their publisher (`?theme=`), a page at a time. Works without JavaScript, and while the search engine is down. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const { payload, readerClass } = await requireReader(`${PATH}?${params}`)
  const { theme, page } = asked.parse({ theme: params.get('theme'), page: params.get('page') ?? 1 })
  const [t, themes] = await Promise.all([getTranslations('nationalSheets'), nationalThemes(payload)])
  const code = theme === OTHERS ? '' : theme
  const chosen = themes.find((one) => one.code === code)
  if (!chosen)
    return (
      <div className="page">
        <h1>{t('title')}</h1>
        <p className="lead dim">{t('lead')}</p>
        {themes.length === 0 ? (
          <EmptyState text={t('empty')} next={{ href: '/', label: t('emptyNext') }} />
        ) : (
          <>
            <NationalThemes themes={themes} />
            <p className="actions">
              <a className="btn quiet" href="/recherche?type=national">
                {t('searchIn')}
              </a>
            </p>
          </>
        )}
      </div>
    )
  const { rows, total } = await findNationalRows({
    payload,
    where: chosen.code === '' ? { themeTitle: { exists: false } } : { themeCode: { equals: chosen.code } },
    page,
    limit: PAGE_SIZE,
  })
  const completed = await findComplements(
    payload,
    readerClass,
    rows.map((row) => row.code),
  )
  const title = frenchSpaces(chosen.title) || t('otherTheme')
  return (
    <>
      <Crumbs label={t('crumbs')} steps={[{ href: PATH, text: t('title') }]} here={title} />
      <div className="page">
        <h1>{title}</h1>
        <p className="small dim">{t('count', { total })}</p>
        <NationalList rows={rows} completed={new Set(completed.keys())} />
        <Pager
          page={page}
          pages={Math.ceil(total / PAGE_SIZE)}
          label={t('pages')}
          previous={t('previous')}
          next={t('next')}
          href={(each) => `${PATH}?${new URLSearchParams({ theme: theme ?? '', page: String(each) })}`}
        />
      </div>
    </>
  )
}
