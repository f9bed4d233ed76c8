import { ValidationError, type CollectionBeforeOperationHook } from 'payload'

/** The shortest password that the CMS takes, in characters. */
export const shortestPassword = 12

/** Refuses a short password, or one that is the user's own e-mail, whichever way it comes in. */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const data: unknown = 'data' in args ? args.data : undefined
  if (typeof data !== 'object' || data === null || !('password' in data) || data.password === undefined || data.password === null) return args
  const password = String(data.password)
  const refuse = (message: string): never => {
    throw new ValidationError({ collection: 'utenti', errors: [{ path: 'password', label: 'Password', message }] }, req.t)
  }
  if ([...password].length < shortestPassword) refuse(`La password è di ${[...password].length} caratteri: servono almeno ${shortestPassword}. Una frase va bene.`)
  if ('email' in data && String(data.email).toLowerCase() === password.toLowerCase()) refuse('La password non può essere l’indirizzo e-mail.')
  return args
}
