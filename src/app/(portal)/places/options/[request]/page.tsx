import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { unpackForm } from '@/features/keeping/units/present/unpackForm'
import { requireUser } from '@/features/people/session/read/requireUser'
import { optionsPath } from '@/features/placement/holds/holdPaths'
import { findReadableRequest } from '@/features/placement/holds/read/findReadableRequest'
import { findRequestHolds } from '@/features/placement/holds/read/findRequestHolds'
import { saidWords } from '@/features/placement/holds/read/saidWords'
import { typedReason } from '@/features/placement/holds/read/typedReason'
import { RequestHoldsPage } from '@/features/placement/holds/ui/RequestHoldsPage'
import { notePageRead } from '@/features/placement/requests/write/notePageRead'
import { readPlacementSettings } from '@/features/placement/settings/read/readPlacementSettings'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ request: string }>; searchParams: Promise<PageParams> }

const open = cache(async (id: string) => {
  const { payload, user } = await requireUser(optionsPath(id))
  const request = await findReadableRequest(payload, user, id)
  if (!request) notFound()
  await notePageRead({ payload, user, request: request.id })
  return { payload, request }
})

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('placementHolds.own')
  const { request } = await open((await params).request)
  return { title: t('title', { reference: request.reference }) }
}

/** The options of a request, for whoever may read it. */
export default async function Page({ params, searchParams }: Props) {
  const { payload, request } = await open((await params).request)
  const now = clock.now()
  const [holds, { maxHolds }, asked] = await Promise.all([
    findRequestHolds(payload, request, now),
    readPlacementSettings(payload),
    searchParams.then(toParams),
  ])
  return (
    <RequestHoldsPage
      request={request}
      holds={holds}
      most={maxHolds}
      typed={typedReason(unpackForm(asked.get('saisie')))}
      said={saidWords(asked)}
      info={asked.get('info')}
      fault={asked.get('erreur')}
      now={now}
    />
  )
}
