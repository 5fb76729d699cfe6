import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { env } from '@/env'
import { findFacilities } from '@/features/catalogue/facilities/read/findFacilities'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { FacilityPaper } from '@/features/catalogue/facilities/ui/FacilityPaper'
import { requireReader } from '@/features/people/session/read/requireReader'
import { readGlossary } from '@/features/sheets/glossary/read/readGlossary'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { leaveMissingSheet } from '@/features/sheets/numbers/read/leaveMissingSheet'
import { qrTarget } from '@/features/sheets/print/qrTarget'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import { PaperPreview } from '@/features/sheets/print/ui/PaperPreview'
import { readableSheetName } from '@/features/sheets/reference/readableSheetName'
import { clock } from '@/infra/clock'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('print')
  return { title: t('title', { title: await readableSheetName((await params).number) }) }
}

/** A facility on one page, with nothing on it that is kept from the public: paper leaves the office. */
export default async function Page({ params }: Props) {
  const number = canonicalNumber((await params).number, 'facilities')
  const path = sheetPath(number)
  const reader = await requireReader(`${path}/imprimer`)
  const { payload, readerClass, site } = reader
  const [t, settings, glossary, [facility]] = await Promise.all([
    getTranslations('print'),
    readFreePlacesSettings(payload),
    readGlossary(payload),
    findFacilities(payload, readerClass, [number], 'public'),
  ])
  if (!facility) return leaveMissingSheet(reader, number)
  const officialUrl = facility.website ?? null
  return (
    <>
      <div className="no-print papertools">
        <PaperActions
          back={{ path, label: t('back') }}
          pdf={env.CHROMIUM_PATH ? `${path}/imprimer.pdf` : null}
        />
      </div>
      <PaperPreview>
        <FacilityPaper
          facility={facility}
          department={site.department}
          glossary={glossary}
          qr={qrTarget(
            { audience: facility.audience, number, officialUrl },
            env.SITE_URL,
            site.openToPublic === true,
          )}
          settings={settings}
          now={clock.now()}
        />
      </PaperPreview>
    </>
  )
}
