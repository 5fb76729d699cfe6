import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { mayCoordinatePlaces } from '@/access/placementRights'
import { readRequestExchanges } from '@/features/placement/neighbours/read/readRequestExchanges'
import { RequestExchangesSection } from '@/features/placement/neighbours/ui/RequestExchangesSection'
import { openRequest } from '@/features/placement/requests/read/openRequest'
import { refuseRequest, requireRequester } from '@/features/placement/requests/read/requireRequester'
import { typedInRequest } from '@/features/placement/requests/read/typedInRequest'
import { requestPath } from '@/features/placement/requests/requestPaths'
import { RequestPage } from '@/features/placement/requests/ui/RequestPage'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementRequests')
  // The reference stays out of titles: browsers keep them, and measures of use would read them.
  return { title: t('one') }
}

/** A request, for those who may read it: each read is in the journal. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const asked = toParams(await searchParams)
  const path = requestPath(id)
  const reader = await requireRequester(path)
  const { payload, user, address } = reader
  const now = clock.now()
  const opened = await openRequest({ payload, user, id, address, now })
  if (!opened) return refuseRequest(reader, path, address)
  const fault = asked.get('erreur')
  const typed = fault ? await typedInRequest({ userId: user.id, page: path }, now) : null
  return (
    <RequestPage
      opened={opened}
      now={now}
      info={asked.get('info')}
      fault={fault}
      typed={typed}
      neighbours={
        <RequestExchangesSection
          read={await readRequestExchanges(payload, user, id)}
          request={id}
          answers={mayCoordinatePlaces(user)}
          now={now}
          said={asked.get('voisins')}
        />
      }
    />
  )
}
