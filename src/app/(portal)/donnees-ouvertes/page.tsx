import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { countOpenData } from '@/features/exchange/exports/read/countOpenData'
import { ExportLinks } from '@/features/exchange/exports/ui/ExportLinks'
import { OpenDataPage } from '@/features/exchange/exports/ui/OpenDataPage'
import { requireReader } from '@/features/people/session/read/requireReader'
import { clock } from '@/infra/clock'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('openData')
  return { title: t('title') }
}

/** Readers of the site: what is open data; editors also take the exports here. */
export default async function Page() {
  const { payload, user, site } = await requireReader('/donnees-ouvertes')
  return (
    <div className="page">
      <OpenDataPage
        department={site.department}
        counts={site.openToPublic ? await countOpenData(payload) : null}
        now={clock.now()}
      />
      {isEditor(user) && <ExportLinks />}
    </div>
  )
}
