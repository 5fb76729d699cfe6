import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { localTime } from '@/domain/localTime'
import { isEditable } from '@/domain/placement/requests/isEditable'
import { toProfileForm } from '@/features/placement/profile/present/toProfileForm'
import { requestKey } from '@/features/placement/requests/present/requestKey'
import { openRequest } from '@/features/placement/requests/read/openRequest'
import { readRequestForm } from '@/features/placement/requests/read/readRequestForm'
import { refuseRequest, requireRequester } from '@/features/placement/requests/read/requireRequester'
import { typedAgain } from '@/features/placement/requests/read/typedAgain'
import { requestPath } from '@/features/placement/requests/requestPaths'
import { RequestFormPage } from '@/features/placement/requests/ui/RequestFormPage'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementRequests')
  return { title: t('editOne') }
}

/** The form of a request that is not yet admitted, for those who may read it. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const asked = toParams(await searchParams)
  const page = requestPath(id, 'modifier')
  const reader = await requireRequester(page)
  const { payload, user, address } = reader
  const now = clock.now()
  const opened = await openRequest({ payload, user, id, address, now })
  if (!opened) return refuseRequest(reader, page, address)
  const { request } = opened
  if (!isEditable(request.state)) redirect(`${requestPath(id)}?erreur=decided`)
  const fault = asked.get('erreur')
  const today = localTime(now).day
  const typed = fault ? await typedAgain({ userId: user.id, page }) : null
  const stored = toProfileForm(request.profile)
  stored.set('reference', request.reference)
  return (
    <RequestFormPage
      request={{ id, reference: request.reference, state: request.state, key: requestKey(request) }}
      form={typed ?? stored}
      faults={typed ? readRequestForm(typed, today).faults : []}
      fault={fault}
      other={asked.get('autre')}
      today={today}
    />
  )
}
