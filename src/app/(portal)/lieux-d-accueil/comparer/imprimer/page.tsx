import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { comparedNumbers } from '@/features/catalogue/facilities/read/comparedNumbers'
import { facilityParameters } from '@/features/catalogue/facilities/read/facilityParameters'
import { findFacilities } from '@/features/catalogue/facilities/read/findFacilities'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { ComparedProfile } from '@/features/catalogue/facilities/ui/ComparedProfile'
import { CompareTable } from '@/features/catalogue/facilities/ui/CompareTable'
import { MOST_COMPARED } from '@/features/catalogue/facilities/ui/compareForm'
import { keptProfile } from '@/features/catalogue/facilities/ui/keptProfile'
import { requireReader } from '@/features/people/session/read/requireReader'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import { clock } from '@/infra/clock'
import { addressOf } from '@/ui/filters/searchUrl'
import { frenchDay } from '@/ui/frenchDay'
import { type PageParams, toParams } from '@/ui/toParams'

const PATH = '/lieux-d-accueil/comparer'
type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('facilities')
  return { title: `${t('compareTitle')} · ${t('print')}` }
}

/** The comparison on paper, with nothing on it that is kept from the public: paper leaves the office. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const { payload, readerClass, site } = await requireReader(`${PATH}/imprimer?${params}`)
  const numbers = comparedNumbers(params).slice(0, MOST_COMPARED)
  const [t, tf, facilities] = await Promise.all([
    getTranslations('print'),
    getTranslations('facilities'),
    findFacilities(payload, readerClass, numbers, 'public'),
  ])
  if (facilities.length === 0) notFound()
  const now = clock.now()
  const profile = new URLSearchParams(keptProfile(params))
  const back = new URLSearchParams([['fiches', numbers.join(',')], ...profile])
  return (
    <>
      <div className="no-print papertools">
        <PaperActions back={{ path: addressOf(PATH, back), label: tf('compareTitle') }} />
      </div>
      <p className="small">{t('head', { department: site.department })}</p>
      <h1>{tf('compareTitle')}</h1>
      <ComparedProfile params={profile} />
      <CompareTable
        facilities={facilities}
        asked={facilityParameters(profile)}
        settings={await readFreePlacesSettings(payload)}
        now={now}
        underName={({ number, verifiedAt }) => (
          <p className="small">
            {verifiedAt
              ? t('sheet', { number: number ?? '', day: frenchDay(new Date(verifiedAt)) })
              : t('sheetNever', { number: number ?? '' })}
            <br />
            {new URL(`/d/${number}`, env.SITE_URL).href.replace(/^https?:\/\//, '')}
          </p>
        )}
      />
      <p className="small">{t('printed', { day: frenchDay(now) })}</p>
    </>
  )
}
