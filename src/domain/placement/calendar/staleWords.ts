import { atWords } from './atWords'
import type { Standing } from './standingOf'

const DONE: Readonly<Record<string, string>> = {
  accepted: 'Déjà acceptée',
  planned: 'Déjà acceptée',
  refused: 'Déjà refusée',
  cancelled: 'Déjà annulée',
  arrived: 'Arrivée déjà dite',
  notArrived: 'Non-arrivée déjà dite',
  left: 'Sortie déjà dite',
  open: 'Encore en cours, écrit',
  closed: 'Déjà terminée',
  withdrawn: 'Déjà retirée',
  placed: 'Option encore sans réponse, posée',
}

/** Why an act comes too late, or too early, on a commitment: « Déjà acceptée par Awa Test à 14:02. » */
export function staleWords({ state, at, byName, expiresAt }: Standing, now: Date): string {
  if (state === 'expired') return `Option expirée sans réponse ${atWords(expiresAt ?? at, now)}.`
  return `${DONE[state] ?? 'Déjà changée'}${byName ? ` par ${byName}` : ''} ${atWords(at, now)}.`
}
