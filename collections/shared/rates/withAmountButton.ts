import type { Field } from 'payload'

const BUTTON = '@collections/shared/rates/InsertAmount.client#InsertAmount'

/** A plain text in which an editor may put amounts that change at their date, `{{rsa_socle}}`. */
export function withAmountButton(field: Field): Field {
  if (field.type === 'text')
    return {
      ...field,
      admin: { ...field.admin, components: { ...field.admin?.components, afterInput: [BUTTON] } },
    }
  if (field.type === 'textarea')
    return {
      ...field,
      admin: { ...field.admin, components: { ...field.admin?.components, afterInput: [BUTTON] } },
    }
  return field
}
