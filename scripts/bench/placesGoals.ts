import type { PlacesFigures } from './placesBench'
import type { LimitedCosts } from './timing'

type Goal = { what: string; ms: number; limit: number; cpu: number | null }

/** Each goal of the bench of places on its line, with its figure and whether it holds; what was told beside them follows. */
export function placesGoals(figures: PlacesFigures): string {
  const { base, fill, matching, calendar, statistics, rivals } = figures
  const p95 = (what: string, { p95: ms, limit, cpu95: cpu }: LimitedCosts): Goal => ({ what, ms, limit, cpu })
  const { limit } = statistics
  const goals: Goal[] = [
    { what: 'remplissage', ms: fill.ms, cpu: fill.cpu, limit: fill.limit },
    p95('recherche, un enfant (p95)', matching.child),
    p95('recherche, fratrie de 4 (p95)', matching.siblings),
    p95('calendrier, une unité sur 28 jours (p95)', calendar.unit),
    p95('calendrier, 40 unités sur 7 jours (p95)', calendar.week),
    p95('calendrier, une semaine passée (p95)', calendar.pastWeek),
    { what: 'statistiques, un an', ...statistics.year, limit },
    { what: 'statistiques, cinq ans', ...statistics.fiveYears, limit },
    { what: 'statistiques masquées, un an', ...statistics.masked, limit },
    {
      what: `${rivals.rivals} rivaux, ${rivals.servers} serveurs (p95)`,
      ms: rivals.p95,
      limit: rivals.limit,
      cpu: null,
    },
  ]
  const isFair = rivals.held === 1 && rivals.clear === rivals.rivals - 1
  return [
    `${base.facilities} lieux d’accueil, ${base.places} places, ${base.pastStays} séjours passés, ${base.lines} lignes`,
    ...goals.map(lineOf),
    `${isFair ? 'tenu    ' : 'DÉPASSÉ '} ${rivals.held} option, ${rivals.clear} refus clairs sur ${rivals.rivals}`,
    `Sans objectif : première recherche d’un processus ${matching.first} ms ; statistiques relues sans changement ${statistics.again.ms} ms ; boucle tenue ${statistics.held} ms au plus`,
    'ms : temps d’horloge ; CPU : temps du processeur, qui dépend moins de ce que la machine fait d’autre',
  ].join('\n')
}

function lineOf({ what, ms, limit, cpu }: Goal): string {
  const verdict = ms <= limit ? 'tenu    ' : 'DÉPASSÉ '
  const processor = cpu === null ? '' : ` (CPU ${Math.round(cpu)} ms)`
  return `${verdict} ${what.padEnd(42)} ${String(Math.round(ms)).padStart(6)} ms pour ${limit} ms${processor}`
}
