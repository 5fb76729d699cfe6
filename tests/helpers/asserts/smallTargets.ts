import type { Page } from '@playwright/test'

const LEAST = 44

/**
 * What one touches on the page shown that is less than 44 px high or wide, as `element (width × height)`; links and abbreviations inside a sentence apart.
 * A box or a dot counts with its label.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const TOUCHED =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="option"]'
    const isInSentence = (element: Element) => {
      // A button is never laid out as `inline`, whatever the page asks.
      const { display } = getComputedStyle(element)
      const isWord = element.tagName === 'A' ? display === 'inline' : element.matches('.abbr > button')
      if (!isWord) return false
      let block = element.parentElement
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement
      return (block?.textContent ?? '').trim() !== (element.textContent ?? '').trim()
    }
    const small = [...document.querySelectorAll(TOUCHED)].flatMap((element) => {
      const target =
        (element.matches('[type="checkbox"], [type="radio"]') && element.closest('label')) || element
      const isShown = target.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      // A point of a map is touched around what is drawn of it.
      const isReached = !element.matches(':disabled, [aria-hidden="true"], .maplibregl-marker')
      const { width, height } = target.getBoundingClientRect()
      const isClipped = width <= 1 || height <= 1
      if (!isShown || !isReached || isClipped || isInSentence(element)) return []
      // Half a pixel is lost in rounding.
      if (width > least - 0.5 && height > least - 0.5) return []
      const name = `${target.tagName.toLowerCase()}.${target.getAttribute('class') ?? ''}`
      return [
        `${name} « ${target.textContent?.trim().slice(0, 30)} » (${Math.round(width)} × ${Math.round(height)})`,
      ]
    })
    return [...new Set(small)]
  }, LEAST)
}
