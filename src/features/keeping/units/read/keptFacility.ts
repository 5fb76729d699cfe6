import { notFound } from 'next/navigation'
import type { Payload } from 'payload'
import { requireKeptSheet } from '@/features/keeping/memberships/read/requireKeptSheet'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'

type Kept = { payload: Payload; sheet: KeptSheet; mayEdit: boolean }

/** The facility of a number for a page of those who keep it, as `requireKeptSheet`; no page for a sheet of another kind. */
export async function keptFacility(number: string, page: string): Promise<Kept> {
  const { payload, sheet, may } = await requireKeptSheet(number, page)
  if (sheet.kind !== 'facilities') notFound()
  return { payload, sheet, mayEdit: may('edit') }
}
