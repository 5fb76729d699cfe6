import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SLUGS } from '@/domain/slugs'
import { requireKeptSheet } from '@/features/keeping/memberships/read/requireKeptSheet'
import { unpackForm } from '@/features/keeping/units/present/unpackForm'
import { findFacilityHolds } from '@/features/placement/holds/read/findFacilityHolds'
import { holdRights } from '@/features/placement/holds/read/holdRights'
import { typedReason } from '@/features/placement/holds/read/typedReason'
import { FacilityHoldsPage } from '@/features/placement/holds/ui/FacilityHoldsPage'
import { clock } from '@/infra/clock'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('placementHolds.facility')
  const { sheet } = await requireKeptSheet((await params).number, 'demandes')
  return sheetTitle(t('title'), sheet)
}

/** The options put at a facility, for its own members; editors, who keep any sheet, are told that they read none. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const { payload, sheet, held } = await requireKeptSheet(number, 'demandes')
  if (sheet.kind !== SLUGS.facilities) notFound()
  const { mayRead, mayAnswer } = holdRights(held, sheet)
  const now = clock.now()
  const [holds, asked] = await Promise.all([
    mayRead ? findFacilityHolds(payload, sheet.id, now) : null,
    searchParams.then(toParams),
  ])
  return (
    <FacilityHoldsPage
      sheet={sheet}
      holds={holds}
      typed={typedReason(unpackForm(asked.get('saisie')))}
      mayAnswer={mayAnswer}
      info={asked.get('info')}
      fault={asked.get('erreur')}
      now={now}
    />
  )
}
