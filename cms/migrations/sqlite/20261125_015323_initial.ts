import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`circolari_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`circolari\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`circolari_audience_order_idx\` ON \`circolari_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`circolari_audience_parent_idx\` ON \`circolari_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`circolari_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`venue\` text,
  	\`from\` text,
  	\`section\` text,
  	\`rule\` text,
  	\`obligation_arisen\` text,
  	\`effects_until\` text,
  	\`end_of_appointment\` text,
  	\`until\` text,
  	\`resolution\` text,
  	\`days\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`circolari\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`circolari_placements_order_idx\` ON \`circolari_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`circolari_placements_parent_id_idx\` ON \`circolari_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`circolari\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`number\` numeric,
  	\`school_year\` text,
  	\`date\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`protocol\` text,
  	\`signatory\` text,
  	\`replaced_by_id\` integer,
  	\`address_key\` text,
  	\`first_published_at\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_at\` text,
  	\`imported_source\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`replaced_by_id\`) REFERENCES \`circolari\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`circolari_number_idx\` ON \`circolari\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`circolari_school_year_idx\` ON \`circolari\` (\`school_year\`);`)
  await db.run(sql`CREATE INDEX \`circolari_replaced_by_idx\` ON \`circolari\` (\`replaced_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`circolari_address_key_idx\` ON \`circolari\` (\`address_key\`);`)
  await db.run(sql`CREATE INDEX \`circolari_first_published_at_idx\` ON \`circolari\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`circolari_updated_at_idx\` ON \`circolari\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`circolari_created_at_idx\` ON \`circolari\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`circolari__status_idx\` ON \`circolari\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`circolari_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`circolari\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`circolari_texts_order_parent\` ON \`circolari_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`circolari_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`allegati_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`circolari\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`allegati_id\`) REFERENCES \`allegati\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`circolari_rels_order_idx\` ON \`circolari_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`circolari_rels_parent_idx\` ON \`circolari_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`circolari_rels_path_idx\` ON \`circolari_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`circolari_rels_allegati_id_idx\` ON \`circolari_rels\` (\`allegati_id\`);`)
  await db.run(sql`CREATE TABLE \`_circolari_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_circolari_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_audience_order_idx\` ON \`_circolari_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_audience_parent_idx\` ON \`_circolari_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_circolari_v_version_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`venue\` text,
  	\`from\` text,
  	\`section\` text,
  	\`rule\` text,
  	\`obligation_arisen\` text,
  	\`effects_until\` text,
  	\`end_of_appointment\` text,
  	\`until\` text,
  	\`resolution\` text,
  	\`days\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_circolari_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_placements_order_idx\` ON \`_circolari_v_version_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_placements_parent_id_idx\` ON \`_circolari_v_version_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_circolari_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_number\` numeric,
  	\`version_school_year\` text,
  	\`version_date\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_protocol\` text,
  	\`version_signatory\` text,
  	\`version_replaced_by_id\` integer,
  	\`version_address_key\` text,
  	\`version_first_published_at\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_at\` text,
  	\`version_imported_source\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`circolari\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_replaced_by_id\`) REFERENCES \`circolari\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_circolari_v_parent_idx\` ON \`_circolari_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_version_number_idx\` ON \`_circolari_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_version_school_year_idx\` ON \`_circolari_v\` (\`version_school_year\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_version_replaced_by_idx\` ON \`_circolari_v\` (\`version_replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_version_address_key_idx\` ON \`_circolari_v\` (\`version_address_key\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_version_first_published_at_idx\` ON \`_circolari_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_version_updated_at_idx\` ON \`_circolari_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_version_created_at_idx\` ON \`_circolari_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_version__status_idx\` ON \`_circolari_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_created_at_idx\` ON \`_circolari_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_updated_at_idx\` ON \`_circolari_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_latest_idx\` ON \`_circolari_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_circolari_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_circolari_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_circolari_v_texts_order_parent\` ON \`_circolari_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_circolari_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`allegati_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_circolari_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`allegati_id\`) REFERENCES \`allegati\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_circolari_v_rels_order_idx\` ON \`_circolari_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_rels_parent_idx\` ON \`_circolari_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_rels_path_idx\` ON \`_circolari_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_rels_allegati_id_idx\` ON \`_circolari_v_rels\` (\`allegati_id\`);`)
  await db.run(sql`CREATE TABLE \`regolamenti_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`venue\` text,
  	\`from\` text,
  	\`section\` text,
  	\`rule\` text,
  	\`obligation_arisen\` text,
  	\`effects_until\` text,
  	\`end_of_appointment\` text,
  	\`until\` text,
  	\`resolution\` text,
  	\`days\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regolamenti\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regolamenti_placements_order_idx\` ON \`regolamenti_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regolamenti_placements_parent_id_idx\` ON \`regolamenti_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regolamenti_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regolamenti\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regolamenti_audience_order_idx\` ON \`regolamenti_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regolamenti_audience_parent_idx\` ON \`regolamenti_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regolamenti\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`date\` text,
  	\`approval\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`protocol\` text,
  	\`signatory\` text,
  	\`slug\` text,
  	\`replaced_by_id\` integer,
  	\`first_published_at\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_at\` text,
  	\`imported_source\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`replaced_by_id\`) REFERENCES \`regolamenti\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regolamenti_slug_idx\` ON \`regolamenti\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`regolamenti_replaced_by_idx\` ON \`regolamenti\` (\`replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`regolamenti_first_published_at_idx\` ON \`regolamenti\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`regolamenti_updated_at_idx\` ON \`regolamenti\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regolamenti_created_at_idx\` ON \`regolamenti\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`regolamenti__status_idx\` ON \`regolamenti\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`regolamenti_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regolamenti\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regolamenti_texts_order_parent\` ON \`regolamenti_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regolamenti_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`allegati_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regolamenti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`allegati_id\`) REFERENCES \`allegati\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regolamenti_rels_order_idx\` ON \`regolamenti_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regolamenti_rels_parent_idx\` ON \`regolamenti_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regolamenti_rels_path_idx\` ON \`regolamenti_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`regolamenti_rels_allegati_id_idx\` ON \`regolamenti_rels\` (\`allegati_id\`);`)
  await db.run(sql`CREATE TABLE \`_regolamenti_v_version_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`venue\` text,
  	\`from\` text,
  	\`section\` text,
  	\`rule\` text,
  	\`obligation_arisen\` text,
  	\`effects_until\` text,
  	\`end_of_appointment\` text,
  	\`until\` text,
  	\`resolution\` text,
  	\`days\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regolamenti_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_version_placements_order_idx\` ON \`_regolamenti_v_version_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_version_placements_parent_id_idx\` ON \`_regolamenti_v_version_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regolamenti_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_regolamenti_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_version_audience_order_idx\` ON \`_regolamenti_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_version_audience_parent_idx\` ON \`_regolamenti_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regolamenti_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_date\` text,
  	\`version_approval\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_protocol\` text,
  	\`version_signatory\` text,
  	\`version_slug\` text,
  	\`version_replaced_by_id\` integer,
  	\`version_first_published_at\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_at\` text,
  	\`version_imported_source\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regolamenti\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_replaced_by_id\`) REFERENCES \`regolamenti\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_parent_idx\` ON \`_regolamenti_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_version_version_slug_idx\` ON \`_regolamenti_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_version_version_replaced_by_idx\` ON \`_regolamenti_v\` (\`version_replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_version_version_first_published_at_idx\` ON \`_regolamenti_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_version_version_updated_at_idx\` ON \`_regolamenti_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_version_version_created_at_idx\` ON \`_regolamenti_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_version_version__status_idx\` ON \`_regolamenti_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_created_at_idx\` ON \`_regolamenti_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_updated_at_idx\` ON \`_regolamenti_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_latest_idx\` ON \`_regolamenti_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_regolamenti_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_regolamenti_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_texts_order_parent\` ON \`_regolamenti_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regolamenti_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`allegati_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_regolamenti_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`allegati_id\`) REFERENCES \`allegati\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_rels_order_idx\` ON \`_regolamenti_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_rels_parent_idx\` ON \`_regolamenti_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_rels_path_idx\` ON \`_regolamenti_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_rels_allegati_id_idx\` ON \`_regolamenti_v_rels\` (\`allegati_id\`);`)
  await db.run(sql`CREATE TABLE \`atti_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`venue\` text,
  	\`from\` text,
  	\`section\` text,
  	\`rule\` text,
  	\`obligation_arisen\` text,
  	\`effects_until\` text,
  	\`end_of_appointment\` text,
  	\`until\` text,
  	\`resolution\` text,
  	\`days\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`atti\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`atti_placements_order_idx\` ON \`atti_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`atti_placements_parent_id_idx\` ON \`atti_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`atti_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`atti\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`atti_audience_order_idx\` ON \`atti_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`atti_audience_parent_idx\` ON \`atti_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`atti\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`act_type\` text,
  	\`date\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`protocol\` text,
  	\`signatory\` text,
  	\`slug\` text,
  	\`replaced_by_id\` integer,
  	\`first_published_at\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_at\` text,
  	\`imported_source\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`replaced_by_id\`) REFERENCES \`atti\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`atti_slug_idx\` ON \`atti\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`atti_replaced_by_idx\` ON \`atti\` (\`replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`atti_first_published_at_idx\` ON \`atti\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`atti_updated_at_idx\` ON \`atti\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`atti_created_at_idx\` ON \`atti\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`atti__status_idx\` ON \`atti\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`atti_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`atti\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`atti_texts_order_parent\` ON \`atti_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`atti_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`allegati_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`atti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`allegati_id\`) REFERENCES \`allegati\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`atti_rels_order_idx\` ON \`atti_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`atti_rels_parent_idx\` ON \`atti_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`atti_rels_path_idx\` ON \`atti_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`atti_rels_allegati_id_idx\` ON \`atti_rels\` (\`allegati_id\`);`)
  await db.run(sql`CREATE TABLE \`_atti_v_version_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`venue\` text,
  	\`from\` text,
  	\`section\` text,
  	\`rule\` text,
  	\`obligation_arisen\` text,
  	\`effects_until\` text,
  	\`end_of_appointment\` text,
  	\`until\` text,
  	\`resolution\` text,
  	\`days\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_atti_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_atti_v_version_placements_order_idx\` ON \`_atti_v_version_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_version_placements_parent_id_idx\` ON \`_atti_v_version_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_atti_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_atti_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_atti_v_version_audience_order_idx\` ON \`_atti_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_version_audience_parent_idx\` ON \`_atti_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_atti_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_act_type\` text,
  	\`version_date\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_protocol\` text,
  	\`version_signatory\` text,
  	\`version_slug\` text,
  	\`version_replaced_by_id\` integer,
  	\`version_first_published_at\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_at\` text,
  	\`version_imported_source\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`atti\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_replaced_by_id\`) REFERENCES \`atti\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_atti_v_parent_idx\` ON \`_atti_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_version_version_slug_idx\` ON \`_atti_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_version_version_replaced_by_idx\` ON \`_atti_v\` (\`version_replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_version_version_first_published_at_idx\` ON \`_atti_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_version_version_updated_at_idx\` ON \`_atti_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_version_version_created_at_idx\` ON \`_atti_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_version_version__status_idx\` ON \`_atti_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_created_at_idx\` ON \`_atti_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_updated_at_idx\` ON \`_atti_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_latest_idx\` ON \`_atti_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_atti_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_atti_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_atti_v_texts_order_parent\` ON \`_atti_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_atti_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`allegati_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_atti_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`allegati_id\`) REFERENCES \`allegati\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_atti_v_rels_order_idx\` ON \`_atti_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_rels_parent_idx\` ON \`_atti_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_rels_path_idx\` ON \`_atti_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_atti_v_rels_allegati_id_idx\` ON \`_atti_v_rels\` (\`allegati_id\`);`)
  await db.run(sql`CREATE TABLE \`sezioni\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`section\` text,
  	\`introduction\` text,
  	\`responsible\` text,
  	\`not_applicable_reason\` text,
  	\`not_applicable_on\` text,
  	\`link_label\` text,
  	\`link_url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sezioni_section_idx\` ON \`sezioni\` (\`section\`);`)
  await db.run(sql`CREATE INDEX \`sezioni_updated_at_idx\` ON \`sezioni\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sezioni_created_at_idx\` ON \`sezioni\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`allegati\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`notice\` text,
  	\`media_type\` text,
  	\`size\` numeric,
  	\`pages\` numeric,
  	\`sha256\` text,
  	\`text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`allegati_updated_at_idx\` ON \`allegati\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`allegati_created_at_idx\` ON \`allegati\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`allegati_filename_idx\` ON \`allegati\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`utenti_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`utenti\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`utenti_sessions_order_idx\` ON \`utenti_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`utenti_sessions_parent_id_idx\` ON \`utenti_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`utenti\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`utenti_updated_at_idx\` ON \`utenti\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`utenti_created_at_idx\` ON \`utenti\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`utenti_email_idx\` ON \`utenti\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`rilasci\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`state\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`finished_at\` text,
  	\`as_of\` text NOT NULL,
  	\`published\` numeric,
  	\`withheld\` numeric,
  	\`message\` text,
  	\`report\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`rilasci_state_idx\` ON \`rilasci\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`rilasci_started_at_idx\` ON \`rilasci\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`rilasci_updated_at_idx\` ON \`rilasci\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rilasci_created_at_idx\` ON \`rilasci\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
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
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`concurrency_key\` text,
  	\`meta\` text,
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
  await db.run(sql`CREATE INDEX \`payload_jobs_concurrency_key_idx\` ON \`payload_jobs\` (\`concurrency_key\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`circolari_id\` integer,
  	\`regolamenti_id\` integer,
  	\`atti_id\` integer,
  	\`sezioni_id\` integer,
  	\`allegati_id\` integer,
  	\`utenti_id\` integer,
  	\`rilasci_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`circolari_id\`) REFERENCES \`circolari\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regolamenti_id\`) REFERENCES \`regolamenti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`atti_id\`) REFERENCES \`atti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sezioni_id\`) REFERENCES \`sezioni\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`allegati_id\`) REFERENCES \`allegati\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`utenti_id\`) REFERENCES \`utenti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rilasci_id\`) REFERENCES \`rilasci\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_circolari_id_idx\` ON \`payload_locked_documents_rels\` (\`circolari_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regolamenti_id_idx\` ON \`payload_locked_documents_rels\` (\`regolamenti_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_atti_id_idx\` ON \`payload_locked_documents_rels\` (\`atti_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sezioni_id_idx\` ON \`payload_locked_documents_rels\` (\`sezioni_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_allegati_id_idx\` ON \`payload_locked_documents_rels\` (\`allegati_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_utenti_id_idx\` ON \`payload_locked_documents_rels\` (\`utenti_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rilasci_id_idx\` ON \`payload_locked_documents_rels\` (\`rilasci_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`utenti_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`utenti_id\`) REFERENCES \`utenti\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_utenti_id_idx\` ON \`payload_preferences_rels\` (\`utenti_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`carta_dei_servizi_standards\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`service\` text,
  	\`standard\` text,
  	\`days\` numeric,
  	\`achieved\` numeric,
  	\`complaint\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`carta_dei_servizi\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`carta_dei_servizi_standards_order_idx\` ON \`carta_dei_servizi_standards\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`carta_dei_servizi_standards_parent_id_idx\` ON \`carta_dei_servizi_standards\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`carta_dei_servizi_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`venue\` text,
  	\`from\` text,
  	\`section\` text,
  	\`rule\` text,
  	\`obligation_arisen\` text,
  	\`effects_until\` text,
  	\`end_of_appointment\` text,
  	\`until\` text,
  	\`resolution\` text,
  	\`days\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`carta_dei_servizi\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`carta_dei_servizi_placements_order_idx\` ON \`carta_dei_servizi_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`carta_dei_servizi_placements_parent_id_idx\` ON \`carta_dei_servizi_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`carta_dei_servizi\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text DEFAULT 'Carta dei servizi',
  	\`date\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`first_published_at\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_at\` text,
  	\`imported_source\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`carta_dei_servizi_first_published_at_idx\` ON \`carta_dei_servizi\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`carta_dei_servizi__status_idx\` ON \`carta_dei_servizi\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`carta_dei_servizi_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`carta_dei_servizi\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`carta_dei_servizi_texts_order_parent\` ON \`carta_dei_servizi_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_carta_dei_servizi_v_version_standards\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`service\` text,
  	\`standard\` text,
  	\`days\` numeric,
  	\`achieved\` numeric,
  	\`complaint\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_carta_dei_servizi_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_version_standards_order_idx\` ON \`_carta_dei_servizi_v_version_standards\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_version_standards_parent_id_idx\` ON \`_carta_dei_servizi_v_version_standards\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_carta_dei_servizi_v_version_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`venue\` text,
  	\`from\` text,
  	\`section\` text,
  	\`rule\` text,
  	\`obligation_arisen\` text,
  	\`effects_until\` text,
  	\`end_of_appointment\` text,
  	\`until\` text,
  	\`resolution\` text,
  	\`days\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_carta_dei_servizi_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_version_placements_order_idx\` ON \`_carta_dei_servizi_v_version_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_version_placements_parent_id_idx\` ON \`_carta_dei_servizi_v_version_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_carta_dei_servizi_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_title\` text DEFAULT 'Carta dei servizi',
  	\`version_date\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_first_published_at\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_at\` text,
  	\`version_imported_source\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_version_version_first_published_at_idx\` ON \`_carta_dei_servizi_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_version_version__status_idx\` ON \`_carta_dei_servizi_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_created_at_idx\` ON \`_carta_dei_servizi_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_updated_at_idx\` ON \`_carta_dei_servizi_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_latest_idx\` ON \`_carta_dei_servizi_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_carta_dei_servizi_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_carta_dei_servizi_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_texts_order_parent\` ON \`_carta_dei_servizi_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scuola_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scuola\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scuola_phones_order_idx\` ON \`scuola_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scuola_phones_parent_id_idx\` ON \`scuola_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scuola_emails\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scuola\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scuola_emails_order_idx\` ON \`scuola_emails\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scuola_emails_parent_id_idx\` ON \`scuola_emails\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scuola_locations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text,
  	\`address\` text NOT NULL,
  	\`hours\` text,
  	\`phone\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scuola\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scuola_locations_order_idx\` ON \`scuola_locations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scuola_locations_parent_id_idx\` ON \`scuola_locations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scuola_role_holders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text,
  	\`phone\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scuola\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scuola_role_holders_order_idx\` ON \`scuola_role_holders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scuola_role_holders_parent_id_idx\` ON \`scuola_role_holders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scuola\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text NOT NULL,
  	\`tagline\` text,
  	\`code\` text NOT NULL,
  	\`fiscal_code\` text NOT NULL,
  	\`vat_number\` text,
  	\`ipa_code\` text,
  	\`address\` text NOT NULL,
  	\`municipality\` text NOT NULL,
  	\`province\` text NOT NULL,
  	\`presentation\` text,
  	\`history\` text,
  	\`accessibility_statement\` text,
  	\`privacy_policy_url\` text,
  	\`site_url\` text NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`scuola_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scuola\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scuola_texts_order_parent\` ON \`scuola_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`circolari_audience\`;`)
  await db.run(sql`DROP TABLE \`circolari_placements\`;`)
  await db.run(sql`DROP TABLE \`circolari\`;`)
  await db.run(sql`DROP TABLE \`circolari_texts\`;`)
  await db.run(sql`DROP TABLE \`circolari_rels\`;`)
  await db.run(sql`DROP TABLE \`_circolari_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_circolari_v_version_placements\`;`)
  await db.run(sql`DROP TABLE \`_circolari_v\`;`)
  await db.run(sql`DROP TABLE \`_circolari_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_circolari_v_rels\`;`)
  await db.run(sql`DROP TABLE \`regolamenti_placements\`;`)
  await db.run(sql`DROP TABLE \`regolamenti_audience\`;`)
  await db.run(sql`DROP TABLE \`regolamenti\`;`)
  await db.run(sql`DROP TABLE \`regolamenti_texts\`;`)
  await db.run(sql`DROP TABLE \`regolamenti_rels\`;`)
  await db.run(sql`DROP TABLE \`_regolamenti_v_version_placements\`;`)
  await db.run(sql`DROP TABLE \`_regolamenti_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_regolamenti_v\`;`)
  await db.run(sql`DROP TABLE \`_regolamenti_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_regolamenti_v_rels\`;`)
  await db.run(sql`DROP TABLE \`atti_placements\`;`)
  await db.run(sql`DROP TABLE \`atti_audience\`;`)
  await db.run(sql`DROP TABLE \`atti\`;`)
  await db.run(sql`DROP TABLE \`atti_texts\`;`)
  await db.run(sql`DROP TABLE \`atti_rels\`;`)
  await db.run(sql`DROP TABLE \`_atti_v_version_placements\`;`)
  await db.run(sql`DROP TABLE \`_atti_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_atti_v\`;`)
  await db.run(sql`DROP TABLE \`_atti_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_atti_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sezioni\`;`)
  await db.run(sql`DROP TABLE \`allegati\`;`)
  await db.run(sql`DROP TABLE \`utenti_sessions\`;`)
  await db.run(sql`DROP TABLE \`utenti\`;`)
  await db.run(sql`DROP TABLE \`rilasci\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`carta_dei_servizi_standards\`;`)
  await db.run(sql`DROP TABLE \`carta_dei_servizi_placements\`;`)
  await db.run(sql`DROP TABLE \`carta_dei_servizi\`;`)
  await db.run(sql`DROP TABLE \`carta_dei_servizi_texts\`;`)
  await db.run(sql`DROP TABLE \`_carta_dei_servizi_v_version_standards\`;`)
  await db.run(sql`DROP TABLE \`_carta_dei_servizi_v_version_placements\`;`)
  await db.run(sql`DROP TABLE \`_carta_dei_servizi_v\`;`)
  await db.run(sql`DROP TABLE \`_carta_dei_servizi_v_texts\`;`)
  await db.run(sql`DROP TABLE \`scuola_phones\`;`)
  await db.run(sql`DROP TABLE \`scuola_emails\`;`)
  await db.run(sql`DROP TABLE \`scuola_locations\`;`)
  await db.run(sql`DROP TABLE \`scuola_role_holders\`;`)
  await db.run(sql`DROP TABLE \`scuola\`;`)
  await db.run(sql`DROP TABLE \`scuola_texts\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}
