import { askWorker, progress, Refused } from './screens/askWorker'
import { closedScreen } from './screens/closedScreens'
import { copyScreen } from './screens/copyScreen'
import { element } from './screens/element'
import { faultWords } from './screens/faultWords'
import { alarm, barButton, button, markBar, paragraph, say, show, showBar } from './screens/frame'
import { chapterScreen, homeScreen, listScreen, searchScreen } from './screens/listScreens'
import { reportScreen } from './screens/reportScreen'
import { sheetScreen } from './screens/sheetScreen'
import { forgetVisits, startVisits, type Visit, visit, visitNow } from './screens/visits'
import { dayWords, words } from './screens/words'
import { ERASED_CHANNEL } from './vault/ERASED_CHANNEL'

/** A copy that nobody reads closes. */
const IDLE_MS = 10 * 60_000
/** What ends the reading of an open copy. */
const CLOSING = ['locked', 'past', 'clockBack', 'revoked', 'untrusted']
let idle: ReturnType<typeof setTimeout> | undefined
let lastGesture = 0
let isOpen = false

const go = (next: Visit) => visit(next, (there) => void open(there))

async function open(there: Visit): Promise<void> {
  say('')
  markBar(there.to === 'chapter' && there.id !== null ? null : there.to)
  try {
    await screenOf(there)
  } catch (error) {
    const isClosed = error instanceof Refused && CLOSING.includes(error.code)
    if (isClosed) await close(alarm(faultWords(error)))
    else show(words('name'), alarm(faultWords(error)))
  }
}

function screenOf(there: Visit): Promise<void> | void {
  switch (there.to) {
    case 'home':
      return homeScreen(go)
    case 'search':
      return searchScreen(there.typed, go)
    case 'chapter':
      return chapterScreen(there.id, go)
    case 'sheet':
      return sheetScreen(there.number, go)
    case 'schemes':
      return listScreen(words('schemes'), ['scheme'], go)
    case 'directory':
      return listScreen(words('directory'), ['organisation', 'service'], go)
    case 'report':
      return reportScreen(there, go)
    case 'copy':
      return copyScreen({ update: updateOrClose, erased: () => void close(alarm(words('copyErased'))) })
  }
}

/** A copy was opened: what it holds is shown at once, what is new comes meanwhile. */
async function opened(isComplete: boolean): Promise<void> {
  isOpen = true
  // Before anything takes the focus: a copy that was just opened is not idle.
  stayAwake()
  startVisits()
  showBar(bar())
  if (isComplete) {
    await open({ to: 'home' })
    // Whatever it meets, the screen that needs it says.
    void askWorker('settle').catch(() => null)
  } else show(words('name'), paragraph(words('updating')))
  await update().catch(async (error: unknown) => {
    const isQuiet = isComplete && error instanceof Refused && ['offline', 'signedOut'].includes(error.code)
    if (isQuiet) await sayState(error.code === 'signedOut')
    else if (isComplete && !isOver(error)) say(faultWords(error))
    else if (isOpen || isOver(error)) await close(alarm(faultWords(error)))
  })
}

async function update(): Promise<void> {
  const { madeAt } = await askWorker('copy')
  progress.listener = (done, total) => say(words('progress', { done, total }))
  say(words('updating'))
  const hasChanged = await askWorker('update').finally(() => {
    progress.listener = null
  })
  if (!isOpen) return
  if (madeAt === null || visitNow().to === 'copy') await open(visitNow())
  say(words(hasChanged ? 'updated' : 'upToDate'))
  const { sent, refused } = await askWorker('sendReports')
  const told = [sent > 0 && words('reportsSent', { count: sent }), ...refused].filter(Boolean)
  if (told.length > 0) say(told.join(' '))
}

/** Asked for by the person: what ends the reading closes the copy, the rest is told beside the button. */
async function updateOrClose(): Promise<void> {
  await update().catch(async (error: unknown) => {
    if (!isOver(error)) throw error
    await close(alarm(faultWords(error)))
  })
}

const isOver = (error: unknown): boolean =>
  error instanceof Refused && CLOSING.includes(error.code) && error.code !== 'locked'

async function sayState(isSignedOut: boolean): Promise<void> {
  const { madeAt } = await askWorker('counts')
  const day = dayWords(madeAt)
  say(isSignedOut ? `${words('onlineNow', { day })} ${words('signedOutNow')}` : words('offlineNow', { day }))
}

function bar(): HTMLElement {
  const entry = (there: Visit, word: 'home' | 'guide' | 'schemes' | 'directory' | 'copy') =>
    barButton(word, there.to, () => go(there))
  return element(
    'nav',
    { 'aria-label': words('nav') },
    entry({ to: 'home' }, 'home'),
    entry({ to: 'chapter', id: null }, 'guide'),
    entry({ to: 'schemes' }, 'schemes'),
    entry({ to: 'directory' }, 'directory'),
    entry({ to: 'copy' }, 'copy'),
    button('lock', () => void close(), 'btn quiet'),
  )
}

/** Nothing of the copy stays on the page. */
async function close(told: Node | null = null): Promise<void> {
  isOpen = false
  clearTimeout(idle)
  forgetVisits()
  showBar(null)
  say('')
  // At once: a page that is left is kept as it is.
  show(words('name'))
  await askWorker('lock')
  await closedScreen(opened, told)
}

function stayAwake(): void {
  clearTimeout(idle)
  if (!isOpen) return
  lastGesture = Date.now()
  idle = setTimeout(() => void close(), IDLE_MS)
}

/** Timers stand still while a post sleeps: what the clock says counts when it wakes up. */
function closeIfIdle(): void {
  if (isOpen && Date.now() - lastGesture >= IDLE_MS) void close()
}

/** Another tab has erased a copy: this one, or another person's. */
async function closeIfErased(): Promise<void> {
  if (!isOpen) return
  const isThere = await askWorker('copy').then(
    () => true,
    () => false,
  )
  if (isOpen && !isThere) await close(alarm(words('copyErased')))
}

async function start(): Promise<void> {
  const isAble =
    'indexedDB' in window && 'locks' in navigator && 'PublicKeyCredential' in window && crypto.subtle
  if (!isAble) {
    show(words('unsupported'), paragraph(words('unsupportedText')))
    return
  }
  for (const event of ['visibilitychange', 'focus', 'keydown', 'pointerdown'])
    addEventListener(event, closeIfIdle, { capture: true })
  for (const event of ['keydown', 'pointerdown']) addEventListener(event, stayAwake)
  // A page that is left may be kept as it was by the browser's way back.
  addEventListener('pagehide', () => isOpen && void close())
  new BroadcastChannel(ERASED_CHANNEL).addEventListener('message', () => void closeIfErased())
  addEventListener('popstate', () => isOpen && void open(visitNow()))
  void navigator.serviceWorker?.register('/hors-ligne/sw.js', { scope: '/hors-ligne' })
  try {
    await closedScreen(opened)
  } catch (error) {
    show(words('name'), alarm(faultWords(error)))
    return
  }
  // Not waited for: a network that does not answer must not keep the copy from opening.
  const { erased } = await askWorker('contact').catch(() => ({ erased: 0 }))
  if (erased > 0) await close(alarm(`${words('revoked')}. ${words('revokedText')}`))
}

void start()
