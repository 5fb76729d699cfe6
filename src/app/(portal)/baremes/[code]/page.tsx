import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { localTime } from '@/domain/localTime'
import { requireReader } from '@/features/people/session/read/requireReader'
import { rateReading } from '@/features/sheets/rates/present/rateReading'
import { findRate } from '@/features/sheets/rates/read/findRate'
import { findRateForEditors } from '@/features/sheets/rates/read/findRateForEditors'
import { RatePage } from '@/features/sheets/rates/ui/RatePage'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ code: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { code } = await params
  const { payload } = await requireReader(`/baremes/${code}`)
  const rate = await findRate(payload, code)
  // A page of another day is not the one that search engines keep.
  const isPast = toParams(await searchParams).has('au')
  if (!rate) return { title: (await getTranslations('rates'))('unknown') }
  return { title: rate.shortLabel ?? rate.label, ...(isPast ? { robots: { index: false } } : {}) }
}

/** One rate: what applies today, or on the day asked for (`?au=AAAA-MM-JJ`), and everything that ever did. */
export default async function Page({ params, searchParams }: Props) {
  const { code } = await params
  const { payload, user } = await requireReader(`/baremes/${code}`)
  const [rate, kept] = await Promise.all([
    findRate(payload, code),
    isEditor(user) ? findRateForEditors(payload, code) : null,
  ])
  if (!rate) notFound()
  const asked = toParams(await searchParams)
  const { day: today } = localTime(clock.now())
  const reading = rateReading({ rate, today, day: asked.get('au'), sum: asked.get('pour') })
  return <RatePage reading={reading} editors={kept} />
}
