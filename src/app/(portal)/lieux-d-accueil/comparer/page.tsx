import { Printer } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { comparedNumbers } from '@/features/catalogue/facilities/read/comparedNumbers'
import { facilityParameters } from '@/features/catalogue/facilities/read/facilityParameters'
import { findFacilities } from '@/features/catalogue/facilities/read/findFacilities'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { ComparedProfile } from '@/features/catalogue/facilities/ui/ComparedProfile'
import { CompareTable } from '@/features/catalogue/facilities/ui/CompareTable'
import { MOST_COMPARED } from '@/features/catalogue/facilities/ui/compareForm'
import { keptProfile } from '@/features/catalogue/facilities/ui/keptProfile'
import { requireReader } from '@/features/people/session/read/requireReader'
import { clock } from '@/infra/clock'
import { Crumbs } from '@/ui/Crumbs'
import { addressOf } from '@/ui/filters/searchUrl'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('facilities')
  return { title: t('compareTitle') }
}

/** Up to four facilities side by side. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const { payload, readerClass } = await requireReader(`/lieux-d-accueil/comparer?${params}`)
  const [t, td] = await Promise.all([getTranslations('facilities'), getTranslations('directory')])
  const numbers = comparedNumbers(params)
  const profile = new URLSearchParams(keptProfile(params))
  const printed = new URLSearchParams([['fiches', numbers.join(',')], ...profile])
  const facilities = await findFacilities(payload, readerClass, numbers.slice(0, MOST_COMPARED))
  return (
    <>
      <Crumbs
        label={td('crumbs')}
        steps={[{ href: addressOf('/lieux-d-accueil', profile), text: t('title') }]}
        here={t('compareTitle')}
      />
      <div className="bar">
        <h1>{t('compareTitle')}</h1>
        <span className="no-print">
          <a className="btn quiet" href={addressOf('/lieux-d-accueil/comparer/imprimer', printed)}>
            <Printer className="icon" aria-hidden />
            {t('print')}
          </a>
        </span>
      </div>
      <ComparedProfile params={profile} />
      {numbers.length > MOST_COMPARED && (
        <p className="notice info small">{t('compareMost', { most: MOST_COMPARED })}</p>
      )}
      {facilities.length > 0 ? (
        <CompareTable
          facilities={facilities}
          asked={facilityParameters(profile)}
          settings={await readFreePlacesSettings(payload)}
          now={clock.now()}
        />
      ) : (
        <section className="empty">
          <p>{t('compareNothing')}</p>
        </section>
      )}
    </>
  )
}
