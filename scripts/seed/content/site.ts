import type { SiteContent } from './types'

/** The fictional département of the demo; each installation writes its own texts in the settings. */
export const site: SiteContent = {
  name: 'Repère',
  departmentName: 'Val-d’Orée',
  departmentCode: '91',
  accentColour: '#0f5e57',
  publicOpen: true,
  helpdesk: {
    name: 'Assistance Repère',
    phone: '01 99 00 20 00',
    email: 'assistance@val-doree.example',
    hoursText: 'lun.–ven. 8 h 30 – 17 h 30',
  },
  legalNotice: [
    'Site de démonstration. Le département du Val-d’Orée n’existe pas : il est placé sur de vraies communes de l’Essonne pour que les distances soient réelles. Les organismes, adresses, téléphones et règlements locaux sont inventés. Les dispositifs nationaux sont décrits de bonne foi, à la date indiquée sur chaque fiche, et n’ont pas valeur officielle : seuls les textes et les sites cités font foi.',
    'Éditeur : département du Val-d’Orée (fictif), 50 boulevard de France, 91000 Évry-Courcouronnes. Directeur de la publication : la personne que le département désigne dans ses réglages.',
    'Hébergeur : à compléter par le département qui installe le site.',
    'Logiciel libre Repère, sous licence EUPL-1.2. Communes, codes et centres : code officiel géographique et Base Adresse Nationale, sous licence ouverte.',
    'Aucune mesure d’audience par un tiers. Les recherches sont comptées par jour et par mots, sans personne. Un cookie de session, nécessaire, garde la connexion ouverte.',
    'Données personnelles : les comptes professionnels (nom, courriel, rôle, territoire) servent à donner les droits et à tenir le journal de sécurité, gardé douze mois. Aucune identité de bénéficiaire ni d’enfant n’est enregistrée. Droits d’accès et de rectification : écrire à l’assistance, puis, si besoin, à la CNIL.',
  ],
  accessibilityStatement: [
    'Le département du Val-d’Orée (fictif) s’engage à rendre ce site accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.',
    'État de conformité : le site n’est pas encore audité au regard du référentiel général d’amélioration de l’accessibilité (RGAA 4). Il est vérifié par des contrôles automatiques à chaque version et essayé au clavier. Tant qu’un audit n’a pas été mené, il doit être tenu pour non conforme.',
    'Contenus non accessibles connus : les documents joints par des tiers peuvent ne pas être accessibles ; demandez-en une version lisible à l’assistance.',
    'Retour d’information et contact : si un contenu vous résiste, écrivez à assistance@val-doree.example ou appelez le 01 99 00 20 00. Une réponse est donnée sous cinq jours ouvrés, avec une autre façon d’obtenir l’information.',
    'Voies de recours : si vous n’obtenez pas de réponse satisfaisante, vous pouvez saisir le Défenseur des droits (formulaire en ligne, délégué dans votre département, ou courrier gratuit sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07).',
  ],
}
