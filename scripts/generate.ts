import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const MIGRATIONS = 'src/infra/database/migrations'
const INITIAL = '00000000_000000_initial'

const HELP = `npm run generate [-- --initial-migration] [-- --migration NAME]

Writes the generated files: src/payload-types.ts and the admin's import map.
  --migration NAME      also writes a SQLite migration for what changed in collections/
  --initial-migration   rewrites the first migration whole (before the first release only)`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    migration: { type: 'string' },
    'initial-migration': { type: 'boolean' },
  },
})

if (values.help) {
  console.log(HELP)
} else {
  if (values['initial-migration']) writeInitialMigration()
  if (values.migration) writeMigration(values.migration)
  payload('generate:types')
  payload('generate:importmap')
}

function writeInitialMigration(): void {
  for (const file of readdirSync(MIGRATIONS)) rmSync(`${MIGRATIONS}/${file}`)
  writeFileSync(`${MIGRATIONS}/index.ts`, 'export const migrations = []\n')
  writeMigration('initial')
  for (const file of readdirSync(MIGRATIONS).filter((name) => name !== 'index.ts'))
    renameSync(`${MIGRATIONS}/${file}`, `${MIGRATIONS}/${file.replace(/^\d+_\d+_initial/, INITIAL)}`)
  const index = `${MIGRATIONS}/index.ts`
  writeFileSync(index, readFileSync(index, 'utf8').replaceAll(/\d+_\d+_initial/g, INITIAL))
}

/** The generator imports types as values, which a plain script cannot load. */
function writeMigration(name: string): void {
  payload('migrate:create', name)
  for (const file of readdirSync(MIGRATIONS).filter((known) => known.endsWith('.ts'))) {
    const path = `${MIGRATIONS}/${file}`
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text.replace(
        'import { MigrateUpArgs, MigrateDownArgs, sql }',
        'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
      ),
    )
  }
}

function payload(...args: string[]): void {
  const run = spawnSync('node_modules/.bin/payload', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '--conditions=production', DATABASE_URL: 'file:./data/generate.db' },
  })
  if (run.status !== 0) {
    console.error(`payload ${args.join(' ')} : échec (code ${run.status ?? 'aucun'})`)
    process.exit(2)
  }
}
