import { redirect } from 'next/navigation'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { Problem } from '@/features/frame/ui/Problem'
import { canonicalNumber } from '@/features/numbers/read/canonicalNumber'
import { findSheetFate } from '@/features/numbers/read/findSheetFate'
import { requireReader } from '@/features/session/read/requireReader'

/** Where the address of a withdrawn sheet leads; answered with 410. A sheet that is there, or never was, has no such page. */
export default async function Page({ params }: { params: Promise<{ number: string }> }) {
  const number = canonicalNumber((await params).number)
  const { payload, readerClass } = await requireReader(sheetPath(number))
  const fate = await findSheetFate({ payload, readerClass, number })
  if (fate.state === 'unknown' || fate.replacedBy) redirect(sheetPath(number))
  return <Problem kind="withdrawn" number={number} />
}
