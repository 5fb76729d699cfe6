import { getTranslations } from 'next-intl/server'
import { isEditor, isKeeper } from '@/access/roles'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { currentReader } from '@/features/people/session/read/currentReader'
import { findStanding } from '../read/findStanding'
import { MemberForm } from './MemberForm'

/** On the page of a sheet, for partners and facilities: ask to keep it, or where that stands. Others see nothing. */
export async function JoinSheet({ number }: { number: string }) {
  const { payload, user } = await currentReader()
  if (!user || isEditor(user) || !isKeeper(user)) return null
  const [t, standing] = await Promise.all([
    getTranslations('memberships.join'),
    findStanding(payload, user.id, number),
  ])
  if (standing === 'active')
    return (
      <section className="card">
        <p>{t('member')}</p>
        <a href={keepingPath()}>{t('mine')}</a>
      </section>
    )
  if (standing === 'asked' || standing === 'invited') return <p className="card">{t(standing)}</p>
  return (
    <section className="card">
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <MemberForm number={number} action="join" className="field">
        <label htmlFor="message">{t('message')}</label>
        <p id="message-hint" className="hint">
          {t('hint')}
        </p>
        <textarea
          id="message"
          name="message"
          rows={2}
          maxLength={500}
          required
          className="input"
          aria-describedby="message-hint"
        />
        <button type="submit" className="btn">
          {t('submit')}
        </button>
      </MemberForm>
    </section>
  )
}
