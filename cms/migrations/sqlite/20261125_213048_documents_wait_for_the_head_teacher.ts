import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`circolari\` ADD \`waits_for_head\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`circolari_waits_for_head_idx\` ON \`circolari\` (\`waits_for_head\`);`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` ADD \`version_waits_for_head\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_circolari_v_version_version_waits_for_head_idx\` ON \`_circolari_v\` (\`version_waits_for_head\`);`)
  await db.run(sql`ALTER TABLE \`regolamenti\` ADD \`waits_for_head\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`regolamenti_waits_for_head_idx\` ON \`regolamenti\` (\`waits_for_head\`);`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` ADD \`version_waits_for_head\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_regolamenti_v_version_version_waits_for_head_idx\` ON \`_regolamenti_v\` (\`version_waits_for_head\`);`)
  await db.run(sql`ALTER TABLE \`atti\` ADD \`waits_for_head\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`atti_waits_for_head_idx\` ON \`atti\` (\`waits_for_head\`);`)
  await db.run(sql`ALTER TABLE \`_atti_v\` ADD \`version_waits_for_head\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_atti_v_version_version_waits_for_head_idx\` ON \`_atti_v\` (\`version_waits_for_head\`);`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` ADD \`waits_for_head\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`carta_dei_servizi_waits_for_head_idx\` ON \`carta_dei_servizi\` (\`waits_for_head\`);`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` ADD \`version_waits_for_head\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_carta_dei_servizi_v_version_version_waits_for_head_idx\` ON \`_carta_dei_servizi_v\` (\`version_waits_for_head\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`circolari_waits_for_head_idx\`;`)
  await db.run(sql`ALTER TABLE \`circolari\` DROP COLUMN \`waits_for_head\`;`)
  await db.run(sql`DROP INDEX \`_circolari_v_version_version_waits_for_head_idx\`;`)
  await db.run(sql`ALTER TABLE \`_circolari_v\` DROP COLUMN \`version_waits_for_head\`;`)
  await db.run(sql`DROP INDEX \`regolamenti_waits_for_head_idx\`;`)
  await db.run(sql`ALTER TABLE \`regolamenti\` DROP COLUMN \`waits_for_head\`;`)
  await db.run(sql`DROP INDEX \`_regolamenti_v_version_version_waits_for_head_idx\`;`)
  await db.run(sql`ALTER TABLE \`_regolamenti_v\` DROP COLUMN \`version_waits_for_head\`;`)
  await db.run(sql`DROP INDEX \`atti_waits_for_head_idx\`;`)
  await db.run(sql`ALTER TABLE \`atti\` DROP COLUMN \`waits_for_head\`;`)
  await db.run(sql`DROP INDEX \`_atti_v_version_version_waits_for_head_idx\`;`)
  await db.run(sql`ALTER TABLE \`_atti_v\` DROP COLUMN \`version_waits_for_head\`;`)
  await db.run(sql`DROP INDEX \`carta_dei_servizi_waits_for_head_idx\`;`)
  await db.run(sql`ALTER TABLE \`carta_dei_servizi\` DROP COLUMN \`waits_for_head\`;`)
  await db.run(sql`DROP INDEX \`_carta_dei_servizi_v_version_version_waits_for_head_idx\`;`)
  await db.run(sql`ALTER TABLE \`_carta_dei_servizi_v\` DROP COLUMN \`version_waits_for_head\`;`)
}
