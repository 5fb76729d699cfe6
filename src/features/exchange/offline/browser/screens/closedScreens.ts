import type { VaultSummary } from '../vault/Keeper'
import { askKey } from './askKey'
import { askWorker, Refused } from './askWorker'
import { element } from './element'
import { faultWords } from './faultWords'
import { alarm, button, linkButton, paragraph, say, show } from './frame'
import { me } from './me'
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
  if (has('clockBack')) show(words('clockBack'), told, paragraph(words('clockBackText')))
  else if (has('past'))
    show(
      words('past'),
      told,
      paragraph(words('pastText', { day: last })),
      element(
        'p',
        { class: 'actions' },
        button('pastRenew', () => void unlock(vaults, opened)),
        linkButton('account', '/compte/hors-ligne'),
      ),
    )
  else show(words('keysGone'), told, paragraph(words('keysGoneText')), prepareBox(opened))
}

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
  const given = await askKey(ids, vaults[0]?.rpId ?? null).catch(() => null)
  say('')
  try {
    if (!given) throw new Refused({ code: 'wrongKey', words: '' })
    const { isComplete } = await askWorker('unlock', given)
    await opened(isComplete)
  } catch (error) {
    const isWrong = error instanceof Refused && (error.code === 'wrongKey' || error.code === 'noCopy')
    if (!isWrong) return closedOrRefused(error, opened)
    const { left } = await askWorker('refused')
    await closedScreen(opened, left > 0 ? alarm(words('triesLeft', { left })) : null)
  }
}

/** A clock that went back is known once the copy is open: it says so and closes. */
async function closedOrRefused(error: unknown, opened: Opened): Promise<void> {
  if (error instanceof Refused && error.code === 'clockBack')
    show(words('clockBack'), paragraph(words('clockBackText')))
  else await closedScreen(opened, alarm(faultWords(error)))
}

/** Two touches of the key, then the first download. */
async function prepare(opened: Opened): Promise<void> {
  try {
    const { user, keys, rpId } = await me()
    if (keys.length === 0) throw new Refused({ code: 'unproved', words: '' })
    void navigator.storage.persist()
    say(words('asking'))
    const first = await askKey(keys, rpId).catch(() => null)
    if (!first) throw new Refused({ code: 'unproved', words: '' })
    const { credentialId } = first
    await askWorker('prepare', { given: first, user, rpId })
    say(words('askingAgain'))
    const second = await askKey([credentialId], rpId).catch(() => null)
    if (!second) throw new Refused({ code: 'unproved', words: '' })
    await askWorker('prove', second)
    say('')
    await opened(false)
  } catch (error) {
    say('')
    const isSignedOut = error instanceof Refused && error.code === 'signedOut'
    const signIn = isSignedOut && linkButton('signIn', '/connexion?callbackUrl=%2Fhors-ligne')
    await closedScreen(opened, element('div', {}, alarm(faultWords(error)), signIn))
  }
}
