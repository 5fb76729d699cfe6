import type {
  AbsenceReason,
  CancellationReason,
  EndReason,
  NoShowReason,
  RefusalReason,
  RequestOutcome,
} from '@/domain/placement/closedLists'
import type { Draw } from './Draw'

type Weighted<T> = readonly (readonly [T, number])[]

/** How often each reason is given, among those of its kind: plausible, and none that never happens. */
export const REFUSALS: Weighted<RefusalReason> = [
  ['groupe', 20],
  ['pas-de-place', 15],
  ['effectif', 14],
  ['delai', 10],
  ['age', 9],
  ['soins', 9],
  ['fratrie', 6],
  ['dossier', 5],
  ['scolarite', 4],
  ['eloignement', 3],
  ['sexe', 2],
  ['habilitation', 2],
  ['autre', 3],
]

export const NO_SHOWS: Weighted<{ reason: NoShowReason; note: string | null }> = [
  [{ reason: 'fugue', note: null }, 4],
  [{ reason: 'refus-jeune', note: null }, 4],
  [{ reason: 'refus-famille', note: null }, 3],
  [{ reason: 'maintien-famille', note: null }, 3],
  [{ reason: 'mesure-levee', note: null }, 3],
  [{ reason: 'hospitalisation', note: null }, 2],
  [{ reason: 'transport', note: null }, 1],
  [{ reason: 'autre', note: 'Nouvelle date demandée par le service.' }, 1],
]

export const ENDS: Weighted<{ reason: Exclude<EndReason, 'autre'>; destination: string }> = [
  [{ reason: 'retour-famille', destination: 'famille' }, 30],
  [{ reason: 'fin-de-mesure', destination: 'famille' }, 14],
  [{ reason: 'reorientation', destination: 'assistant-familial' }, 12],
  [{ reason: 'reorientation', destination: 'internat-collectif' }, 12],
  [{ reason: 'reorientation', destination: 'lieu-de-vie' }, 6],
  [{ reason: 'majorite', destination: 'logement' }, 12],
  [{ reason: 'fin-de-mesure', destination: 'tiers' }, 5],
  [{ reason: 'fugue', destination: 'inconnue' }, 4],
  [{ reason: 'hospitalisation', destination: 'medico-social' }, 3],
  [{ reason: 'exclusion', destination: 'internat-collectif' }, 3],
  [{ reason: 'adoption', destination: 'famille' }, 1],
]

/** Reason, shortest and longest, in days after the first. */
export const ABSENCES: Weighted<readonly [AbsenceReason, number, number]> = [
  [['week-end', 1, 3], 10],
  [['hopital', 1, 8], 3],
  [['fugue', 1, 6], 3],
  [['sequentiel', 2, 5], 2],
  [['relais', 2, 6], 2],
]

const CANCELS: Weighted<CancellationReason> = [
  ['autre-solution', 4],
  ['maintien-famille', 3],
  ['tiers', 2],
  ['mesure-levee', 2],
  ['place-retiree', 1],
  ['fugue', 1],
]

export const CLOSURES = {
  close: [
    [{ outcome: 'other', reason: 'tiers' }, 5],
    [{ outcome: 'other', reason: 'autre-solution' }, 7],
    [{ outcome: 'other', reason: 'maintien-famille' }, 6],
    [{ outcome: 'void', reason: 'mesure-levee' }, 4],
    [{ outcome: 'void', reason: 'doublon' }, 1],
    [{ outcome: 'failed', reason: 'fugue' }, 2],
    [{ outcome: 'failed', reason: 'autre-solution' }, 4],
  ] as Weighted<{ outcome: RequestOutcome; reason: CancellationReason }>,
  cancel: (draw: Draw) => ({ reason: draw.weighted(CANCELS), note: null }),
}

/** How many requests a month brings beside another, by its number (1 to 12): winter and June are full, August is calm. */
export const DEMAND: Readonly<Record<number, number>> = { 1: 1.4, 6: 1.3, 8: 0.5, 11: 1.5, 12: 1.2 }
