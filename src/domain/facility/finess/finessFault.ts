import { isFinessNumber } from './isFinessNumber'

/** Why a text is not a FINESS number, in French; `null` when it is one. */
export function finessFault(text: string): string | null {
  if (isFinessNumber(text)) return null
  return /^\w{9}$/.test(text)
    ? 'La clef de contrôle de ce numéro FINESS est fausse\u00a0: un caractère est sans doute mal recopié.'
    : 'Un numéro FINESS compte 9 caractères, zéro de tête compris (910000017)\u00a0; sans espace.'
}
