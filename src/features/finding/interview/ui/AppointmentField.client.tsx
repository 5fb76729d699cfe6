'use client'

/** The line of the page (`#prochain`) where the next appointment is read. */
const LINE = 'prochain'

/** The next appointment, written on the page below as it is typed and kept nowhere. Without script the line is filled by hand. */
export function AppointmentField({ label, hint }: { label: string; hint: string }) {
  return (
    <div className="field for-script mt-3">
      <label htmlFor="rendez-vous">{label}</label>
      <input
        id="rendez-vous"
        className="input"
        maxLength={90}
        autoComplete="off"
        aria-describedby="rendez-vous-aide"
        onChange={({ currentTarget }) => {
          const line = document.getElementById(LINE)
          if (line) line.textContent = currentTarget.value
        }}
      />
      <p id="rendez-vous-aide" className="small dim">
        {hint}
      </p>
    </div>
  )
}
