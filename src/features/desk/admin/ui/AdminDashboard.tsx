import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { getTranslations } from 'next-intl/server'
import { AdminGroups } from './AdminGroups'
import { DeskLead } from './DeskLead'

/** The first page of the admin: the way to the desk, where the work is, then every collection by group with what it holds. */
export async function AdminDashboard({
  payload,
  user,
  navGroups = [],
  permissions,
  i18n,
}: DashboardViewServerProps) {
  const t = await getTranslations('desk')
  return (
    <div className="gutter--left gutter--right repere-desk">
      <h1>{t('heading')}</h1>
      {user && <DeskLead payload={payload} user={user} />}
      <AdminGroups
        payload={payload}
        user={user ?? null}
        groups={navGroups}
        permissions={permissions}
        i18n={i18n}
      />
    </div>
  )
}
