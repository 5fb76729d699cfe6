import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { localPath } from '@/domain/localPath'
import { unpackForm } from '@/features/keeping/units/present/unpackForm'
import { requireUser } from '@/features/people/session/read/requireUser'
import { REASON_PATH, resultsPath } from '@/features/placement/holds/holdPaths'
import { findReadableRequest } from '@/features/placement/holds/read/findReadableRequest'
import { rememberedOf } from '@/features/placement/holds/read/rememberedOf'
import { saidWords } from '@/features/placement/holds/read/saidWords'
import { ReasonPage } from '@/features/placement/holds/ui/ReasonPage'
import { notePageRead } from '@/features/placement/requests/write/notePageRead'
import { freeTextFault } from '@/features/placement/screening/freeTextFault'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

const SENT = ['demande', 'enfant', 'place', 'unite', 'du', 'au', 'retour']

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('placementHolds.motif'))('title') }
}

/** Why an option is put all the same, for whoever may read the request. */
export default async function Page({ searchParams }: Props) {
  const asked = toParams(await searchParams)
  const { payload, user } = await requireUser(`${REASON_PATH}?${asked}`)
  const params = unpackForm(asked.get('saisie'))
  const request = await findReadableRequest(payload, user, params.get('demande') ?? '')
  if (!request) notFound()
  await notePageRead({ payload, user, request: request.id })
  const typed = params.get('motif') ?? ''
  const back = params.get('retour')
  const remembered = await rememberedOf(payload, { request, params, now: clock.now() })
  return (
    <ReasonPage
      request={request}
      words={saidWords(asked) ?? remembered}
      isRule={remembered === null}
      fields={[...params].filter(([name]) => SENT.includes(name))}
      typed={typed}
      fault={freeTextFault(typed)}
      results={back ? localPath(back) : resultsPath(request.id)}
    />
  )
}
