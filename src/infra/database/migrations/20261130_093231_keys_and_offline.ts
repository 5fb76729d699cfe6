import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`account_locks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`account\` text NOT NULL,
  	\`wrong_tries\` numeric DEFAULT 0 NOT NULL,
  	\`locked_at\` text,
  	\`offline_epoch\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`account_locks_account_idx\` ON \`account_locks\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`account_locks_locked_at_idx\` ON \`account_locks\` (\`locked_at\`);`)
  await db.run(sql`CREATE INDEX \`account_locks_updated_at_idx\` ON \`account_locks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`account_locks_created_at_idx\` ON \`account_locks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`unblocks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`account\` text NOT NULL,
  	\`account_name\` text NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`asked_by\` text,
  	\`asked_by_name\` text,
  	\`identity_check\` text,
  	\`ticket\` text,
  	\`lost_key\` text,
  	\`needs_approval\` integer DEFAULT false,
  	\`approved_by\` text,
  	\`approved_by_name\` text,
  	\`approved_at\` text,
  	\`code_hash\` text,
  	\`code_given_at\` text,
  	\`code_shown_at\` text,
  	\`code_expires_at\` text,
  	\`code_tries\` numeric DEFAULT 0 NOT NULL,
  	\`used_at\` text,
  	\`closed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`unblocks_account_idx\` ON \`unblocks\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`unblocks_asked_at_idx\` ON \`unblocks\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`unblocks_needs_approval_idx\` ON \`unblocks\` (\`needs_approval\`);`)
  await db.run(sql`CREATE INDEX \`unblocks_code_expires_at_idx\` ON \`unblocks\` (\`code_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`unblocks_updated_at_idx\` ON \`unblocks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`unblocks_created_at_idx\` ON \`unblocks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`credential_id\` text NOT NULL,
  	\`public_key\` text NOT NULL,
  	\`counter\` numeric DEFAULT 0 NOT NULL,
  	\`key_class\` text NOT NULL,
  	\`aaguid\` text,
  	\`backup_eligible\` integer DEFAULT false,
  	\`backed_up\` integer DEFAULT false,
  	\`user_verified\` integer DEFAULT false,
  	\`prf\` integer,
  	\`last_used_at\` text,
  	\`disabled_at\` text,
  	\`disabled_by\` text,
  	\`disabled_why\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_in_keys_user_idx\` ON \`sign_in_keys\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_keys_credential_id_idx\` ON \`sign_in_keys\` (\`credential_id\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_keys_last_used_at_idx\` ON \`sign_in_keys\` (\`last_used_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_keys_disabled_at_idx\` ON \`sign_in_keys\` (\`disabled_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_keys_updated_at_idx\` ON \`sign_in_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_keys_created_at_idx\` ON \`sign_in_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_keys_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sign_in_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_in_keys_texts_order_parent\` ON \`sign_in_keys_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_challenges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`challenge_hash\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_challenges_challenge_hash_idx\` ON \`sign_in_challenges\` (\`challenge_hash\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_challenges_expires_at_idx\` ON \`sign_in_challenges\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_challenges_updated_at_idx\` ON \`sign_in_challenges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_challenges_created_at_idx\` ON \`sign_in_challenges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`recovery_codes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`code_hash\` text NOT NULL,
  	\`used_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`recovery_codes_user_idx\` ON \`recovery_codes\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`recovery_codes_code_hash_idx\` ON \`recovery_codes\` (\`code_hash\`);`)
  await db.run(sql`CREATE INDEX \`recovery_codes_updated_at_idx\` ON \`recovery_codes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`recovery_codes_created_at_idx\` ON \`recovery_codes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`one_time_passwords\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`sealed_secret\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`last_step\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`one_time_passwords_user_idx\` ON \`one_time_passwords\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`one_time_passwords_updated_at_idx\` ON \`one_time_passwords\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`one_time_passwords_created_at_idx\` ON \`one_time_passwords\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`kept_forms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`sealed\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`kept_forms_user_idx\` ON \`kept_forms\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kept_forms_key_idx\` ON \`kept_forms\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`kept_forms_expires_at_idx\` ON \`kept_forms\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`kept_forms_updated_at_idx\` ON \`kept_forms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kept_forms_created_at_idx\` ON \`kept_forms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_policy_role_rules_factors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sign_in_policy_role_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_in_policy_role_rules_factors_order_idx\` ON \`sign_in_policy_role_rules_factors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_policy_role_rules_factors_parent_idx\` ON \`sign_in_policy_role_rules_factors\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_policy_role_rules_key_classes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sign_in_policy_role_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_in_policy_role_rules_key_classes_order_idx\` ON \`sign_in_policy_role_rules_key_classes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_policy_role_rules_key_classes_parent_idx\` ON \`sign_in_policy_role_rules_key_classes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_policy_role_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`must_hold_key\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sign_in_policy\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_in_policy_role_rules_order_idx\` ON \`sign_in_policy_role_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_policy_role_rules_parent_id_idx\` ON \`sign_in_policy_role_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_policy_area_rules_factors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sign_in_policy_area_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_in_policy_area_rules_factors_order_idx\` ON \`sign_in_policy_area_rules_factors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_policy_area_rules_factors_parent_idx\` ON \`sign_in_policy_area_rules_factors\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_policy_area_rules_key_classes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sign_in_policy_area_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_in_policy_area_rules_key_classes_order_idx\` ON \`sign_in_policy_area_rules_key_classes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_policy_area_rules_key_classes_parent_idx\` ON \`sign_in_policy_area_rules_key_classes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_policy_area_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`area\` text NOT NULL,
  	\`max_minutes\` numeric DEFAULT 15 NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sign_in_policy\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_in_policy_area_rules_order_idx\` ON \`sign_in_policy_area_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_policy_area_rules_parent_id_idx\` ON \`sign_in_policy_area_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_policy\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`rp_id\` text,
  	\`keys_required_from\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`sign_in_policy_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sign_in_policy\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_in_policy_texts_order_parent\` ON \`sign_in_policy_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`lock_settings_locked_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lock_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lock_settings_locked_roles_order_idx\` ON \`lock_settings_locked_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`lock_settings_locked_roles_parent_idx\` ON \`lock_settings_locked_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lock_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`helpdesk_phone\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`account_id\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`account_name\` text;`)
  await db.run(sql`CREATE INDEX \`audit_log_account_id_idx\` ON \`audit_log\` (\`account_id\`);`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`factor\` text;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`key_class\` text;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`acr\` text;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`authenticated_at\` text;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`scope\` text DEFAULT 'whole';`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`account_locks_id\` text(36) REFERENCES account_locks(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`unblocks_id\` text(36) REFERENCES unblocks(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`sign_in_keys_id\` text(36) REFERENCES sign_in_keys(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`sign_in_challenges_id\` text(36) REFERENCES sign_in_challenges(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`recovery_codes_id\` text(36) REFERENCES recovery_codes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`one_time_passwords_id\` text(36) REFERENCES one_time_passwords(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`kept_forms_id\` text(36) REFERENCES kept_forms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_account_locks_id_idx\` ON \`payload_locked_documents_rels\` (\`account_locks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_unblocks_id_idx\` ON \`payload_locked_documents_rels\` (\`unblocks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sign_in_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`sign_in_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sign_in_challenges_id_idx\` ON \`payload_locked_documents_rels\` (\`sign_in_challenges_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recovery_codes_id_idx\` ON \`payload_locked_documents_rels\` (\`recovery_codes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_one_time_passwords_id_idx\` ON \`payload_locked_documents_rels\` (\`one_time_passwords_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_kept_forms_id_idx\` ON \`payload_locked_documents_rels\` (\`kept_forms_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`offline_lease_days\` numeric DEFAULT 7 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`account_locks\`;`)
  await db.run(sql`DROP TABLE \`unblocks\`;`)
  await db.run(sql`DROP TABLE \`sign_in_keys\`;`)
  await db.run(sql`DROP TABLE \`sign_in_keys_texts\`;`)
  await db.run(sql`DROP TABLE \`sign_in_challenges\`;`)
  await db.run(sql`DROP TABLE \`recovery_codes\`;`)
  await db.run(sql`DROP TABLE \`one_time_passwords\`;`)
  await db.run(sql`DROP TABLE \`kept_forms\`;`)
  await db.run(sql`DROP TABLE \`sign_in_policy_role_rules_factors\`;`)
  await db.run(sql`DROP TABLE \`sign_in_policy_role_rules_key_classes\`;`)
  await db.run(sql`DROP TABLE \`sign_in_policy_role_rules\`;`)
  await db.run(sql`DROP TABLE \`sign_in_policy_area_rules_factors\`;`)
  await db.run(sql`DROP TABLE \`sign_in_policy_area_rules_key_classes\`;`)
  await db.run(sql`DROP TABLE \`sign_in_policy_area_rules\`;`)
  await db.run(sql`DROP TABLE \`sign_in_policy\`;`)
  await db.run(sql`DROP TABLE \`sign_in_policy_texts\`;`)
  await db.run(sql`DROP TABLE \`lock_settings_locked_roles\`;`)
  await db.run(sql`DROP TABLE \`lock_settings\`;`)
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
  	\`places_id\` text(36),
  	\`commitments_id\` text(36),
  	\`placement_requests_id\` text(36),
  	\`place_shortages_id\` text(36),
  	\`placement_notices_id\` text(36),
  	\`placement_snapshots_id\` text(36),
  	\`placement_rules_id\` text(36),
  	\`placement_neighbours_id\` text(36),
  	\`neighbour_keys_id\` text(36),
  	\`neighbour_exchanges_id\` text(36),
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
  	FOREIGN KEY (\`freshness_snapshots_id\`) REFERENCES \`freshness_snapshots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`commitments_id\`) REFERENCES \`commitments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`placement_requests_id\`) REFERENCES \`placement_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_shortages_id\`) REFERENCES \`place_shortages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`placement_notices_id\`) REFERENCES \`placement_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`placement_snapshots_id\`) REFERENCES \`placement_snapshots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`placement_rules_id\`) REFERENCES \`placement_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`placement_neighbours_id\`) REFERENCES \`placement_neighbours\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`neighbour_keys_id\`) REFERENCES \`neighbour_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`neighbour_exchanges_id\`) REFERENCES \`neighbour_exchanges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "schemes_id", "articles_id", "chapters_id", "themes_id", "rates_id", "abbreviations_id", "media_id", "organisations_id", "services_id", "facilities_id", "units_id", "memberships_id", "verifications_id", "proposals_id", "reports_id", "signed_links_id", "refused_mails_id", "audit_log_id", "synonyms_id", "everyday_words_id", "pinned_answers_id", "missed_searches_id", "sheet_uses_id", "sheet_words_id", "users_id", "sessions_id", "rate_limits_id", "api_keys_id", "sheet_numbers_id", "favourites_id", "follows_id", "digests_id", "urgent_notices_id", "data_sources_id", "import_runs_id", "conflicts_id", "duplicate_pairs_id", "source_records_id", "sheet_feed_id", "commune_centres_id", "sheet_drafts_id", "sheet_reminders_id", "editions_id", "publication_plans_id", "national_sheets_id", "national_feeds_id", "national_changes_id", "national_complements_id", "guide_numbers_id", "bulletins_id", "bulletin_reads_id", "legal_alerts_id", "legal_articles_id", "external_links_id", "freshness_snapshots_id", "places_id", "commitments_id", "placement_requests_id", "place_shortages_id", "placement_notices_id", "placement_snapshots_id", "placement_rules_id", "placement_neighbours_id", "neighbour_keys_id", "neighbour_exchanges_id") SELECT "id", "order", "parent_id", "path", "schemes_id", "articles_id", "chapters_id", "themes_id", "rates_id", "abbreviations_id", "media_id", "organisations_id", "services_id", "facilities_id", "units_id", "memberships_id", "verifications_id", "proposals_id", "reports_id", "signed_links_id", "refused_mails_id", "audit_log_id", "synonyms_id", "everyday_words_id", "pinned_answers_id", "missed_searches_id", "sheet_uses_id", "sheet_words_id", "users_id", "sessions_id", "rate_limits_id", "api_keys_id", "sheet_numbers_id", "favourites_id", "follows_id", "digests_id", "urgent_notices_id", "data_sources_id", "import_runs_id", "conflicts_id", "duplicate_pairs_id", "source_records_id", "sheet_feed_id", "commune_centres_id", "sheet_drafts_id", "sheet_reminders_id", "editions_id", "publication_plans_id", "national_sheets_id", "national_feeds_id", "national_changes_id", "national_complements_id", "guide_numbers_id", "bulletins_id", "bulletin_reads_id", "legal_alerts_id", "legal_articles_id", "external_links_id", "freshness_snapshots_id", "places_id", "commitments_id", "placement_requests_id", "place_shortages_id", "placement_notices_id", "placement_snapshots_id", "placement_rules_id", "placement_neighbours_id", "neighbour_keys_id", "neighbour_exchanges_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_commitments_id_idx\` ON \`payload_locked_documents_rels\` (\`commitments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placement_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`placement_requests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_place_shortages_id_idx\` ON \`payload_locked_documents_rels\` (\`place_shortages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placement_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`placement_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placement_snapshots_id_idx\` ON \`payload_locked_documents_rels\` (\`placement_snapshots_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placement_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`placement_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placement_neighbours_id_idx\` ON \`payload_locked_documents_rels\` (\`placement_neighbours_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_neighbour_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`neighbour_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_neighbour_exchanges_id_idx\` ON \`payload_locked_documents_rels\` (\`neighbour_exchanges_id\`);`)
  await db.run(sql`DROP INDEX \`audit_log_account_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`account_id\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`account_name\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`factor\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`key_class\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`acr\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`authenticated_at\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`scope\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`offline_lease_days\`;`)
}
