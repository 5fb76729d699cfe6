import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ListDownload } from '@/features/exchange/exports/ui/ListDownload'
import { findForPage } from '@/features/finding/search/read/findForPage'
import { Results } from '@/features/finding/search/ui/Results'
import { SearchBar } from '@/features/finding/search/ui/SearchBar'
import { SearchTrouble } from '@/features/finding/search/ui/SearchTrouble'
import { communePlace, homePlace, placeFromText } from '@/features/geography/places/read/placeOfCommune'
import { requireReader } from '@/features/people/session/read/requireReader'
import { clock } from '@/infra/clock'
import { withValues } from '@/ui/filters/searchUrl'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('search')
  const q = toParams(await searchParams).get('q')
  return { title: q ? t('titleOf', { q }) : t('title') }
}

/** The address is the whole state: shared, reloaded or gone back to, it shows the same results. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const reader = await requireReader(`/recherche?${params}`)
  const { user, site } = reader
  const place = communePlace(params.get('commune') ?? '') ?? homePlace(user?.territory)
  const typed = placeFromText(params.get('lieu') ?? '')
  params.delete('lieu')
  if (typed && typed.code !== place?.code) redirect(withValues(params, 'commune', [typed.code], '/recherche'))
  const outcome = await findForPage(reader, await headers(), params, true)
  return (
    <>
      <SearchBar q={params.get('q') ?? ''} place={place} />
      {outcome.state === 'found' ? (
        <Results
          found={outcome}
          params={params}
          place={place}
          site={site}
          now={clock.now()}
          download={<ListDownload path="/recherche" params={params} total={outcome.answer.total} />}
        />
      ) : (
        <SearchTrouble outcome={outcome} />
      )}
    </>
  )
}
