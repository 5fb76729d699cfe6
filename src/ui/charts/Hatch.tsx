/** A ground of hatches, named by `id`: what colour tells is told in black and white too. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line y2="8" className="hatch" />
      </pattern>
    </defs>
  )
}
