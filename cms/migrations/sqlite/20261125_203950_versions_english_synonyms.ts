import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`circolari_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`circolari\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`circolari_topics_order_idx\` ON \`circolari_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`circolari_topics_parent_idx\` ON \`circolari_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_circolari_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_circolari_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_topics_order_idx\` ON \`_circolari_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_topics_parent_idx\` ON \`_circolari_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`carta_dei_servizi_previous_standards\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`service\` text,
  	\`standard\` text,
  	\`days\` numeric,
  	\`achieved\` numeric,
  	\`average_days\` numeric,
  	\`achieved_year\` text,
  	\`not_measured\` text,
  	\`complaint\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`carta_dei_servizi_previous\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`carta_dei_servizi_previous_standards_order_idx\` ON \`carta_dei_servizi_previous_standards\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`carta_dei_servizi_previous_standards_parent_id_idx\` ON \`carta_dei_servizi_previous_standards\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`carta_dei_servizi_previous\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`in_force_from\` text,
  	\`effects_until\` text,
  	\`approval\` text,
  	\`body\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`carta_dei_servizi\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`carta_dei_servizi_previous_order_idx\` ON \`carta_dei_servizi_previous\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`carta_dei_servizi_previous_parent_id_idx\` ON \`carta_dei_servizi_previous\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_carta_dei_servizi_v_version_previous_standards\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`service\` text,
  	\`standard\` text,
  	\`days\` numeric,
  	\`achieved\` numeric,
  	\`average_days\` numeric,
  	\`achieved_year\` text,
  	\`not_measured\` text,
  	\`complaint\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_carta_dei_servizi_v_version_previous\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_version_previous_standards_order_idx\` ON \`_carta_dei_servizi_v_version_previous_standards\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_version_previous_standards_parent_id_idx\` ON \`_carta_dei_servizi_v_version_previous_standards\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_carta_dei_servizi_v_version_previous\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`date\` text,
  	\`in_force_from\` text,
  	\`effects_until\` text,
  	\`approval\` text,
  	\`body\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_carta_dei_servizi_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_version_previous_order_idx\` ON \`_carta_dei_servizi_v_version_previous\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_version_previous_parent_id_idx\` ON \`_carta_dei_servizi_v_version_previous\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ricerca_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ricerca\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ricerca_synonyms_order_idx\` ON \`ricerca_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ricerca_synonyms_parent_id_idx\` ON \`ricerca_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ricerca\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`ricerca_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ricerca\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ricerca_texts_order_parent\` ON \`ricerca_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_rilasci\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`started_at\` text,
  	\`finished_at\` text,
  	\`state\` text,
  	\`as_of\` text NOT NULL,
  	\`published\` numeric,
  	\`withheld\` numeric,
  	\`message\` text,
  	\`report\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_rilasci\`("id", "started_at", "finished_at", "state", "as_of", "published", "withheld", "message", "report", "updated_at", "created_at") SELECT "id", "started_at", "finished_at", "state", "as_of", "published", "withheld", "message", "report", "updated_at", "created_at" FROM \`rilasci\`;`)
  await db.run(sql`DROP TABLE \`rilasci\`;`)
  await db.run(sql`ALTER TABLE \`__new_rilasci\` RENAME TO \`rilasci\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`rilasci_started_at_idx\` ON \`rilasci\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`rilasci_state_idx\` ON \`rilasci\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`rilasci_updated_at_idx\` ON \`rilasci\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rilasci_created_at_idx\` ON \`rilasci\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`circolari\` ADD \`easy_read\` text;`)
  await db.run(sql`ALTER TABLE \`circolari\` ADD \`english_title\` text;`)
  await db.run(sql`ALTER TABLE \`circolari\` ADD \`english_summary\` text;`)
  await db.run(sql`ALTER TABLE \`circolari\` ADD \`english_body\` text;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` ADD \`version_easy_read\` text;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` ADD \`version_english_title\` text;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` ADD \`version_english_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` ADD \`version_english_body\` text;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` ADD \`in_force_from\` text;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` ADD \`easy_read\` text;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` ADD \`english_title\` text;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` ADD \`english_summary\` text;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` ADD \`english_body\` text;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` ADD \`version_in_force_from\` text;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` ADD \`version_easy_read\` text;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` ADD \`version_english_title\` text;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` ADD \`version_english_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` ADD \`version_english_body\` text;`)
  await db.run(sql`ALTER TABLE \`atti\` ADD \`easy_read\` text;`)
  await db.run(sql`ALTER TABLE \`atti\` ADD \`english_title\` text;`)
  await db.run(sql`ALTER TABLE \`atti\` ADD \`english_summary\` text;`)
  await db.run(sql`ALTER TABLE \`atti\` ADD \`english_body\` text;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` ADD \`version_easy_read\` text;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` ADD \`version_english_title\` text;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` ADD \`version_english_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` ADD \`version_english_body\` text;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi_standards\` ADD \`average_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi_standards\` ADD \`achieved_year\` text;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi_standards\` ADD \`not_measured\` text;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` ADD \`in_force_from\` text;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` ADD \`approval\` text;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` ADD \`is_new_version\` integer;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` ADD \`easy_read\` text;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` ADD \`english_title\` text;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` ADD \`english_summary\` text;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` ADD \`english_body\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v_version_standards\` ADD \`average_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v_version_standards\` ADD \`achieved_year\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v_version_standards\` ADD \`not_measured\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` ADD \`version_in_force_from\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` ADD \`version_approval\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` ADD \`version_is_new_version\` integer;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` ADD \`version_easy_read\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` ADD \`version_english_title\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` ADD \`version_english_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` ADD \`version_english_body\` text;`)
  await db.run(sql`ALTER TABLE \`scuola\` ADD \`english_tagline\` text;`)
  await db.run(sql`ALTER TABLE \`scuola\` ADD \`english_presentation\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`circolari_topics\`;`)
  await db.run(sql`DROP TABLE \`_circolari_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`carta_dei_servizi_previous_standards\`;`)
  await db.run(sql`DROP TABLE \`carta_dei_servizi_previous\`;`)
  await db.run(sql`DROP TABLE \`_carta_dei_servizi_v_version_previous_standards\`;`)
  await db.run(sql`DROP TABLE \`_carta_dei_servizi_v_version_previous\`;`)
  await db.run(sql`DROP TABLE \`ricerca_synonyms\`;`)
  await db.run(sql`DROP TABLE \`ricerca\`;`)
  await db.run(sql`DROP TABLE \`ricerca_texts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_rilasci\` (
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
  await db.run(sql`INSERT INTO \`__new_rilasci\`("id", "state", "started_at", "finished_at", "as_of", "published", "withheld", "message", "report", "updated_at", "created_at") SELECT "id", "state", "started_at", "finished_at", "as_of", "published", "withheld", "message", "report", "updated_at", "created_at" FROM \`rilasci\`;`)
  await db.run(sql`DROP TABLE \`rilasci\`;`)
  await db.run(sql`ALTER TABLE \`__new_rilasci\` RENAME TO \`rilasci\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`rilasci_state_idx\` ON \`rilasci\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`rilasci_started_at_idx\` ON \`rilasci\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`rilasci_updated_at_idx\` ON \`rilasci\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rilasci_created_at_idx\` ON \`rilasci\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`circolari\` DROP COLUMN \`easy_read\`;`)
  await db.run(sql`ALTER TABLE \`circolari\` DROP COLUMN \`english_title\`;`)
  await db.run(sql`ALTER TABLE \`circolari\` DROP COLUMN \`english_summary\`;`)
  await db.run(sql`ALTER TABLE \`circolari\` DROP COLUMN \`english_body\`;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` DROP COLUMN \`version_easy_read\`;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` DROP COLUMN \`version_english_title\`;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` DROP COLUMN \`version_english_summary\`;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` DROP COLUMN \`version_english_body\`;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` DROP COLUMN \`in_force_from\`;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` DROP COLUMN \`easy_read\`;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` DROP COLUMN \`english_title\`;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` DROP COLUMN \`english_summary\`;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` DROP COLUMN \`english_body\`;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` DROP COLUMN \`version_in_force_from\`;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` DROP COLUMN \`version_easy_read\`;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` DROP COLUMN \`version_english_title\`;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` DROP COLUMN \`version_english_summary\`;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` DROP COLUMN \`version_english_body\`;`)
  await db.run(sql`ALTER TABLE \`atti\` DROP COLUMN \`easy_read\`;`)
  await db.run(sql`ALTER TABLE \`atti\` DROP COLUMN \`english_title\`;`)
  await db.run(sql`ALTER TABLE \`atti\` DROP COLUMN \`english_summary\`;`)
  await db.run(sql`ALTER TABLE \`atti\` DROP COLUMN \`english_body\`;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` DROP COLUMN \`version_easy_read\`;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` DROP COLUMN \`version_english_title\`;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` DROP COLUMN \`version_english_summary\`;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` DROP COLUMN \`version_english_body\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi_standards\` DROP COLUMN \`average_days\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi_standards\` DROP COLUMN \`achieved_year\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi_standards\` DROP COLUMN \`not_measured\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` DROP COLUMN \`in_force_from\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` DROP COLUMN \`approval\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` DROP COLUMN \`is_new_version\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` DROP COLUMN \`easy_read\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` DROP COLUMN \`english_title\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` DROP COLUMN \`english_summary\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` DROP COLUMN \`english_body\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v_version_standards\` DROP COLUMN \`average_days\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v_version_standards\` DROP COLUMN \`achieved_year\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v_version_standards\` DROP COLUMN \`not_measured\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` DROP COLUMN \`version_in_force_from\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` DROP COLUMN \`version_approval\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` DROP COLUMN \`version_is_new_version\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` DROP COLUMN \`version_easy_read\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` DROP COLUMN \`version_english_title\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` DROP COLUMN \`version_english_summary\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` DROP COLUMN \`version_english_body\`;`)
  await db.run(sql`ALTER TABLE \`scuola\` DROP COLUMN \`english_tagline\`;`)
  await db.run(sql`ALTER TABLE \`scuola\` DROP COLUMN \`english_presentation\`;`)
}
