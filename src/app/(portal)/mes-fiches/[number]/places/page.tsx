import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { readPlacesForm } from '@/features/keeping/freePlaces/read/readPlacesForm'
import { PlacesPage } from '@/features/keeping/freePlaces/ui/PlacesPage'
import { unpackForm } from '@/features/keeping/units/present/unpackForm'
import { keptFacility } from '@/features/keeping/units/read/keptFacility'
import { listUnits } from '@/features/keeping/units/read/listUnits'
import { clock } from '@/infra/clock'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('freePlaces')
  const { sheet } = await keptFacility((await params).number, 'places')
  return sheetTitle(t('title'), sheet)
}

/** The free places of a facility, for those who keep it; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const { payload, sheet, mayEdit } = await keptFacility(number, 'places')
  const [units, settings, asked] = await Promise.all([
    listUnits(payload, sheet.id),
    readFreePlacesSettings(payload),
    searchParams.then(toParams),
  ])
  return (
    <PlacesPage
      sheet={sheet}
      units={units}
      typed={readPlacesForm(unpackForm(asked.get('saisie')))}
      mayEdit={mayEdit}
      settings={settings}
      now={clock.now()}
      info={asked.get('info')}
      fault={asked.get('erreur')}
    />
  )
}
