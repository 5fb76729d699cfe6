import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  // What was pinned stays pinned, by its number.
  await db.run(sql`INSERT INTO \`pinned_answers_texts\` (\`order\`, \`parent_id\`, \`path\`, \`text\`) SELECT \`pinned_answers_rels\`.\`order\`, \`pinned_answers_rels\`.\`parent_id\`, 'sheets', \`schemes\`.\`number\` FROM \`pinned_answers_rels\` JOIN \`schemes\` ON \`schemes\`.\`id\` = \`pinned_answers_rels\`.\`schemes_id\` WHERE \`schemes\`.\`number\` IS NOT NULL;`)
  await db.run(sql`DROP TABLE \`pinned_answers_rels\`;`)
  await db.run(sql`CREATE INDEX \`guide_numbers_target_idx\` ON \`guide_numbers\` (\`target\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pinned_answers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`schemes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pinned_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pinned_answers_rels_order_idx\` ON \`pinned_answers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pinned_answers_rels_parent_idx\` ON \`pinned_answers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pinned_answers_rels_path_idx\` ON \`pinned_answers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pinned_answers_rels_schemes_id_idx\` ON \`pinned_answers_rels\` (\`schemes_id\`);`)
  await db.run(sql`INSERT INTO \`pinned_answers_rels\` (\`order\`, \`parent_id\`, \`path\`, \`schemes_id\`) SELECT \`pinned_answers_texts\`.\`order\`, \`pinned_answers_texts\`.\`parent_id\`, 'schemes', \`schemes\`.\`id\` FROM \`pinned_answers_texts\` JOIN \`schemes\` ON \`schemes\`.\`number\` = \`pinned_answers_texts\`.\`text\` WHERE \`pinned_answers_texts\`.\`path\` = 'sheets';`)
  await db.run(sql`DELETE FROM \`pinned_answers_texts\` WHERE \`path\` = 'sheets';`)
  await db.run(sql`DROP INDEX \`guide_numbers_target_idx\`;`)
}
