import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_legal_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`article\` text,
  	\`legi_id\` text,
  	\`version_date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_legal_references_order_idx\` ON \`articles_legal_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_legal_references_parent_id_idx\` ON \`articles_legal_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`chapter_id\` text(36),
  	\`position\` numeric,
  	\`summary\` text,
  	\`body\` text,
  	\`change_cause\` text,
  	\`change_note\` text,
  	\`applies_from\` text,
  	\`number\` text,
  	\`public_id\` text,
  	\`audience\` text DEFAULT 'agents',
  	\`verified_at\` text,
  	\`verified_by_name\` text,
  	\`cadence\` text DEFAULT '6',
  	\`review_due_at\` text,
  	\`modified_at\` text,
  	\`modified_basis\` text,
  	\`next_known_change_date\` text,
  	\`next_known_change_text\` text,
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`owner_id\` text(36),
  	\`internal_note\` text,
  	\`place\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`chapter_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_chapter_idx\` ON \`articles\` (\`chapter_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_number_idx\` ON \`articles\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_public_id_idx\` ON \`articles\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_audience_idx\` ON \`articles\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`articles_review_due_at_idx\` ON \`articles\` (\`review_due_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_modified_at_idx\` ON \`articles\` (\`modified_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_owner_idx\` ON \`articles\` (\`owner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_place_idx\` ON \`articles\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_texts_order_parent\` ON \`articles_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_texts_text_idx\` ON \`articles_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`schemes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_schemes_id_idx\` ON \`articles_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_legal_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`article\` text,
  	\`legi_id\` text,
  	\`version_date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_legal_references_order_idx\` ON \`_articles_v_version_legal_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_legal_references_parent_id_idx\` ON \`_articles_v_version_legal_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_chapter_id\` text(36),
  	\`version_position\` numeric,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_change_cause\` text,
  	\`version_change_note\` text,
  	\`version_applies_from\` text,
  	\`version_number\` text,
  	\`version_public_id\` text,
  	\`version_audience\` text DEFAULT 'agents',
  	\`version_verified_at\` text,
  	\`version_verified_by_name\` text,
  	\`version_cadence\` text DEFAULT '6',
  	\`version_review_due_at\` text,
  	\`version_modified_at\` text,
  	\`version_modified_basis\` text,
  	\`version_next_known_change_date\` text,
  	\`version_next_known_change_text\` text,
  	\`version_valid_from\` text,
  	\`version_valid_until\` text,
  	\`version_owner_id\` text(36),
  	\`version_internal_note\` text,
  	\`version_place\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_chapter_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_chapter_idx\` ON \`_articles_v\` (\`version_chapter_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_number_idx\` ON \`_articles_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_public_id_idx\` ON \`_articles_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_audience_idx\` ON \`_articles_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_review_due_at_idx\` ON \`_articles_v\` (\`version_review_due_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_modified_at_idx\` ON \`_articles_v\` (\`version_modified_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_owner_idx\` ON \`_articles_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_place_idx\` ON \`_articles_v\` (\`version_place\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_texts_order_parent\` ON \`_articles_v_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`schemes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_schemes_id_idx\` ON \`_articles_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE TABLE \`chapters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`position\` numeric,
  	\`introduction\` text,
  	\`place\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`chapters_parent_idx\` ON \`chapters\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`chapters_place_idx\` ON \`chapters\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`chapters_updated_at_idx\` ON \`chapters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`chapters_created_at_idx\` ON \`chapters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`abbreviations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`abbreviation\` text NOT NULL,
  	\`meaning\` text NOT NULL,
  	\`explanation\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`abbreviations_abbreviation_idx\` ON \`abbreviations\` (\`abbreviation\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations_updated_at_idx\` ON \`abbreviations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations_created_at_idx\` ON \`abbreviations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`follows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`since\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`follows_user_idx\` ON \`follows\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`follows_target_idx\` ON \`follows\` (\`target\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`follows_key_idx\` ON \`follows\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`follows_updated_at_idx\` ON \`follows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`follows_created_at_idx\` ON \`follows\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`digests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`period\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`taken_at\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`digests_user_idx\` ON \`digests\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`digests_period_idx\` ON \`digests\` (\`period\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`digests_key_idx\` ON \`digests\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`digests_until_idx\` ON \`digests\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`digests_updated_at_idx\` ON \`digests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`digests_created_at_idx\` ON \`digests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`urgent_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`sheet\` text NOT NULL,
  	\`sheet_number\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`words\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`recipients\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`urgent_notices_key_idx\` ON \`urgent_notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`urgent_notices_sheet_number_idx\` ON \`urgent_notices\` (\`sheet_number\`);`)
  await db.run(sql`CREATE INDEX \`urgent_notices_at_idx\` ON \`urgent_notices\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`urgent_notices_by_idx\` ON \`urgent_notices\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`urgent_notices_updated_at_idx\` ON \`urgent_notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`urgent_notices_created_at_idx\` ON \`urgent_notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`national_sheets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`type\` text,
  	\`description\` text,
  	\`audience\` text,
  	\`theme_code\` text,
  	\`theme_title\` text,
  	\`parent_code\` text,
  	\`trail\` text,
  	\`modified_on\` text,
  	\`url\` text,
  	\`state\` text DEFAULT 'current' NOT NULL,
  	\`moved_to\` text,
  	\`gone_at\` text,
  	\`changed_at\` text,
  	\`imported_at\` text,
  	\`body\` text,
  	\`sections\` text,
  	\`services\` text,
  	\`contacts\` text,
  	\`text_hash\` text,
  	\`address_hash\` text,
  	\`place_hash\` text,
  	\`around_hash\` text,
  	\`since\` numeric NOT NULL,
  	\`until\` numeric DEFAULT 2000000000 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`national_sheets_code_idx\` ON \`national_sheets\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`national_sheets_kind_idx\` ON \`national_sheets\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`national_sheets_theme_code_idx\` ON \`national_sheets\` (\`theme_code\`);`)
  await db.run(sql`CREATE INDEX \`national_sheets_theme_title_idx\` ON \`national_sheets\` (\`theme_title\`);`)
  await db.run(sql`CREATE INDEX \`national_sheets_parent_code_idx\` ON \`national_sheets\` (\`parent_code\`);`)
  await db.run(sql`CREATE INDEX \`national_sheets_modified_on_idx\` ON \`national_sheets\` (\`modified_on\`);`)
  await db.run(sql`CREATE INDEX \`national_sheets_state_idx\` ON \`national_sheets\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`national_sheets_changed_at_idx\` ON \`national_sheets\` (\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`national_sheets_since_idx\` ON \`national_sheets\` (\`since\`);`)
  await db.run(sql`CREATE INDEX \`national_sheets_until_idx\` ON \`national_sheets\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`national_sheets_updated_at_idx\` ON \`national_sheets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`national_sheets_created_at_idx\` ON \`national_sheets\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`code_since_idx\` ON \`national_sheets\` (\`code\`,\`since\`);`)
  await db.run(sql`CREATE TABLE \`national_feeds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`holder\` text,
  	\`beat_at\` text,
  	\`files\` numeric,
  	\`counts\` text,
  	\`newest_on\` text,
  	\`changed_at\` text,
  	\`seen_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`national_feeds_number_idx\` ON \`national_feeds\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`national_feeds_state_idx\` ON \`national_feeds\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`national_feeds_updated_at_idx\` ON \`national_feeds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`national_feeds_created_at_idx\` ON \`national_feeds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`national_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`feed\` numeric NOT NULL,
  	\`event\` text NOT NULL,
  	\`theme_title\` text,
  	\`seen_at\` text NOT NULL,
  	\`file_on\` text,
  	\`moved_to\` text,
  	\`passages\` text,
  	\`figures\` text,
  	\`local\` text,
  	\`local_count\` numeric DEFAULT 0 NOT NULL,
  	\`work\` text DEFAULT 'todo' NOT NULL,
  	\`handled_by_id\` text(36),
  	\`handled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`handled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`national_changes_code_idx\` ON \`national_changes\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`national_changes_feed_idx\` ON \`national_changes\` (\`feed\`);`)
  await db.run(sql`CREATE INDEX \`national_changes_theme_title_idx\` ON \`national_changes\` (\`theme_title\`);`)
  await db.run(sql`CREATE INDEX \`national_changes_seen_at_idx\` ON \`national_changes\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`national_changes_local_count_idx\` ON \`national_changes\` (\`local_count\`);`)
  await db.run(sql`CREATE INDEX \`national_changes_work_idx\` ON \`national_changes\` (\`work\`);`)
  await db.run(sql`CREATE INDEX \`national_changes_handled_by_idx\` ON \`national_changes\` (\`handled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`national_changes_updated_at_idx\` ON \`national_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`national_changes_created_at_idx\` ON \`national_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`code_feed_idx\` ON \`national_changes\` (\`code\`,\`feed\`);`)
  await db.run(sql`CREATE TABLE \`national_complements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`sheet_code\` text NOT NULL,
  	\`section_path\` text DEFAULT '',
  	\`placement\` text DEFAULT 'below' NOT NULL,
  	\`audience\` text DEFAULT 'agents' NOT NULL,
  	\`text\` text NOT NULL,
  	\`state\` text DEFAULT 'current' NOT NULL,
  	\`reason\` text,
  	\`changed_at\` text,
  	\`national_text\` text,
  	\`section_hash\` text,
  	\`written_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`national_complements_sheet_code_idx\` ON \`national_complements\` (\`sheet_code\`);`)
  await db.run(sql`CREATE INDEX \`national_complements_audience_idx\` ON \`national_complements\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`national_complements_state_idx\` ON \`national_complements\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`national_complements_changed_at_idx\` ON \`national_complements\` (\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`national_complements_written_by_idx\` ON \`national_complements\` (\`written_by_id\`);`)
  await db.run(sql`CREATE INDEX \`national_complements_updated_at_idx\` ON \`national_complements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`national_complements_created_at_idx\` ON \`national_complements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`national_complements_deleted_at_idx\` ON \`national_complements\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`_national_complements_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_sheet_code\` text NOT NULL,
  	\`version_section_path\` text DEFAULT '',
  	\`version_placement\` text DEFAULT 'below' NOT NULL,
  	\`version_audience\` text DEFAULT 'agents' NOT NULL,
  	\`version_text\` text NOT NULL,
  	\`version_state\` text DEFAULT 'current' NOT NULL,
  	\`version_reason\` text,
  	\`version_changed_at\` text,
  	\`version_national_text\` text,
  	\`version_section_hash\` text,
  	\`version_written_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`national_complements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_national_complements_v_parent_idx\` ON \`_national_complements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_national_complements_v_version_version_sheet_code_idx\` ON \`_national_complements_v\` (\`version_sheet_code\`);`)
  await db.run(sql`CREATE INDEX \`_national_complements_v_version_version_audience_idx\` ON \`_national_complements_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_national_complements_v_version_version_state_idx\` ON \`_national_complements_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_national_complements_v_version_version_changed_at_idx\` ON \`_national_complements_v\` (\`version_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`_national_complements_v_version_version_written_by_idx\` ON \`_national_complements_v\` (\`version_written_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_national_complements_v_version_version_updated_at_idx\` ON \`_national_complements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_national_complements_v_version_version_created_at_idx\` ON \`_national_complements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_national_complements_v_version_version_deleted_at_idx\` ON \`_national_complements_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_national_complements_v_created_at_idx\` ON \`_national_complements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_national_complements_v_updated_at_idx\` ON \`_national_complements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`guide_numbers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`is_chapter\` integer DEFAULT false NOT NULL,
  	\`until\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`guide_numbers_updated_at_idx\` ON \`guide_numbers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guide_numbers_created_at_idx\` ON \`guide_numbers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`number_until_idx\` ON \`guide_numbers\` (\`number\`,\`until\`);`)
  await db.run(sql`CREATE TABLE \`bulletins_lines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`summary\` text,
  	\`left_out\` integer DEFAULT false,
  	\`left_out_reason\` text,
  	\`key\` text NOT NULL,
  	\`sheet\` text NOT NULL,
  	\`sheet_id\` text NOT NULL,
  	\`sheet_number\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`heading\` text,
  	\`nature\` text NOT NULL,
  	\`cause\` text,
  	\`audience\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`edition\` numeric,
  	\`corrected_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`bulletins_lines_order_idx\` ON \`bulletins_lines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_lines_parent_id_idx\` ON \`bulletins_lines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_lines_key_idx\` ON \`bulletins_lines\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`bulletins\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`published_at\` text,
  	\`published_by_name\` text,
  	\`corrected_at\` text,
  	\`introduction\` text,
  	\`introduction_for\` text DEFAULT 'agents' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`bulletins_year_idx\` ON \`bulletins\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_state_idx\` ON \`bulletins\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_published_at_idx\` ON \`bulletins\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_updated_at_idx\` ON \`bulletins\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_created_at_idx\` ON \`bulletins\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`year_number_idx\` ON \`bulletins\` (\`year\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`bulletin_reads\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`bulletin_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`bulletin_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bulletin_reads_user_idx\` ON \`bulletin_reads\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`bulletin_reads_bulletin_idx\` ON \`bulletin_reads\` (\`bulletin_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`bulletin_reads_key_idx\` ON \`bulletin_reads\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`bulletin_reads_updated_at_idx\` ON \`bulletin_reads\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bulletin_reads_created_at_idx\` ON \`bulletin_reads\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`legal_alerts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`article\` text NOT NULL,
  	\`legi_id\` text NOT NULL,
  	\`url\` text,
  	\`nature\` text NOT NULL,
  	\`effect_on\` text,
  	\`before\` text,
  	\`after\` text,
  	\`state\` text DEFAULT 'todo' NOT NULL,
  	\`note\` text,
  	\`handled_by_name\` text,
  	\`handled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_alerts_key_idx\` ON \`legal_alerts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`legal_alerts_article_idx\` ON \`legal_alerts\` (\`article\`);`)
  await db.run(sql`CREATE INDEX \`legal_alerts_nature_idx\` ON \`legal_alerts\` (\`nature\`);`)
  await db.run(sql`CREATE INDEX \`legal_alerts_state_idx\` ON \`legal_alerts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`legal_alerts_updated_at_idx\` ON \`legal_alerts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_alerts_created_at_idx\` ON \`legal_alerts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`legal_articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`versions\` text,
  	\`seen\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_articles_key_idx\` ON \`legal_articles\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`legal_articles_updated_at_idx\` ON \`legal_articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_articles_created_at_idx\` ON \`legal_articles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`external_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`reason\` text,
  	\`status\` numeric,
  	\`checked_at\` text,
  	\`failed_on\` text,
  	\`moved_to\` text,
  	\`reads\` numeric DEFAULT 0 NOT NULL,
  	\`agents_only\` integer DEFAULT false,
  	\`ignored_why\` text,
  	\`ignored_by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`external_links_url_idx\` ON \`external_links\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`external_links_state_idx\` ON \`external_links\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`external_links_checked_at_idx\` ON \`external_links\` (\`checked_at\`);`)
  await db.run(sql`CREATE INDEX \`external_links_reads_idx\` ON \`external_links\` (\`reads\`);`)
  await db.run(sql`CREATE INDEX \`external_links_updated_at_idx\` ON \`external_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`external_links_created_at_idx\` ON \`external_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`external_links_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`external_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`external_links_texts_order_parent\` ON \`external_links_texts\` (\`parent_id\`,\`order\`);`)
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
  await db.run(sql`ALTER TABLE \`schemes_legal_references\` ADD \`legi_id\` text;`)
  await db.run(sql`ALTER TABLE \`schemes_legal_references\` ADD \`version_date\` text;`)
  await db.run(sql`ALTER TABLE \`schemes\` ADD \`change_cause\` text;`)
  await db.run(sql`ALTER TABLE \`_schemes_v_version_legal_references\` ADD \`legi_id\` text;`)
  await db.run(sql`ALTER TABLE \`_schemes_v_version_legal_references\` ADD \`version_date\` text;`)
  await db.run(sql`ALTER TABLE \`_schemes_v\` ADD \`version_change_cause\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`digest_every\` text DEFAULT 'week';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`digest_until\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`bulletins\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`bulletin_sent\` numeric;`)
  await db.run(sql`ALTER TABLE \`import_runs\` ADD \`national_themes\` text;`)
  await db.run(sql`ALTER TABLE \`import_runs\` ADD \`national_codes\` text;`)
  await db.run(sql`ALTER TABLE \`import_runs\` ADD \`confirm_gone\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` ADD \`modified_at\` text;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` ADD \`noticed_at\` text;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` ADD \`keys\` text;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` ADD \`public_since\` text;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` ADD \`partners_since\` text;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` ADD \`agents_since\` text;`)
  await db.run(sql`CREATE INDEX \`sheet_feed_noticed_at_idx\` ON \`sheet_feed\` (\`noticed_at\`);`)
  await db.run(sql`CREATE INDEX \`sheet_feed_public_public_since_idx\` ON \`sheet_feed\` (\`public_since\`);`)
  await db.run(sql`CREATE INDEX \`sheet_feed_partners_partners_since_idx\` ON \`sheet_feed\` (\`partners_since\`);`)
  await db.run(sql`CREATE INDEX \`sheet_feed_agents_agents_since_idx\` ON \`sheet_feed\` (\`agents_since\`);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`cause\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`articles_id\` text(36) REFERENCES articles(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`chapters_id\` text(36) REFERENCES chapters(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`abbreviations_id\` text(36) REFERENCES abbreviations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`follows_id\` text(36) REFERENCES follows(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`digests_id\` text(36) REFERENCES digests(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`urgent_notices_id\` text(36) REFERENCES urgent_notices(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`national_sheets_id\` text(36) REFERENCES national_sheets(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`national_feeds_id\` text(36) REFERENCES national_feeds(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`national_changes_id\` text(36) REFERENCES national_changes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`national_complements_id\` text(36) REFERENCES national_complements(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`guide_numbers_id\` text(36) REFERENCES guide_numbers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`bulletins_id\` text(36) REFERENCES bulletins(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`bulletin_reads_id\` text(36) REFERENCES bulletin_reads(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`legal_alerts_id\` text(36) REFERENCES legal_alerts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`legal_articles_id\` text(36) REFERENCES legal_articles(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`external_links_id\` text(36) REFERENCES external_links(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`freshness_snapshots_id\` text(36) REFERENCES freshness_snapshots(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_chapters_id_idx\` ON \`payload_locked_documents_rels\` (\`chapters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_abbreviations_id_idx\` ON \`payload_locked_documents_rels\` (\`abbreviations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_follows_id_idx\` ON \`payload_locked_documents_rels\` (\`follows_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_digests_id_idx\` ON \`payload_locked_documents_rels\` (\`digests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_urgent_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`urgent_notices_id\`);`)
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
  await db.run(sql`ALTER TABLE \`site\` ADD \`check_agent_links\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`freshness_audience\` text DEFAULT 'agents' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_legal_references\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_texts\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_legal_references\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`chapters\`;`)
  await db.run(sql`DROP TABLE \`abbreviations\`;`)
  await db.run(sql`DROP TABLE \`follows\`;`)
  await db.run(sql`DROP TABLE \`digests\`;`)
  await db.run(sql`DROP TABLE \`urgent_notices\`;`)
  await db.run(sql`DROP TABLE \`national_sheets\`;`)
  await db.run(sql`DROP TABLE \`national_feeds\`;`)
  await db.run(sql`DROP TABLE \`national_changes\`;`)
  await db.run(sql`DROP TABLE \`national_complements\`;`)
  await db.run(sql`DROP TABLE \`_national_complements_v\`;`)
  await db.run(sql`DROP TABLE \`guide_numbers\`;`)
  await db.run(sql`DROP TABLE \`bulletins_lines\`;`)
  await db.run(sql`DROP TABLE \`bulletins\`;`)
  await db.run(sql`DROP TABLE \`bulletin_reads\`;`)
  await db.run(sql`DROP TABLE \`legal_alerts\`;`)
  await db.run(sql`DROP TABLE \`legal_articles\`;`)
  await db.run(sql`DROP TABLE \`external_links\`;`)
  await db.run(sql`DROP TABLE \`external_links_texts\`;`)
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
  await db.run(sql`DROP INDEX \`sheet_feed_noticed_at_idx\`;`)
  await db.run(sql`DROP INDEX \`sheet_feed_public_public_since_idx\`;`)
  await db.run(sql`DROP INDEX \`sheet_feed_partners_partners_since_idx\`;`)
  await db.run(sql`DROP INDEX \`sheet_feed_agents_agents_since_idx\`;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` DROP COLUMN \`modified_at\`;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` DROP COLUMN \`noticed_at\`;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` DROP COLUMN \`keys\`;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` DROP COLUMN \`public_since\`;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` DROP COLUMN \`partners_since\`;`)
  await db.run(sql`ALTER TABLE \`sheet_feed\` DROP COLUMN \`agents_since\`;`)
  await db.run(sql`ALTER TABLE \`schemes_legal_references\` DROP COLUMN \`legi_id\`;`)
  await db.run(sql`ALTER TABLE \`schemes_legal_references\` DROP COLUMN \`version_date\`;`)
  await db.run(sql`ALTER TABLE \`schemes\` DROP COLUMN \`change_cause\`;`)
  await db.run(sql`ALTER TABLE \`_schemes_v_version_legal_references\` DROP COLUMN \`legi_id\`;`)
  await db.run(sql`ALTER TABLE \`_schemes_v_version_legal_references\` DROP COLUMN \`version_date\`;`)
  await db.run(sql`ALTER TABLE \`_schemes_v\` DROP COLUMN \`version_change_cause\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`digest_every\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`digest_until\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`bulletins\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`bulletin_sent\`;`)
  await db.run(sql`ALTER TABLE \`import_runs\` DROP COLUMN \`national_themes\`;`)
  await db.run(sql`ALTER TABLE \`import_runs\` DROP COLUMN \`national_codes\`;`)
  await db.run(sql`ALTER TABLE \`import_runs\` DROP COLUMN \`confirm_gone\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`cause\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`check_agent_links\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`freshness_audience\`;`)
}
