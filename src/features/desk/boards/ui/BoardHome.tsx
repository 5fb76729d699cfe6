import { CircleCheck } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { BOARD_FAMILIES } from '@/domain/board/boardLists'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { Outcome } from '@/ui/Outcome'
import { kindWords } from '../present/kindWords'
import { type BoardCount, countBoards } from '../read/countBoards'

type Props = { payload: Payload; user: User; fault: string | null }

/** What waits, by family of lists; each number leads to its list, and an empty list says what is well. */
export async function BoardHome({ payload, user, fault }: Props) {
  const [t, boards] = await Promise.all([getTranslations('boards'), countBoards(payload, user, clock.now())])
  const families = BOARD_FAMILIES.map((family) => ({
    family,
    boards: boards.filter(({ list }) => list.family === family),
  })).filter((each) => each.boards.length > 0)
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <Outcome texts="boards" info={null} fault={fault} />
      <p className="lead">{t('lead')}</p>
      {families.map((each) => (
        <section key={each.family} aria-labelledby={each.family}>
          <h2 className="head" id={each.family}>
            {t(`family.${each.family}`)}
          </h2>
          <ul className="lines">
            {each.boards.map((board) => (
              <BoardLine key={board.list.code} {...board} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

async function BoardLine({ list, counts }: BoardCount) {
  const t = await getTranslations('boards')
  const name = t(`list.${list.code}.name`)
  const full = counts.filter(({ count }) => count > 0)
  if (full.length === 0)
    return (
      <li className="state ok w-full !whitespace-normal">
        <CircleCheck className="icon" aria-hidden />
        {t(`list.${list.code}.well`)}
      </li>
    )
  return (
    <li className="actions">
      <strong>{name}</strong>
      {full.map(({ kind, count, href, file }) => {
        const number =
          list.family === 'verification'
            ? t('nature', { count, ...kindWords(kind) })
            : t(`list.${list.code}.count`, { count })
        return (
          <span key={kind} className="actions">
            <a className="num py-2.5" href={href} aria-label={t('open', { name, count: number })}>
              {number}
            </a>
            {file && (
              <a className="btn bare" href={file} aria-label={t('csvOf', { name: `${name}, ${number}` })}>
                {t('csv')}
              </a>
            )}
          </span>
        )
      })}
    </li>
  )
}
