import { Printer } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { shortagePath } from '@/features/placement/holds/holdPaths'
import { ShortageReport } from '@/features/placement/holds/ui/ShortageReport'
import { Crumbs } from '@/ui/Crumbs'
import { openShortage } from './openShortage'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('placementHolds.shortage'))('title') }
}

/** A report of absence of place, for whoever may read its request. */
export default async function Page({ params }: Props) {
  const { id } = await params
  const [report, t] = await Promise.all([
    openShortage(id, shortagePath(id)),
    getTranslations('placementHolds'),
  ])
  const back = `/places/demandes/${report.request.id}`
  return (
    <div className="page narrow">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: '/places', text: t('places') },
          { href: back, text: t('request', { reference: report.request.reference }) },
        ]}
        here={t('shortage.title')}
      />
      <ShortageReport report={report} />
      <p className="actions">
        <a className="btn" href={shortagePath(id, 'imprimer')}>
          <Printer className="icon" aria-hidden />
          {t('shortage.paper')}
        </a>
        <a className="btn quiet" href={back}>
          {t('shortage.back')}
        </a>
      </p>
    </div>
  )
}
