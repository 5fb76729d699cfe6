import { getTranslations } from 'next-intl/server'
import type { Payload, TypedUser } from 'payload'
import { countDesk } from '@/features/desk/boards/read/countDesk'
import { clock } from '@/infra/clock'

const FIRST = 4

/** What the admin says of the desk: the first lists that hold something, and the way there. */
export async function DeskLead({ payload, user }: { payload: Payload; user: TypedUser }) {
  const [t, words, counts] = await Promise.all([
    getTranslations('desk'),
    getTranslations('boards'),
    countDesk(payload, user, clock.now()),
  ])
  const full = counts.filter(({ count }) => count > 0)
  return (
    <section className="repere-desk__tasks">
      <div>
        <h2>{t('title')}</h2>
        {full.length === 0 && <p>{t('nothing')}</p>}
        <ul className="repere-desk__list">
          {full.slice(0, FIRST).map(({ list, count, href }) => (
            <li key={list.code}>
              <a href={href} className={list.tone === 'late' ? 'repere-desk__late' : undefined}>
                <strong>{words('number', { count })}</strong> {words(`list.${list.code}.name`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <p className="repere-desk__open">
        {t('explained')}
        <br />
        <a href="/bureau">{t('open', { count: full.length })}</a>
      </p>
    </section>
  )
}
