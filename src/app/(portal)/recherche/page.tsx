import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ListDownload } from '@/features/exchange/exports/ui/ListDownload'
import { withFamilyLinks } from '@/features/finding/search/present/withFamilyLinks'
import { findForPage } from '@/features/finding/search/read/findForPage'
import { followedQuery } from '@/features/finding/search/read/followedQuery'
import { Results } from '@/features/finding/search/ui/Results'
import { SearchBar } from '@/features/finding/search/ui/SearchBar'
import { SearchTrouble } from '@/features/finding/search/ui/SearchTrouble'
import { centreOf } from '@/features/geography/places/read/centreOf'
import { placeFromText } from '@/features/geography/places/read/placesFromText'
import { whosePlace } from '@/features/geography/places/read/whosePlace'
import { UnknownPlace } from '@/features/geography/places/ui/UnknownPlace'
import { requireReader } from '@/features/people/session/read/requireReader'
import { Follow } from '@/features/trust/following/ui/Follow'
import { clock } from '@/infra/clock'
import { chooseFamilyAddress } from '@/ui/filters/familyAddress'
import { addressOf, withValues } from '@/ui/filters/searchUrl'
import { type PageParams, toParams } from '@/ui/toParams'

const PATH = '/recherche'
type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('search')
  const q = toParams(await searchParams).get('q')
  return { title: q ? t('titleOf', { q }) : t('title') }
}

/** The address is the whole state: shared, reloaded or gone back to, it shows the same results. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const reader = await requireReader(`${PATH}?${params}`)
  const { payload, user, site } = reader
  const { place, family } = await whosePlace({ commune: params.get('commune'), user })
  const text = params.get('lieu')?.trim() ?? ''
  const typed = placeFromText(text, site.departmentCode)
  const address = addressOf(PATH, params)
  if (typed && typed.code !== place?.code) redirect(chooseFamilyAddress(typed.code, address))
  if (params.has('lieu') && text === '' && family) redirect(chooseFamilyAddress(null, address))
  if (family && params.get('commune') !== family.code)
    redirect(withValues(params, 'commune', [family.code], PATH))
  if (!typed) params.delete('lieu')
  const asked = new URLSearchParams(params)
  if (params.get('ailleurs') === '1') asked.delete('commune')
  const near = place ? await centreOf(payload, place.code) : null
  const found = await findForPage(reader, await headers(), asked, {
    near: near && { lat: near.latitude, lng: near.longitude },
  })
  const query = followedQuery(asked)
  const outcome = withFamilyLinks(found, family?.code ?? null)
  return (
    <>
      <SearchBar
        q={params.get('q') ?? ''}
        place={typed?.label ?? (text || (place?.label ?? ''))}
        family={family?.code ?? null}
      />
      {text && !typed && (
        <UnknownPlace text={text} department={site.departmentCode} path={PATH} params={params} />
      )}
      {outcome.state === 'found' ? (
        <Results
          found={outcome}
          params={params}
          place={place}
          family={family !== null}
          site={site}
          now={clock.now()}
          follow={(label) =>
            query && (
              <Follow
                followed={{ kind: 'search', target: query }}
                label={label}
                back={address}
                words="search"
              />
            )
          }
          download={<ListDownload path={PATH} params={asked} total={outcome.answer.total} />}
        />
      ) : (
        <SearchTrouble outcome={outcome} />
      )}
    </>
  )
}
