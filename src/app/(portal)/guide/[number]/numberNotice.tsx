import type { Payload } from 'payload'
import { parsePlanNumber } from '@/domain/guide/parsePlanNumber'
import type { ReaderClass } from '@/domain/ReaderClass'
import { findFormer } from '@/features/catalogue/articles/read/findByPlanNumber'
import { NumberNotice } from '@/features/catalogue/articles/ui/NumberNotice'

type Ask = {
  payload: Payload
  readerClass: ReaderClass
  /** The plan number by which one came (`?numero=`), if any. */
  typed: string | null
  /** The sheet or chapter that is shown. */
  id: string
  planNumber: string | null
}

/** What is said of the plan number that led to a page; nothing where it always was its own. */
export async function numberNotice({ payload, readerClass, typed, id, planNumber }: Ask) {
  const asked = typed === null ? null : parsePlanNumber(typed)
  if (!asked) return null
  const former = asked === planNumber ? await findFormer({ payload, readerClass, number: asked }, id) : null
  return <NumberNotice asked={asked} planNumber={planNumber} former={former} />
}
