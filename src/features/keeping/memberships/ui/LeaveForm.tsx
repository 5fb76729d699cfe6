import { useTranslations } from 'next-intl'
import { MemberForm } from './MemberForm'

/** Leaves the sheet; the last manager hands it back. */
export function LeaveForm({ number, isLast }: { number: string; isLast: boolean }) {
  const t = useTranslations('memberships')
  return (
    <section>
      <h2 className="head">{t('members.leave')}</h2>
      <p className="my-3">{t(isLast ? 'members.leaveLast' : 'members.leaveText')}</p>
      <MemberForm number={number} action="leave">
        {isLast && <input type="hidden" name="handBack" value="1" />}
        <button type="submit" className="btn danger">
          {t(isLast ? 'members.handBack' : 'members.leaveDo')}
        </button>
      </MemberForm>
    </section>
  )
}
