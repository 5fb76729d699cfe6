import type { NamedCells } from './finessColumns'

/** Kinds of street that FINESS shortens. */
const KINDS: Readonly<Record<string, string>> = {
  ALL: 'allée',
  AV: 'avenue',
  BD: 'boulevard',
  CHE: 'chemin',
  CRS: 'cours',
  CTRE: 'centre',
  DOM: 'domaine',
  FG: 'faubourg',
  HAM: 'hameau',
  IMP: 'impasse',
  LD: 'lieu-dit',
  LOT: 'lotissement',
  MTE: 'montée',
  PAS: 'passage',
  PL: 'place',
  PROM: 'promenade',
  QUA: 'quartier',
  QUAI: 'quai',
  R: 'rue',
  RES: 'résidence',
  RPT: 'rond-point',
  RTE: 'route',
  RUE: 'rue',
  SEN: 'sente',
  SQ: 'square',
  VC: 'voie communale',
  VLA: 'villa',
  VOI: 'voie',
  ZA: 'zone d’activités',
}
const REPEATED: Readonly<Record<string, string>> = { B: 'bis', T: 'ter', Q: 'quater' }

/** The street of an establishment on one line, `12 bis rue DES LILAS`; the name stays in the source’s letters. */
export function finessStreet({ numvoie, compvoie = '', typvoie = '', voie = '' }: NamedCells): string | null {
  if (!voie) return null
  const kind = KINDS[typvoie.toUpperCase()] ?? typvoie
  return [numvoie, numvoie ? (REPEATED[compvoie] ?? compvoie) : '', kind, voie].filter(Boolean).join(' ')
}
