import type { NextAction } from '@/domain/keptSheet/nextAction'
import { sheetPath } from '@/domain/sheetNumber'

const PAGES: Record<Exclude<NextAction, 'read'>, string> = {
  sayPlaces: 'places',
  confirm: 'confirmer',
  decide: 'propositions',
  answerReports: 'signalements',
  answerRequests: 'membres',
  complete: 'modifier',
  edit: 'modifier',
}

/** Where an action on a kept sheet is done; who may only read goes to the sheet itself. */
export function actionPath(number: string, action: NextAction): string {
  return action === 'read' ? sheetPath(number) : `/mes-fiches/${number}/${PAGES[action]}`
}
