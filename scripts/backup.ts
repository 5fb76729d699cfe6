import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { countDocuments } from './backup/countDocuments'
import { copyFolders } from './backup/folders'
import { MANIFEST, type Manifest } from './backup/manifest'
import { saveMongo } from './backup/mongoDump'
import { saveSqlite } from './backup/sqliteFiles'
import { openBase } from './lib/openBase'
import { step } from './lib/progress'
import { runCommand } from './lib/runCommand'
import { UsageError } from './lib/UsageError'

const HELP = `npm run backup -- --out DOSSIER [--json]

Sauvegarde la base, les fichiers et les courriels gardés, pendant que le serveur tourne. Le dossier doit être absent ou
vide ; il n’apparaît qu’une fois complet. L’index de recherche n’est pas sauvé : la restauration le reconstruit. Les
fichiers gardés dans S3 et les secrets n’y sont pas. Une grande base MongoDB se sauve plutôt par « mongodump ».

  --out DOSSIER  où écrire
  --json         n’écrit sur la sortie que le contenu de la sauvegarde
  --help         cette aide

Code de sortie : 0 fait, 2 impossible.`

await runCommand({
  help: HELP,
  options: { out: { type: 'string' } },
  run: async ({ out }) => {
    if (!out) throw new UsageError('Indiquez le dossier : npm run backup -- --out DOSSIER')
    const target = resolve(out)
    if (existsSync(target) && readdirSync(target).length > 0)
      throw new UsageError(`Le dossier « ${out} » n’est pas vide.`)
    const beside = `${target}.partiel`
    rmSync(beside, { recursive: true, force: true })
    mkdirSync(beside, { recursive: true })
    const manifest = await save(beside)
    rmSync(target, { recursive: true, force: true })
    renameSync(beside, target)
    const total = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)
    return { text: `Sauvegarde complète dans ${target} : ${total} documents.`, report: manifest }
  },
})

async function save(folder: string): Promise<Manifest> {
  const payload = await openBase()
  const { databaseKind } = await import('@/infra/database/select')
  const { env } = await import('@/env')
  step('Base')
  if (databaseKind() === 'sqlite') saveSqlite(env.DATABASE_URL.slice('file:'.length), folder)
  else await saveMongo(payload, folder)
  step('Fichiers et courriels')
  const files = copyFolders(env.DATA_DIR, folder)
  const manifest: Manifest = {
    format: 1,
    version: packageJson.version,
    savedAt: new Date().toISOString(),
    database: databaseKind(),
    counts: await countDocuments(payload),
    files,
  }
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}
