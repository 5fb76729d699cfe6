import type { ReaderClass } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { fieldValue } from '@/domain/sheetEditing/fieldValue'
import { valueWords } from '@/domain/sheetEditing/valueWords'
import { formFieldsOf } from '@/features/registry'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { StoredSheet } from '../read/readPublished'

/** A service as a class of readers will see it: each fact under its name. */
export function ServicePreview({ service, readerClass }: { service: StoredSheet; readerClass: ReaderClass }) {
  const shown = maskSheet(service, readerClass)
  const facts = formFieldsOf('services').flatMap((field) => {
    const lines = field.name === 'name' ? [] : valueWords(field, fieldValue(field, shown[field.name]))
    return lines.length > 0 ? [{ field, lines }] : []
  })
  return (
    <>
      <h3>{frenchSpaces(service.name)}</h3>
      <dl className="facts small">
        {facts.map(({ field, lines }) => (
          <div key={field.name} className="contents">
            <dt>{field.label}</dt>
            <dd>{frenchSpaces(lines.join(', '))}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
