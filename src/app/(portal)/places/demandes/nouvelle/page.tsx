import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { localTime } from '@/domain/localTime'
import { newRequestForm } from '@/features/placement/requests/present/newRequestForm'
import { readRequestForm } from '@/features/placement/requests/read/readRequestForm'
import { requireRequester } from '@/features/placement/requests/read/requireRequester'
import { typedAgain } from '@/features/placement/requests/read/typedAgain'
import { NEW_REQUEST_PATH } from '@/features/placement/requests/requestPaths'
import { RequestFormPage } from '@/features/placement/requests/ui/RequestFormPage'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementRequests.form')
  return { title: t('new') }
}

/** Caseworkers and coordinators: a request for a place, without identity. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const { user } = await requireRequester(NEW_REQUEST_PATH)
  const fault = params.get('erreur')
  const today = localTime(clock.now()).day
  const typed = fault ? await typedAgain({ userId: user.id, page: NEW_REQUEST_PATH }) : null
  return (
    <RequestFormPage
      request={null}
      form={typed ?? newRequestForm(params, today)}
      faults={typed ? readRequestForm(typed, today).faults : []}
      fault={fault}
      other={params.get('autre')}
      today={today}
    />
  )
}
