import type { MembershipRole } from '@/domain/membership/closedLists'

/** Fictional people of the extranet, labelled as such; the demo's own partner comes first and keeps two sheets. */
export const members: readonly { email: string; name: string; keeps: [string, MembershipRole][] }[] = [
  {
    email: 'partner@demo.example',
    name: 'Démo Partenaire',
    keeps: [
      ['P0042', 'manager'],
      ['P0043', 'contributor'],
      ['P0047', 'reader'],
    ],
  },
  { email: 'membre1@demo.example', name: 'Démo Membre 1', keeps: [['P0040', 'manager']] },
  {
    email: 'membre2@demo.example',
    name: 'Démo Membre 2',
    keeps: [
      ['P0041', 'manager'],
      ['P0049', 'manager'],
    ],
  },
  {
    email: 'membre3@demo.example',
    name: 'Démo Membre 3',
    keeps: [
      ['P0043', 'manager'],
      ['P0042', 'contributor'],
    ],
  },
  {
    email: 'membre4@demo.example',
    name: 'Démo Membre 4',
    keeps: [
      ['P0044', 'manager'],
      ['P0045', 'manager'],
      ['P0046', 'contributor'],
    ],
  },
  {
    email: 'membre5@demo.example',
    name: 'Démo Membre 5',
    keeps: [
      ['P0046', 'manager'],
      ['P0047', 'manager'],
      ['P0042', 'reader'],
    ],
  },
  {
    email: 'membre6@demo.example',
    name: 'Démo Membre 6',
    keeps: [
      ['P0048', 'manager'],
      ['P0050', 'manager'],
      ['P0001', 'contributor'],
    ],
  },
]

/** Invitations that wait: to which sheet, whom, for how many days, after how many reminders. The last one stays unanswered. */
export const invitations: readonly { number: string; email: string; daysAgo: number; reminders: number }[] = [
  { number: 'P0042', email: 'invitee1@demo.example', daysAgo: 0, reminders: 0 },
  { number: 'P0043', email: 'invitee2@demo.example', daysAgo: 3, reminders: 1 },
  { number: 'P0048', email: 'invitee3@demo.example', daysAgo: 7, reminders: 2 },
  { number: 'P0044', email: 'invitee4@demo.example', daysAgo: 20, reminders: 4 },
]

/** Requests to join that wait for an answer. */
export const requests: readonly { number: string; email: string; message: string }[] = [
  {
    number: 'P0042',
    email: 'membre1@demo.example',
    message: 'Je tiens la permanence du jeudi et je connais les horaires.',
  },
]
