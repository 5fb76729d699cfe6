import { MEMBERSHIP_ROLES, type MembershipRole } from '@/domain/membership/closedLists'

type Props = { id: string; initial: MembershipRole; label?: string }

/** The choice of a role; `label` names it where no visible label does. */
export function RoleSelect({ id, initial, label }: Props) {
  return (
    <select id={id} name="role" defaultValue={initial} aria-label={label} className="input !w-auto">
      {MEMBERSHIP_ROLES.map((role) => (
        <option key={role.code} value={role.code}>
          {role.label}
        </option>
      ))}
    </select>
  )
}
