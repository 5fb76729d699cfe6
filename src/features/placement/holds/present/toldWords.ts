import { createTranslator } from 'next-intl'
import { atMoment } from '@/domain/placement/atMoment'
import placementHolds from '../../../../../messages/fr/placementHolds.json'
import type { FacilityHold } from '../FacilityHold'

const t = createTranslator({ locale: 'fr', messages: { placementHolds }, namespace: 'placementHolds.told' })

/** What became of an option, for its facility: « Déjà répondu par Awa Test à 14:02 : acceptée. »; `null` while it waits. */
export function toldWords(hold: FacilityHold, now: Date): string | null {
  if (hold.state === 'placed') return null
  const moment = (instant: string) => atMoment(new Date(instant), now)
  return t(hold.state, {
    by: hold.answeredBy ?? t('somebody'),
    at: moment(hold.answeredAt ?? hold.expiresAt),
    until: moment(hold.expiresAt),
    reason: hold.reason?.toLowerCase() ?? '',
  })
}
