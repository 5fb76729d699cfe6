import { isStopWord } from './stopWords'
import { foldedWords } from './tokenize'

/** An address found in what was typed: its words, and those of the site or mailbox that it is on. */
type TypedAddress = { start: number; end: number; domain: string[]; whole: string[] }

/** With a scheme, `www` or an at-sign it is an address whatever it ends with. */
const CERTAIN =
  /(?<![\p{L}\p{N}@.-])(?:(https?:\/\/|www\.)|([\p{L}\p{N}._+-]{0,64}@))((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})(\/[^\s,;«»"<>]{0,300})?/giu
/** Bare, it must end as the sites of the field do: a sentence may lack the space after its full stop. */
const BARE =
  /(?<![\p{L}\p{N}@./-])((?:[\p{L}\p{N}-]{2,63}\.){1,8}(?:fr|com|org|net|eu|info|asso|coop|paris|bzh|re|gp|mq|gf|yt|nc|pf|be|ch|lu))(\/[^\s,;«»"<>]{0,300})?(?![\p{L}\p{N}-])/giu

/** As an index holds it: folded, without stop words, the same signs before it. */
const wordsOf = (address: string): string[] =>
  foldedWords(`//${address.replace(/[/.]{1,8}$/, '')}`).filter((word) => !isStopWord(word))

/** The web and mail addresses of a text, in order, with or without `https://` and `www`. */
export function typedAddresses(text: string): TypedAddress[] {
  const certain = [...text.matchAll(CERTAIN)].map((match): TypedAddress => {
    const [written, , mailbox = '', host = '', path = ''] = match
    const site = host.replace(/^www\./i, '')
    return {
      start: match.index,
      end: match.index + written.length,
      domain: wordsOf(site),
      whole: wordsOf(mailbox + site + path),
    }
  })
  const bare = [...text.matchAll(BARE)].map((match): TypedAddress => {
    const [written, host = '', path = ''] = match
    return {
      start: match.index,
      end: match.index + written.length,
      domain: wordsOf(host),
      whole: wordsOf(host + path),
    }
  })
  const apart = bare.filter((one) => !certain.some(({ start, end }) => one.start < end && start < one.end))
  return [...certain, ...apart].filter(({ domain }) => domain.length > 0).sort((a, b) => a.start - b.start)
}
