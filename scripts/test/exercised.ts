import type { Counts, TestRun } from './Suite'

/** One line for each database and search engine: exercised, or not and why. */
export function exercised(results: ReadonlyMap<string, Counts>, { mongo }: TestRun): string[] {
  const notAsked = 'non exercée : suite non demandée'
  const ran = (...ids: string[]) => tests(ids.flatMap((id) => results.get(id) ?? [])) ?? notAsked
  const onMongo = ['int-mongodb', 'built-mongodb']
  const mongodb = mongo.url === null ? `non exercée : ${mongo.why}` : `${ran(...onMongo)}, ${mongo.how}`
  const meilisearch = process.env.MEILI_URL
    ? `${ran('contract')}, serveur de MEILI_URL`
    : 'non exercée : MEILI_URL n’est pas donnée (adaptateur éprouvé sur des échanges enregistrés)'
  return [
    `Base SQLite : ${ran('int-sqlite', 'built-sqlite')}`,
    `Base MongoDB : ${onMongo.some((id) => results.has(id)) ? mongodb : notAsked}`,
    `Recherche embarquée : ${ran('contract')}`,
    `Recherche Meilisearch : ${results.has('contract') ? meilisearch : notAsked}`,
  ]
}

function tests(counts: readonly Counts[]): string | null {
  if (counts.length === 0) return null
  return `exercée, ${counts.reduce((sum, { passed, failed }) => sum + passed + failed, 0)} tests`
}
