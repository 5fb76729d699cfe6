import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`schemes\` ADD \`modified_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_schemes_v\` ADD \`version_modified_basis\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`former_names\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`modified_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_former_names\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_modified_basis\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`modified_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_modified_basis\` text;`)
  await db.run(sql`ALTER TABLE \`facilities\` ADD \`modified_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_facilities_v\` ADD \`version_modified_basis\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`schemes\` DROP COLUMN \`modified_basis\`;`)
  await db.run(sql`ALTER TABLE \`_schemes_v\` DROP COLUMN \`version_modified_basis\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`former_names\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`modified_basis\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_former_names\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_modified_basis\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`modified_basis\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_modified_basis\`;`)
  await db.run(sql`ALTER TABLE \`facilities\` DROP COLUMN \`modified_basis\`;`)
  await db.run(sql`ALTER TABLE \`_facilities_v\` DROP COLUMN \`version_modified_basis\`;`)
}
