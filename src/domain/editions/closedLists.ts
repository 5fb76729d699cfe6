/** The two questions that are asked of the past, as addresses name them: never one for the other. */
export const READINGS = [
  { code: 'droit', label: 'Le droit applicable ce jour-là' },
  { code: 'affichee', label: 'La fiche telle qu’affichée ce jour-là' },
] as const
export type Reading = (typeof READINGS)[number]['code']

/** What an edition brought, in the words that its readers see. */
export const EDITION_NATURES = [
  { code: 'new', label: 'Nouveau' },
  { code: 'changed', label: 'Modifié' },
  { code: 'scale', label: 'Barème' },
  { code: 'removed', label: 'Retiré' },
  // Deduced where nobody said why a sheet changed.
  { code: 'precision', label: 'Précision' },
  { code: 'correction', label: 'Correction' },
] as const
export type EditionNature = (typeof EDITION_NATURES)[number]['code']

/** Why a sheet changed, as its editor says when publishing: the world did, or the sheet was wrong; what is silent is told to no reader. */
export const CHANGE_CAUSES = [
  { code: 'evolution', label: 'Évolution du droit ou du service' },
  { code: 'correction', label: 'Correction ou précision de la fiche' },
  { code: 'silent', label: 'Mise en forme\u00a0: rien à dire aux lecteurs' },
] as const
export type ChangeCause = (typeof CHANGE_CAUSES)[number]['code']

/** Characters of what is said of a change. */
export const LONGEST_SUMMARY = 500

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
