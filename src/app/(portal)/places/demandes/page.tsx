import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listRequests } from '@/features/placement/requests/read/listRequests'
import { readRequestFilters } from '@/features/placement/requests/read/requestFilters'
import { requireRequester } from '@/features/placement/requests/read/requireRequester'
import { REQUESTS_PATH } from '@/features/placement/requests/requestPaths'
import { RequestsPage } from '@/features/placement/requests/ui/RequestsPage'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementRequests')
  return { title: t('title') }
}

/** Caseworkers: their requests and those of their service; coordinators: all of them. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const { payload, user } = await requireRequester(REQUESTS_PATH)
  const filters = readRequestFilters(params)
  const found = await listRequests({ payload, user, filters })
  return (
    <RequestsPage
      found={found}
      filters={filters}
      now={clock.now()}
      info={params.get('info')}
      fault={params.get('erreur')}
    />
  )
}
