import { Fault } from './Fault'
import { describedBy } from './inputWords'
import type { PointWords } from './pointWords'

type Texts = { latitude: string; longitude: string }
type Props = {
  name: string
  texts: Texts
  faults: Record<keyof Texts, string | null>
  words: PointWords
  onChange: (texts: Texts) => void
}

/** The two coordinates of a point, to type or to read: folded, since few know them. */
export function CoordinatesInput({ name, texts, faults, words, onChange }: Props) {
  return (
    <details className="edit-fold" open={Boolean(faults.latitude || faults.longitude)}>
      <summary>{words.coordinates}</summary>
      <p className="hint">{words.coordinatesHint}</p>
      <div className="row-item">
        {(['latitude', 'longitude'] as const).map((part) => {
          const input = `${name}.${part}`
          return (
            <div className="field" key={part}>
              <label htmlFor={input}>{words[part]}</label>
              <input
                id={input}
                name={input}
                className="input"
                type="text"
                inputMode="text"
                value={texts[part]}
                onChange={({ target }) => onChange({ ...texts, [part]: target.value })}
                {...describedBy(input, false, faults[part])}
              />
              <Fault name={input} fault={faults[part]} />
            </div>
          )
        })}
      </div>
    </details>
  )
}
