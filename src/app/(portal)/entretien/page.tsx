import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { interviewPage } from '@/features/finding/interview/present/interviewPage'
import { currentInterview } from '@/features/finding/interview/read/currentInterview'
import { findInterviewSheet } from '@/features/finding/interview/read/findInterviewSheet'
import { InterviewPaper } from '@/features/finding/interview/ui/InterviewPaper'
import { InterviewTools } from '@/features/finding/interview/ui/InterviewTools'
import { territoriesOf } from '@/features/geography/places/read/territoriesOf'
import { whosePlace } from '@/features/geography/places/read/whosePlace'
import { requireUser } from '@/features/people/session/read/requireUser'
import { PaperPreview } from '@/features/sheets/print/ui/PaperPreview'
import { clock } from '@/infra/clock'
import { EmptyState } from '@/ui/EmptyState'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('interview'))('title') }
}

/** One A4 page for the family met today, made of the sheets chosen in this browser. */
export default async function Page() {
  const { payload, readerClass, user, site } = await requireUser('/entretien')
  const [t, numbers] = await Promise.all([getTranslations('interview'), currentInterview()])
  if (numbers.length === 0)
    return (
      <div className="page">
        <h1>{t('title')}</h1>
        <EmptyState
          title={t('none')}
          text={t('noneText')}
          next={{ href: '/recherche', label: t('search') }}
        />
      </div>
    )
  const { place } = await whosePlace({ commune: null, user })
  const sheet = await findInterviewSheet({
    payload,
    readerClass,
    numbers,
    place: place ? territoriesOf(place.code) : [],
  })
  const page = interviewPage(sheet)
  return (
    <>
      <InterviewTools sheet={sheet} placeName={place?.name ?? null} />
      {(sheet.aids.length > 0 || sheet.contact) && (
        <PaperPreview step={page.fit} smallest={3}>
          <InterviewPaper
            page={page}
            contact={sheet.contact}
            department={site.department}
            now={clock.now()}
          />
        </PaperPreview>
      )}
    </>
  )
}
