const PATH = '/recherche'

/** The address of the same search with this parameter set to these values; the page goes back to the first. */
export function withValues(params: URLSearchParams, name: string, values: readonly string[]): string {
  const next = new URLSearchParams(params)
  next.delete('page')
  next.delete(name)
  for (const value of values) next.append(name, value)
  return address(next)
}

/** The address of the same search with one value of a parameter taken away. */
export function withoutValue(params: URLSearchParams, name: string, value: string): string {
  return withValues(
    params,
    name,
    params.getAll(name).filter((each) => each !== value),
  )
}

/** The address of another page of the same search. */
export function withPage(params: URLSearchParams, page: number): string {
  const next = new URLSearchParams(params)
  next.delete('page')
  if (page > 1) next.set('page', String(page))
  return address(next)
}

/** The address of the typed words alone. */
export function wordsOnly(params: URLSearchParams): string {
  const words = params.get('q')
  return address(words ? new URLSearchParams({ q: words }) : new URLSearchParams())
}

function address(params: URLSearchParams): string {
  const query = params.toString()
  return query ? `${PATH}?${query}` : PATH
}
