import { createTranslator } from 'next-intl'
import { fromMinutes } from '@/domain/hours/clockMinutes'
import { localTime } from '@/domain/localTime'
import { frenchDay } from '@/ui/frenchDay'
import placementDegraded from '../../../../../messages/fr/placementDegraded.json'

/** The words of the files, which a job writes. */
export const fileWords = createTranslator({
  locale: 'fr',
  messages: { placementDegraded },
  namespace: 'placementDegraded.file',
})

/** `29 novembre 2026 à 14:15`, on the clock of France. */
export function momentWords(at: Date): string {
  return `${frenchDay(at)} à ${fromMinutes(localTime(at).minutes)}`
}
