import { PdfUnavailable } from './PdfUnavailable'

const AT_ONCE = 2
const MOST_WAITING = 8

type Slots = { busy: number; waiting: (() => void)[] }

/** Shared by the bundles of one process: Next compiles routes apart. */
const HELD = Symbol.for('repere.renderSlots')
// A symbol of ours on the global object, which its type cannot know.
const shared = globalThis as { [HELD]?: Slots }

/**
 * Waits until fewer than 2 renders run in this process, and returns what gives the place back.
 * @throws PdfUnavailable when too many wait already, or at `deadline`.
 */
export async function takeRenderSlot(deadline: AbortSignal): Promise<() => void> {
  shared[HELD] ??= { busy: 0, waiting: [] }
  const slots = shared[HELD]
  if (slots.busy < AT_ONCE) slots.busy += 1
  else await waitForOne(slots, deadline)
  return () => {
    const next = slots.waiting.shift()
    // The place goes from hand to hand, so that nobody comes in between.
    if (next) next()
    else slots.busy -= 1
  }
}

function waitForOne(slots: Slots, deadline: AbortSignal): Promise<void> {
  if (slots.waiting.length >= MOST_WAITING) throw tooBusy()
  return new Promise((resolve, reject) => {
    const give = () => {
      deadline.removeEventListener('abort', leave)
      resolve()
    }
    const leave = () => {
      slots.waiting = slots.waiting.filter((other) => other !== give)
      reject(tooBusy())
    }
    slots.waiting.push(give)
    deadline.addEventListener('abort', leave, { once: true })
  })
}

function tooBusy(): PdfUnavailable {
  return new PdfUnavailable(
    'Trop de PDF sont demandés en ce moment. Réessayez dans un instant, ou imprimez la page.',
  )
}
