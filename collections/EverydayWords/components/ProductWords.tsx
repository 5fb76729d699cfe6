import type { ListViewServerProps } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { productWords, type SayingSource, sayingSources } from '@/domain/text/everydayWords'
import { fold } from '@/domain/text/foldText'
import { readEditedWords } from '@/features/finding/search/read/readEditedWords'

const SHOWN = 40
const STATES: Record<SayingSource, string> = {
  product: 'Compris ainsi',
  edited: 'Remplacé par votre réglage',
  off: 'Désactivé par votre réglage',
  synonyms: 'Remplacé par vos synonymes',
}
/** Folded once, on the first look at the list: there are thousands. */
const foldedTexts = new Map<string, string>()

function folded(text: string): string {
  const known = foldedTexts.get(text) ?? fold(text)
  foldedTexts.set(text, known)
  return known
}

const cell = { padding: '.4rem .6rem', textAlign: 'left', verticalAlign: 'top' } as const

/** The sayings that the product comes with, found by the list's own search, and who decides of each. */
export async function ProductWords({ payload, searchParams }: ListViewServerProps) {
  const asked = typeof searchParams?.search === 'string' ? fold(searchParams.search).trim() : ''
  const found = productWords().filter(({ said, means }) =>
    [said, ...means].some((text) => folded(text).includes(asked)),
  )
  const { groups, edited } = await readEditedWords(payload)
  const sourceOf = sayingSources(groups, edited)
  const create = `${payload.config.routes.admin}/collections/${SLUGS.everydayWords}/create`
  return (
    <details open={asked !== ''} style={{ marginBottom: '1.5rem' }}>
      <summary style={{ cursor: 'pointer', padding: '.5rem 0' }}>
        Expressions livrées avec Repère : {found.length.toLocaleString('fr-FR')}
        {asked === '' ? '. Cherchez-en une dans la barre ci-dessus.' : ` pour « ${asked} »`}
      </summary>
      {found.length === 0 ? (
        <p>Aucune expression livrée ne contient ces lettres : créez la vôtre.</p>
      ) : (
        <table style={{ width: '100%', borderCollapse: 'collapse' }}>
          <thead>
            <tr>
              <th scope="col" style={cell}>
                Ce que l’on dit
              </th>
              <th scope="col" style={cell}>
                La recherche comprend
              </th>
              <th scope="col" style={cell}>
                État
              </th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, SHOWN).map(({ said, means, key }) => (
              <tr key={`${said} ${means.join()}`}>
                <td style={cell}>
                  <a href={`${create}?said=${encodeURIComponent(said)}`}>{said}</a>
                </td>
                <td style={cell}>{means.join(', ')}</td>
                <td style={cell}>{STATES[sourceOf(key)]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.length > SHOWN && <p>Les {SHOWN} premières sont montrées : précisez la recherche.</p>}
    </details>
  )
}
