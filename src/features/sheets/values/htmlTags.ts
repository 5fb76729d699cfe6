const NAMES =
  'a abbr acronym address article aside b big blockquote body br button caption center cite code col colgroup data dd del details dfn dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta nav noscript object ol option p picture pre q s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr xml'
const HTML_NAMES: ReadonlySet<string> = new Set(NAMES.split(' '))
const BLOCKS: ReadonlySet<string> = new Set(
  'p br div li ul ol tr td th table section article h1 h2 h3 h4 h5 h6 dd dt dl blockquote pre hr'.split(' '),
)
const TAG = /<\/?([a-z][a-z\d]*(?::[a-z]+)?)(?:\s[^<>]*|\/)?>/gi
const ESCAPED_TAG = /&lt;\/?([a-z][a-z\d]*)(?:\s(?:(?!&[lg]t;)[^<>])*|\/)?&gt;/gi
/** Comments, document types, and what Word keeps for itself. */
const DECLARATION = /<!(?:--|\[|doctype\b)/i

/**
 * Whether this is a tag of the HTML that texts come with, in small letters, Word's own (`o:p`) too; another word between chevrons
 * (`<nom@exemple.fr>`, `x <y> z`) is text.
 */
export const isHtmlName = (name: string): boolean => HTML_NAMES.has(name) || /^[a-z]{1,3}:[a-z]+$/.test(name)

/** Whether a text is written in HTML. */
export const isHtml = (text: string): boolean =>
  text.includes('<') && (DECLARATION.test(text) || has(text, TAG, isHtmlName))

/** Whether it is HTML whose signs were escaped once too often: `&lt;p&gt;`. */
export const isEscapedHtml = (text: string): boolean =>
  text.includes('&lt;') && has(text, ESCAPED_TAG, isHtmlName)

/** Whether its tags say where lines break; otherwise its own line breaks do. */
export const hasBlocks = (html: string): boolean => has(html, TAG, (name) => BLOCKS.has(name))

function has(text: string, tag: RegExp, isWanted: (name: string) => boolean): boolean {
  for (const [, name = ''] of text.matchAll(tag)) if (isWanted(name.toLowerCase())) return true
  return false
}
