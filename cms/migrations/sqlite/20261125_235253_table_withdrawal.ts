import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`tabelle\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`tabelle\` ADD \`withdrawal_at\` text;`)
  await db.run(sql`ALTER TABLE \`tabelle\` ADD \`withdrawal_ground\` text;`)
  await db.run(sql`ALTER TABLE \`tabelle\` ADD \`withdrawal_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`_tabelle_v\` ADD \`version_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_tabelle_v\` ADD \`version_withdrawal_at\` text;`)
  await db.run(sql`ALTER TABLE \`_tabelle_v\` ADD \`version_withdrawal_ground\` text;`)
  await db.run(sql`ALTER TABLE \`_tabelle_v\` ADD \`version_withdrawal_requested_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`tabelle\` DROP COLUMN \`withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`tabelle\` DROP COLUMN \`withdrawal_at\`;`)
  await db.run(sql`ALTER TABLE \`tabelle\` DROP COLUMN \`withdrawal_ground\`;`)
  await db.run(sql`ALTER TABLE \`tabelle\` DROP COLUMN \`withdrawal_requested_at\`;`)
  await db.run(sql`ALTER TABLE \`_tabelle_v\` DROP COLUMN \`version_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_tabelle_v\` DROP COLUMN \`version_withdrawal_at\`;`)
  await db.run(sql`ALTER TABLE \`_tabelle_v\` DROP COLUMN \`version_withdrawal_ground\`;`)
  await db.run(sql`ALTER TABLE \`_tabelle_v\` DROP COLUMN \`version_withdrawal_requested_at\`;`)
}
