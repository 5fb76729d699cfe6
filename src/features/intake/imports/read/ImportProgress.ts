/** What an import is at: reading its rows, reading them again for services, putting its sheets in the search index. */
export type ImportPhase = 'reading' | 'services' | 'indexing'

/** How far a phase is, in rows, or in sheets while indexing; `total` is `null` where the importer does not know it. */
export type ImportProgress = { phase: ImportPhase; done: number; total: number | null }

/** The same, with about how long the phase still takes; `null` when nobody can say yet. */
export type ToldProgress = ImportProgress & { secondsLeft: number | null }
