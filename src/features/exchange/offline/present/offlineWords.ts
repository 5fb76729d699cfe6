import { createTranslator } from 'next-intl'
import texts from '../../../../../messages/fr/offline.json'

/** The words that sheets are labelled with, written once by the server. */
export const offlineWords = createTranslator({
  locale: 'fr',
  messages: { offline: texts },
  namespace: 'offline.sheet',
})
