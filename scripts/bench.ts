import { runCommand } from './lib/runCommand'
import { UsageError } from './lib/UsageError'

const HELP = `npm run bench -- search [--size N…] [--queries N] [--json]
npm run bench -- pages [--json]

search mesure la recherche embarquée sur des documents engendrés, à côté de MiniSearch dans la même exécution.
pages sert le portail construit sur une base de démonstration jetable, et mesure le temps de réponse de chaque page et le
JavaScript qu’elle charge en plus d’une page vide (gzip).

  --size N     nombre de documents (répétable ; 10000 et 50000 par défaut)
  --queries N  nombre de requêtes (300 par défaut)
  --json       n’écrit sur la sortie que les mesures, en millisecondes et mégaoctets
  --help       cette aide

Code de sortie : 0 fait, 2 impossible.`

const SIZES = ['10000', '50000']
const QUERIES = '300'

await runCommand({
  help: HELP,
  options: { size: { type: 'string', multiple: true }, queries: { type: 'string' } },
  run: async ({ size = SIZES, queries = QUERIES }, [name]) => {
    if (name === 'pages') {
      const { runPagesBench } = await import('./bench/pagesBench')
      const figures = await runPagesBench()
      return { text: JSON.stringify(figures, null, 2), report: figures }
    }
    if (name !== 'search') throw new UsageError('Banc inconnu : « search » ou « pages ». Voyez --help.')
    const { runSearchBench } = await import('./bench/searchBench')
    const figures = await runSearchBench({ sizes: size.map(count), queries: count(queries) })
    return { text: JSON.stringify(figures, null, 2), report: figures }
  },
})

/** @throws UsageError when a number is no whole one above 0. */
function count(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new UsageError(`« ${text} » n’est pas un nombre entier positif.`)
}
