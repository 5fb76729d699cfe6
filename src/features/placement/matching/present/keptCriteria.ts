/** What an address of the search holds that says what is looked for: neither what was just done, nor what is written of a child. */
export function keptCriteria(params: URLSearchParams): URLSearchParams {
  const left = ['erreur', 'info', 'prise', 'context', 'incompatibleWith', 'splitReason', 'unites', 'page']
  const kept = [...params].filter(
    ([name, value]) => value !== '' && !left.includes(name) && !name.endsWith('.reference'),
  )
  return new URLSearchParams(kept)
}
