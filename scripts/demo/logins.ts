import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { roleLabel, roles, type Role } from '../../cms/access/roles.ts'
import { dataFolder } from '../data-folder.ts'

/** A login of the invented school; the password is random and stays on this machine. */
export type DemoLogin = { role: Role; label: string; name: string; email: string; password: string }

const people: Record<Role, { name: string; mailbox: string }> = {
  admin: { name: 'Amministrazione del sistema', mailbox: 'sistema' },
  dirigenteScolastico: { name: 'Ludovica Santamarina', mailbox: 'dirigente' },
  dsga: { name: 'Ettore Malaspina Conti', mailbox: 'dsga' },
  segreteria: { name: 'Ufficio di segreteria', mailbox: 'segreteria' },
  revisore: { name: 'Collegio dei revisori', mailbox: 'revisori' },
}

/** One login for each role, with a new password each. */
export function makeLogins(domain: string): DemoLogin[] {
  return roles.map((role) => ({ role, label: roleLabel[role], name: people[role].name, email: `${people[role].mailbox}@${domain}`, password: randomBytes(12).toString('base64url') }))
}

/** Where `npm start` finds the logins again: a file that only this user can read. */
export const loginsFile = path.join(dataFolder, 'demo-logins.json')

export function keepLogins(logins: DemoLogin[]): void {
  writeFileSync(loginsFile, `${JSON.stringify(logins, null, 1)}\n`, { mode: 0o600 })
}
