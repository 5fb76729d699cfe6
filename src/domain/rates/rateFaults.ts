import type { MissingFact } from '../scheme/missingForPublication'
import { isDecimal } from './decimal'
import { isStoredEntry, type StoredEntry } from './StoredEntry'

/** A rate as it is to be published; anything may be absent. */
export type RateFacts = {
  label?: unknown
  unit?: unknown
  kind?: unknown
  formulaReference?: unknown
  entries?: unknown
}

/** All that stands between a rate and its publication, but its formula: one fault a field. */
export function rateFaults(rate: RateFacts): MissingFact[] {
  const faults = [
    ...(isBlank(rate.label) ? [fault('label', 'Libellé', 'Dites ce que c’est.')] : []),
    ...(isBlank(rate.unit) ? [fault('unit', 'Unité', 'Choisissez l’unité.')] : []),
  ]
  if (rate.kind === 'formula')
    return isBlank(rate.formulaReference)
      ? [...faults, fault('formulaReference', 'Texte qui donne ce calcul', NO_REFERENCE)]
      : faults
  const entries = Array.isArray(rate.entries) ? rate.entries.filter(isStoredEntry) : []
  if (entries.length === 0) faults.push(fault('entries', 'Valeurs', 'Donnez au moins une valeur.'))
  return [...faults, ...entries.flatMap((entry, at) => entryFaults(entry, at, rate.kind === 'scale'))]
}

const NO_REFERENCE = 'Citez le texte qui donne ce montant : sans lui, il ne se publie pas.'

function entryFaults(entry: StoredEntry, at: number, isScale: boolean): MissingFact[] {
  // Readers see it already: it is judged no more.
  if (entry.shownAt) return []
  const path = (field: string) => `entries.${at}.${field}`
  const rank = `valeur ${at + 1}`
  const faults = isBlank(entry.effectFrom)
    ? [fault(path('effectFrom'), `Date d’effet (${rank})`, 'Dites de quel jour elle s’applique.')]
    : []
  if (entry.ends) return faults
  if (isBlank(entry.referenceTitle))
    faults.push(fault(path('referenceTitle'), `Texte qui la donne (${rank})`, NO_REFERENCE))
  return [...faults, ...(isScale ? bracketFaults(entry, path, rank) : amountFaults(entry, path, rank))]
}

type Path = (field: string) => string

function amountFaults({ amount }: StoredEntry, path: Path, rank: string): MissingFact[] {
  if (isDecimal(amount)) return []
  const words = isBlank(amount)
    ? 'Écrivez le montant, ou cochez « Plus de montant à partir de ce jour ».'
    : `« ${amount} » n’est pas un nombre : écrivez-le comme 651,69.`
  return [fault(path('amount'), `Montant (${rank})`, words)]
}

function bracketFaults({ brackets }: StoredEntry, path: Path, rank: string): MissingFact[] {
  const rows = brackets ?? []
  const label = `Tranches (${rank})`
  if (rows.length === 0) return [fault(path('brackets'), label, 'Donnez au moins une tranche.')]
  const isWrong = (value: unknown) => !isBlank(value) && !isDecimal(value)
  if (rows.some(({ threshold, value }) => isWrong(threshold) || isWrong(value)))
    return [fault(path('brackets'), label, 'Un seuil ou un montant n’est pas un nombre.')]
  return rows.some(({ threshold, value }) => !isBlank(threshold) && !isBlank(value))
    ? []
    : [fault(path('brackets'), label, 'Aucune tranche n’a son seuil et son montant.')]
}

const fault = (path: string, label: string, message: string): MissingFact => ({ path, label, message })

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
