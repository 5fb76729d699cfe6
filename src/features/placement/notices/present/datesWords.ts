import { createTranslator } from 'next-intl'
import placementNotices from '../../../../../messages/fr/placementNotices.json'
import { wordsOfDay } from './wordsOfDay'

const t = createTranslator({ locale: 'fr', messages: { placementNotices }, namespace: 'placementNotices.dates' })

/** Days of a hold or a stay: `du 1er au 30 décembre`; `à partir du 1er décembre` until further notice. */
export function datesWords(from: string, to: string | null): string {
  return to ? t('span', { from: wordsOfDay(from), to: wordsOfDay(to) }) : t('from', { from: wordsOfDay(from) })
}
