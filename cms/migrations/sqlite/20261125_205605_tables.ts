import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`tabelle\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`dataset\` text,
  	\`year\` numeric,
  	\`quarter\` text,
  	\`half\` text,
  	\`from\` text,
  	\`rows\` text DEFAULT '[]',
  	\`title\` text,
  	\`period\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`tabelle_dataset_idx\` ON \`tabelle\` (\`dataset\`);`)
  await db.run(sql`CREATE INDEX \`tabelle_period_idx\` ON \`tabelle\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`tabelle_first_published_at_idx\` ON \`tabelle\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`tabelle_updated_at_idx\` ON \`tabelle\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tabelle_created_at_idx\` ON \`tabelle\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tabelle__status_idx\` ON \`tabelle\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_tabelle_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_dataset\` text,
  	\`version_year\` numeric,
  	\`version_quarter\` text,
  	\`version_half\` text,
  	\`version_from\` text,
  	\`version_rows\` text DEFAULT '[]',
  	\`version_title\` text,
  	\`version_period\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tabelle\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_tabelle_v_parent_idx\` ON \`_tabelle_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tabelle_v_version_version_dataset_idx\` ON \`_tabelle_v\` (\`version_dataset\`);`)
  await db.run(sql`CREATE INDEX \`_tabelle_v_version_version_period_idx\` ON \`_tabelle_v\` (\`version_period\`);`)
  await db.run(sql`CREATE INDEX \`_tabelle_v_version_version_first_published_at_idx\` ON \`_tabelle_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_tabelle_v_version_version_updated_at_idx\` ON \`_tabelle_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tabelle_v_version_version_created_at_idx\` ON \`_tabelle_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tabelle_v_version_version__status_idx\` ON \`_tabelle_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_tabelle_v_created_at_idx\` ON \`_tabelle_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tabelle_v_updated_at_idx\` ON \`_tabelle_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tabelle_v_latest_idx\` ON \`_tabelle_v\` (\`latest\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`tabelle_id\` integer REFERENCES tabelle(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tabelle_id_idx\` ON \`payload_locked_documents_rels\` (\`tabelle_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`tabelle\`;`)
  await db.run(sql`DROP TABLE \`_tabelle_v\`;`)
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
  	\`registro_albo_id\` integer,
  	\`rilasci_id\` integer,
  	\`uscite_id\` integer,
  	\`invii_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`circolari_id\`) REFERENCES \`circolari\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regolamenti_id\`) REFERENCES \`regolamenti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`atti_id\`) REFERENCES \`atti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sezioni_id\`) REFERENCES \`sezioni\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`allegati_id\`) REFERENCES \`allegati\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`utenti_id\`) REFERENCES \`utenti\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`registro_albo_id\`) REFERENCES \`registro_albo\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rilasci_id\`) REFERENCES \`rilasci\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`uscite_id\`) REFERENCES \`uscite\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`invii_id\`) REFERENCES \`invii\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "circolari_id", "regolamenti_id", "atti_id", "sezioni_id", "allegati_id", "utenti_id", "registro_albo_id", "rilasci_id", "uscite_id", "invii_id") SELECT "id", "order", "parent_id", "path", "circolari_id", "regolamenti_id", "atti_id", "sezioni_id", "allegati_id", "utenti_id", "registro_albo_id", "rilasci_id", "uscite_id", "invii_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_registro_albo_id_idx\` ON \`payload_locked_documents_rels\` (\`registro_albo_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rilasci_id_idx\` ON \`payload_locked_documents_rels\` (\`rilasci_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_uscite_id_idx\` ON \`payload_locked_documents_rels\` (\`uscite_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_invii_id_idx\` ON \`payload_locked_documents_rels\` (\`invii_id\`);`)
}
