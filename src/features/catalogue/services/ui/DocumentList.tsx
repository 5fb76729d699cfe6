import { frenchSpaces } from '@/ui/frenchSpaces'
import { documentLines } from '../present/documentLines'

/** What to bring, to be ticked off with the person. */
export function DocumentList({ text }: { text: string }) {
  return (
    <ul className="check">
      {documentLines(text).map((line) => (
        <li key={line}>
          <label>
            <input type="checkbox" autoComplete="off" /> {frenchSpaces(line)}
          </label>
        </li>
      ))}
    </ul>
  )
}
