import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`schemes_publics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_publics_order_idx\` ON \`schemes_publics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_publics_parent_idx\` ON \`schemes_publics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schemes_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_steps_order_idx\` ON \`schemes_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_steps_parent_id_idx\` ON \`schemes_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schemes_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_documents_order_idx\` ON \`schemes_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_documents_parent_id_idx\` ON \`schemes_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schemes_mobilisation_modes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_mobilisation_modes_order_idx\` ON \`schemes_mobilisation_modes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_mobilisation_modes_parent_idx\` ON \`schemes_mobilisation_modes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schemes_mobilisable_by\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_mobilisable_by_order_idx\` ON \`schemes_mobilisable_by\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_mobilisable_by_parent_idx\` ON \`schemes_mobilisable_by\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schemes_legal_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`article\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_legal_references_order_idx\` ON \`schemes_legal_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_legal_references_parent_id_idx\` ON \`schemes_legal_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schemes_family_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_family_steps_order_idx\` ON \`schemes_family_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_family_steps_parent_id_idx\` ON \`schemes_family_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schemes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`kind\` text,
  	\`for_whom\` text,
  	\`age_min\` numeric,
  	\`age_max\` numeric,
  	\`level\` text,
  	\`conditions\` text,
  	\`amount\` text,
  	\`where\` text,
  	\`delay\` text,
  	\`appeal\` text,
  	\`fees\` text,
  	\`fees_detail\` text,
  	\`mobilisation_link\` text,
  	\`mobilisation_detail\` text,
  	\`body\` text,
  	\`official_url\` text,
  	\`family_title\` text,
  	\`family_summary\` text,
  	\`number\` text,
  	\`public_id\` text,
  	\`audience\` text DEFAULT 'agents',
  	\`verified_at\` text,
  	\`verified_by_name\` text,
  	\`cadence\` text DEFAULT '6',
  	\`review_due_at\` text,
  	\`modified_at\` text,
  	\`next_known_change_date\` text,
  	\`next_known_change_text\` text,
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`change_note\` text,
  	\`owner_id\` text(36),
  	\`internal_note\` text,
  	\`import_source\` text,
  	\`import_key\` text,
  	\`import_last_values\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_kind_idx\` ON \`schemes\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`schemes_level_idx\` ON \`schemes\` (\`level\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`schemes_number_idx\` ON \`schemes\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`schemes_public_id_idx\` ON \`schemes\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_audience_idx\` ON \`schemes\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`schemes_review_due_at_idx\` ON \`schemes\` (\`review_due_at\`);`)
  await db.run(sql`CREATE INDEX \`schemes_modified_at_idx\` ON \`schemes\` (\`modified_at\`);`)
  await db.run(sql`CREATE INDEX \`schemes_owner_idx\` ON \`schemes\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_import_import_key_idx\` ON \`schemes\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`schemes_updated_at_idx\` ON \`schemes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schemes_created_at_idx\` ON \`schemes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`schemes_deleted_at_idx\` ON \`schemes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`schemes__status_idx\` ON \`schemes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`schemes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_texts_order_parent\` ON \`schemes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schemes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`organisations_id\` text(36),
  	\`media_id\` text(36),
  	\`schemes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_rels_order_idx\` ON \`schemes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_parent_idx\` ON \`schemes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_path_idx\` ON \`schemes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_themes_id_idx\` ON \`schemes_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_organisations_id_idx\` ON \`schemes_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_media_id_idx\` ON \`schemes_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_schemes_id_idx\` ON \`schemes_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_version_publics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_publics_order_idx\` ON \`_schemes_v_version_publics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_publics_parent_idx\` ON \`_schemes_v_version_publics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_steps_order_idx\` ON \`_schemes_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_steps_parent_id_idx\` ON \`_schemes_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_version_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_documents_order_idx\` ON \`_schemes_v_version_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_documents_parent_id_idx\` ON \`_schemes_v_version_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_version_mobilisation_modes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_mobilisation_modes_order_idx\` ON \`_schemes_v_version_mobilisation_modes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_mobilisation_modes_parent_idx\` ON \`_schemes_v_version_mobilisation_modes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_version_mobilisable_by\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_mobilisable_by_order_idx\` ON \`_schemes_v_version_mobilisable_by\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_mobilisable_by_parent_idx\` ON \`_schemes_v_version_mobilisable_by\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_version_legal_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`article\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_legal_references_order_idx\` ON \`_schemes_v_version_legal_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_legal_references_parent_id_idx\` ON \`_schemes_v_version_legal_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_version_family_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_family_steps_order_idx\` ON \`_schemes_v_version_family_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_family_steps_parent_id_idx\` ON \`_schemes_v_version_family_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_kind\` text,
  	\`version_for_whom\` text,
  	\`version_age_min\` numeric,
  	\`version_age_max\` numeric,
  	\`version_level\` text,
  	\`version_conditions\` text,
  	\`version_amount\` text,
  	\`version_where\` text,
  	\`version_delay\` text,
  	\`version_appeal\` text,
  	\`version_fees\` text,
  	\`version_fees_detail\` text,
  	\`version_mobilisation_link\` text,
  	\`version_mobilisation_detail\` text,
  	\`version_body\` text,
  	\`version_official_url\` text,
  	\`version_family_title\` text,
  	\`version_family_summary\` text,
  	\`version_number\` text,
  	\`version_public_id\` text,
  	\`version_audience\` text DEFAULT 'agents',
  	\`version_verified_at\` text,
  	\`version_verified_by_name\` text,
  	\`version_cadence\` text DEFAULT '6',
  	\`version_review_due_at\` text,
  	\`version_modified_at\` text,
  	\`version_next_known_change_date\` text,
  	\`version_next_known_change_text\` text,
  	\`version_valid_from\` text,
  	\`version_valid_until\` text,
  	\`version_change_note\` text,
  	\`version_owner_id\` text(36),
  	\`version_internal_note\` text,
  	\`version_import_source\` text,
  	\`version_import_key\` text,
  	\`version_import_last_values\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_parent_idx\` ON \`_schemes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_kind_idx\` ON \`_schemes_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_level_idx\` ON \`_schemes_v\` (\`version_level\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_number_idx\` ON \`_schemes_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_public_id_idx\` ON \`_schemes_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_audience_idx\` ON \`_schemes_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_review_due_at_idx\` ON \`_schemes_v\` (\`version_review_due_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_modified_at_idx\` ON \`_schemes_v\` (\`version_modified_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_owner_idx\` ON \`_schemes_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_import_version_import_key_idx\` ON \`_schemes_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_updated_at_idx\` ON \`_schemes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_created_at_idx\` ON \`_schemes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_deleted_at_idx\` ON \`_schemes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version__status_idx\` ON \`_schemes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_created_at_idx\` ON \`_schemes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_updated_at_idx\` ON \`_schemes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_latest_idx\` ON \`_schemes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_texts_order_parent\` ON \`_schemes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`organisations_id\` text(36),
  	\`media_id\` text(36),
  	\`schemes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_order_idx\` ON \`_schemes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_parent_idx\` ON \`_schemes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_path_idx\` ON \`_schemes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_themes_id_idx\` ON \`_schemes_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_organisations_id_idx\` ON \`_schemes_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_media_id_idx\` ON \`_schemes_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_schemes_id_idx\` ON \`_schemes_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`icon\` text,
  	\`order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`themes_parent_idx\` ON \`themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_order_idx\` ON \`themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`facility_id\` text(36),
  	\`prefix\` text DEFAULT '',
  	\`_objectkey\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_page_url\` text,
  	\`sizes_page_width\` numeric,
  	\`sizes_page_height\` numeric,
  	\`sizes_page_mime_type\` text,
  	\`sizes_page_filesize\` numeric,
  	\`sizes_page_filename\` text,
  	FOREIGN KEY (\`facility_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_facility_idx\` ON \`media\` (\`facility_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_page_sizes_page_filename_idx\` ON \`media\` (\`sizes_page_filename\`);`)
  await db.run(sql`CREATE TABLE \`organisations_networks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_networks_order_idx\` ON \`organisations_networks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_networks_parent_idx\` ON \`organisations_networks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_languages_order_idx\` ON \`organisations_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_languages_parent_idx\` ON \`organisations_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text DEFAULT 'accueil',
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_phones_order_idx\` ON \`organisations_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_phones_parent_id_idx\` ON \`organisations_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_emails\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address\` text,
  	\`kind\` text DEFAULT 'accueil',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_emails_order_idx\` ON \`organisations_emails\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_emails_parent_id_idx\` ON \`organisations_emails\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`message\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_closures_order_idx\` ON \`organisations_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_closures_parent_id_idx\` ON \`organisations_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_permanences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`host_id\` text(36),
  	\`place\` text,
  	\`street\` text,
  	\`postcode\` text,
  	\`city\` text,
  	\`insee_code\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`opening_hours\` text,
  	\`hours_note\` text,
  	FOREIGN KEY (\`host_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_permanences_order_idx\` ON \`organisations_permanences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_permanences_parent_id_idx\` ON \`organisations_permanences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_permanences_host_idx\` ON \`organisations_permanences\` (\`host_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_restrictions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`part\` text,
  	\`audience\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_restrictions_order_idx\` ON \`organisations_restrictions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_restrictions_parent_id_idx\` ON \`organisations_restrictions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_sensitive_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_sensitive_fields_order_idx\` ON \`organisations_sensitive_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_sensitive_fields_parent_idx\` ON \`organisations_sensitive_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`acronym\` text,
  	\`kind\` text,
  	\`description\` text,
  	\`siret\` text,
  	\`parent_id\` text(36),
  	\`website\` text,
  	\`appointment_link\` text,
  	\`contact_point\` text,
  	\`professional_contact_name\` text,
  	\`professional_contact_role\` text,
  	\`professional_contact_phone\` text,
  	\`professional_contact_email\` text,
  	\`address_street\` text,
  	\`address_complement\` text,
  	\`address_postcode\` text,
  	\`address_city\` text,
  	\`address_insee_code\` text,
  	\`address_certified\` integer,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`location_precision\` text,
  	\`accessibility_wheelchair\` text,
  	\`accessibility_details\` text,
  	\`accessibility_url\` text,
  	\`opening_hours\` text,
  	\`hours_note\` text,
  	\`number\` text,
  	\`public_id\` text,
  	\`audience\` text DEFAULT 'agents',
  	\`verified_at\` text,
  	\`verified_by_name\` text,
  	\`cadence\` text DEFAULT '6',
  	\`review_due_at\` text,
  	\`modified_at\` text,
  	\`next_known_change_date\` text,
  	\`next_known_change_text\` text,
  	\`owner_id\` text(36),
  	\`internal_note\` text,
  	\`provenance\` text,
  	\`missing_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_name_idx\` ON \`organisations\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`organisations_kind_idx\` ON \`organisations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`organisations_siret_idx\` ON \`organisations\` (\`siret\`);`)
  await db.run(sql`CREATE INDEX \`organisations_parent_idx\` ON \`organisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_address_address_insee_code_idx\` ON \`organisations\` (\`address_insee_code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_number_idx\` ON \`organisations\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_public_id_idx\` ON \`organisations\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_audience_idx\` ON \`organisations\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`organisations_review_due_at_idx\` ON \`organisations\` (\`review_due_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_modified_at_idx\` ON \`organisations\` (\`modified_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_owner_idx\` ON \`organisations\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_missing_since_idx\` ON \`organisations\` (\`missing_since\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_texts_order_parent\` ON \`organisations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_networks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_networks_order_idx\` ON \`_organisations_v_version_networks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_networks_parent_idx\` ON \`_organisations_v_version_networks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_languages_order_idx\` ON \`_organisations_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_languages_parent_idx\` ON \`_organisations_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text DEFAULT 'accueil',
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_phones_order_idx\` ON \`_organisations_v_version_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_phones_parent_id_idx\` ON \`_organisations_v_version_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_emails\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address\` text,
  	\`kind\` text DEFAULT 'accueil',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_emails_order_idx\` ON \`_organisations_v_version_emails\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_emails_parent_id_idx\` ON \`_organisations_v_version_emails\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`message\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_closures_order_idx\` ON \`_organisations_v_version_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_closures_parent_id_idx\` ON \`_organisations_v_version_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_permanences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`host_id\` text(36),
  	\`place\` text,
  	\`street\` text,
  	\`postcode\` text,
  	\`city\` text,
  	\`insee_code\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`opening_hours\` text,
  	\`hours_note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`host_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_permanences_order_idx\` ON \`_organisations_v_version_permanences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_permanences_parent_id_idx\` ON \`_organisations_v_version_permanences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_permanences_host_idx\` ON \`_organisations_v_version_permanences\` (\`host_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_restrictions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`part\` text,
  	\`audience\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_restrictions_order_idx\` ON \`_organisations_v_version_restrictions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_restrictions_parent_id_idx\` ON \`_organisations_v_version_restrictions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_sensitive_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sensitive_fields_order_idx\` ON \`_organisations_v_version_sensitive_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sensitive_fields_parent_idx\` ON \`_organisations_v_version_sensitive_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_acronym\` text,
  	\`version_kind\` text,
  	\`version_description\` text,
  	\`version_siret\` text,
  	\`version_parent_id\` text(36),
  	\`version_website\` text,
  	\`version_appointment_link\` text,
  	\`version_contact_point\` text,
  	\`version_professional_contact_name\` text,
  	\`version_professional_contact_role\` text,
  	\`version_professional_contact_phone\` text,
  	\`version_professional_contact_email\` text,
  	\`version_address_street\` text,
  	\`version_address_complement\` text,
  	\`version_address_postcode\` text,
  	\`version_address_city\` text,
  	\`version_address_insee_code\` text,
  	\`version_address_certified\` integer,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_location_precision\` text,
  	\`version_accessibility_wheelchair\` text,
  	\`version_accessibility_details\` text,
  	\`version_accessibility_url\` text,
  	\`version_opening_hours\` text,
  	\`version_hours_note\` text,
  	\`version_number\` text,
  	\`version_public_id\` text,
  	\`version_audience\` text DEFAULT 'agents',
  	\`version_verified_at\` text,
  	\`version_verified_by_name\` text,
  	\`version_cadence\` text DEFAULT '6',
  	\`version_review_due_at\` text,
  	\`version_modified_at\` text,
  	\`version_next_known_change_date\` text,
  	\`version_next_known_change_text\` text,
  	\`version_owner_id\` text(36),
  	\`version_internal_note\` text,
  	\`version_provenance\` text,
  	\`version_missing_since\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_name_idx\` ON \`_organisations_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_kind_idx\` ON \`_organisations_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_siret_idx\` ON \`_organisations_v\` (\`version_siret\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_parent_idx\` ON \`_organisations_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_address_version_address_insee_c_idx\` ON \`_organisations_v\` (\`version_address_insee_code\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_number_idx\` ON \`_organisations_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_public_id_idx\` ON \`_organisations_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_audience_idx\` ON \`_organisations_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_review_due_at_idx\` ON \`_organisations_v\` (\`version_review_due_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_modified_at_idx\` ON \`_organisations_v\` (\`version_modified_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_owner_idx\` ON \`_organisations_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_missing_since_idx\` ON \`_organisations_v\` (\`version_missing_since\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_texts_order_parent\` ON \`_organisations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_thematics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_thematics_order_idx\` ON \`services_thematics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_thematics_parent_idx\` ON \`services_thematics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_publics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_publics_order_idx\` ON \`services_publics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_publics_parent_idx\` ON \`services_publics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_reception_modes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_reception_modes_order_idx\` ON \`services_reception_modes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_reception_modes_parent_idx\` ON \`services_reception_modes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_mobilisation_modes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_mobilisation_modes_order_idx\` ON \`services_mobilisation_modes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_mobilisation_modes_parent_idx\` ON \`services_mobilisation_modes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_mobilisable_by\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_mobilisable_by_order_idx\` ON \`services_mobilisable_by\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_mobilisable_by_parent_idx\` ON \`services_mobilisable_by\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_restrictions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`part\` text,
  	\`audience\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_restrictions_order_idx\` ON \`services_restrictions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_restrictions_parent_id_idx\` ON \`services_restrictions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_sensitive_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_sensitive_fields_order_idx\` ON \`services_sensitive_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_sensitive_fields_parent_idx\` ON \`services_sensitive_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`organisation_id\` text(36),
  	\`type\` text,
  	\`description\` text,
  	\`publics_detail\` text,
  	\`age_min\` numeric,
  	\`age_max\` numeric,
  	\`fees\` text,
  	\`fees_detail\` text,
  	\`capacity_total\` numeric,
  	\`capacity_available\` numeric,
  	\`capacity_updated_at\` text,
  	\`capacity_note\` text,
  	\`conditions\` text,
  	\`documents\` text,
  	\`mobilisation_link\` text,
  	\`mobilisation_detail\` text,
  	\`weekly_hours\` numeric,
  	\`weeks\` numeric,
  	\`phone\` text,
  	\`email\` text,
  	\`contact_name\` text,
  	\`source_link\` text,
  	\`own_place\` integer DEFAULT false,
  	\`address_street\` text,
  	\`address_complement\` text,
  	\`address_postcode\` text,
  	\`address_city\` text,
  	\`address_insee_code\` text,
  	\`address_certified\` integer,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`location_precision\` text,
  	\`accessibility_wheelchair\` text,
  	\`accessibility_details\` text,
  	\`accessibility_url\` text,
  	\`own_hours\` integer DEFAULT false,
  	\`opening_hours\` text,
  	\`hours_note\` text,
  	\`number\` text,
  	\`public_id\` text,
  	\`audience\` text DEFAULT 'agents',
  	\`verified_at\` text,
  	\`verified_by_name\` text,
  	\`cadence\` text DEFAULT '6',
  	\`review_due_at\` text,
  	\`modified_at\` text,
  	\`next_known_change_date\` text,
  	\`next_known_change_text\` text,
  	\`owner_id\` text(36),
  	\`internal_note\` text,
  	\`provenance\` text,
  	\`missing_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`services_organisation_idx\` ON \`services\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`services_type_idx\` ON \`services\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`services_address_address_insee_code_idx\` ON \`services\` (\`address_insee_code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_number_idx\` ON \`services\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_public_id_idx\` ON \`services\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`services_audience_idx\` ON \`services\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`services_review_due_at_idx\` ON \`services\` (\`review_due_at\`);`)
  await db.run(sql`CREATE INDEX \`services_modified_at_idx\` ON \`services\` (\`modified_at\`);`)
  await db.run(sql`CREATE INDEX \`services_owner_idx\` ON \`services\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`services_missing_since_idx\` ON \`services\` (\`missing_since\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services_deleted_at_idx\` ON \`services\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`services_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_texts_order_parent\` ON \`services_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_rels_order_idx\` ON \`services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_parent_idx\` ON \`services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_path_idx\` ON \`services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_themes_id_idx\` ON \`services_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_thematics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_thematics_order_idx\` ON \`_services_v_version_thematics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_thematics_parent_idx\` ON \`_services_v_version_thematics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_publics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_publics_order_idx\` ON \`_services_v_version_publics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_publics_parent_idx\` ON \`_services_v_version_publics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_reception_modes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_reception_modes_order_idx\` ON \`_services_v_version_reception_modes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_reception_modes_parent_idx\` ON \`_services_v_version_reception_modes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_mobilisation_modes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_mobilisation_modes_order_idx\` ON \`_services_v_version_mobilisation_modes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_mobilisation_modes_parent_idx\` ON \`_services_v_version_mobilisation_modes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_mobilisable_by\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_mobilisable_by_order_idx\` ON \`_services_v_version_mobilisable_by\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_mobilisable_by_parent_idx\` ON \`_services_v_version_mobilisable_by\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_restrictions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`part\` text,
  	\`audience\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_restrictions_order_idx\` ON \`_services_v_version_restrictions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_restrictions_parent_id_idx\` ON \`_services_v_version_restrictions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_sensitive_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_sensitive_fields_order_idx\` ON \`_services_v_version_sensitive_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_sensitive_fields_parent_idx\` ON \`_services_v_version_sensitive_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_organisation_id\` text(36),
  	\`version_type\` text,
  	\`version_description\` text,
  	\`version_publics_detail\` text,
  	\`version_age_min\` numeric,
  	\`version_age_max\` numeric,
  	\`version_fees\` text,
  	\`version_fees_detail\` text,
  	\`version_capacity_total\` numeric,
  	\`version_capacity_available\` numeric,
  	\`version_capacity_updated_at\` text,
  	\`version_capacity_note\` text,
  	\`version_conditions\` text,
  	\`version_documents\` text,
  	\`version_mobilisation_link\` text,
  	\`version_mobilisation_detail\` text,
  	\`version_weekly_hours\` numeric,
  	\`version_weeks\` numeric,
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_contact_name\` text,
  	\`version_source_link\` text,
  	\`version_own_place\` integer DEFAULT false,
  	\`version_address_street\` text,
  	\`version_address_complement\` text,
  	\`version_address_postcode\` text,
  	\`version_address_city\` text,
  	\`version_address_insee_code\` text,
  	\`version_address_certified\` integer,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_location_precision\` text,
  	\`version_accessibility_wheelchair\` text,
  	\`version_accessibility_details\` text,
  	\`version_accessibility_url\` text,
  	\`version_own_hours\` integer DEFAULT false,
  	\`version_opening_hours\` text,
  	\`version_hours_note\` text,
  	\`version_number\` text,
  	\`version_public_id\` text,
  	\`version_audience\` text DEFAULT 'agents',
  	\`version_verified_at\` text,
  	\`version_verified_by_name\` text,
  	\`version_cadence\` text DEFAULT '6',
  	\`version_review_due_at\` text,
  	\`version_modified_at\` text,
  	\`version_next_known_change_date\` text,
  	\`version_next_known_change_text\` text,
  	\`version_owner_id\` text(36),
  	\`version_internal_note\` text,
  	\`version_provenance\` text,
  	\`version_missing_since\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_organisation_idx\` ON \`_services_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_type_idx\` ON \`_services_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_address_version_address_insee_code_idx\` ON \`_services_v\` (\`version_address_insee_code\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_number_idx\` ON \`_services_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_public_id_idx\` ON \`_services_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_audience_idx\` ON \`_services_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_review_due_at_idx\` ON \`_services_v\` (\`version_review_due_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_modified_at_idx\` ON \`_services_v\` (\`version_modified_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_owner_idx\` ON \`_services_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_missing_since_idx\` ON \`_services_v\` (\`version_missing_since\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_deleted_at_idx\` ON \`_services_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_idx\` ON \`_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_texts_order_parent\` ON \`_services_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_rels_order_idx\` ON \`_services_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_parent_idx\` ON \`_services_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_path_idx\` ON \`_services_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_themes_id_idx\` ON \`_services_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`facilities_photos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`facilities_photos_order_idx\` ON \`facilities_photos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`facilities_photos_parent_id_idx\` ON \`facilities_photos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`facilities_photos_image_idx\` ON \`facilities_photos\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`facilities_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text DEFAULT 'admissions',
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`facilities_phones_order_idx\` ON \`facilities_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`facilities_phones_parent_id_idx\` ON \`facilities_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`facilities_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`message\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`facilities_closures_order_idx\` ON \`facilities_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`facilities_closures_parent_id_idx\` ON \`facilities_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`facilities_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`street\` text,
  	\`postcode\` text,
  	\`city\` text,
  	\`insee_code\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`facilities_sites_order_idx\` ON \`facilities_sites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`facilities_sites_parent_id_idx\` ON \`facilities_sites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`facilities_restrictions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`part\` text,
  	\`audience\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`facilities_restrictions_order_idx\` ON \`facilities_restrictions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`facilities_restrictions_parent_id_idx\` ON \`facilities_restrictions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`facilities_sensitive_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`facilities_sensitive_fields_order_idx\` ON \`facilities_sensitive_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`facilities_sensitive_fields_parent_idx\` ON \`facilities_sensitive_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`facilities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`category\` text,
  	\`active\` integer DEFAULT true,
  	\`manager\` text,
  	\`status\` text,
  	\`habilitation\` text,
  	\`finess_number\` text,
  	\`siret\` text,
  	\`authorised_capacity\` numeric,
  	\`installed_capacity\` numeric,
  	\`open_capacity\` numeric,
  	\`derogation_granted\` integer DEFAULT false,
  	\`derogation_reason\` text,
  	\`summary\` text,
  	\`project\` text,
  	\`offer\` text,
  	\`email\` text,
  	\`website\` text,
  	\`contact_point\` text,
  	\`daily_price\` numeric,
  	\`address_street\` text,
  	\`address_complement\` text,
  	\`address_postcode\` text,
  	\`address_city\` text,
  	\`address_insee_code\` text,
  	\`address_certified\` integer,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`location_precision\` text,
  	\`accessibility_wheelchair\` text,
  	\`accessibility_details\` text,
  	\`accessibility_url\` text,
  	\`number\` text,
  	\`public_id\` text,
  	\`audience\` text DEFAULT 'agents',
  	\`verified_at\` text,
  	\`verified_by_name\` text,
  	\`cadence\` text DEFAULT '6',
  	\`review_due_at\` text,
  	\`modified_at\` text,
  	\`next_known_change_date\` text,
  	\`next_known_change_text\` text,
  	\`owner_id\` text(36),
  	\`internal_note\` text,
  	\`missing_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`facilities_name_idx\` ON \`facilities\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`facilities_category_idx\` ON \`facilities\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`facilities_finess_number_idx\` ON \`facilities\` (\`finess_number\`);`)
  await db.run(sql`CREATE INDEX \`facilities_address_address_insee_code_idx\` ON \`facilities\` (\`address_insee_code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`facilities_number_idx\` ON \`facilities\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`facilities_public_id_idx\` ON \`facilities\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`facilities_audience_idx\` ON \`facilities\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`facilities_review_due_at_idx\` ON \`facilities\` (\`review_due_at\`);`)
  await db.run(sql`CREATE INDEX \`facilities_modified_at_idx\` ON \`facilities\` (\`modified_at\`);`)
  await db.run(sql`CREATE INDEX \`facilities_owner_idx\` ON \`facilities\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`facilities_missing_since_idx\` ON \`facilities\` (\`missing_since\`);`)
  await db.run(sql`CREATE INDEX \`facilities_updated_at_idx\` ON \`facilities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`facilities_created_at_idx\` ON \`facilities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`facilities_deleted_at_idx\` ON \`facilities\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`facilities__status_idx\` ON \`facilities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_facilities_v_version_photos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_facilities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_photos_order_idx\` ON \`_facilities_v_version_photos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_photos_parent_id_idx\` ON \`_facilities_v_version_photos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_photos_image_idx\` ON \`_facilities_v_version_photos\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_facilities_v_version_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text DEFAULT 'admissions',
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_facilities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_phones_order_idx\` ON \`_facilities_v_version_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_phones_parent_id_idx\` ON \`_facilities_v_version_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_facilities_v_version_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`message\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_facilities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_closures_order_idx\` ON \`_facilities_v_version_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_closures_parent_id_idx\` ON \`_facilities_v_version_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_facilities_v_version_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`street\` text,
  	\`postcode\` text,
  	\`city\` text,
  	\`insee_code\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_facilities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_sites_order_idx\` ON \`_facilities_v_version_sites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_sites_parent_id_idx\` ON \`_facilities_v_version_sites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_facilities_v_version_restrictions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`part\` text,
  	\`audience\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_facilities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_restrictions_order_idx\` ON \`_facilities_v_version_restrictions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_restrictions_parent_id_idx\` ON \`_facilities_v_version_restrictions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_facilities_v_version_sensitive_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_facilities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_sensitive_fields_order_idx\` ON \`_facilities_v_version_sensitive_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_sensitive_fields_parent_idx\` ON \`_facilities_v_version_sensitive_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_facilities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_category\` text,
  	\`version_active\` integer DEFAULT true,
  	\`version_manager\` text,
  	\`version_status\` text,
  	\`version_habilitation\` text,
  	\`version_finess_number\` text,
  	\`version_siret\` text,
  	\`version_authorised_capacity\` numeric,
  	\`version_installed_capacity\` numeric,
  	\`version_open_capacity\` numeric,
  	\`version_derogation_granted\` integer DEFAULT false,
  	\`version_derogation_reason\` text,
  	\`version_summary\` text,
  	\`version_project\` text,
  	\`version_offer\` text,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_contact_point\` text,
  	\`version_daily_price\` numeric,
  	\`version_address_street\` text,
  	\`version_address_complement\` text,
  	\`version_address_postcode\` text,
  	\`version_address_city\` text,
  	\`version_address_insee_code\` text,
  	\`version_address_certified\` integer,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_location_precision\` text,
  	\`version_accessibility_wheelchair\` text,
  	\`version_accessibility_details\` text,
  	\`version_accessibility_url\` text,
  	\`version_number\` text,
  	\`version_public_id\` text,
  	\`version_audience\` text DEFAULT 'agents',
  	\`version_verified_at\` text,
  	\`version_verified_by_name\` text,
  	\`version_cadence\` text DEFAULT '6',
  	\`version_review_due_at\` text,
  	\`version_modified_at\` text,
  	\`version_next_known_change_date\` text,
  	\`version_next_known_change_text\` text,
  	\`version_owner_id\` text(36),
  	\`version_internal_note\` text,
  	\`version_missing_since\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_facilities_v_parent_idx\` ON \`_facilities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_name_idx\` ON \`_facilities_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_category_idx\` ON \`_facilities_v\` (\`version_category\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_finess_number_idx\` ON \`_facilities_v\` (\`version_finess_number\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_address_version_address_insee_code_idx\` ON \`_facilities_v\` (\`version_address_insee_code\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_number_idx\` ON \`_facilities_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_public_id_idx\` ON \`_facilities_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_audience_idx\` ON \`_facilities_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_review_due_at_idx\` ON \`_facilities_v\` (\`version_review_due_at\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_modified_at_idx\` ON \`_facilities_v\` (\`version_modified_at\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_owner_idx\` ON \`_facilities_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_missing_since_idx\` ON \`_facilities_v\` (\`version_missing_since\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_updated_at_idx\` ON \`_facilities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_created_at_idx\` ON \`_facilities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version_deleted_at_idx\` ON \`_facilities_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_version_version__status_idx\` ON \`_facilities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_created_at_idx\` ON \`_facilities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_updated_at_idx\` ON \`_facilities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_facilities_v_latest_idx\` ON \`_facilities_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`units_durations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_durations_order_idx\` ON \`units_durations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`units_durations_parent_idx\` ON \`units_durations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units_needs_met\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_needs_met_order_idx\` ON \`units_needs_met\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`units_needs_met_parent_idx\` ON \`units_needs_met\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units_needs_not_met\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_needs_not_met_order_idx\` ON \`units_needs_not_met\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`units_needs_not_met_parent_idx\` ON \`units_needs_not_met\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`facility_id\` text(36) NOT NULL,
  	\`site\` text,
  	\`active\` integer DEFAULT true,
  	\`mode\` text NOT NULL,
  	\`sex\` text DEFAULT 'mixte' NOT NULL,
  	\`min_years\` numeric,
  	\`min_months\` numeric,
  	\`max_years\` numeric,
  	\`max_months\` numeric,
  	\`open_capacity\` numeric NOT NULL,
  	\`siblings_max\` numeric,
  	\`needs_detail\` text,
  	\`derogation_granted\` integer DEFAULT false,
  	\`derogation_reason\` text,
  	\`free_places\` text,
  	\`reminders_sent\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`facility_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`units_facility_idx\` ON \`units\` (\`facility_id\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`memberships\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`user_id\` text(36),
  	\`email\` text,
  	\`sheet\` text NOT NULL,
  	\`sheet_id\` text NOT NULL,
  	\`sheet_number\` text,
  	\`key\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`message\` text,
  	\`answer\` text,
  	\`invited_by_name\` text,
  	\`invited_at\` text,
  	\`reminders_sent\` numeric DEFAULT 0,
  	\`reminded_at\` text,
  	\`role_given\` integer DEFAULT false,
  	\`since\` text,
  	\`ended_at\` text,
  	\`link_hash\` text,
  	\`link_expires_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`memberships_user_idx\` ON \`memberships\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`memberships_email_idx\` ON \`memberships\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`memberships_sheet_id_idx\` ON \`memberships\` (\`sheet_id\`);`)
  await db.run(sql`CREATE INDEX \`memberships_sheet_number_idx\` ON \`memberships\` (\`sheet_number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`memberships_key_idx\` ON \`memberships\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`memberships_state_idx\` ON \`memberships\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`memberships_link_hash_idx\` ON \`memberships\` (\`link_hash\`);`)
  await db.run(sql`CREATE INDEX \`memberships_updated_at_idx\` ON \`memberships\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`memberships_created_at_idx\` ON \`memberships\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`verifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sheet\` text NOT NULL,
  	\`sheet_id\` text NOT NULL,
  	\`sheet_number\` text,
  	\`at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`way\` text NOT NULL,
  	\`checked\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`verifications_sheet_id_idx\` ON \`verifications\` (\`sheet_id\`);`)
  await db.run(sql`CREATE INDEX \`verifications_sheet_number_idx\` ON \`verifications\` (\`sheet_number\`);`)
  await db.run(sql`CREATE INDEX \`verifications_at_idx\` ON \`verifications\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`verifications_by_idx\` ON \`verifications\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`verifications_updated_at_idx\` ON \`verifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`verifications_created_at_idx\` ON \`verifications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`proposals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`sheet\` text NOT NULL,
  	\`sheet_id\` text,
  	\`sheet_number\` text,
  	\`base_updated_at\` text,
  	\`lines\` text NOT NULL,
  	\`author_id\` text(36),
  	\`author_name\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`answer\` text,
  	\`decided_by_name\` text,
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proposals_sheet_id_idx\` ON \`proposals\` (\`sheet_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_sheet_number_idx\` ON \`proposals\` (\`sheet_number\`);`)
  await db.run(sql`CREATE INDEX \`proposals_author_idx\` ON \`proposals\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_state_idx\` ON \`proposals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`proposals_updated_at_idx\` ON \`proposals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_created_at_idx\` ON \`proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`sheet\` text NOT NULL,
  	\`sheet_id\` text NOT NULL,
  	\`sheet_number\` text,
  	\`section\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`text\` text,
  	\`group\` text NOT NULL,
  	\`reporter_id\` text(36) NOT NULL,
  	\`reporter_name\` text,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`answer\` text,
  	\`answered_by_name\` text,
  	\`taken_at\` text,
  	\`answered_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reporter_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_sheet_id_idx\` ON \`reports\` (\`sheet_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_sheet_number_idx\` ON \`reports\` (\`sheet_number\`);`)
  await db.run(sql`CREATE INDEX \`reports_group_idx\` ON \`reports\` (\`group\`);`)
  await db.run(sql`CREATE INDEX \`reports_reporter_idx\` ON \`reports\` (\`reporter_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_state_idx\` ON \`reports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reports_answered_at_idx\` ON \`reports\` (\`answered_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`signed_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`sheet\` text,
  	\`sheet_id\` text,
  	\`sheet_number\` text,
  	\`email\` text,
  	\`user_id\` text(36),
  	\`expires_at\` text NOT NULL,
  	\`used_at\` text,
  	\`revoked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`signed_links_token_hash_idx\` ON \`signed_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`signed_links_purpose_idx\` ON \`signed_links\` (\`purpose\`);`)
  await db.run(sql`CREATE INDEX \`signed_links_sheet_id_idx\` ON \`signed_links\` (\`sheet_id\`);`)
  await db.run(sql`CREATE INDEX \`signed_links_email_idx\` ON \`signed_links\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`signed_links_user_idx\` ON \`signed_links\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`signed_links_expires_at_idx\` ON \`signed_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`signed_links_updated_at_idx\` ON \`signed_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`signed_links_created_at_idx\` ON \`signed_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`refused_mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`purpose\` text,
  	\`reason\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`refused_mails_email_idx\` ON \`refused_mails\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`refused_mails_at_idx\` ON \`refused_mails\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`refused_mails_updated_at_idx\` ON \`refused_mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`refused_mails_created_at_idx\` ON \`refused_mails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor_id\` text,
  	\`actor_name\` text,
  	\`sheet\` text,
  	\`sheet_id\` text,
  	\`sheet_number\` text,
  	\`detail\` text,
  	\`address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_id_idx\` ON \`audit_log\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_sheet_id_idx\` ON \`audit_log\` (\`sheet_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_sheet_number_idx\` ON \`audit_log\` (\`sheet_number\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`synonyms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`acronym\` text,
  	\`label\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_acronym_idx\` ON \`synonyms\` (\`acronym\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_updated_at_idx\` ON \`synonyms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_created_at_idx\` ON \`synonyms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`synonyms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_texts_order_parent\` ON \`synonyms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pinned_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`pinned_answers_updated_at_idx\` ON \`pinned_answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pinned_answers_created_at_idx\` ON \`pinned_answers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pinned_answers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pinned_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pinned_answers_texts_order_parent\` ON \`pinned_answers_texts\` (\`order\`,\`parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`missed_searches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	\`count\` numeric DEFAULT 1 NOT NULL,
  	\`last_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`missed_searches_words_idx\` ON \`missed_searches\` (\`words\`);`)
  await db.run(sql`CREATE INDEX \`missed_searches_count_idx\` ON \`missed_searches\` (\`count\`);`)
  await db.run(sql`CREATE INDEX \`missed_searches_last_on_idx\` ON \`missed_searches\` (\`last_on\`);`)
  await db.run(sql`CREATE INDEX \`missed_searches_updated_at_idx\` ON \`missed_searches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`missed_searches_created_at_idx\` ON \`missed_searches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sheet_uses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`reads\` numeric DEFAULT 0 NOT NULL,
  	\`from_search\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sheet_uses_key_idx\` ON \`sheet_uses\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sheet_uses_day_idx\` ON \`sheet_uses\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`sheet_uses_number_idx\` ON \`sheet_uses\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`sheet_uses_updated_at_idx\` ON \`sheet_uses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sheet_uses_created_at_idx\` ON \`sheet_uses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sheet_words\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`month\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`words\` text NOT NULL,
  	\`count\` numeric DEFAULT 1 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sheet_words_key_idx\` ON \`sheet_words\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sheet_words_month_idx\` ON \`sheet_words\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`sheet_words_number_idx\` ON \`sheet_words\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`sheet_words_updated_at_idx\` ON \`sheet_words\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sheet_words_created_at_idx\` ON \`sheet_words\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`territory\` text,
  	\`verifier_title\` text,
  	\`active\` integer DEFAULT true,
  	\`taken_over_by_id\` text(36),
  	\`oidc_subject\` text,
  	\`last_seen_at\` text,
  	\`digest\` integer DEFAULT true,
  	\`digest_for\` text,
  	\`idle_warned_at\` text,
  	\`link_hash\` text,
  	\`link_purpose\` text,
  	\`link_expires_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`taken_over_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_taken_over_by_idx\` ON \`users\` (\`taken_over_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_oidc_subject_idx\` ON \`users\` (\`oidc_subject\`);`)
  await db.run(sql`CREATE INDEX \`users_last_seen_at_idx\` ON \`users\` (\`last_seen_at\`);`)
  await db.run(sql`CREATE INDEX \`users_link_hash_idx\` ON \`users\` (\`link_hash\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`last_seen_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`ended_at\` text,
  	\`shared_post\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_token_hash_idx\` ON \`sessions\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`sessions_user_idx\` ON \`sessions\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_expires_at_idx\` ON \`sessions\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_updated_at_idx\` ON \`sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_created_at_idx\` ON \`sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rate_limits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`count\` numeric DEFAULT 0 NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rate_limits_key_idx\` ON \`rate_limits\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`rate_limits_expires_at_idx\` ON \`rate_limits\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`rate_limits_updated_at_idx\` ON \`rate_limits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rate_limits_created_at_idx\` ON \`rate_limits\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`api_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`reader_class\` text DEFAULT 'public' NOT NULL,
  	\`rate_per_minute\` numeric DEFAULT 120 NOT NULL,
  	\`revoked\` integer DEFAULT false,
  	\`hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`api_keys_hash_idx\` ON \`api_keys\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_updated_at_idx\` ON \`api_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_created_at_idx\` ON \`api_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sheet_numbers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`letter\` text NOT NULL,
  	\`rank\` numeric NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`sheet\` text NOT NULL,
  	\`replaced_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sheet_numbers_number_idx\` ON \`sheet_numbers\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`sheet_numbers_letter_idx\` ON \`sheet_numbers\` (\`letter\`);`)
  await db.run(sql`CREATE INDEX \`sheet_numbers_rank_idx\` ON \`sheet_numbers\` (\`rank\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sheet_numbers_public_id_idx\` ON \`sheet_numbers\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`sheet_numbers_updated_at_idx\` ON \`sheet_numbers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sheet_numbers_created_at_idx\` ON \`sheet_numbers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`letter_rank_idx\` ON \`sheet_numbers\` (\`letter\`,\`rank\`);`)
  await db.run(sql`CREATE TABLE \`favourites\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`number\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`favourites_user_idx\` ON \`favourites\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`favourites_number_idx\` ON \`favourites\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`favourites_key_idx\` ON \`favourites\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`favourites_updated_at_idx\` ON \`favourites\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`favourites_created_at_idx\` ON \`favourites\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`data_sources_trusted_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text NOT NULL,
  	\`rank\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`data_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`data_sources_trusted_fields_order_idx\` ON \`data_sources_trusted_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_trusted_fields_parent_id_idx\` ON \`data_sources_trusted_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`data_sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`licence\` text,
  	\`url\` text,
  	\`rank\` numeric DEFAULT 100 NOT NULL,
  	\`audience\` text DEFAULT 'public' NOT NULL,
  	\`mapping\` text,
  	\`last_import_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`data_sources_code_idx\` ON \`data_sources\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_last_import_at_idx\` ON \`data_sources\` (\`last_import_at\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_updated_at_idx\` ON \`data_sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_created_at_idx\` ON \`data_sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`import_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`format\` text NOT NULL,
  	\`source_id\` text(36),
  	\`complete\` integer DEFAULT false,
  	\`state\` text DEFAULT 'waiting',
  	\`done\` numeric DEFAULT 0,
  	\`total\` numeric DEFAULT 0,
  	\`report\` text,
  	\`fault\` text,
  	\`asked_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`data_sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`import_runs_source_idx\` ON \`import_runs\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`import_runs_state_idx\` ON \`import_runs\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`import_runs_asked_by_idx\` ON \`import_runs\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`import_runs_updated_at_idx\` ON \`import_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`import_runs_created_at_idx\` ON \`import_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`import_runs_filename_idx\` ON \`import_runs\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`conflicts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`sheet\` text NOT NULL,
  	\`sheet_id\` text NOT NULL,
  	\`sheet_number\` text,
  	\`field\` text NOT NULL,
  	\`field_label\` text,
  	\`source\` text NOT NULL,
  	\`key\` text,
  	\`current\` text,
  	\`proposed\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`decided_by_name\` text,
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`conflicts_sheet_id_idx\` ON \`conflicts\` (\`sheet_id\`);`)
  await db.run(sql`CREATE INDEX \`conflicts_sheet_number_idx\` ON \`conflicts\` (\`sheet_number\`);`)
  await db.run(sql`CREATE INDEX \`conflicts_source_idx\` ON \`conflicts\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`conflicts_state_idx\` ON \`conflicts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`conflicts_updated_at_idx\` ON \`conflicts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`conflicts_created_at_idx\` ON \`conflicts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sheetId_field_source_idx\` ON \`conflicts\` (\`sheet_id\`,\`field\`,\`source\`);`)
  await db.run(sql`CREATE TABLE \`duplicate_pairs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`pair_key\` text NOT NULL,
  	\`first_id\` text(36),
  	\`second_id\` text(36),
  	\`score\` numeric NOT NULL,
  	\`reasons\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`decided_by_name\` text,
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`first_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`second_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`duplicate_pairs_pair_key_idx\` ON \`duplicate_pairs\` (\`pair_key\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_pairs_first_idx\` ON \`duplicate_pairs\` (\`first_id\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_pairs_second_idx\` ON \`duplicate_pairs\` (\`second_id\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_pairs_score_idx\` ON \`duplicate_pairs\` (\`score\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_pairs_state_idx\` ON \`duplicate_pairs\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_pairs_updated_at_idx\` ON \`duplicate_pairs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_pairs_created_at_idx\` ON \`duplicate_pairs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`source_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source\` text NOT NULL,
  	\`sheet\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`sheet_id\` text NOT NULL,
  	\`sheet_number\` text,
  	\`last_values\` text,
  	\`fingerprint\` text,
  	\`last_run\` text,
  	\`missing_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`source_records_source_idx\` ON \`source_records\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`source_records_key_idx\` ON \`source_records\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`source_records_sheet_id_idx\` ON \`source_records\` (\`sheet_id\`);`)
  await db.run(sql`CREATE INDEX \`source_records_sheet_number_idx\` ON \`source_records\` (\`sheet_number\`);`)
  await db.run(sql`CREATE INDEX \`source_records_last_run_idx\` ON \`source_records\` (\`last_run\`);`)
  await db.run(sql`CREATE INDEX \`source_records_missing_since_idx\` ON \`source_records\` (\`missing_since\`);`)
  await db.run(sql`CREATE INDEX \`source_records_updated_at_idx\` ON \`source_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`source_records_created_at_idx\` ON \`source_records\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`source_sheet_key_idx\` ON \`source_records\` (\`source\`,\`sheet\`,\`key\`);`)
  await db.run(sql`CREATE TABLE \`sheet_feed\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`sheet\` text NOT NULL,
  	\`public_changed_at\` text,
  	\`public_revision\` text,
  	\`public_listed\` integer DEFAULT false,
  	\`partners_changed_at\` text,
  	\`partners_revision\` text,
  	\`partners_listed\` integer DEFAULT false,
  	\`agents_changed_at\` text,
  	\`agents_revision\` text,
  	\`agents_listed\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sheet_feed_public_id_idx\` ON \`sheet_feed\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`sheet_feed_updated_at_idx\` ON \`sheet_feed\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sheet_feed_created_at_idx\` ON \`sheet_feed\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sheet_public_changedAt_publicId_idx\` ON \`sheet_feed\` (\`sheet\`,\`public_changed_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`sheet_partners_changedAt_publicId_idx\` ON \`sheet_feed\` (\`sheet\`,\`partners_changed_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`sheet_agents_changedAt_publicId_idx\` ON \`sheet_feed\` (\`sheet\`,\`agents_changed_at\`,\`public_id\`);`)
  await db.run(sql`CREATE TABLE \`commune_centres\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`department\` text NOT NULL,
  	\`centres\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_centres_department_idx\` ON \`commune_centres\` (\`department\`);`)
  await db.run(sql`CREATE INDEX \`commune_centres_updated_at_idx\` ON \`commune_centres\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`commune_centres_created_at_idx\` ON \`commune_centres\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sheet_drafts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`sheet\` text NOT NULL,
  	\`sheet_id\` text NOT NULL,
  	\`section\` text NOT NULL,
  	\`values\` text NOT NULL,
  	\`base_values\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sheet_drafts_key_idx\` ON \`sheet_drafts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sheet_drafts_user_idx\` ON \`sheet_drafts\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`sheet_drafts_sheet_id_idx\` ON \`sheet_drafts\` (\`sheet_id\`);`)
  await db.run(sql`CREATE INDEX \`sheet_drafts_updated_at_idx\` ON \`sheet_drafts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sheet_drafts_created_at_idx\` ON \`sheet_drafts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sheet_reminders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`sheet_id\` text NOT NULL,
  	\`sheet_number\` text,
  	\`sent_at\` text NOT NULL,
  	\`by_name\` text,
  	\`steps\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sheet_reminders_key_idx\` ON \`sheet_reminders\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sheet_reminders_sheet_id_idx\` ON \`sheet_reminders\` (\`sheet_id\`);`)
  await db.run(sql`CREATE INDEX \`sheet_reminders_sheet_number_idx\` ON \`sheet_reminders\` (\`sheet_number\`);`)
  await db.run(sql`CREATE INDEX \`sheet_reminders_sent_at_idx\` ON \`sheet_reminders\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`sheet_reminders_updated_at_idx\` ON \`sheet_reminders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sheet_reminders_created_at_idx\` ON \`sheet_reminders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`schemes_id\` text(36),
  	\`themes_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`sheet_reminders_id\`) REFERENCES \`sheet_reminders\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schemes_id_idx\` ON \`payload_locked_documents_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text DEFAULT 'Repère' NOT NULL,
  	\`department\` text DEFAULT 'Département' NOT NULL,
  	\`department_code\` text DEFAULT '91' NOT NULL,
  	\`logo_id\` text(36),
  	\`accent\` text DEFAULT '#0f5e57',
  	\`open_to_public\` integer DEFAULT false,
  	\`free_places_delays_urgence\` numeric DEFAULT 48 NOT NULL,
  	\`free_places_delays_court\` numeric DEFAULT 168 NOT NULL,
  	\`free_places_delays_moyen\` numeric DEFAULT 360 NOT NULL,
  	\`free_places_delays_long\` numeric DEFAULT 720 NOT NULL,
  	\`free_places_delays_relais\` numeric DEFAULT 720 NOT NULL,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`legal_notice\` text,
  	\`accessibility_statement\` text,
  	\`accessibility_rate\` numeric,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_logo_idx\` ON \`site\` (\`logo_id\`);`)
  await db.run(sql`CREATE TABLE \`site_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_texts_order_parent\` ON \`site_texts\` (\`order\`,\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`schemes_publics\`;`)
  await db.run(sql`DROP TABLE \`schemes_steps\`;`)
  await db.run(sql`DROP TABLE \`schemes_documents\`;`)
  await db.run(sql`DROP TABLE \`schemes_mobilisation_modes\`;`)
  await db.run(sql`DROP TABLE \`schemes_mobilisable_by\`;`)
  await db.run(sql`DROP TABLE \`schemes_legal_references\`;`)
  await db.run(sql`DROP TABLE \`schemes_family_steps\`;`)
  await db.run(sql`DROP TABLE \`schemes\`;`)
  await db.run(sql`DROP TABLE \`schemes_texts\`;`)
  await db.run(sql`DROP TABLE \`schemes_rels\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_version_publics\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_version_documents\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_version_mobilisation_modes\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_version_mobilisable_by\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_version_legal_references\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_version_family_steps\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`organisations_networks\`;`)
  await db.run(sql`DROP TABLE \`organisations_languages\`;`)
  await db.run(sql`DROP TABLE \`organisations_phones\`;`)
  await db.run(sql`DROP TABLE \`organisations_emails\`;`)
  await db.run(sql`DROP TABLE \`organisations_closures\`;`)
  await db.run(sql`DROP TABLE \`organisations_permanences\`;`)
  await db.run(sql`DROP TABLE \`organisations_restrictions\`;`)
  await db.run(sql`DROP TABLE \`organisations_sensitive_fields\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_texts\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_networks\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_emails\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_closures\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_permanences\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_restrictions\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_sensitive_fields\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`services_thematics\`;`)
  await db.run(sql`DROP TABLE \`services_publics\`;`)
  await db.run(sql`DROP TABLE \`services_reception_modes\`;`)
  await db.run(sql`DROP TABLE \`services_mobilisation_modes\`;`)
  await db.run(sql`DROP TABLE \`services_mobilisable_by\`;`)
  await db.run(sql`DROP TABLE \`services_restrictions\`;`)
  await db.run(sql`DROP TABLE \`services_sensitive_fields\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_texts\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_thematics\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_publics\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_reception_modes\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_mobilisation_modes\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_mobilisable_by\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_restrictions\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_sensitive_fields\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_services_v_rels\`;`)
  await db.run(sql`DROP TABLE \`facilities_photos\`;`)
  await db.run(sql`DROP TABLE \`facilities_phones\`;`)
  await db.run(sql`DROP TABLE \`facilities_closures\`;`)
  await db.run(sql`DROP TABLE \`facilities_sites\`;`)
  await db.run(sql`DROP TABLE \`facilities_restrictions\`;`)
  await db.run(sql`DROP TABLE \`facilities_sensitive_fields\`;`)
  await db.run(sql`DROP TABLE \`facilities\`;`)
  await db.run(sql`DROP TABLE \`_facilities_v_version_photos\`;`)
  await db.run(sql`DROP TABLE \`_facilities_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_facilities_v_version_closures\`;`)
  await db.run(sql`DROP TABLE \`_facilities_v_version_sites\`;`)
  await db.run(sql`DROP TABLE \`_facilities_v_version_restrictions\`;`)
  await db.run(sql`DROP TABLE \`_facilities_v_version_sensitive_fields\`;`)
  await db.run(sql`DROP TABLE \`_facilities_v\`;`)
  await db.run(sql`DROP TABLE \`units_durations\`;`)
  await db.run(sql`DROP TABLE \`units_needs_met\`;`)
  await db.run(sql`DROP TABLE \`units_needs_not_met\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`memberships\`;`)
  await db.run(sql`DROP TABLE \`verifications\`;`)
  await db.run(sql`DROP TABLE \`proposals\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`signed_links\`;`)
  await db.run(sql`DROP TABLE \`refused_mails\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`synonyms\`;`)
  await db.run(sql`DROP TABLE \`synonyms_texts\`;`)
  await db.run(sql`DROP TABLE \`pinned_answers\`;`)
  await db.run(sql`DROP TABLE \`pinned_answers_texts\`;`)
  await db.run(sql`DROP TABLE \`pinned_answers_rels\`;`)
  await db.run(sql`DROP TABLE \`missed_searches\`;`)
  await db.run(sql`DROP TABLE \`sheet_uses\`;`)
  await db.run(sql`DROP TABLE \`sheet_words\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`sessions\`;`)
  await db.run(sql`DROP TABLE \`rate_limits\`;`)
  await db.run(sql`DROP TABLE \`api_keys\`;`)
  await db.run(sql`DROP TABLE \`sheet_numbers\`;`)
  await db.run(sql`DROP TABLE \`favourites\`;`)
  await db.run(sql`DROP TABLE \`data_sources_trusted_fields\`;`)
  await db.run(sql`DROP TABLE \`data_sources\`;`)
  await db.run(sql`DROP TABLE \`import_runs\`;`)
  await db.run(sql`DROP TABLE \`conflicts\`;`)
  await db.run(sql`DROP TABLE \`duplicate_pairs\`;`)
  await db.run(sql`DROP TABLE \`source_records\`;`)
  await db.run(sql`DROP TABLE \`sheet_feed\`;`)
  await db.run(sql`DROP TABLE \`commune_centres\`;`)
  await db.run(sql`DROP TABLE \`sheet_drafts\`;`)
  await db.run(sql`DROP TABLE \`sheet_reminders\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_texts\`;`)
}
