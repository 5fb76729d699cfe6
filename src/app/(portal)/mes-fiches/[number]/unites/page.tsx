import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { keptFacility } from '@/features/keeping/units/read/keptFacility'
import { listUnits } from '@/features/keeping/units/read/listUnits'
import { UnitsPage } from '@/features/keeping/units/ui/UnitsPage'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('units')
  const { sheet } = await keptFacility((await params).number, 'unites')
  return sheetTitle(t('title'), sheet)
}

/** The units of a facility, for those who keep it; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { payload, sheet, mayEdit } = await keptFacility((await params).number, 'unites')
  const [units, asked] = await Promise.all([listUnits(payload, sheet.id), searchParams.then(toParams)])
  return (
    <UnitsPage
      sheet={sheet}
      units={units}
      mayEdit={mayEdit}
      info={asked.get('info')}
      fault={asked.get('erreur')}
    />
  )
}
