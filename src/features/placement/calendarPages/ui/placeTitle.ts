import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { sheetTitle } from '@/ui/sheetTitle'
import { findOwnPlace } from '../read/findOwnPlace'
import type { OpenedCalendar } from '../read/requireCalendar'

/** The title of the page of a place, or of a commitment of it. */
export async function placeTitle(
  { payload, sheet }: OpenedCalendar,
  id: string,
  seq?: string,
): Promise<Metadata> {
  const [t, place] = await Promise.all([
    getTranslations('placeCalendar'),
    findOwnPlace(payload, { facility: sheet.id, id }),
  ])
  const reference = place?.reference ?? ''
  return sheetTitle(seq ? t('bed.titleLine', { reference, line: seq }) : t('bed.title', { reference }), sheet)
}
