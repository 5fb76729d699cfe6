/** Services of the demo that look for places; the demo's caseworker is of the first. */
export const SERVICES = [
  'MDS d’Étampes',
  'MDS de Massy',
  'MDS d’Évry-Courcouronnes',
  'MDS de Brunoy',
  'Cellule d’urgence',
] as const
