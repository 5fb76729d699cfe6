import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { Suspense } from 'react'
import { mayRequestPlaces } from '@/access/placementRights'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { env } from '@/env'
import { mapTowns } from '@/features/finding/directory/read/mapTowns'
import { requireUser } from '@/features/people/session/read/requireUser'
import { takenPlace } from '@/features/placement/holds/read/takenPlace'
import { TakenNotice } from '@/features/placement/holds/ui/TakenNotice'
import { readSearch } from '@/features/placement/matching/read/readSearch'
import { isShortage, searchPlaces } from '@/features/placement/matching/read/searchPlaces'
import { SEARCH_PATH } from '@/features/placement/matching/SEARCH_PATH'
import { SearchPage } from '@/features/placement/matching/ui/SearchPage'
import { noteShortage } from '@/features/placement/matching/write/noteShortage'
import { NeighbourResults } from '@/features/placement/neighbours/ui/NeighbourResults'
import { NeighboursLoading } from '@/features/placement/neighbours/ui/NeighboursLoading'
import { isSendable } from '@/features/placement/neighbours/write/sendRequest'
import { notePageRead } from '@/features/placement/requests/write/notePageRead'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementSearch')
  return { title: t('title') }
}

/** A place for a child, from a request or from what is typed. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const { payload, user, readerClass, site } = await requireUser(`${SEARCH_PATH}?${params}`)
  if (!mayRequestPlaces(user)) redirect(REFUSED_PATH)
  const now = clock.now()
  const asked = await readSearch({ payload, user, params, now })
  if (asked.state === 'asked' && asked.request)
    await notePageRead({ payload, user, request: asked.request.id })
  const search = asked.state === 'asked' ? await searchPlaces(payload, { readerClass, ...asked }) : null
  if (search && isShortage(search))
    after(() => noteShortage({ payload, profile: search.profile, userId: String(user.id) }))
  const taken = await takenNotice(payload, params, now)
  return (
    <>
      {taken}
      <SearchPage
        asked={asked}
        search={search}
        params={taken ? withoutFault(params) : params}
        now={now}
        user={user}
        styleUrl={env.MAP_STYLE_URL ?? null}
        towns={search ? await mapTowns(payload, site.departmentCode) : []}
        neighbours={
          search && (
            // Our own results do not wait for anybody.
            <Suspense fallback={<NeighboursLoading />}>
              <NeighbourResults
                payload={payload}
                profile={search.profile}
                request={search.request && isSendable(search.request) ? search.request : null}
                isOfRequest={search.request !== null}
                now={now}
              />
            </Suspense>
          )
        }
      />
    </>
  )
}

/** Who took the place that the reader has just pressed on, above what is left. */
async function takenNotice(payload: Payload, params: URLSearchParams, now: Date) {
  const place = params.get('erreur') === 'taken' ? params.get('prise') : null
  const taken = place ? await takenPlace(payload, place, now) : null
  return taken && <TakenNotice taken={taken} now={now} />
}

/** The notice above says it already. */
const withoutFault = (params: URLSearchParams) =>
  new URLSearchParams([...params].filter(([name]) => name !== 'erreur' && name !== 'prise'))
