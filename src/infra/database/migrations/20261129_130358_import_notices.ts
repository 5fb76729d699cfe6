import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`source_records\` ADD \`notices\` text;`)
  await db.run(sql`ALTER TABLE \`source_records\` ADD \`notices_at\` text;`)
  await db.run(sql`ALTER TABLE \`source_records\` ADD \`notices_seen_at\` text;`)
  await db.run(sql`ALTER TABLE \`source_records\` ADD \`notices_seen_by_name\` text;`)
  await db.run(sql`CREATE INDEX \`source_records_notices_at_idx\` ON \`source_records\` (\`notices_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`source_records_notices_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`source_records\` DROP COLUMN \`notices\`;`)
  await db.run(sql`ALTER TABLE \`source_records\` DROP COLUMN \`notices_at\`;`)
  await db.run(sql`ALTER TABLE \`source_records\` DROP COLUMN \`notices_seen_at\`;`)
  await db.run(sql`ALTER TABLE \`source_records\` DROP COLUMN \`notices_seen_by_name\`;`)
}
