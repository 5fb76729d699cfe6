import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`freshness_snapshots\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`week\` text NOT NULL,
  	\`part\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`published\` numeric NOT NULL,
  	\`in_time\` numeric NOT NULL,
  	\`taken_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`freshness_snapshots_week_idx\` ON \`freshness_snapshots\` (\`week\`);`)
  await db.run(sql`CREATE INDEX \`freshness_snapshots_updated_at_idx\` ON \`freshness_snapshots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`freshness_snapshots_created_at_idx\` ON \`freshness_snapshots\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`week_part_code_idx\` ON \`freshness_snapshots\` (\`week\`,\`part\`,\`code\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`freshness_snapshots_id\` text(36) REFERENCES freshness_snapshots(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_freshness_snapshots_id_idx\` ON \`payload_locked_documents_rels\` (\`freshness_snapshots_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`freshness_audience\` text DEFAULT 'agents' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`freshness_snapshots\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`schemes_id\` text(36),
  	\`themes_id\` text(36),
  	\`rates_id\` text(36),
  	\`media_id\` text(36),
  	\`organisations_id\` text(36),
  	\`services_id\` text(36),
  	\`facilities_id\` text(36),
  	\`units_id\` text(36),
  	\`memberships_id\` text(36),
  	\`verifications_id\` text(36),
  	\`proposals_id\` text(36),
  	\`reports_id\` text(36),
  	\`signed_links_id\` text(36),
  	\`refused_mails_id\` text(36),
  	\`audit_log_id\` text(36),
  	\`synonyms_id\` text(36),
  	\`everyday_words_id\` text(36),
  	\`pinned_answers_id\` text(36),
  	\`missed_searches_id\` text(36),
  	\`sheet_uses_id\` text(36),
  	\`sheet_words_id\` text(36),
  	\`users_id\` text(36),
  	\`sessions_id\` text(36),
  	\`rate_limits_id\` text(36),
  	\`api_keys_id\` text(36),
  	\`sheet_numbers_id\` text(36),
  	\`favourites_id\` text(36),
  	\`data_sources_id\` text(36),
  	\`import_runs_id\` text(36),
  	\`conflicts_id\` text(36),
  	\`duplicate_pairs_id\` text(36),
  	\`source_records_id\` text(36),
  	\`sheet_feed_id\` text(36),
  	\`commune_centres_id\` text(36),
  	\`sheet_drafts_id\` text(36),
  	\`sheet_reminders_id\` text(36),
  	\`editions_id\` text(36),
  	\`publication_plans_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rates_id\`) REFERENCES \`rates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`facilities_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`memberships_id\`) REFERENCES \`memberships\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`verifications_id\`) REFERENCES \`verifications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`proposals_id\`) REFERENCES \`proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`signed_links_id\`) REFERENCES \`signed_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`refused_mails_id\`) REFERENCES \`refused_mails\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`synonyms_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`everyday_words_id\`) REFERENCES \`everyday_words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pinned_answers_id\`) REFERENCES \`pinned_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`missed_searches_id\`) REFERENCES \`missed_searches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sheet_uses_id\`) REFERENCES \`sheet_uses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sheet_words_id\`) REFERENCES \`sheet_words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rate_limits_id\`) REFERENCES \`rate_limits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_keys_id\`) REFERENCES \`api_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sheet_numbers_id\`) REFERENCES \`sheet_numbers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`favourites_id\`) REFERENCES \`favourites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`data_sources_id\`) REFERENCES \`data_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`import_runs_id\`) REFERENCES \`import_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conflicts_id\`) REFERENCES \`conflicts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`duplicate_pairs_id\`) REFERENCES \`duplicate_pairs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`source_records_id\`) REFERENCES \`source_records\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sheet_feed_id\`) REFERENCES \`sheet_feed\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`commune_centres_id\`) REFERENCES \`commune_centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sheet_drafts_id\`) REFERENCES \`sheet_drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sheet_reminders_id\`) REFERENCES \`sheet_reminders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publication_plans_id\`) REFERENCES \`publication_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "schemes_id", "themes_id", "rates_id", "media_id", "organisations_id", "services_id", "facilities_id", "units_id", "memberships_id", "verifications_id", "proposals_id", "reports_id", "signed_links_id", "refused_mails_id", "audit_log_id", "synonyms_id", "everyday_words_id", "pinned_answers_id", "missed_searches_id", "sheet_uses_id", "sheet_words_id", "users_id", "sessions_id", "rate_limits_id", "api_keys_id", "sheet_numbers_id", "favourites_id", "data_sources_id", "import_runs_id", "conflicts_id", "duplicate_pairs_id", "source_records_id", "sheet_feed_id", "commune_centres_id", "sheet_drafts_id", "sheet_reminders_id", "editions_id", "publication_plans_id") SELECT "id", "order", "parent_id", "path", "schemes_id", "themes_id", "rates_id", "media_id", "organisations_id", "services_id", "facilities_id", "units_id", "memberships_id", "verifications_id", "proposals_id", "reports_id", "signed_links_id", "refused_mails_id", "audit_log_id", "synonyms_id", "everyday_words_id", "pinned_answers_id", "missed_searches_id", "sheet_uses_id", "sheet_words_id", "users_id", "sessions_id", "rate_limits_id", "api_keys_id", "sheet_numbers_id", "favourites_id", "data_sources_id", "import_runs_id", "conflicts_id", "duplicate_pairs_id", "source_records_id", "sheet_feed_id", "commune_centres_id", "sheet_drafts_id", "sheet_reminders_id", "editions_id", "publication_plans_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schemes_id_idx\` ON \`payload_locked_documents_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rates_id_idx\` ON \`payload_locked_documents_rels\` (\`rates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_facilities_id_idx\` ON \`payload_locked_documents_rels\` (\`facilities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_memberships_id_idx\` ON \`payload_locked_documents_rels\` (\`memberships_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_verifications_id_idx\` ON \`payload_locked_documents_rels\` (\`verifications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_proposals_id_idx\` ON \`payload_locked_documents_rels\` (\`proposals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_signed_links_id_idx\` ON \`payload_locked_documents_rels\` (\`signed_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_refused_mails_id_idx\` ON \`payload_locked_documents_rels\` (\`refused_mails_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_synonyms_id_idx\` ON \`payload_locked_documents_rels\` (\`synonyms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_everyday_words_id_idx\` ON \`payload_locked_documents_rels\` (\`everyday_words_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pinned_answers_id_idx\` ON \`payload_locked_documents_rels\` (\`pinned_answers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_missed_searches_id_idx\` ON \`payload_locked_documents_rels\` (\`missed_searches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sheet_uses_id_idx\` ON \`payload_locked_documents_rels\` (\`sheet_uses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sheet_words_id_idx\` ON \`payload_locked_documents_rels\` (\`sheet_words_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rate_limits_id_idx\` ON \`payload_locked_documents_rels\` (\`rate_limits_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`api_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sheet_numbers_id_idx\` ON \`payload_locked_documents_rels\` (\`sheet_numbers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_favourites_id_idx\` ON \`payload_locked_documents_rels\` (\`favourites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_data_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`data_sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_import_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`import_runs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conflicts_id_idx\` ON \`payload_locked_documents_rels\` (\`conflicts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duplicate_pairs_id_idx\` ON \`payload_locked_documents_rels\` (\`duplicate_pairs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_source_records_id_idx\` ON \`payload_locked_documents_rels\` (\`source_records_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sheet_feed_id_idx\` ON \`payload_locked_documents_rels\` (\`sheet_feed_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_commune_centres_id_idx\` ON \`payload_locked_documents_rels\` (\`commune_centres_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sheet_drafts_id_idx\` ON \`payload_locked_documents_rels\` (\`sheet_drafts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sheet_reminders_id_idx\` ON \`payload_locked_documents_rels\` (\`sheet_reminders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publication_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`publication_plans_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`freshness_audience\`;`)
}
