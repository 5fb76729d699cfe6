/** Closes the search engine of this process: it is opened again when it is next asked for. */
export async function closeSearch(): Promise<void> {
  const { searchEngine } = await import('@/infra/search/select')
  await (await searchEngine()).close()
  Reflect.deleteProperty(globalThis, Symbol.for('repere.searchEngine'))
}
