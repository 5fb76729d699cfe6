import type { VaultSummary } from '../vault/summaryOf'
import { askKey, type KeyAnswer } from './askKey'
import { askWorker, Refused } from './askWorker'
import { element } from './element'
import { faultWords } from './faultWords'
import { alarm, button, linkButton, paragraph, say, show } from './frame'
import { me } from './me'
import { secretOf } from './secretOf'
import { dayWords, words } from './words'

type Opened = (isComplete: boolean) => Promise<void>

/** Before anything is open: what this post keeps, and the one way in. */
export async function closedScreen(opened: Opened, told: Node | null = null): Promise<void> {
  const vaults = await askWorker('vaults')
  const ready = vaults.filter(({ state }) => state === 'open' || state === 'unfinished')
  if (vaults.length === 0) noCopyScreen(opened, told)
  else if (ready.length > 0) unlockScreen(vaults, opened, told)
  else refusedScreen(vaults, opened, told)
}

function noCopyScreen(opened: Opened, told: Node | null): void {
  show(words('none'), told, paragraph(words('noneText')), prepareBox(opened))
}

function unlockScreen(vaults: readonly VaultSummary[], opened: Opened, told: Node | null): void {
  const last =
    vaults
      .map(({ expiresAt }) => expiresAt)
      .sort()
      .at(-1) ?? ''
  const isUnfinished = vaults.every(({ state }) => state === 'unfinished')
  show(
    words(isUnfinished ? 'unfinished' : 'unlock'),
    told,
    paragraph(words(isUnfinished ? 'unfinishedText' : 'unlockText')),
    element(
      'p',
      { class: 'actions' },
      button('unlockButton', () => void unlock(vaults, opened)),
    ),
    paragraph(words('until', { day: dayWords(last) }), 'small dim'),
    element(
      'details',
      {},
      element('summary', {}, words('notMine')),
      paragraph(words('notMineText')),
      prepareBox(opened),
    ),
  )
}

/** No copy of this post may be opened now: why, and what would change it. */
function refusedScreen(vaults: readonly VaultSummary[], opened: Opened, told: Node | null): void {
  const has = (state: VaultSummary['state']) => vaults.some((vault) => vault.state === state)
  const last = dayWords(
    vaults
      .map(({ expiresAt }) => expiresAt)
      .sort()
      .at(-1) ?? '',
  )
  const renew = renewActions(vaults, opened)
  if (has('clockBack')) show(words('clockBack'), told, paragraph(words('clockBackText')), renew)
  else if (has('past')) show(words('past'), told, paragraph(words('pastText', { day: last })), renew)
  else show(words('keysGone'), told, paragraph(words('keysGoneText')), prepareBox(opened))
}

const renewActions = (vaults: readonly VaultSummary[], opened: Opened): HTMLElement =>
  element(
    'p',
    { class: 'actions' },
    button('pastRenew', () => void unlock(vaults, opened)),
    linkButton('account', '/compte/hors-ligne'),
  )

function prepareBox(opened: Opened): HTMLElement {
  return element(
    'div',
    {},
    element(
      'p',
      { class: 'actions' },
      button('prepare', () => void prepare(opened)),
      linkButton('account', '/compte/hors-ligne'),
    ),
    paragraph(words('prepareText'), 'small dim'),
  )
}

async function unlock(vaults: readonly VaultSummary[], opened: Opened): Promise<void> {
  say(words('asking'))
  const ids = vaults.flatMap(({ credentialIds }) => credentialIds)
  const answer = await askKey(ids, vaults[0]?.rpId ?? null)
  say('')
  if (answer.is === 'refused') return refused(null, opened)
  if (answer.is !== 'given') return closedScreen(opened, alarm(notCounted(answer)))
  const { credentialId } = answer.given
  try {
    const { isComplete } = await askWorker('unlock', answer.given)
    await opened(isComplete)
  } catch (error) {
    if (error instanceof Refused && error.code === 'wrongKey') await refused(credentialId, opened)
    else if (error instanceof Refused && error.code === 'clockBack') clockBackScreen(vaults, opened)
    else await closedScreen(opened, alarm(faultWords(error)))
  }
}

async function refused(credentialId: string | null, opened: Opened): Promise<void> {
  const { left } = await askWorker('refused', credentialId)
  await closedScreen(opened, left > 0 ? alarm(words('triesLeft', { left })) : null)
}

/** What the browser does tell apart from a refusal costs no try. */
const notCounted = ({ is }: KeyAnswer): string =>
  words(is === 'silent' ? 'keySilent' : is === 'noSecret' ? 'keyNoSecret' : 'keyFailed')

/** A clock that is behind what was seen is known once the key has opened what was seen: it says so, and the portal may put it right. */
function clockBackScreen(vaults: readonly VaultSummary[], opened: Opened): void {
  show(words('clockBack'), paragraph(words('clockBackText')), renewActions(vaults, opened))
}

/** Two touches of the key, then the first download. */
async function prepare(opened: Opened): Promise<void> {
  try {
    const { user, keys, rpId } = await me()
    if (keys.length === 0) throw new Refused({ code: 'unproved', words: '' })
    void navigator.storage.persist()
    say(words('asking'))
    const first = await secretOf(keys, rpId)
    const { credentialId } = first
    await askWorker('prepare', { given: first, user, rpId })
    say(words('askingAgain'))
    await askWorker('prove', await secretOf([credentialId], rpId))
    say('')
    await opened(false)
  } catch (error) {
    say('')
    const isSignedOut = error instanceof Refused && error.code === 'signedOut'
    const signIn = isSignedOut && linkButton('signIn', '/connexion?callbackUrl=%2Fhors-ligne')
    await closedScreen(opened, element('div', {}, alarm(faultWords(error)), signIn))
  }
}
