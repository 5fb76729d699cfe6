export type PersonalDataKind = 'mail' | 'socialSecurity' | 'phone' | 'birthDate' | 'name' | 'longNumber'

/** Something in a text that may tell who a person is, as it was written. */
export type PersonalData = { kind: PersonalDataKind; found: string }

const LEGAL_OR_PERIOD =
  /(?:loi|décret|arrêté|ordonnance|circulaire|version|depuis)\s+(?:n°\s*\S+\s+)?(?:du|le)?\s*$/i
/** Full dates with a year up to this one, alone in a report, are more likely of a birth than of a change of opening hours. */
const LATEST_BIRTH_YEAR = 2019
const FUNCTIONS = 'le|la|les|l|de|du|des|d|en|et|ou|qui|que|a|à|est|au|aux|pour|sur|dans'

type Pattern = {
  kind: PersonalDataKind
  pattern: RegExp
  accepts?: (found: string, before: string) => boolean
}

/** Tried in this order; what one has found is not seen by the next. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'mail',
    pattern: /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\]|\sarobase\s)\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,
  },
  {
    kind: 'socialSecurity',
    pattern:
      /(?<!\d)[12478][\s.-]?\d{2}[\s.-]?(?:0[1-9]|[1-9]\d)[\s.-]?(?:\d{2}|2[AB])[\s.-]?\d{3}[\s.-]?\d{3}(?:[\s./-]{0,3}\d{2})?(?!\d)/gi,
  },
  {
    kind: 'phone',
    pattern:
      /(?<!\d)(?:(?:\+|00)\s?(?:33|262|590|594|596|508|687|689)[\s.-]?(?:\(0\))?|0)\s?[1-9](?:[\s./-]?\d{2}){4}(?!\d)/g,
  },
  {
    kind: 'birthDate',
    pattern:
      /(?<!\p{L})(?:née?(?:\(e\)|·e)?|date\s+de\s+naissance|naissance)(?!\p{L})[\s:,]*(?:le|en|du)?\s*(?:1er|\d{1,4})(?:[\s./-]+(?:\d{1,2}|\p{L}{3,9}))?(?:[\s./-]+\d{2,4})?/giu,
  },
  {
    kind: 'birthDate',
    pattern: /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?!\d)/g,
    accepts: (found, before) => Number(found.slice(-4)) <= LATEST_BIRTH_YEAR && !LEGAL_OR_PERIOD.test(before),
  },
  {
    kind: 'name',
    pattern:
      /(?<![\p{L}.])(?:M\.|MM\.|M|Mr\.?|Mme|Mmes|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|MONSIEUR|MADAME)\s+(?!L[ea]\s)\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’-]+)*/gu,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?<![\\p{L}.])(?:mr\\.?|mme|mlle|monsieur|madame|mademoiselle)\\s+(?!(?:${FUNCTIONS})(?!\\p{L}))\\p{L}{2,}`,
      'giu',
    ),
  },
  { kind: 'name', pattern: /(?<!\p{L})(?:[Ll]a famille|[Ll][’']enfant)\s+\p{Lu}[\p{L}'’-]+/gu },
  { kind: 'longNumber', pattern: /(?<!\d)\d{7,}(?!\d)|(?<!\d)\d(?:[\s.-]?\d){8,}(?!\d)/g },
]

/**
 * What in a free text may tell who a person is: telephone, mail, social security number, date of birth, « M./Mme X », long number
 * (file or account). Prudent: it prefers refusing a harmless text, which its author can write otherwise.
 */
export function screenPersonalData(text: string): PersonalData[] {
  let left = text
  return PATTERNS.flatMap(({ kind, pattern, accepts = () => true }) => {
    const found = [...left.matchAll(pattern)].filter((match) => accepts(match[0], left.slice(0, match.index)))
    for (const match of found)
      left =
        left.slice(0, match.index) + '#'.repeat(match[0].length) + left.slice(match.index + match[0].length)
    return found.map((match) => ({ kind, found: match[0].trim() }))
  })
}
