import type { AfterErrorHook } from 'payload'

/** A fault that has no sentence of its own gets one that staff can act on; what it was stays in the log. */
export const sayFault: AfterErrorHook = ({ error }) => {
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  if (status !== 500 || ('isPublic' in error && error.isPublic === true)) return
  return { response: { errors: [{ message: 'Qualcosa non ha funzionato. Se stavi salvando, quello che hai scritto è ancora qui: riprova tra poco e, se succede ancora, avvisa chi gestisce il sistema.' }] } }
}
