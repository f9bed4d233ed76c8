import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`regole\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`row\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regole_row_idx\` ON \`regole\` (\`row\`);`)
  await db.run(sql`CREATE INDEX \`regole_updated_at_idx\` ON \`regole\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regole_created_at_idx\` ON \`regole\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`scelte\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`at\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`document\` text,
  	\`about\` text,
  	\`ground\` text,
  	\`by\` text NOT NULL,
  	\`fingerprint\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`scelte_at_idx\` ON \`scelte\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`scelte_name_idx\` ON \`scelte\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`scelte_document_idx\` ON \`scelte\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`scelte_updated_at_idx\` ON \`scelte\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scelte_created_at_idx\` ON \`scelte\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`circolari\` ADD \`choices\` text;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` ADD \`version_choices\` text;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` ADD \`choices\` text;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` ADD \`version_choices\` text;`)
  await db.run(sql`ALTER TABLE \`atti\` ADD \`choices\` text;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` ADD \`version_choices\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`regole_id\` integer REFERENCES regole(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`scelte_id\` integer REFERENCES scelte(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regole_id_idx\` ON \`payload_locked_documents_rels\` (\`regole_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_scelte_id_idx\` ON \`payload_locked_documents_rels\` (\`scelte_id\`);`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` ADD \`choices\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` ADD \`version_choices\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`regole\`;`)
  await db.run(sql`DROP TABLE \`scelte\`;`)
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
  	\`tabelle_id\` integer,
  	\`allegati_id\` integer,
  	\`utenti_id\` integer,
  	\`registro_albo_id\` integer,
  	\`rilasci_id\` integer,
  	\`uscite_id\` integer,
  	\`invii_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`circolari_id\`) REFERENCES \`circolari\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regolamenti_id\`) REFERENCES \`regolamenti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`atti_id\`) REFERENCES \`atti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sezioni_id\`) REFERENCES \`sezioni\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tabelle_id\`) REFERENCES \`tabelle\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`allegati_id\`) REFERENCES \`allegati\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`utenti_id\`) REFERENCES \`utenti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`registro_albo_id\`) REFERENCES \`registro_albo\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rilasci_id\`) REFERENCES \`rilasci\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`uscite_id\`) REFERENCES \`uscite\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`invii_id\`) REFERENCES \`invii\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "circolari_id", "regolamenti_id", "atti_id", "sezioni_id", "tabelle_id", "allegati_id", "utenti_id", "registro_albo_id", "rilasci_id", "uscite_id", "invii_id") SELECT "id", "order", "parent_id", "path", "circolari_id", "regolamenti_id", "atti_id", "sezioni_id", "tabelle_id", "allegati_id", "utenti_id", "registro_albo_id", "rilasci_id", "uscite_id", "invii_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tabelle_id_idx\` ON \`payload_locked_documents_rels\` (\`tabelle_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_allegati_id_idx\` ON \`payload_locked_documents_rels\` (\`allegati_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_utenti_id_idx\` ON \`payload_locked_documents_rels\` (\`utenti_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_registro_albo_id_idx\` ON \`payload_locked_documents_rels\` (\`registro_albo_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rilasci_id_idx\` ON \`payload_locked_documents_rels\` (\`rilasci_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_uscite_id_idx\` ON \`payload_locked_documents_rels\` (\`uscite_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_invii_id_idx\` ON \`payload_locked_documents_rels\` (\`invii_id\`);`)
  await db.run(sql`ALTER TABLE \`circolari\` DROP COLUMN \`choices\`;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` DROP COLUMN \`version_choices\`;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` DROP COLUMN \`choices\`;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` DROP COLUMN \`version_choices\`;`)
  await db.run(sql`ALTER TABLE \`atti\` DROP COLUMN \`choices\`;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` DROP COLUMN \`version_choices\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` DROP COLUMN \`choices\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` DROP COLUMN \`version_choices\`;`)
}
