import { foldedWords } from './tokenize'

/** Ordinary talk around what one looks for. Words of the field stay out of it, so that none is ever lost. */
const TALK = `
  comment obtenir | comment avoir | comment faire pour | comment faire | comment demander | comment toucher | comment se passe
  comment trouver | comment puis je | où trouver | où demander | où aller pour | où aller | où s’adresser | à qui s’adresser | à qui demander | vers qui se tourner
  je n’arrive plus à | n’arrive plus à | n’arrive pas à | arrive plus à | arrive pas à | arrive plus | arrive pas
  je ne peux plus | je ne peux pas | je peux plus | je peux pas | ne peut plus | ne peut pas | peut plus | peut pas | peux plus | peux pas | peuvent plus | peuvent pas
  je ne sais plus | je ne sais pas comment | je ne sais pas où | on veut me | on veut nous | on va me | on va nous | on m’a | on lui a | ils veulent me | veulent me | veut me | va me | vont me
  je voudrais | je souhaite | j’aimerais | je cherche | je recherche | on cherche | elle cherche | il cherche | je veux | il veut | elle veut | j’ai besoin de | j’ai besoin d’ | il a besoin de | elle a besoin de | a besoin | ai besoin | avons besoin | besoin de
  je suis | tu es | il est | elle est | nous sommes | ils sont | je viens de | il vient de | elle vient de | j’ai | je me retrouve | se retrouve | me retrouve
  est ce que | qu’est ce que | y a t il | il y a | il faut | que faire | quoi faire | faire quoi | quelles aides | quelle aide | quels droits | ai je droit à | a t on droit à | ai droit à | a droit à | droit à quoi
  s’il vous plaît | svp | merci | bonjour | bonsoir | au secours | en ce moment | depuis hier | depuis longtemps | tout le temps | tous les jours | du tout | toute la journée
  monsieur | madame | une personne qui | quelqu’un qui | une dame qui | un monsieur qui | une famille qui | les gens qui | un usager qui
  je voudrais savoir si | je voulais savoir si | j’aimerais savoir si | savoir si | est ce que vous pouvez | est ce que je peux | est ce qu’on peut | pouvez vous | pourriez vous | auriez vous | avez vous | savez vous
  il faudrait que | il faudrait | il me faut | il lui faut | il nous faut | faut que | faut il | j’ai entendu parler de | entendu parler de | on m’a dit que | on m’a parlé de | on m’a conseillé | il paraît que | je vous appelle pour | j’appelle pour | je vous écris pour | je me permets de | je me demande si
  a t on droit à | a t on droit | ai je droit | a t elle droit à | a t il droit à | on a droit à quoi | est ce normal | c’est possible de | c’est possible | est il possible de | y a t il une aide pour | existe t il | comment ça marche | comment ça se passe | à quelque chose
  que dois je faire | que puis je faire | qu’est ce que je peux faire | qu’est ce que je dois faire | qui peut m’aider | qui peut nous aider | qui peut l’aider | peut on m’aider | on peut m’aider | m’aider à | l’aider à | nous aider à | aidez moi
  je m’appelle | c’est pour | c’est un | c’est une | c’est mon | c’est ma | voilà | en fait | du coup | s’il te plaît | par mois | par semaine | tous les mois | chaque mois | la semaine prochaine | le mois prochain | la semaine dernière | le mois dernier | l’année dernière | il y a un mois | il y a un an | depuis un an | depuis un mois | tout de suite
  me faire | se faire | nous faire | me sens | se sent | plus du tout | très | trop | aussi | encore | toujours | déjà | vraiment | beaucoup
`

const PHRASES: ReadonlyMap<string, string[][]> = byFirstWord(
  TALK.split(/[|\n]/)
    .map(foldedWords)
    .filter((words) => words.length > 0),
)

const TALK_WORDS: ReadonlySet<string> = new Set([...PHRASES.values()].flat(2))

/** Tells whether a folded word is one of ordinary talk. */
export const isTalkWord = (word: string): boolean => TALK_WORDS.has(word)

function byFirstWord(phrases: string[][]): Map<string, string[][]> {
  const found = new Map<string, string[][]>()
  for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
    const first = phrase[0] ?? ''
    found.set(first, [...(found.get(first) ?? []), phrase])
  }
  return found
}

/** The words of a query without ordinary talk, the longest phrase first; all of them where nothing else is left. */
export function withoutTalk<T extends { text: string }>(words: readonly T[]): T[] {
  const kept: T[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    const phrase = PHRASES.get(word?.text ?? '')?.find((one) =>
      one.every((text, index) => words[at + index]?.text === text),
    )
    if (!phrase && word) kept.push(word)
    at += phrase?.length ?? 1
  }
  return kept.length > 0 ? kept : [...words]
}
