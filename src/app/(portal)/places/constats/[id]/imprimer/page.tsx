import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { shortagePath } from '@/features/placement/holds/holdPaths'
import { ShortageReport } from '@/features/placement/holds/ui/ShortageReport'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import { openShortage } from '../openShortage'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('placementHolds.shortage'))('title') }
}

/** The report on paper, for the file. */
export default async function Page({ params }: Props) {
  const { id } = await params
  const [report, t] = await Promise.all([
    openShortage(id, shortagePath(id, 'imprimer')),
    getTranslations('placementHolds.shortage'),
  ])
  return (
    <>
      <div className="no-print papertools">
        <PaperActions
          back={{ path: shortagePath(id), label: t('title') }}
          pdf={env.CHROMIUM_PATH ? shortagePath(id, 'imprimer.pdf') : null}
        />
      </div>
      <div id="feuille" className="page">
        <ShortageReport report={report} />
      </div>
    </>
  )
}
