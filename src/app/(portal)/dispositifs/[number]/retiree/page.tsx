import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pastPath } from '@/domain/editions/pastPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { findPast } from '@/features/keeping/editions/read/findPast'
import { requireReader } from '@/features/people/session/read/requireReader'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { findSheetFate } from '@/features/sheets/numbers/read/findSheetFate'
import { Problem } from '@/features/shell/frame/ui/Problem'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('errors.withdrawn')
  return { title: t('title', { number: canonicalNumber((await params).number) }) }
}

/** Where the address of a withdrawn sheet leads; answered with 410. A sheet that is there, or never was, has no such page. */
export default async function Page({ params }: Props) {
  const number = canonicalNumber((await params).number)
  const { payload, readerClass } = await requireReader(sheetPath(number))
  const fate = await findSheetFate({ payload, readerClass, number })
  if (fate.state === 'unknown' || fate.replacedBy) redirect(sheetPath(number))
  const past = await findPast({ payload, readerClass, number })
  const t = await getTranslations('editions')
  return (
    <Problem kind="withdrawn" number={number}>
      {past && (
        <a className="btn quiet" href={pastPath(number)}>
          {t('pastOfWithdrawn')}
        </a>
      )}
    </Problem>
  )
}
