import type { GlobalBeforeChangeHook } from 'payload'

/** Notes the first moment in which a global was published. */
export const markFirstPublicationOfGlobal: GlobalBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  firstPublishedAt: originalDoc?.firstPublishedAt ?? (data._status === 'published' ? new Date().toISOString() : null),
})
