/** A voice of the menu and the page that it opens. */
export type Voice = { label: string; href: string; element?: 'service-type' | 'school-locations' }
export type MenuVoice = Voice & { submenu: string; voices: Voice[]; about: string }

/**
 * First and second level of the official school-site model, word for word and in its order (C.SC.1.4, C.SC.1.5). Amministrazione
 * Trasparente has no place in it: it is in the head, in the foot and on the home page.
 */
export const menu: readonly MenuVoice[] = [
  {
    label: 'Scuola',
    href: '/scuola',
    submenu: 'school-submenu',
    about: 'Chi siamo, dove siamo e come lavoriamo.',
    voices: [
      { label: 'Presentazione', href: '/scuola/presentazione' },
      { label: 'I luoghi', href: '/scuola/luoghi', element: 'school-locations' },
      { label: 'Le persone', href: '/scuola/persone' },
      { label: 'I numeri della scuola', href: '/scuola/numeri' },
      { label: 'Le carte della scuola', href: '/scuola/carte' },
      { label: 'Organizzazione', href: '/scuola/organizzazione' },
      { label: 'La storia', href: '/scuola/storia' },
    ],
  },
  {
    label: 'Servizi',
    href: '/servizi',
    submenu: 'services-submenu',
    about: 'Che cosa puoi chiedere alla scuola, come e in quanto tempo.',
    voices: [
      { label: 'Famiglie e studenti', href: '/servizi/famiglie-e-studenti', element: 'service-type' },
      { label: 'Personale scolastico', href: '/servizi/personale-scolastico', element: 'service-type' },
      { label: 'Percorsi di studio', href: '/servizi/percorsi-di-studio', element: 'service-type' },
    ],
  },
  {
    label: 'Novità',
    href: '/novita',
    submenu: 'news-submenu',
    about: 'Le circolari e gli atti più recenti.',
    voices: [
      { label: 'Le notizie', href: '/novita/notizie' },
      { label: 'Le circolari', href: '/circolari' },
      { label: 'Calendario eventi', href: '/novita/calendario-eventi' },
      { label: 'Albo online', href: '/albo-online' },
    ],
  },
  {
    label: 'Didattica',
    href: '/didattica',
    submenu: 'teaching-submenu',
    about: 'Che cosa si impara e come.',
    voices: [
      { label: 'Offerta formativa', href: '/didattica/offerta-formativa' },
      { label: 'Le schede didattiche', href: '/didattica/schede-didattiche' },
      { label: 'I progetti delle classi', href: '/didattica/progetti-delle-classi' },
    ],
  },
]
