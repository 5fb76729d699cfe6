import { ENTRY_STATES, type EntryState } from '@/domain/rates/entryStates'

const TONES: Readonly<Partial<Record<EntryState, 'ok' | 'soon' | 'late' | 'info'>>> = {
  inForce: 'ok',
  future: 'info',
  retroactive: 'soon',
  incomplete: 'late',
}

/** The states of a value in words, each with its colour; `''` for none. */
export function stateWords(
  states: readonly EntryState[],
): { code: EntryState; label: string; tone: string }[] {
  return ENTRY_STATES.filter(({ code }) => states.includes(code)).map(({ code, label }) => ({
    code,
    label,
    tone: TONES[code] ?? '',
  }))
}
