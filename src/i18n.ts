import { getRequestConfig } from 'next-intl/server'
import messages from '../messages/fr.json'

/** One language: French. The catalogue holds every text of the portal. */
export default getRequestConfig(() => ({ locale: 'fr', messages, timeZone: 'Europe/Paris' }))
