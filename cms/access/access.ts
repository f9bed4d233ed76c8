import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { powers, roleOf } from './roles.ts'

type Asking = { req: PayloadRequest }

/** Any member of staff who has logged in. */
export const signedIn = ({ req }: Asking): boolean => roleOf(req.user) !== null

/** Whoever writes and publishes documents. */
export const anEditor = ({ req }: Asking): boolean => {
  const role = roleOf(req.user)
  return role !== null && powers[role].writes
}

/** Whoever answers for what the school says of itself. */
export const anOfficer = ({ req }: Asking): boolean => {
  const role = roleOf(req.user)
  return role !== null && powers[role].describesTheSchool
}

/** The head teacher, who answers for what is shown of people. */
export const aHeadTeacher = ({ req }: Asking): boolean => {
  const role = roleOf(req.user)
  return role !== null && powers[role].decidesOnPersonalData
}

/** Whoever manages the users. */
export const anAdmin = ({ req }: Asking): boolean => {
  const role = roleOf(req.user)
  return role !== null && powers[role].managesUsers
}

/** Nobody through the admin or the API: only our own code. */
export const nobody = (): boolean => false

/** Each user sees and changes their own record, whoever manages the users all of them. */
export const themselves: Access = ({ req }) => {
  if (anAdmin({ req })) return true
  return roleOf(req.user) === null || !req.user ? false : { id: { equals: req.user.id } }
}

/** For fields that only our own code writes. */
export const onlyOurCode: FieldAccess = () => false

/** For fields that only whoever manages the users may change. */
export const anAdminField: FieldAccess = ({ req }) => anAdmin({ req })
