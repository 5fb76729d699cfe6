import { BENCHES } from './bench/benches'
import { runCommand } from './lib/runCommand'
import { UsageError } from './lib/UsageError'

const HELP = `npm run bench -- <banc> [options] [--json]

${Object.values(BENCHES)
  .map(({ help }) => help)
  .join('\n')}

  --size N     taille de la base engendrée (répétable pour search ; voir chaque banc)
  --queries N  nombre de requêtes (300 par défaut)
  --seed N     départ des tirages du banc fuzz (1 par défaut)
  --json       n’écrit sur la sortie que les mesures, en millisecondes et mégaoctets
  --help       cette aide

Code de sortie : 0 fait, 2 impossible.`

const QUERIES = '300'
const SEED = '1'

await runCommand({
  help: HELP,
  options: {
    size: { type: 'string', multiple: true },
    queries: { type: 'string' },
    seed: { type: 'string' },
  },
  run: async ({ size = [], queries = QUERIES, seed = SEED }, [name = '']) => {
    const bench = Object.entries(BENCHES).find(([known]) => known === name)?.[1]
    if (!bench) throw new UsageError(`Banc inconnu : ${Object.keys(BENCHES).join(', ')}. Voyez --help.`)
    const figures = await bench.run({ sizes: size.map(count), queries: count(queries), seed: count(seed) })
    return { text: tableOf(figures) ?? JSON.stringify(figures, null, 2), report: figures }
  },
})

function tableOf(figures: unknown): string | null {
  return typeof figures === 'object' &&
    figures !== null &&
    'table' in figures &&
    typeof figures.table === 'string'
    ? figures.table
    : null
}

/** @throws UsageError when a number is no whole one above 0. */
function count(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new UsageError(`« ${text} » n’est pas un nombre entier positif.`)
}
