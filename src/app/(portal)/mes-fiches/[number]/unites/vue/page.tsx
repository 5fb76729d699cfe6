import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findFacilities } from '@/features/catalogue/facilities/read/findFacilities'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { FacilityPage } from '@/features/catalogue/facilities/ui/FacilityPage'
import { mapTowns } from '@/features/finding/directory/read/mapTowns'
import { keptFacility } from '@/features/keeping/units/read/keptFacility'
import { KeeperTabs } from '@/features/keeping/units/ui/KeeperTabs'
import { currentReader } from '@/features/people/session/read/currentReader'
import { clock } from '@/infra/clock'
import { sheetTitle } from '@/ui/sheetTitle'
import { keptSheetSlots } from '../../../../sheetSlots'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('units.head')
  const { sheet } = await keptFacility((await params).number, 'unites/vue')
  return sheetTitle(t('vue'), sheet)
}

/** The sheet of a facility exactly as caseworkers see it, for those who keep it, whoever else may read it. */
export default async function Page({ params }: Props) {
  const { payload, sheet } = await keptFacility((await params).number, 'unites/vue')
  const { site } = await currentReader()
  const [[facility], towns, t] = await Promise.all([
    findFacilities(payload, 'agents', [sheet.number]),
    mapTowns(payload, site.departmentCode),
    getTranslations('units.head'),
  ])
  if (!facility) notFound()
  return (
    <>
      <div className="no-print">
        <KeeperTabs number={sheet.number} current="vue" />
        <p className="notice info">{t('vueNote')}</p>
      </div>
      <FacilityPage
        facility={facility}
        slots={keptSheetSlots({
          payload,
          id: sheet.id,
          number: sheet.number,
          favourite: null,
          draft: false,
        })}
        readerClass="agents"
        editor={false}
        draft={false}
        kept
        map={{ styleUrl: env.MAP_STYLE_URL ?? null, towns }}
        settings={await readFreePlacesSettings(payload)}
        now={clock.now()}
      />
    </>
  )
}
