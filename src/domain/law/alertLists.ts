/** What an alert of the legal watch says of an article. */
export const ALERT_NATURES = [
  { code: 'repealed', label: 'Abrogé' },
  { code: 'removed', label: 'Supprimé de la base' },
  { code: 'deferred', label: 'Changement à venir' },
  { code: 'modified', label: 'Modifié' },
  { code: 'note', label: 'Note modifiée' },
  { code: 'text', label: 'Texte corrigé' },
] as const
export type AlertNature = (typeof ALERT_NATURES)[number]['code']

/** Where an alert is in the hands of the editors. */
export const ALERT_STATES = [
  { code: 'todo', label: 'À traiter' },
  { code: 'doing', label: 'En cours' },
  { code: 'done', label: 'Traitée' },
  { code: 'rejected', label: 'Sans effet' },
] as const
export type AlertState = (typeof ALERT_STATES)[number]['code']
