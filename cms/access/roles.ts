/** Who works in the CMS. `admin` keeps the machine, the others are offices of the school; `revisore` reads only. */
export const roles = ['admin', 'dirigenteScolastico', 'dsga', 'segreteria', 'revisore'] as const
export type Role = (typeof roles)[number]

export const roleLabel: Record<Role, string> = {
  admin: 'Amministratore del sistema',
  dirigenteScolastico: 'Dirigente scolastico',
  dsga: 'DSGA',
  segreteria: 'Segreteria',
  revisore: 'Revisore (sola lettura)',
}

/** What each role may do besides reading; `decidesOnPersonalData` goes against a refusal, keeps what is of high risk in sight and changes the policy. */
export const powers: Record<Role, { writes: boolean; describesTheSchool: boolean; managesUsers: boolean; decidesOnPersonalData: boolean }> = {
  admin: { writes: true, describesTheSchool: true, managesUsers: true, decidesOnPersonalData: false },
  dirigenteScolastico: { writes: true, describesTheSchool: true, managesUsers: false, decidesOnPersonalData: true },
  dsga: { writes: true, describesTheSchool: true, managesUsers: false, decidesOnPersonalData: false },
  segreteria: { writes: true, describesTheSchool: false, managesUsers: false, decidesOnPersonalData: false },
  revisore: { writes: false, describesTheSchool: false, managesUsers: false, decidesOnPersonalData: false },
}

/** The role of whoever makes a request; `null` for a stranger. */
export function roleOf(user: unknown): Role | null {
  if (typeof user !== 'object' || user === null || !('role' in user)) return null
  return roles.find((role) => role === user.role) ?? null
}
