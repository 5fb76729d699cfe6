import { getTranslations } from 'next-intl/server'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import type { SheetMembers } from '../read/listMembers'
import { InvitationList } from './InvitationList'
import { InviteForm } from './InviteForm'
import { LeaveForm } from './LeaveForm'
import { MemberList } from './MemberList'
import { RequestList } from './RequestList'

type Props = {
  sheet: KeptSheet
  people: SheetMembers
  mayManage: boolean
  userId: string
  /** The address put in the form beforehand. */
  proposed: string
  info: string | null
  fault: string | null
}

/** Who keeps a sheet; those who manage it name the others here. */
export async function MembersPage({ sheet, people, mayManage, userId, proposed, info, fault }: Props) {
  const t = await getTranslations('memberships')
  const own = people.members.find((member) => member.userId === userId)
  const managers = people.members.filter(({ role }) => role === 'manager')
  return (
    <div className="page">
      <Crumbs
        label={t('members.crumbs')}
        steps={[
          { href: keepingPath(), text: t('title') },
          { href: sheetPath(sheet.number), text: sheet.number },
        ]}
        here={t('members.here')}
      />
      <h1>{t('members.title', { name: frenchSpaces(sheet.name) })}</h1>
      <Outcome texts="memberships" info={info} fault={fault} />
      {mayManage && <RequestList number={sheet.number} requests={people.requests} />}
      <MemberList number={sheet.number} members={people.members} mayManage={mayManage} userId={userId} />
      {mayManage && <InvitationList number={sheet.number} invitations={people.invitations} />}
      {mayManage && (
        <InviteForm number={sheet.number} proposed={proposed} isRefused={fault !== null && proposed !== ''} />
      )}
      {own && <LeaveForm number={sheet.number} isLast={own.role === 'manager' && managers.length === 1} />}
    </div>
  )
}
