import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`uscite\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`venue\` text NOT NULL,
  	\`section\` text,
  	\`reason\` text NOT NULL,
  	\`rule\` text NOT NULL,
  	\`why\` text NOT NULL,
  	\`last_day\` text,
  	\`left_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`uscite_key_idx\` ON \`uscite\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`uscite_name_idx\` ON \`uscite\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`uscite_document_idx\` ON \`uscite\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`uscite_left_at_idx\` ON \`uscite\` (\`left_at\`);`)
  await db.run(sql`CREATE INDEX \`uscite_updated_at_idx\` ON \`uscite\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`uscite_created_at_idx\` ON \`uscite\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`circolari_placements\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`circolari\` ADD \`withdrawal_ground\` text;`)
  await db.run(sql`ALTER TABLE \`circolari\` ADD \`withdrawal_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`_circolari_v_version_placements\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` ADD \`version_withdrawal_ground\` text;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` ADD \`version_withdrawal_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`regolamenti_placements\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` ADD \`withdrawal_ground\` text;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` ADD \`withdrawal_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v_version_placements\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` ADD \`version_withdrawal_ground\` text;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` ADD \`version_withdrawal_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`atti_placements\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`atti\` ADD \`withdrawal_ground\` text;`)
  await db.run(sql`ALTER TABLE \`atti\` ADD \`withdrawal_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`_atti_v_version_placements\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` ADD \`version_withdrawal_ground\` text;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` ADD \`version_withdrawal_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`sezioni\` ADD \`override_applicability\` text;`)
  await db.run(sql`ALTER TABLE \`sezioni\` ADD \`override_applicability_reason\` text;`)
  await db.run(sql`ALTER TABLE \`sezioni\` ADD \`override_retention\` text;`)
  await db.run(sql`ALTER TABLE \`sezioni\` ADD \`override_retention_reason\` text;`)
  await db.run(sql`ALTER TABLE \`sezioni\` ADD \`override_resolution\` text;`)
  await db.run(sql`ALTER TABLE \`sezioni\` ADD \`override_statement\` text;`)
  await db.run(sql`ALTER TABLE \`sezioni\` ADD \`override_statement_reason\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`uscite_id\` integer REFERENCES uscite(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_uscite_id_idx\` ON \`payload_locked_documents_rels\` (\`uscite_id\`);`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi_placements\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` ADD \`withdrawal_ground\` text;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` ADD \`withdrawal_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v_version_placements\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` ADD \`version_withdrawal_ground\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` ADD \`version_withdrawal_requested_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`uscite\`;`)
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "circolari_id", "regolamenti_id", "atti_id", "sezioni_id", "allegati_id", "utenti_id", "rilasci_id") SELECT "id", "order", "parent_id", "path", "circolari_id", "regolamenti_id", "atti_id", "sezioni_id", "allegati_id", "utenti_id", "rilasci_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`ALTER TABLE \`circolari_placements\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`circolari\` DROP COLUMN \`withdrawal_ground\`;`)
  await db.run(sql`ALTER TABLE \`circolari\` DROP COLUMN \`withdrawal_requested_at\`;`)
  await db.run(sql`ALTER TABLE \`_circolari_v_version_placements\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` DROP COLUMN \`version_withdrawal_ground\`;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` DROP COLUMN \`version_withdrawal_requested_at\`;`)
  await db.run(sql`ALTER TABLE \`regolamenti_placements\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` DROP COLUMN \`withdrawal_ground\`;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` DROP COLUMN \`withdrawal_requested_at\`;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v_version_placements\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` DROP COLUMN \`version_withdrawal_ground\`;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` DROP COLUMN \`version_withdrawal_requested_at\`;`)
  await db.run(sql`ALTER TABLE \`atti_placements\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`atti\` DROP COLUMN \`withdrawal_ground\`;`)
  await db.run(sql`ALTER TABLE \`atti\` DROP COLUMN \`withdrawal_requested_at\`;`)
  await db.run(sql`ALTER TABLE \`_atti_v_version_placements\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` DROP COLUMN \`version_withdrawal_ground\`;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` DROP COLUMN \`version_withdrawal_requested_at\`;`)
  await db.run(sql`ALTER TABLE \`sezioni\` DROP COLUMN \`override_applicability\`;`)
  await db.run(sql`ALTER TABLE \`sezioni\` DROP COLUMN \`override_applicability_reason\`;`)
  await db.run(sql`ALTER TABLE \`sezioni\` DROP COLUMN \`override_retention\`;`)
  await db.run(sql`ALTER TABLE \`sezioni\` DROP COLUMN \`override_retention_reason\`;`)
  await db.run(sql`ALTER TABLE \`sezioni\` DROP COLUMN \`override_resolution\`;`)
  await db.run(sql`ALTER TABLE \`sezioni\` DROP COLUMN \`override_statement\`;`)
  await db.run(sql`ALTER TABLE \`sezioni\` DROP COLUMN \`override_statement_reason\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi_placements\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` DROP COLUMN \`withdrawal_ground\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` DROP COLUMN \`withdrawal_requested_at\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v_version_placements\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` DROP COLUMN \`version_withdrawal_ground\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` DROP COLUMN \`version_withdrawal_requested_at\`;`)
}
