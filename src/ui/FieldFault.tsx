/** Why a field is refused, right under it; nothing when it is not. */
export function FieldFault({ id, message }: { id: string; message: string | undefined }) {
  return message ? (
    <p id={id} className="error">
      {message}
    </p>
  ) : null
}
