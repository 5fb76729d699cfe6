import { plainForm } from '../text/plainForm'

export type PersonalDataKind = 'mail' | 'socialSecurity' | 'phone' | 'birthDate' | 'name' | 'longNumber'

/** Something in a text that may tell who a person is, in the form in which it was looked at. */
export type PersonalData = { kind: PersonalDataKind; found: string }

/** What stands before the date of a law or of a change; no longer than `LEGAL_LENGTH`. */
const LEGAL_OR_PERIOD =
  /(?:loi|décret|arrêté|ordonnance|circulaire|version|depuis) (?:n° ?[^ ]{1,40} )?(?:(?:du|le) ?)?$/i
const LEGAL_LENGTH = 80
/** Full dates with a year up to this one, alone in a report, are more likely of a birth than of a change of opening hours. */
const LATEST_BIRTH_YEAR = 2019

type Pattern = {
  kind: PersonalDataKind
  pattern: RegExp
  accepts?: (found: string, before: string) => boolean
}

/** Tried in this order, on the plain form; what one has found is not seen by the next. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'mail',
    pattern:
      /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+ ?(?:@|\(at\)|\[at\]| arobase ) ?[\p{L}\d-]+(?: ?\. ?[\p{L}\d-]+)+/giu,
  },
  {
    kind: 'socialSecurity',
    pattern:
      /(?<!\d)[12478][ .,/-]?\d{2}[ .,/-]?(?:0[1-9]|[1-9]\d)[ .,/-]?(?:\d{2}|2[AB])[ .,/-]?\d{3}[ .,/-]?\d{3}(?:[ .,/-]{0,3}\d{2})?(?!\d)/gi,
  },
  {
    kind: 'phone',
    pattern:
      /(?<!\d)(?:\(?(?:\+|00) ?\(?(?:33|262|590|594|596|508|687|689)\)?[ .-]?(?:\(0\))?|\(?0\)?) ?[ .,/-]?[1-9]\)?(?:[ .,/-]?\d){8}(?!\d)|(?:\+|00) ?68[179](?:[ .-]?\d){6,8}(?!\d)/g,
  },
  {
    kind: 'birthDate',
    pattern:
      /(?<!\p{L})(?:née?(?:\(e\)|·e|\.e)?|date de naissance|naissance)(?!\p{L})[ :,]{0,4}(?:le|en|du)? ?(?:1er|\d{1,4})(?:[ ./-]{1,3}(?:\d{1,2}|\p{L}{3,9}))?(?:[ ./-]{1,3}\d{2,4})?/giu,
  },
  {
    kind: 'birthDate',
    pattern: /(?<!\d)\d{1,2}[ .,/-]\d{1,2}[ .,/-](?:19|20)\d{2}(?!\d)/g,
    accepts: (found, before) =>
      Number(found.slice(-4)) <= LATEST_BIRTH_YEAR && !LEGAL_OR_PERIOD.test(before.slice(-LEGAL_LENGTH)),
  },
  {
    kind: 'name',
    pattern:
      /(?<![\p{L}.])(?:M\.|MM\.|M|Mr\.?|Mme|Mmes|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|MONSIEUR|MADAME) (?!L[ea] )\p{Lu}[\p{L}'’.-]{0,60}(?: \p{Lu}[\p{L}'’-]{0,60}){0,6}/gu,
  },
  {
    kind: 'name',
    pattern:
      /(?<![\p{L}.])(?:mr\.?|mme|mlle|monsieur|madame|mademoiselle) (?!(?:le|la|les|l|de|du|des|d|en|et|ou|qui|que|a|à|est|au|aux|pour|sur|dans)(?!\p{L}))\p{L}{2,60}/giu,
  },
  { kind: 'name', pattern: /(?<!\p{L})(?:[Ll]a famille|[Ll][’']enfant) \p{Lu}[\p{L}'’-]{1,60}/gu },
  { kind: 'longNumber', pattern: /(?<!\d)\d{7,}|(?<!\d)\d(?:[ .-]?\d){8,30}/g },
]

/**
 * What in a free text may tell who a person is: telephone, mail, social security number, date of birth, « M./Mme X », long number
 * (file or account). Prudent: it prefers refusing a harmless text, which its author can write otherwise.
 */
export function screenPersonalData(text: string): PersonalData[] {
  let left = plainForm(text)
  return PATTERNS.flatMap(({ kind, pattern, accepts = () => true }) => {
    const found = [...left.matchAll(pattern)].filter((match) => accepts(match[0], left.slice(0, match.index)))
    left = hidden(left, found)
    return found.map((match) => ({ kind, found: match[0].trim() }))
  })
}

/** The text with `#` over what was found. */
function hidden(text: string, found: readonly RegExpExecArray[]): string {
  let [kept, from] = ['', 0]
  for (const { 0: written, index } of found) {
    kept += text.slice(from, index) + '#'.repeat(written.length)
    from = index + written.length
  }
  return kept + text.slice(from)
}
