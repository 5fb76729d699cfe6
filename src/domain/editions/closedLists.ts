/** The two questions that are asked of the past, as addresses name them: never one for the other. */
export const READINGS = [
  { code: 'droit', label: 'Le droit applicable ce jour-là' },
  { code: 'affichee', label: 'La fiche telle qu’affichée ce jour-là' },
] as const
export type Reading = (typeof READINGS)[number]['code']

/** What an edition brought, in the words that its readers see. */
export const EDITION_NATURES = [
  { code: 'new', label: 'Nouveau' },
  { code: 'scale', label: 'Barème' },
  { code: 'precision', label: 'Précision' },
  { code: 'correction', label: 'Correction' },
] as const

/** What a plan does at its hour. */
export const PLANNED_ACTS = [
  { code: 'publish', label: 'Publication' },
  { code: 'withdraw', label: 'Retrait' },
] as const
export type PlannedAct = (typeof PLANNED_ACTS)[number]['code']

/** Where a plan stands: only what is `planned` is ever done; `stale` was changed since it was approved. */
export const PLAN_STATES = [
  { code: 'planned', label: 'Programmée' },
  { code: 'stale', label: 'À réapprouver' },
  { code: 'done', label: 'Faite' },
  { code: 'failed', label: 'Pas faite' },
  { code: 'cancelled', label: 'Annulée' },
] as const
export type PlanState = (typeof PLAN_STATES)[number]['code']
