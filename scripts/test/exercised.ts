import type { Counts, TestRun } from './Suite'

/** One line for each database and search engine: exercised, or not and why. */
export function exercised(results: ReadonlyMap<string, Counts>, { mongo }: TestRun): string[] {
  const notAsked = 'non exercée : suite non demandée'
  const ran = (id: string) => tests(results.get(id)) ?? notAsked
  const mongodb = mongo.url === null ? `non exercée : ${mongo.why}` : `${ran('int-mongodb')}, ${mongo.how}`
  const meilisearch = process.env.MEILI_URL
    ? `${ran('contract')}, serveur de MEILI_URL`
    : 'non exercée : MEILI_URL n’est pas donnée (adaptateur éprouvé sur des échanges enregistrés)'
  return [
    `Base SQLite : ${ran('int-sqlite')}`,
    `Base MongoDB : ${results.has('int-mongodb') ? mongodb : notAsked}`,
    `Recherche embarquée : ${ran('contract')}`,
    `Recherche Meilisearch : ${results.has('contract') ? meilisearch : notAsked}`,
  ]
}

function tests(counts: Counts | undefined): string | null {
  return counts ? `exercée, ${counts.passed + counts.failed} tests` : null
}
