import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`registro_albo\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`document\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`requested_by\` text,
  	\`rule\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`last_day\` text,
  	\`until\` text,
  	\`registered_at\` text NOT NULL,
  	\`shown_at\` text,
  	\`annulled_at\` text,
  	\`annulment_reason\` text,
  	\`shown\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`registro_albo_key_idx\` ON \`registro_albo\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`registro_albo_year_idx\` ON \`registro_albo\` (\`year\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`registro_albo_document_idx\` ON \`registro_albo\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`registro_albo_registered_at_idx\` ON \`registro_albo\` (\`registered_at\`);`)
  await db.run(sql`CREATE INDEX \`registro_albo_updated_at_idx\` ON \`registro_albo\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`registro_albo_created_at_idx\` ON \`registro_albo\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`invii\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`day\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`message\` text,
  	\`recipients\` numeric,
  	\`attempts\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`invii_day_idx\` ON \`invii\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`invii_updated_at_idx\` ON \`invii\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invii_created_at_idx\` ON \`invii\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`albo_days_by_kind\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`days\` numeric,
  	\`basis\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`albo\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`albo_days_by_kind_order_idx\` ON \`albo_days_by_kind\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`albo_days_by_kind_parent_id_idx\` ON \`albo_days_by_kind\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`albo_outages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`albo\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`albo_outages_order_idx\` ON \`albo_outages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`albo_outages_parent_id_idx\` ON \`albo_outages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`albo\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`promemoria\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`is_on\` integer DEFAULT true,
  	\`days\` numeric DEFAULT 15,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`promemoria_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`promemoria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`promemoria_texts_order_parent\` ON \`promemoria_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`circolari_placements\` ADD \`days_basis\` text;`)
  await db.run(sql`ALTER TABLE \`circolari_placements\` ADD \`requested_by\` text;`)
  await db.run(sql`ALTER TABLE \`_circolari_v_version_placements\` ADD \`days_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_circolari_v_version_placements\` ADD \`requested_by\` text;`)
  await db.run(sql`ALTER TABLE \`regolamenti_placements\` ADD \`days_basis\` text;`)
  await db.run(sql`ALTER TABLE \`regolamenti_placements\` ADD \`requested_by\` text;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v_version_placements\` ADD \`days_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v_version_placements\` ADD \`requested_by\` text;`)
  await db.run(sql`ALTER TABLE \`atti_placements\` ADD \`days_basis\` text;`)
  await db.run(sql`ALTER TABLE \`atti_placements\` ADD \`requested_by\` text;`)
  await db.run(sql`ALTER TABLE \`_atti_v_version_placements\` ADD \`days_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_atti_v_version_placements\` ADD \`requested_by\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`registro_albo_id\` integer REFERENCES registro_albo(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`invii_id\` integer REFERENCES invii(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_registro_albo_id_idx\` ON \`payload_locked_documents_rels\` (\`registro_albo_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_invii_id_idx\` ON \`payload_locked_documents_rels\` (\`invii_id\`);`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi_placements\` ADD \`days_basis\` text;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi_placements\` ADD \`requested_by\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v_version_placements\` ADD \`days_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v_version_placements\` ADD \`requested_by\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`registro_albo\`;`)
  await db.run(sql`DROP TABLE \`invii\`;`)
  await db.run(sql`DROP TABLE \`albo_days_by_kind\`;`)
  await db.run(sql`DROP TABLE \`albo_outages\`;`)
  await db.run(sql`DROP TABLE \`albo\`;`)
  await db.run(sql`DROP TABLE \`promemoria\`;`)
  await db.run(sql`DROP TABLE \`promemoria_texts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  	\`uscite_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`circolari_id\`) REFERENCES \`circolari\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regolamenti_id\`) REFERENCES \`regolamenti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`atti_id\`) REFERENCES \`atti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sezioni_id\`) REFERENCES \`sezioni\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`allegati_id\`) REFERENCES \`allegati\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`utenti_id\`) REFERENCES \`utenti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rilasci_id\`) REFERENCES \`rilasci\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`uscite_id\`) REFERENCES \`uscite\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "circolari_id", "regolamenti_id", "atti_id", "sezioni_id", "allegati_id", "utenti_id", "rilasci_id", "uscite_id") SELECT "id", "order", "parent_id", "path", "circolari_id", "regolamenti_id", "atti_id", "sezioni_id", "allegati_id", "utenti_id", "rilasci_id", "uscite_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_uscite_id_idx\` ON \`payload_locked_documents_rels\` (\`uscite_id\`);`)
  await db.run(sql`ALTER TABLE \`circolari_placements\` DROP COLUMN \`days_basis\`;`)
  await db.run(sql`ALTER TABLE \`circolari_placements\` DROP COLUMN \`requested_by\`;`)
  await db.run(sql`ALTER TABLE \`_circolari_v_version_placements\` DROP COLUMN \`days_basis\`;`)
  await db.run(sql`ALTER TABLE \`_circolari_v_version_placements\` DROP COLUMN \`requested_by\`;`)
  await db.run(sql`ALTER TABLE \`regolamenti_placements\` DROP COLUMN \`days_basis\`;`)
  await db.run(sql`ALTER TABLE \`regolamenti_placements\` DROP COLUMN \`requested_by\`;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v_version_placements\` DROP COLUMN \`days_basis\`;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v_version_placements\` DROP COLUMN \`requested_by\`;`)
  await db.run(sql`ALTER TABLE \`atti_placements\` DROP COLUMN \`days_basis\`;`)
  await db.run(sql`ALTER TABLE \`atti_placements\` DROP COLUMN \`requested_by\`;`)
  await db.run(sql`ALTER TABLE \`_atti_v_version_placements\` DROP COLUMN \`days_basis\`;`)
  await db.run(sql`ALTER TABLE \`_atti_v_version_placements\` DROP COLUMN \`requested_by\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi_placements\` DROP COLUMN \`days_basis\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi_placements\` DROP COLUMN \`requested_by\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v_version_placements\` DROP COLUMN \`days_basis\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v_version_placements\` DROP COLUMN \`requested_by\`;`)
}
