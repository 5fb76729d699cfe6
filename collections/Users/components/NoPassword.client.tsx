'use client'
import { useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * Payload's form of a new account asks for a password, with no setting to leave it out. Its two fields are filled with one
 * that is thrown away (the server does not accept any there) and hidden.
 */
export function NoPassword() {
  const [drawn] = useState(() => `Aa1-${crypto.randomUUID()}`)
  const password = useField<string>({ path: 'password' })
  const again = useField<string>({ path: 'confirm-password' })
  useEffect(() => {
    if (password.value !== drawn) password.setValue(drawn, true)
    if (again.value !== drawn) again.setValue(drawn, true)
  }, [password, again, drawn])
  return (
    <>
      <style>{'.auth-fields__changing-password { display: none }'}</style>
      <p>
        Une invitation part par courriel dès que le compte est enregistré : la personne choisit son mot de
        passe.
      </p>
    </>
  )
}
