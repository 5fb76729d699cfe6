import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { step } from '../lib/progress'
import { runCommand } from '../lib/runCommand'
import { UsageError } from '../lib/UsageError'
import { besideOneAnother } from './besideOneAnother'
import { countsSentence } from './countsSentence'
import { exercised } from './exercised'
import { openTestMongo } from './openTestMongo'
import { runBeside } from './runBeside'
import type { Counts, Suite, TestRun } from './Suite'
import { suites } from './suites'

const HELP = `npm test [-- --only SUITE…] [-- --skip SUITE…] [-- --times N]

Vérifie tout : ${suites.map(({ id }) => id).join(', ')}.
La dernière ligne compte les tests de toutes les suites ; avant elle, une ligne par suite, puis une par base et par
moteur de recherche.

  --only SUITE  ne lance que ces suites (répétable ; « int » vaut pour toutes celles dont le nom commence ainsi)
  --skip SUITE  laisse ces suites de côté (répétable)
  --times N     nombre de démarrages de chaque point d’entrée (1 par défaut ; \`npm run test:starts\` en fait 20)
  --json        n’écrit sur la sortie que le bilan en JSON
  --help        cette aide

MONGODB_URL, MEILI_URL + MEILI_KEY et CHROMIUM_PATH disent où sont les serveurs et le navigateur.
Code de sortie : 0 tout passe, 1 au moins un échec, 2 impossible.`

const DEFAULT_TIMES = '1'
const STANDARD_ERROR = 2

await runCommand({
  help: HELP,
  options: {
    only: { type: 'string', multiple: true },
    skip: { type: 'string', multiple: true },
    times: { type: 'string' },
  },
  run: async ({ only, skip = [], times = DEFAULT_TIMES }) => {
    const chosen = choose(only, skip)
    const needsMongo = chosen.some(({ id }) => id.endsWith('-mongodb'))
    if (needsMongo) step('Recherche d’un serveur MongoDB')
    const mongo = needsMongo
      ? await openTestMongo()
      : { url: null, why: 'suite non demandée', close: async () => {} }
    const folder = mkdtempSync(join(tmpdir(), 'repere-run-'))
    const run: TestRun = { times: Number(times), mongo, folder, output: STANDARD_ERROR }
    const results = new Map<string, Counts>()
    const lines: string[] = []
    try {
      for (const group of besideOneAnother(chosen))
        for (const { suite, counts, line } of await runBeside(group, run)) {
          results.set(suite.id, counts)
          lines.push(line)
        }
    } finally {
      await mongo.close()
      rmSync(folder, { recursive: true, force: true })
    }
    const total = sum([...results.values()])
    const text = [
      '',
      ...failedNames([...results.values()]),
      ...lines,
      ...exercised(results, run),
      countsSentence(total),
    ].join('\n')
    return { text, report: { suites: Object.fromEntries(results), total }, code: total.failed > 0 ? 1 : 0 }
  },
})

function choose(only: readonly string[] | undefined, skip: readonly string[]): Suite[] {
  const named = (names: readonly string[], { id }: Suite) =>
    names.some((name) => id === name || id.startsWith(`${name}-`))
  const unknown = [...(only ?? []), ...skip].filter((name) => !suites.some((suite) => named([name], suite)))
  if (unknown.length > 0) throw new UsageError(`Suite inconnue : ${unknown.join(', ')}. Voyez --help.`)
  return suites.filter((suite) => (only === undefined || named(only, suite)) && !named(skip, suite))
}

/** What failed, by name, where a reader of the last lines alone sees it. */
function failedNames(counts: readonly Counts[]): string[] {
  return counts.flatMap(({ failures = [] }) => failures.map((failure) => `Échec : ${failure}`))
}

function sum(counts: readonly Counts[]): Counts {
  const add = (pick: (each: Counts) => number) => counts.reduce((total, each) => total + pick(each), 0)
  return {
    passed: add(({ passed }) => passed),
    failed: add(({ failed }) => failed),
    skipped: add(({ skipped }) => skipped),
  }
}
