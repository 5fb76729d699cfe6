import type { VaultSummary } from '../vault/summaryOf'
import { askWorker, Refused } from './askWorker'
import { element } from './element'
import { faultWords } from './faultWords'
import { alarm, button, paragraph, say, show } from './frame'
import { me } from './me'
import { secretOf } from './secretOf'
import { dayWords, words } from './words'

type Copy = Pick<VaultSummary, 'credentialIds' | 'rpId'> & { user: string }
type Acts = { update: () => Promise<void>; erased: () => void }

/** What the copy holds, until when, and what may be done with it. */
export async function copyScreen({ update, erased }: Acts): Promise<void> {
  const [copy, isPersisted, reports] = await Promise.all([
    askWorker('copy'),
    navigator.storage.persisted(),
    askWorker('reports'),
  ])
  const outcome = element('div', { role: 'status' })
  const tell = (piece: Node) => outcome.replaceChildren(piece)
  const tried = (work: () => Promise<void>) => () => {
    work().catch((error: unknown) => tell(alarm(faultWords(error))))
  }
  const sent = async () => {
    const { sent: count, refused } = await askWorker('sendReports')
    await copyScreen({ update, erased })
    say([words('reportsSent', { count }), ...refused].join(' '))
  }
  const add = async () => tell(paragraph(await addKey(copy)))
  const sure = button(
    'copyEraseSure',
    tried(async () => {
      await askWorker('erase')
      erased()
    }),
    'btn danger',
  )
  show(
    words('copyTitle'),
    outcome,
    element(
      'dl',
      { class: 'facts' },
      ...[
        [words('copySheets'), String(copy.sheets)],
        [words('copyMade'), copy.madeAt ? dayWords(copy.madeAt) : '—'],
        [
          words('copySize'),
          words('copySizeText', { size: (copy.bytes / 1_000_000).toFixed(1).replace('.', ',') }),
        ],
        [words('copyUntil'), dayWords(copy.expiresAt)],
      ].flatMap(([label = '', text = '']) => [element('dt', {}, label), element('dd', {}, text)]),
    ),
    paragraph(words(isPersisted ? 'copyPersist' : 'copyNoPersist'), 'small dim'),
    element(
      'p',
      { class: 'actions' },
      button('copyUpdate', tried(update)),
      button('copyAddKey', tried(add), 'btn quiet'),
    ),
    paragraph(words('copyAddKeyText'), 'small dim'),
    element('h2', {}, words('reportsWait')),
    reports.length === 0
      ? paragraph(words('reportsNone'))
      : element(
          'ul',
          { class: 'bullets' },
          ...reports.map(({ number, text }) => element('li', {}, `${number} : ${text}`)),
        ),
    reports.length > 0 &&
      element(
        'p',
        { class: 'actions' },
        button('reportsSend', tried(sent)),
        button(
          'reportsDrop',
          tried(async () => {
            await askWorker('dropReports')
            await copyScreen({ update, erased })
          }),
          'btn quiet',
        ),
      ),
    element(
      'details',
      {},
      element('summary', {}, words('copyErase')),
      element('p', { class: 'actions' }, sure),
    ),
  )
}

/** The key that opens it first, then one more of the same account. @throws Refused */
async function addKey({ credentialIds, rpId, user }: Copy): Promise<string> {
  const mine = await me()
  if (mine.user !== user) throw new Refused({ code: 'otherPerson', words: '' })
  const others = mine.keys.filter((id) => !credentialIds.includes(id))
  if (others.length === 0) return words('copyNoOther')
  const own = await secretOf(credentialIds, rpId)
  const added = await secretOf(others, rpId)
  await askWorker('addKey', { own, added })
  return words('copyAdded')
}
