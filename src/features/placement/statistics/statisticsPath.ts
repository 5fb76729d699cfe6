/** Where figures of places are read, printed and downloaded, of a period and a territory; empty ones are left for the page to choose. */
export function statisticsPath(
  part: '' | '/imprimer' | '/telecharger',
  choice: { period?: string | undefined; territory?: string | undefined } = {},
): string {
  const params = new URLSearchParams()
  if (choice.period) params.set('periode', choice.period)
  if (choice.territory) params.set('territoire', choice.territory)
  const query = params.size > 0 ? `?${params}` : ''
  return `/places/statistiques${part}${query}`
}
