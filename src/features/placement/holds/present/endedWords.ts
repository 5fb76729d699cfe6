import { createTranslator } from 'next-intl'
import { atMoment } from '@/domain/placement/atMoment'
import { wordsOfDay } from '@/features/placement/notices/present/wordsOfDay'
import placementHolds from '../../../../../messages/fr/placementHolds.json'
import type { RequestHold } from '../RequestHold'

const t = createTranslator({ locale: 'fr', messages: { placementHolds }, namespace: 'placementHolds' })

/** What became of an option, for whoever asked for it; `null` while it waits. */
export function endedWords(hold: RequestHold, now: Date): string | null {
  if (hold.state === 'placed') return null
  return t(`own.${hold.state}`, {
    by: hold.endedBy ?? t('told.somebody'),
    at: atMoment(new Date(hold.endedAt ?? hold.expiresAt), now),
    until: atMoment(new Date(hold.expiresAt), now),
    from: wordsOfDay(hold.from),
    reason: hold.reason?.toLowerCase() ?? '',
  })
}
