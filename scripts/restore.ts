import { countDocuments } from './backup/countDocuments'
import { copyFolders } from './backup/folders'
import { type Manifest, readManifest } from './backup/manifest'
import { restoreMongo } from './backup/mongoDump'
import { restoreSqlite, sqliteHoldsContent } from './backup/sqliteFiles'
import { runningDemo } from './demo/serverFile'
import { createDatabaseFolder } from './lib/createDatabaseFolder'
import { openBase } from './lib/openBase'
import { step } from './lib/progress'
import { runCommand } from './lib/runCommand'
import { UsageError } from './lib/UsageError'

const HELP = `npm run restore -- <dossier> [--force] [--json]

Remet en place une sauvegarde de « npm run backup », applique les migrations parues depuis et reconstruit l’index de
recherche. Arrêtez d’abord le serveur et les tâches de fond.

  --force  remplace une base qui contient déjà des comptes ou des fiches (SQLite : l’ancienne est gardée à côté)
  --json   n’écrit sur la sortie que le bilan
  --help   cette aide

Code de sortie : 0 fait, 2 impossible.`

const NOT_EMPTY = 'La base contient déjà des comptes ou des fiches : ajoutez --force pour la remplacer.'

await runCommand({
  help: HELP,
  options: { force: { type: 'boolean' } },
  run: async ({ force = false }, [folder]) => {
    if (!folder) throw new UsageError('Indiquez le dossier : npm run restore -- <dossier>')
    const manifest = readManifest(folder)
    const { env } = await import('@/env')
    const { databaseKind } = await import('@/infra/database/select')
    if (manifest.database !== databaseKind())
      throw new UsageError(
        `Cette sauvegarde vient de ${manifest.database} et DATABASE_URL désigne ${databaseKind()}.`,
      )
    if (runningDemo(env.DATA_DIR) !== null)
      throw new UsageError('La démonstration tourne : arrêtez-la d’abord.')
    step('Base')
    const counts = await restoreBase({ folder, manifest, force, url: env.DATABASE_URL })
    step('Fichiers et courriels')
    const files = copyFolders(folder, env.DATA_DIR)
    return {
      text: `Restauré : sauvegarde du ${manifest.savedAt}.`,
      report: { restored: true, counts, files },
    }
  },
})

type Restore = { folder: string; manifest: Manifest; force: boolean; url: string }

async function restoreBase({ folder, manifest, force, url }: Restore): Promise<Record<string, number>> {
  if (manifest.database === 'sqlite') {
    const file = url.slice('file:'.length)
    createDatabaseFolder()
    if (!force && sqliteHoldsContent(file)) throw new UsageError(NOT_EMPTY)
    restoreSqlite(folder, file)
  }
  const payload = await openBase()
  if (manifest.database === 'mongodb') {
    const { users = 0, schemes = 0 } = await countDocuments(payload)
    if (!force && users + schemes > 0) throw new UsageError(NOT_EMPTY)
    await restoreMongo(payload, folder)
  }
  step('Index de recherche')
  const { rebuildIndex } = await import('@/features/finding/search/write/rebuildIndex')
  await rebuildIndex(payload)
  return countDocuments(payload)
}
