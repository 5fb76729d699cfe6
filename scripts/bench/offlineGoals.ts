import type { OfflineFigures } from './offlineBench'

type Goal = { what: string; is: number; limit: number; unit: string }

/** Each goal of the offline reading on its line, with its figure and whether it holds; what was told beside them follows. */
export function offlineGoals(figures: OfflineFigures): string {
  const heap = figures.pageHeapMb + figures.workerHeapMb
  const goals: Goal[] = [
    { what: 'première copie', is: figures.firstMb, limit: 6, unit: 'Mo' },
    { what: `une semaine (${figures.changed} fiches changées)`, is: figures.weekKb, limit: 300, unit: 'ko' },
    { what: 'de la clé à la première page', is: figures.unlockMs, limit: 1000, unit: 'ms' },
    { what: `recherche (p95 de ${figures.searches})`, is: figures.searchP95, limit: 50, unit: 'ms' },
    { what: 'mémoire de la page et de son travailleur', is: heap, limit: 80, unit: 'Mo' },
  ]
  return [
    `${figures.articles} fiches du guide, ${figures.entries} partenaires`,
    ...goals.map(lineOf),
    `Sans objectif : première copie en ${figures.firstMs} ms, le paquet fait compris ; fichiers de la page ${figures.shellKb} ko ; une fiche ${figures.sheetMs} ms ; recherche au milieu ${figures.searchP50} ms ; place prise ${figures.storedMb} Mo`,
  ].join('\n')
}

function lineOf({ what, is, limit, unit }: Goal): string {
  const verdict = is <= limit ? 'tenu    ' : 'DÉPASSÉ '
  return `${verdict} ${what.padEnd(42)} ${String(Math.round(is * 10) / 10).padStart(7)} ${unit} pour ${limit} ${unit}`
}
