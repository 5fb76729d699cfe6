import type { Counts, TestRun } from './Suite'

/** One line for each database and search engine: exercised, or not and why. */
export function exercised(results: ReadonlyMap<string, Counts>, { mongo }: TestRun): string[] {
  const notAsked = 'non exercée : suite non demandée'
  const ran = (...ids: string[]) => tests(ids.flatMap((id) => results.get(id) ?? [])) ?? notAsked
  const onMongo = ['int-mongodb', 'built-mongodb']
  const mongodb = mongo.url === null ? `non exercée : ${mongo.why}` : `${ran(...onMongo)}, ${mongo.how}`
  const contract = results.get('contract')
  const served = process.env.MEILI_URL
    ? 'serveur de MEILI_URL'
    : 'doublure du serveur, d’après des échanges enregistrés (MEILI_URL n’est pas donnée)'
  return [
    `Base SQLite : ${ran('int-sqlite', 'built-sqlite')}`,
    `Base MongoDB : ${onMongo.some((id) => results.has(id)) ? mongodb : notAsked}`,
    `Recherche embarquée : ${contract ? ofEngine(contract, false) : notAsked}`,
    `Recherche Meilisearch : ${contract ? `${ofEngine(contract, true)}, ${served}` : notAsked}`,
  ]
}

function tests(counts: readonly Counts[]): string | null {
  if (counts.length === 0) return null
  return `exercée, ${counts.reduce((sum, { passed, failed }) => sum + passed + failed, 0)} tests`
}

/** The tests of the contract that an engine went through: they bear its name, but for those that are about the embedded one alone. */
function ofEngine({ ran = [] }: Counts, meilisearch: boolean): string {
  return `exercée, ${ran.filter((name) => name.includes('meilisearch') === meilisearch).length} tests`
}
