'use client'
import { useAuth } from '@payloadcms/ui'
import { roleOf } from '../access/roles.ts'
import { ObligationsPanel } from './obligations-panel.tsx'
import { SitePanel } from './site-panel.tsx'
import { WaitingPanel } from './waiting-panel.tsx'

/** What the dashboard shows first: the obligations for the DSGA, who answers for them, the state of the site for the others, and before it what waits for the head teacher. */
export function DashboardPanels() {
  const { user } = useAuth()
  return roleOf(user) === 'dsga' ? (
    <>
      <ObligationsPanel />
      <SitePanel />
    </>
  ) : (
    <>
      {roleOf(user) === 'dirigenteScolastico' ? <WaitingPanel /> : null}
      <SitePanel />
      <ObligationsPanel />
    </>
  )
}
