const PAUSE_MS = 1200

/**
 * Calls `save` a moment after the last change in a form, and when the page is left; `save` tells whether it did, else the next
 * change tries again. Returns what stops it. Buttons that change inputs by script carry `data-changes`.
 */
export function watchForm(form: HTMLFormElement, save: (isLeaving: boolean) => Promise<boolean>): () => void {
  const watched = new AbortController()
  const { signal } = watched
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDirty = false
  const flush = async (isLeaving: boolean) => {
    if (!isDirty) return
    isDirty = false
    if (!(await save(isLeaving))) isDirty = true
  }
  const later = () => {
    isDirty = true
    clearTimeout(timer)
    timer = setTimeout(() => flush(false), PAUSE_MS)
  }
  const forget = () => {
    isDirty = false
    clearTimeout(timer)
  }
  form.addEventListener('input', later, { signal })
  form.addEventListener('submit', forget, { signal })
  form.addEventListener('click', ({ target }) => isChanging(target) && later(), { signal })
  const onHide = () => document.visibilityState === 'hidden' && flush(true)
  document.addEventListener('visibilitychange', onHide, { signal })
  // What was typed before the script was there.
  if (hasTyped(form)) later()
  return () => {
    clearTimeout(timer)
    watched.abort()
  }
}

const isChanging = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-changes]') !== null

/** Tells whether an input no longer holds what the page was sent with. */
function hasTyped(form: HTMLFormElement): boolean {
  return [...form.elements].some((each) => {
    if (each instanceof HTMLTextAreaElement) return each.value !== each.defaultValue
    if (!(each instanceof HTMLInputElement) || each.type === 'file') return false
    return each.type === 'checkbox' || each.type === 'radio'
      ? each.checked !== each.defaultChecked
      : each.value !== each.defaultValue
  })
}
