import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { firstLetter } from '@/domain/text/firstLetter'
import { findGuidePlan } from '@/features/catalogue/articles/read/findGuidePlan'
import { GuideHome } from '@/features/catalogue/articles/ui/GuideHome'
import { findForPage } from '@/features/finding/search/read/findForPage'
import { GuideFound } from '@/features/finding/search/ui/GuideFound'
import { SearchTrouble } from '@/features/finding/search/ui/SearchTrouble'
import { requireReader } from '@/features/people/session/read/requireReader'
import { readGlossary } from '@/features/sheets/glossary/read/readGlossary'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('guide')
  const q = toParams(await searchParams)
    .get('q')
    ?.trim()
  return { title: q ? t('titleOf', { q }) : t('title') }
}

/** The guide: its plan, or what is found in it (`?q=`), a plan number first. The plan shows while the search engine is down. */
export default async function Page({ searchParams }: Props) {
  const reader = await requireReader('/guide')
  const { payload, readerClass, user } = reader
  const editor = isEditor(user)
  const query = toParams(await searchParams)
  const q = query.get('q')?.trim().slice(0, 200) ?? ''
  const params = new URLSearchParams({ q, type: 'article', page: query.get('page') ?? '1' })
  const [{ branches, total }, glossary, found] = await Promise.all([
    findGuidePlan(payload, readerClass, editor),
    readGlossary(payload),
    q === '' ? null : findForPage(reader, await headers(), params),
  ])
  return (
    <GuideHome
      branches={branches}
      total={total}
      q={q}
      editor={editor}
      letters={[...new Set([...glossary.keys()].map(firstLetter))].sort()}
    >
      {found?.state === 'found' && <GuideFound found={found} q={q} now={clock.now()} />}
      {found && found.state !== 'found' && <SearchTrouble outcome={found} />}
    </GuideHome>
  )
}
