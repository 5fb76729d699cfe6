import type { Page } from '@playwright/test'

/** Milliseconds from a press to the first thing that this finds. */
export function timePress(page: Page, name: string, found: string): Promise<number> {
  return page.evaluate(
    ([pressed, wanted]) =>
      new Promise<number>((resolve, reject) => {
        const button = [...document.querySelectorAll('button')].find((each) =>
          each.textContent?.includes(pressed ?? ''),
        )
        if (!button) return reject(new Error(`No button ${pressed}`))
        const began = performance.now()
        const watch = new MutationObserver(() => {
          if (!document.querySelector(wanted ?? '')) return
          watch.disconnect()
          resolve(performance.now() - began)
        })
        watch.observe(document.body, { childList: true, subtree: true })
        button.click()
      }),
    [name, found],
  )
}

/** Milliseconds from each text typed to its results on the page. */
export function timeTyped(page: Page, texts: readonly string[]): Promise<number[]> {
  return page.evaluate(async (typed) => {
    const times: number[] = []
    for (const text of typed) {
      const field = document.querySelector<HTMLInputElement>('#mots')
      const results = document.querySelector('#resultats')
      if (!field || !results) throw new Error('No search on this page')
      const shown = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          watch.disconnect()
          resolve()
        })
        watch.observe(results, { childList: true })
      })
      const began = performance.now()
      field.value = text
      field.dispatchEvent(new Event('input'))
      await shown
      times.push(performance.now() - began)
    }
    return times
  }, texts)
}
