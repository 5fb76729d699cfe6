import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { unpackForm } from '@/features/keeping/units/present/unpackForm'
import { keptFacility } from '@/features/keeping/units/read/keptFacility'
import { openOpening } from '@/features/placement/opening/read/openOpening'
import { readOpeningForm } from '@/features/placement/opening/read/readOpeningForm'
import { OpeningPage } from '@/features/placement/opening/ui/OpeningPage'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string; unit: string }>; searchParams: Promise<PageParams> }

const pageOf = (unit: string) => `unites/${encodeURIComponent(unit)}/places`

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('placeOpening')
  const { number, unit } = await params
  const { sheet } = await keptFacility(number, pageOf(unit))
  return sheetTitle(t('title'), sheet)
}

/** The turning of the count of a unit into places, for those who may change the facility. */
export default async function Page({ params, searchParams }: Props) {
  const { number, unit } = await params
  const { payload, sheet, mayEdit } = await keptFacility(number, pageOf(unit))
  if (!mayEdit) notFound()
  const asked = toParams(await searchParams)
  const saved = asked.get('saisie')
  const typed = saved ? readOpeningForm(unpackForm(saved)) : null
  const opened = await openOpening(payload, { facilityId: sheet.id, unitId: unit, typed })
  if (!opened) notFound()
  return (
    <OpeningPage
      sheet={sheet}
      {...opened}
      isPreview={asked.get('apercu') === '1'}
      info={asked.get('info')}
      fault={asked.get('erreur')}
    />
  )
}
