import type { Commune } from './Geography'

const SHOWN = 5

/** Communes to choose from, in words: « Saint-Denis (93200), Saint-Denis (97400)… ». */
export function communeLabels(communes: readonly Pick<Commune, 'code' | 'name' | 'postcodes'>[]): string {
  const labels = communes
    .slice(0, SHOWN)
    .map(({ code, name, postcodes }) => `${name} (${postcodes[0] ?? code})`)
  return `${labels.join(', ')}${communes.length > SHOWN ? '…' : ''}`
}
