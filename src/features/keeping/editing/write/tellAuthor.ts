import { createTranslator } from 'next-intl'
import type { Payload } from 'payload'
import type { ProposalLine } from '@/domain/sheetEditing/ProposalLine'
import { env } from '@/env'
import { findAccountById } from '@/features/keeping/memberships/read/findAccountById'
import { linesMail } from '@/features/people/mails/present/linesMail'
import { sendOrLog } from '@/infra/mail/sendOrLog'
import type { Proposal } from '@/payload-types'
import sheetEditing from '../../../../../messages/fr/sheetEditing.json'

const t = createTranslator({ locale: 'fr', messages: { sheetEditing }, namespace: 'sheetEditing.mail' })

type Decided = {
  proposal: Pick<Proposal, 'author' | 'title' | 'sheetNumber'>
  lines: readonly ProposalLine[]
  state: 'accepted' | 'partly' | 'refused'
  answer: string
  by: string
}

/** Tells the author of a change, once, which fields were accepted and what was answered: names of fields, never values. */
export async function tellAuthor(
  payload: Payload,
  { proposal, lines, state, answer, by }: Decided,
): Promise<void> {
  const author = await findAccountById(payload, proposal.author)
  if (!author || author.active === false) return
  const names = (wanted: ProposalLine['state']) =>
    lines
      .filter((line) => line.state === wanted)
      .map(({ label }) => label)
      .join(', ')
  const link = new URL(`/d/${proposal.sheetNumber ?? ''}`, env.SITE_URL).href
  const sheet = proposal.title
  await sendOrLog(
    payload,
    linesMail({
      to: author.email,
      subject: t(`${state}.subject`, { sheet }),
      purpose: `proposal-${state}`,
      lines: [
        t('hello'),
        t(`${state}.text`, { sheet }),
        ...(state === 'partly'
          ? [t('kept', { names: names('accepted') }), t('left', { names: names('refused') })]
          : []),
        ...(answer ? [t('word', { name: by }), `« ${answer} »`] : []),
        t('see'),
        link,
        t('signature'),
      ],
    }),
  )
}
