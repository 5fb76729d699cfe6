/** A page whose address is a search. */
export type SearchPath = `/${string}`

/** The address of the same search with this parameter set to these values; the page goes back to the first. */
export function withValues(
  params: URLSearchParams,
  name: string,
  values: readonly string[],
  path: SearchPath,
): string {
  const next = new URLSearchParams(params)
  next.delete('page')
  next.delete(name)
  for (const value of values) next.append(name, value)
  return addressOf(path, next)
}

/** The address of the same search with one value of a parameter taken away. */
export function withoutValue(params: URLSearchParams, name: string, value: string, path: SearchPath): string {
  const kept = params.getAll(name).filter((each) => each !== value)
  return withValues(params, name, kept, path)
}

/** The address of the same search without these parameters. */
export function without(params: URLSearchParams, names: readonly string[], path: SearchPath): string {
  const next = new URLSearchParams(params)
  for (const name of ['page', ...names]) next.delete(name)
  return addressOf(path, next)
}

/** The address of another page of the same search. */
export function withPage(params: URLSearchParams, page: number, path: SearchPath): string {
  const next = new URLSearchParams(params)
  next.delete('page')
  if (page > 1) next.set('page', String(page))
  return addressOf(path, next)
}

/** The address of the typed words, in the order chosen: what filters is gone. */
export function wordsOnly(params: URLSearchParams, path: SearchPath): string {
  const next = new URLSearchParams()
  for (const name of ['q', 'sort']) {
    const value = params.get(name)
    if (value) next.set(name, value)
  }
  return addressOf(path, next)
}

/** A path with its parameters, without a lone question mark. */
export function addressOf(path: SearchPath, params: URLSearchParams): string {
  const query = params.toString()
  return query ? `${path}?${query}` : path
}
