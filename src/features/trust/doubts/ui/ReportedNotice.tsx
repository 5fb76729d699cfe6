import { Flag } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { openReports } from '../read/whereDoubts'

/** On the page of a sheet, for every reader: an error is reported and not answered yet. What was said of it is not told. */
export async function ReportedNotice({ payload, sheetId }: { payload: Payload; sheetId: string }) {
  const { totalDocs } = await payload.count({
    collection: SLUGS.reports,
    where: openReports([sheetId]),
    overrideAccess: true,
  })
  if (totalDocs === 0) return null
  const t = await getTranslations('doubts')
  return (
    <p className="notice soon">
      <Flag className="icon" aria-hidden />
      <span>
        <strong>{t('reported')}</strong> {t('reportedText')}
      </span>
    </p>
  )
}
