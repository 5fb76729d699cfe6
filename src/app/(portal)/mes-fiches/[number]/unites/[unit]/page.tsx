import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { keptFacility } from '@/features/keeping/units/read/keptFacility'
import { listUnits } from '@/features/keeping/units/read/listUnits'
import { openUnitForm } from '@/features/keeping/units/read/openUnitForm'
import { UnitFormPage } from '@/features/keeping/units/ui/UnitFormPage'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string; unit: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('units')
  const { number, unit } = await params
  const { payload, sheet } = await keptFacility(number, `unites/${encodeURIComponent(unit)}`)
  const units = await listUnits(payload, sheet.id)
  const name = units.find(({ id }) => id === unit)?.name
  return sheetTitle(name ? `${t('edit')}\u00a0: ${frenchSpaces(name)}` : t('new'), sheet)
}

/** The form of a unit (`nouvelle` for a new one), for those who may change the facility. */
export default async function Page({ params, searchParams }: Props) {
  const { number, unit } = await params
  const { payload, sheet, mayEdit } = await keptFacility(number, `unites/${encodeURIComponent(unit)}`)
  if (!mayEdit) notFound()
  const asked = toParams(await searchParams)
  const unitId = unit === 'nouvelle' ? null : unit
  const opened = await openUnitForm(payload, { facilityId: sheet.id, unitId, typed: asked.get('saisie') })
  if (!opened) notFound()
  return <UnitFormPage sheet={sheet} {...opened} fault={asked.get('erreur')} />
}
