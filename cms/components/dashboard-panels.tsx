'use client'
import { useAuth } from '@payloadcms/ui'
import { roleOf } from '../access/roles.ts'
import { ObligationsPanel } from './obligations-panel.tsx'
import { SitePanel } from './site-panel.tsx'

/** What the dashboard shows first: the obligations for the DSGA, who answers for them, the state of the site for the others. */
export function DashboardPanels() {
  const { user } = useAuth()
  return roleOf(user) === 'dsga' ? (
    <>
      <ObligationsPanel />
      <SitePanel />
    </>
  ) : (
    <>
      <SitePanel />
      <ObligationsPanel />
    </>
  )
}
