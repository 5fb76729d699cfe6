import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`facility_id\` text(36) NOT NULL,
  	\`reference\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`in_service_from\` text NOT NULL,
  	\`in_service_to\` text,
  	\`extra_reason\` text,
  	\`taken\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`facility_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`places_unit_idx\` ON \`places\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`places_facility_idx\` ON \`places\` (\`facility_id\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`unit_reference_idx\` ON \`places\` (\`unit_id\`,\`reference\`);`)
  await db.run(sql`CREATE TABLE \`commitments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`place_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`facility_id\` text(36) NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`thread\` text NOT NULL,
  	\`turn\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`ready_on\` text,
  	\`expires_at\` text,
  	\`request_id\` text(36),
  	\`child\` numeric,
  	\`reason\` text,
  	\`note\` text,
  	\`destination\` text,
  	\`at\` text NOT NULL,
  	\`occurred_at\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`override\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`facility_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`request_id\`) REFERENCES \`placement_requests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`commitments_place_idx\` ON \`commitments\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`commitments_unit_idx\` ON \`commitments\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`commitments_facility_idx\` ON \`commitments\` (\`facility_id\`);`)
  await db.run(sql`CREATE INDEX \`commitments_thread_idx\` ON \`commitments\` (\`thread\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commitments_turn_idx\` ON \`commitments\` (\`turn\`);`)
  await db.run(sql`CREATE INDEX \`commitments_expires_at_idx\` ON \`commitments\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`commitments_request_idx\` ON \`commitments\` (\`request_id\`);`)
  await db.run(sql`CREATE INDEX \`commitments_at_idx\` ON \`commitments\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`commitments_by_idx\` ON \`commitments\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`commitments_updated_at_idx\` ON \`commitments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`commitments_created_at_idx\` ON \`commitments\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`place_seq_idx\` ON \`commitments\` (\`place_id\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`placement_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`requester_id\` text(36),
  	\`requester_name\` text,
  	\`service\` text,
  	\`state\` text NOT NULL,
  	\`outcome\` text,
  	\`close_reason\` text,
  	\`close_note\` text,
  	\`urgency\` text NOT NULL,
  	\`legal_deadline\` text,
  	\`wished_from\` text NOT NULL,
  	\`profile\` text NOT NULL,
  	\`admission\` text,
  	\`opened_at\` text,
  	\`searched_at\` text,
  	\`waiting_since\` text,
  	\`decided_at\` text,
  	\`closed_at\` text,
  	\`alerts_sent\` text,
  	\`anonymised_at\` text,
  	\`neighbour_id\` text(36),
  	\`neighbour_request\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`requester_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`neighbour_id\`) REFERENCES \`placement_neighbours\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`placement_requests_reference_idx\` ON \`placement_requests\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`placement_requests_requester_idx\` ON \`placement_requests\` (\`requester_id\`);`)
  await db.run(sql`CREATE INDEX \`placement_requests_service_idx\` ON \`placement_requests\` (\`service\`);`)
  await db.run(sql`CREATE INDEX \`placement_requests_state_idx\` ON \`placement_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`placement_requests_legal_deadline_idx\` ON \`placement_requests\` (\`legal_deadline\`);`)
  await db.run(sql`CREATE INDEX \`placement_requests_closed_at_idx\` ON \`placement_requests\` (\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`placement_requests_neighbour_idx\` ON \`placement_requests\` (\`neighbour_id\`);`)
  await db.run(sql`CREATE INDEX \`placement_requests_neighbour_request_idx\` ON \`placement_requests\` (\`neighbour_request\`);`)
  await db.run(sql`CREATE INDEX \`placement_requests_updated_at_idx\` ON \`placement_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`placement_requests_created_at_idx\` ON \`placement_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_legalDeadline_idx\` ON \`placement_requests\` (\`state\`,\`legal_deadline\`);`)
  await db.run(sql`CREATE TABLE \`place_shortages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`request_id\` text(36),
  	\`by_id\` text(36),
  	\`service\` text,
  	\`criteria\` text NOT NULL,
  	\`tried\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`request_id\`) REFERENCES \`placement_requests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`place_shortages_kind_idx\` ON \`place_shortages\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`place_shortages_at_idx\` ON \`place_shortages\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`place_shortages_request_idx\` ON \`place_shortages\` (\`request_id\`);`)
  await db.run(sql`CREATE INDEX \`place_shortages_by_idx\` ON \`place_shortages\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`place_shortages_updated_at_idx\` ON \`place_shortages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`place_shortages_created_at_idx\` ON \`place_shortages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`placement_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`request_id\` text(36),
  	\`thread\` text,
  	\`facility_id\` text(36),
  	\`at\` text NOT NULL,
  	\`read_at\` text,
  	\`mailed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`request_id\`) REFERENCES \`placement_requests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`facility_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`placement_notices_user_idx\` ON \`placement_notices\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`placement_notices_key_idx\` ON \`placement_notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`placement_notices_request_idx\` ON \`placement_notices\` (\`request_id\`);`)
  await db.run(sql`CREATE INDEX \`placement_notices_thread_idx\` ON \`placement_notices\` (\`thread\`);`)
  await db.run(sql`CREATE INDEX \`placement_notices_facility_idx\` ON \`placement_notices\` (\`facility_id\`);`)
  await db.run(sql`CREATE INDEX \`placement_notices_at_idx\` ON \`placement_notices\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`placement_notices_updated_at_idx\` ON \`placement_notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`placement_notices_created_at_idx\` ON \`placement_notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`user_readAt_idx\` ON \`placement_notices\` (\`user_id\`,\`read_at\`);`)
  await db.run(sql`CREATE TABLE \`placement_snapshots\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`month\` text NOT NULL,
  	\`taken_at\` text NOT NULL,
  	\`figures\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`placement_snapshots_month_idx\` ON \`placement_snapshots\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`placement_snapshots_updated_at_idx\` ON \`placement_snapshots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`placement_snapshots_created_at_idx\` ON \`placement_snapshots\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`placement_rules_modes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placement_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placement_rules_modes_order_idx\` ON \`placement_rules_modes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`placement_rules_modes_parent_idx\` ON \`placement_rules_modes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`placement_rules_except_categories\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placement_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placement_rules_except_categories_order_idx\` ON \`placement_rules_except_categories\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`placement_rules_except_categories_parent_idx\` ON \`placement_rules_except_categories\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`placement_rules_titles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placement_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placement_rules_titles_order_idx\` ON \`placement_rules_titles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`placement_rules_titles_parent_idx\` ON \`placement_rules_titles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`placement_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`ages_under\` numeric,
  	\`text\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`placement_rules_code_idx\` ON \`placement_rules\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`placement_rules_updated_at_idx\` ON \`placement_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`placement_rules_created_at_idx\` ON \`placement_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`placement_neighbours\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`department_code\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`shares_all\` integer DEFAULT false,
  	\`their_keys\` text,
  	\`our_keys\` text,
  	\`last_seen_at\` text,
  	\`last_fault\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`placement_neighbours_department_code_idx\` ON \`placement_neighbours\` (\`department_code\`);`)
  await db.run(sql`CREATE INDEX \`placement_neighbours_updated_at_idx\` ON \`placement_neighbours\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`placement_neighbours_created_at_idx\` ON \`placement_neighbours\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`placement_neighbours_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`facilities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placement_neighbours\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`facilities_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placement_neighbours_rels_order_idx\` ON \`placement_neighbours_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`placement_neighbours_rels_parent_idx\` ON \`placement_neighbours_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`placement_neighbours_rels_path_idx\` ON \`placement_neighbours_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`placement_neighbours_rels_facilities_id_idx\` ON \`placement_neighbours_rels\` (\`facilities_id\`);`)
  await db.run(sql`CREATE TABLE \`placement_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hold_hours\` numeric DEFAULT 4 NOT NULL,
  	\`max_holds\` numeric DEFAULT 3 NOT NULL,
  	\`preparation_days\` numeric DEFAULT 2 NOT NULL,
  	\`extra_days\` numeric DEFAULT 15 NOT NULL,
  	\`age_tolerance\` numeric DEFAULT 12 NOT NULL,
  	\`anonymise_months\` numeric DEFAULT 24 NOT NULL,
  	\`weights_mode\` numeric DEFAULT 5 NOT NULL,
  	\`weights_travel\` numeric DEFAULT 5 NOT NULL,
  	\`weights_needs\` numeric DEFAULT 4 NOT NULL,
  	\`weights_duration\` numeric DEFAULT 3 NOT NULL,
  	\`weights_freshness\` numeric DEFAULT 3 NOT NULL,
  	\`weights_reliability\` numeric DEFAULT 2 NOT NULL,
  	\`weights_siblings\` numeric DEFAULT 5 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`units\` ADD \`preparation_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`service\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`places_id\` text(36) REFERENCES places(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`commitments_id\` text(36) REFERENCES commitments(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`placement_requests_id\` text(36) REFERENCES placement_requests(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`place_shortages_id\` text(36) REFERENCES place_shortages(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`placement_notices_id\` text(36) REFERENCES placement_notices(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`placement_snapshots_id\` text(36) REFERENCES placement_snapshots(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`placement_rules_id\` text(36) REFERENCES placement_rules(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`placement_neighbours_id\` text(36) REFERENCES placement_neighbours(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_commitments_id_idx\` ON \`payload_locked_documents_rels\` (\`commitments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placement_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`placement_requests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_place_shortages_id_idx\` ON \`payload_locked_documents_rels\` (\`place_shortages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placement_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`placement_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placement_snapshots_id_idx\` ON \`payload_locked_documents_rels\` (\`placement_snapshots_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placement_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`placement_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placement_neighbours_id_idx\` ON \`payload_locked_documents_rels\` (\`placement_neighbours_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`places_audience\` text DEFAULT 'agents' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`DROP TABLE \`commitments\`;`)
  await db.run(sql`DROP TABLE \`placement_requests\`;`)
  await db.run(sql`DROP TABLE \`place_shortages\`;`)
  await db.run(sql`DROP TABLE \`placement_notices\`;`)
  await db.run(sql`DROP TABLE \`placement_snapshots\`;`)
  await db.run(sql`DROP TABLE \`placement_rules_modes\`;`)
  await db.run(sql`DROP TABLE \`placement_rules_except_categories\`;`)
  await db.run(sql`DROP TABLE \`placement_rules_titles\`;`)
  await db.run(sql`DROP TABLE \`placement_rules\`;`)
  await db.run(sql`DROP TABLE \`placement_neighbours\`;`)
  await db.run(sql`DROP TABLE \`placement_neighbours_rels\`;`)
  await db.run(sql`DROP TABLE \`placement_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`schemes_id\` text(36),
  	\`articles_id\` text(36),
  	\`chapters_id\` text(36),
  	\`themes_id\` text(36),
  	\`rates_id\` text(36),
  	\`abbreviations_id\` text(36),
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
  	\`follows_id\` text(36),
  	\`digests_id\` text(36),
  	\`urgent_notices_id\` text(36),
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
  	\`national_sheets_id\` text(36),
  	\`national_feeds_id\` text(36),
  	\`national_changes_id\` text(36),
  	\`national_complements_id\` text(36),
  	\`guide_numbers_id\` text(36),
  	\`bulletins_id\` text(36),
  	\`bulletin_reads_id\` text(36),
  	\`legal_alerts_id\` text(36),
  	\`legal_articles_id\` text(36),
  	\`external_links_id\` text(36),
  	\`freshness_snapshots_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`chapters_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rates_id\`) REFERENCES \`rates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`abbreviations_id\`) REFERENCES \`abbreviations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`follows_id\`) REFERENCES \`follows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`digests_id\`) REFERENCES \`digests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`urgent_notices_id\`) REFERENCES \`urgent_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`publication_plans_id\`) REFERENCES \`publication_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`national_sheets_id\`) REFERENCES \`national_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`national_feeds_id\`) REFERENCES \`national_feeds\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`national_changes_id\`) REFERENCES \`national_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`national_complements_id\`) REFERENCES \`national_complements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guide_numbers_id\`) REFERENCES \`guide_numbers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulletins_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulletin_reads_id\`) REFERENCES \`bulletin_reads\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_alerts_id\`) REFERENCES \`legal_alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_articles_id\`) REFERENCES \`legal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`external_links_id\`) REFERENCES \`external_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`freshness_snapshots_id\`) REFERENCES \`freshness_snapshots\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "schemes_id", "articles_id", "chapters_id", "themes_id", "rates_id", "abbreviations_id", "media_id", "organisations_id", "services_id", "facilities_id", "units_id", "memberships_id", "verifications_id", "proposals_id", "reports_id", "signed_links_id", "refused_mails_id", "audit_log_id", "synonyms_id", "everyday_words_id", "pinned_answers_id", "missed_searches_id", "sheet_uses_id", "sheet_words_id", "users_id", "sessions_id", "rate_limits_id", "api_keys_id", "sheet_numbers_id", "favourites_id", "follows_id", "digests_id", "urgent_notices_id", "data_sources_id", "import_runs_id", "conflicts_id", "duplicate_pairs_id", "source_records_id", "sheet_feed_id", "commune_centres_id", "sheet_drafts_id", "sheet_reminders_id", "editions_id", "publication_plans_id", "national_sheets_id", "national_feeds_id", "national_changes_id", "national_complements_id", "guide_numbers_id", "bulletins_id", "bulletin_reads_id", "legal_alerts_id", "legal_articles_id", "external_links_id", "freshness_snapshots_id") SELECT "id", "order", "parent_id", "path", "schemes_id", "articles_id", "chapters_id", "themes_id", "rates_id", "abbreviations_id", "media_id", "organisations_id", "services_id", "facilities_id", "units_id", "memberships_id", "verifications_id", "proposals_id", "reports_id", "signed_links_id", "refused_mails_id", "audit_log_id", "synonyms_id", "everyday_words_id", "pinned_answers_id", "missed_searches_id", "sheet_uses_id", "sheet_words_id", "users_id", "sessions_id", "rate_limits_id", "api_keys_id", "sheet_numbers_id", "favourites_id", "follows_id", "digests_id", "urgent_notices_id", "data_sources_id", "import_runs_id", "conflicts_id", "duplicate_pairs_id", "source_records_id", "sheet_feed_id", "commune_centres_id", "sheet_drafts_id", "sheet_reminders_id", "editions_id", "publication_plans_id", "national_sheets_id", "national_feeds_id", "national_changes_id", "national_complements_id", "guide_numbers_id", "bulletins_id", "bulletin_reads_id", "legal_alerts_id", "legal_articles_id", "external_links_id", "freshness_snapshots_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schemes_id_idx\` ON \`payload_locked_documents_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_chapters_id_idx\` ON \`payload_locked_documents_rels\` (\`chapters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rates_id_idx\` ON \`payload_locked_documents_rels\` (\`rates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_abbreviations_id_idx\` ON \`payload_locked_documents_rels\` (\`abbreviations_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_follows_id_idx\` ON \`payload_locked_documents_rels\` (\`follows_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_digests_id_idx\` ON \`payload_locked_documents_rels\` (\`digests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_urgent_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`urgent_notices_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_national_sheets_id_idx\` ON \`payload_locked_documents_rels\` (\`national_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_national_feeds_id_idx\` ON \`payload_locked_documents_rels\` (\`national_feeds_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_national_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`national_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_national_complements_id_idx\` ON \`payload_locked_documents_rels\` (\`national_complements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guide_numbers_id_idx\` ON \`payload_locked_documents_rels\` (\`guide_numbers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulletins_id_idx\` ON \`payload_locked_documents_rels\` (\`bulletins_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulletin_reads_id_idx\` ON \`payload_locked_documents_rels\` (\`bulletin_reads_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_alerts_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_external_links_id_idx\` ON \`payload_locked_documents_rels\` (\`external_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_freshness_snapshots_id_idx\` ON \`payload_locked_documents_rels\` (\`freshness_snapshots_id\`);`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`preparation_days\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`service\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`places_audience\`;`)
}
