/** What a bench is asked: sizes of the generated base (none: its own default), a number of queries, and what its drawings start from. */
export type BenchAsk = { sizes: number[]; queries: number; seed: number }

/** `run` answers figures; where they hold a `table`, it is what a person is shown of them. */
type Bench = { help: string; run: (ask: BenchAsk) => Promise<unknown> }

const SEARCH_SIZES = [10_000, 50_000]
const ORGANISATIONS = 50_000
const FACILITIES = 300
const IMPORTED = 100_000
const EDITIONS = 17_000
const NATIONAL = 5500
const RECONCILED = 20_000
const FOLLOWERS = 900
const FUZZED = 10_000
const RIVALS = 100
const OFFLINE = { articles: 1_400, entries: 5_000 }

/** Every bench of `npm run bench`; each is loaded when it is asked for. */
export const BENCHES: Record<string, Bench> = {
  search: {
    help: 'search     la recherche embarquée sur des documents engendrés (10 000 et 50 000), à côté de MiniSearch ; avec MEILI_URL, ce Meilisearch, à côté de ses réponses brutes',
    run: async ({ sizes, queries }) => {
      const { runSearchBench } = await import('./searchBench')
      return runSearchBench({ sizes: sizes.length > 0 ? sizes : SEARCH_SIZES, queries })
    },
  },
  pages: {
    help: 'pages      temps de réponse et JavaScript de chaque page (gzip, au-delà d’une page vide), sur une démonstration jetable',
    run: async () => {
      const { runPagesBench } = await import('./pagesBench')
      return runPagesBench()
    },
  },
  directory: {
    help: 'directory  la liste et la carte de l’annuaire à 50 000 partenaires engendrés',
    run: async ({ sizes, queries }) => {
      const { runDirectoryBench } = await import('./directoryBench')
      return runDirectoryBench({ organisations: sizes[0] ?? ORGANISATIONS, queries })
    },
  },
  facilities: {
    help: 'facilities la liste et la carte de 300 lieux d’accueil et 1 200 unités sur une base SQLite : p95 de 40 ms au plus',
    run: async ({ sizes, queries }) => {
      const { runFacilitiesBench } = await import('./facilitiesBench')
      return runFacilitiesBench({ facilities: sizes[0] ?? FACILITIES, queries })
    },
  },
  places: {
    help: 'places     300 lieux d’accueil, 3 000 places et 20 000 séjours passés (remplis en 60 s au plus) : la recherche d’une place (p95 de 60 ms au plus, de 150 ms pour quatre frères et sœurs), les pages du calendrier (p95 de 150 ms), les statistiques d’un an et de cinq (2 s), 100 personnes qui veulent la même place à la même seconde par trois serveurs (une option, 99 refus clairs, p95 d’une seconde)',
    run: async ({ sizes, queries }) => {
      const { runPlacesBench } = await import('./placesBench')
      const { placesGoals } = await import('./placesGoals')
      const figures = await runPlacesBench({ facilities: sizes[0] ?? FACILITIES, queries, rivals: RIVALS })
      return { ...figures, table: placesGoals(figures) }
    },
  },
  import: {
    help: 'import     l’import de 100 000 structures et services engendrés, puis le même : lignes par seconde, mémoire (600 Mo au plus)',
    run: async ({ sizes }) => {
      const { runImportBench } = await import('./importBench')
      return runImportBench({ records: sizes[0] ?? IMPORTED })
    },
  },
  scale: {
    help: 'scale      100 000 partenaires par CSV (essai, import, le même), des dispositifs, autant d’enregistrements data.inclusion, puis chaque export, et ce que le portail en fait (recherche, comparaison, pages) : temps, mémoire, part de leurs limites, octets ; sur le serveur MongoDB de DATABASE_URL et le Meilisearch de MEILI_URL s’ils sont donnés',
    run: async ({ sizes }) => {
      const { runScaleBench } = await import('./scaleBench')
      const { scaleTable } = await import('./scaleTable')
      const figures = await runScaleBench({ records: sizes[0] ?? IMPORTED })
      return { ...figures, table: scaleTable(figures) }
    },
  },
  editions: {
    help: 'editions   2 000 dispositifs et 17 000 éditions engendrés : les premières éditions d’une base d’avant, puis la lecture à une date (p95 de 300 ms au plus)',
    run: async ({ sizes, queries }) => {
      const { runEditionsBench } = await import('./editionsBench')
      return runEditionsBench({ editions: sizes[0] ?? EDITIONS, queries })
    },
  },
  national: {
    help: 'national   l’import de 5 500 fiches nationales engendrées, un état d’après, puis le même : 5 min et 600 Mo au plus',
    run: async ({ sizes }) => {
      const { runNationalBench } = await import('./nationalBench')
      return runNationalBench({ files: sizes[0] ?? NATIONAL })
    },
  },
  guide: {
    help: 'guide      1 400 fiches du guide, 2 000 dispositifs, 300 barèmes et 17 000 éditions engendrés : l’effet d’un barème que toutes citent (1 s au plus), ce que lit la page d’un chapitre (p95 de 75 ms), la lecture à une date (p95 de 300 ms)',
    run: async ({ sizes, queries }) => {
      const { runGuideBench } = await import('./guideBench')
      return runGuideBench({ editions: sizes[0] ?? EDITIONS, queries })
    },
  },
  offline: {
    help: 'offline    1 400 fiches et 5 000 partenaires lus sans réseau dans un vrai Chromium : première copie de 6 Mo au plus, 300 ko pour une semaine, 1 s de la clé à la première page, recherche en 50 ms, 80 Mo de mémoire',
    run: async ({ queries }) => {
      const { runOfflineBench } = await import('./offlineBench')
      const { offlineGoals } = await import('./offlineGoals')
      const figures = await runOfflineBench({ ...OFFLINE, queries })
      return { ...figures, table: offlineGoals(figures) }
    },
  },
  digest: {
    help: 'digest     le point de 900 personnes qui suivent chacune 20 choses, 2 000 fiches, 300 changements d’une semaine, par un vrai serveur SMTP : 60 s et 250 Mo au plus',
    run: async ({ sizes }) => {
      const { runDigestBench } = await import('./digestBench')
      return runDigestBench({ people: sizes[0] ?? FOLLOWERS })
    },
  },
  reconciler: {
    help: 'reconciler la comparaison de l’index avec 20 000 enregistrements : tout, puis ce qui a changé ; la boucle tenue 20 ms au plus',
    run: async ({ sizes }) => {
      const { runReconcilerBench } = await import('./reconcilerBench')
      return runReconcilerBench({ records: sizes[0] ?? RECONCILED })
    },
  },
  fuzz: {
    help: 'fuzz       10 000 requêtes malformées (--size, --seed) sur une démonstration jetable, sous chaque rôle : aucune réponse 5xx',
    run: async ({ sizes, seed }) => {
      const { runFuzzBench } = await import('./fuzz/fuzzBench')
      return runFuzzBench({ requests: sizes[0] ?? FUZZED, seed })
    },
  },
}
