import { CODE_PAGES, type CodePage } from './codePages'

/** How UTF-8 looks when it was read as another encoding: the first bytes of French accents, quotes and `€`, then one or two more. */
const RUNS: readonly { page: CodePage; run: RegExp }[] = [
  {
    page: 'windows-1252',
    run: /[ÃÂÅ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â[€‚„†][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|ï¬[\u0080-\u0086€‚ƒ„…†]|ï»¿/g,
  },
  {
    page: 'macintosh',
    run: /[√¬≈][ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø]|‚[ÄÅÇ][ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø]/g,
  },
  {
    page: 'cp850',
    run: /[├┬┼][ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐]|Ô[Çéä][ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»]/g,
  },
]
/** `à` whose second half, a no-break space, became a space or two. */
const LOST_A = /Ã[ \u00a0]+(?=[^\s]|$)/g
const DOUBT = /\ufffd|Ã[^\p{L}\s]|â€|Â[\u00a0«»°©®]|ÃƒÂ/u
const TIMES = 3

/**
 * A text whose accents were read in the wrong encoding (`HÃ´pital`, `lâ€™aide`), as it was before, as often as that happened; parts
 * that do not come back surely stay as they are.
 */
export function mendMojibake(text: string): string {
  let mended = text
  for (let time = 0; time < TIMES; time += 1) {
    const next = RUNS.reduce(
      (last, { page, run }) => last.replaceAll(run, (part) => before(part, page)),
      mended,
    )
    if (next === mended) break
    mended = next
  }
  if (mended === text && !/(?:^|[\s'’])Ã /.test(text)) return mended
  return mended.replaceAll(LOST_A, 'à ').replaceAll('\ufeff', '')
}

/** Whether a text has signs that a wrong encoding leaves and that nothing brings back. */
export const isGarbled = (text: string): boolean => DOUBT.test(text)

function before(part: string, page: CodePage): string {
  const bytes = Uint8Array.from(part, (char) => {
    const at = CODE_PAGES[page].indexOf(char)
    return at === -1 ? char.charCodeAt(0) : at + 0x80
  })
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return part
    throw error
  }
}
