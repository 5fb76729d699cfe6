/** An organisation in Chevreuse, where no other test has any. */
export const aProposedOrganisation = {
  name: 'Épicerie solidaire du Vallon',
  kind: 'association',
  description: 'Des courses à petit prix, sur rendez-vous.',
  street: '4 rue de la Tour',
  postcode: '78460',
  city: 'Chevreuse',
  phone: '01.99.00.45.45',
  email: 'Vallon@exemple.fr',
  website: 'www.vallon.exemple.fr',
}
