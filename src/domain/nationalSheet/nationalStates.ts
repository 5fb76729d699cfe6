/** Where a national sheet stands: one that its source withdrew waits (`gone`) until an editor decides. */
export const NATIONAL_STATES = [
  { code: 'current', label: 'Publiée' },
  { code: 'gone', label: 'Disparue de la source, à décider' },
  { code: 'kept', label: 'Disparue de la source, gardée lisible' },
  { code: 'hidden', label: 'Retirée' },
  { code: 'moved', label: 'Renvoie à une autre fiche' },
] as const
export type NationalState = (typeof NATIONAL_STATES)[number]['code']

/** What an import says of a sheet, by what differs most: its words, its place, its day, whom to go to, what stands around it. */
export const NATIONAL_EVENTS = [
  { code: 'new', label: 'nouvelle' },
  { code: 'changed', label: 'texte changé' },
  { code: 'moved', label: 'déplacée' },
  { code: 'date', label: 'date seule, texte inchangé' },
  { code: 'addresses', label: 'services ou adresses seuls' },
  { code: 'around', label: 'titre, références ou liens seuls' },
  { code: 'gone', label: 'disparue' },
  { code: 'unchanged', label: 'inchangée' },
] as const
export type NationalEvent = (typeof NATIONAL_EVENTS)[number]['code']

/** How far the work is that a national change gives to those who keep local sheets. */
export const NATIONAL_WORK = [
  { code: 'todo', label: 'À traiter' },
  { code: 'doing', label: 'En cours' },
  { code: 'done', label: 'Traité' },
  { code: 'noEffect', label: 'Sans effet' },
] as const
export type NationalWork = (typeof NATIONAL_WORK)[number]['code']
