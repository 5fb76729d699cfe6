import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireKeptSheet } from '@/features/keeping/memberships/read/requireKeptSheet'
import { findFacilityWork } from '@/features/placement/boards/read/findFacilityWork'
import { FacilityPlaces } from '@/features/placement/boards/ui/FacilityPlaces'
import { SheetHubPage } from '@/features/trust/hub/ui/SheetHubPage'
import { clock } from '@/infra/clock'
import { sheetTitle } from '@/ui/sheetTitle'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('extranet')
  const { sheet } = await requireKeptSheet((await params).number, '')
  return sheetTitle(t('title'), sheet)
}

/** Its members and editors alone; for anybody else there is no such page. */
export default async function Page({ params }: Props) {
  const { number } = await params
  const { payload, sheet, held, may } = await requireKeptSheet(number, '')
  const own = held.find(({ sheetId }) => sheetId === sheet.id) ?? null
  const work = own ? await findFacilityWork(payload, [own], clock.now()) : []
  return (
    <SheetHubPage payload={payload} sheet={sheet} own={own} mayEdit={may('edit')}>
      <FacilityPlaces work={work} />
    </SheetHubPage>
  )
}
