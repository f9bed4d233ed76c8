/** Topics of the school-site model that this site has something to say about, word for word. */
export const topics = [
  'Accesso civico', 'Albo', 'Alunni', 'Biblioteca', 'Calendario', 'Certificati', 'Circolari', 'Consigli di istituto', 'Contatti', 'Didattica', 'Formazione docenti', 'Genitori',
  'Gita scolastica', 'Informatica', 'Insegnanti', 'Invalsi', 'Iscrizioni', 'Laboratori', 'Libri di testo', 'Mensa', 'Modulistica', 'Musica', 'Offerta formativa', 'Open Day', 'Orario',
  'Organigramma', 'Orientamento', 'Pagamenti', 'Palestra', 'Personale ATA', 'Privacy', 'PTOF', 'Rappresentanti di classe dei genitori', 'Registro elettronico', "Regolamento d'istituto",
  "Scuola dell'infanzia", 'Scuola primaria', 'Scuola secondaria', 'Sedi', 'Segreteria', 'Servizi', 'Sicurezza', "Storia dell'istituto", 'URP', 'Vicepresidenza',
] as const
