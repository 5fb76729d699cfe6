import { keepingPath } from '@/domain/sheet/keepingPath'
import type { NextAction } from '@/domain/sheet/nextAction'

const PAGES: Record<Exclude<NextAction, 'read'>, string> = {
  sayPlaces: 'places',
  confirm: 'confirmer',
  decide: 'propositions',
  answerReports: 'signalements',
  answerRequests: 'membres',
  complete: 'modifier',
  edit: 'modifier',
}

/** Where an action on a kept sheet is done; who may only read goes to the sheet, or to its page here where the service alone reads it. */
export function actionPath(number: string, action: NextAction, seePath: string | null = null): string {
  if (action === 'read') return seePath ?? keepingPath(number)
  return keepingPath(number, PAGES[action])
}
