import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { lettersIn, unmarked } from './marked.ts'
import { nobodysSchool } from './school.ts'

type Act = { title: string; kind?: string; section?: string; text: string }

/** Words of an act that were to go and did not, or were to stay and went. */
function mistakesIn({ kind = 'circolare', section, text: marked }: Act): { leaked: string; lost: string } {
  const text = unmarked(marked)
  const isHidden = new Uint8Array(text.length)
  for (const { start, end, action } of judge(text, { kind, sections: section === undefined ? [] : [section], school: nobodysSchool }).findings) if (action === 'redact') isHidden.fill(1, start, end)
  const taken = (sign: '⟦' | '⟨', state: 0 | 1): string => lettersIn(marked, sign).map((isMarked, place) => (isMarked && isHidden[place] === state ? text[place] : ' ')).join('').trim().replace(/ +/g, ' ')
  return { leaked: taken('⟦', 0), lost: taken('⟨', 1) }
}

const acts: Act[] = [
  {
    title: 'the stops of a school bus, with who gets on there',
    text: `Scuolabus: nuove fermate dal 12 gennaio

h. 7.05 - ⟦località Prati Alti 3⟧ - ⟦Ludovica Serrano⟧
h. 7.12 - ⟦via del Pozzo 18⟧ - ⟦Anja Kowalczyk⟧ e ⟦Tobia Kowalczyk⟧
h. 7.16 - ⟦borgo Lama s.n.c.⟧, casa dei nonni - ⟦Elio Rocca⟧
h. 7.35 - arrivo a scuola, ⟨via Ugo Foscolo 12⟩`,
  },
  {
    title: 'the same stops in a table',
    text: `Trasporto alunni, fermate assegnate

| Ora | Fermata | Sale |
|---|---|---|
| 7:02 | ⟦via Boschetto 14⟧ | ⟦Sartori Nina⟧ |
| 7:09 | ⟦contrada Lama 2⟧ | ⟦Diop Awa⟧, ⟦Diop Moussa⟧ |
| 7:15 | ⟦via Piave 70/B⟧ | ⟦Guerra Ettore⟧ |`,
  },
  {
    title: 'seats of a school with who answers for them stay',
    kind: 'elenco',
    text: `Sedi e referenti
⟨Plesso Rodari⟩, ⟨via Verdi 3⟩ – ins. ⟨Carla Bruni⟩ – tel. ⟨0425 555010⟩
⟨Plesso Munari⟩, ⟨via Bellini 22⟩ – ins. ⟨Ugo Pavan⟩ – tel. ⟨0425 555011⟩`,
  },
  {
    title: 'where people vote, with who presides, stays',
    kind: 'elenco',
    text: `Sedi dei seggi RSU
⟨via Roma 3⟩ – ⟨Aldo Bruni⟩ (presidente), ⟨Lia Cau⟩ (scrutatrice)
⟨via Torino 8⟩ – ⟨Rino Sechi⟩ (presidente), ⟨Ada Musu⟩ (scrutatrice)`,
  },
  {
    title: 'a form filled in, several fields a line',
    text: `MODULO DI DELEGA
Il/la sottoscritto/a: ⟦Tagliaferri Elena⟧
nato/a a: ⟦Rho⟧    il: ⟦19/02/1984⟧
residente a: ⟦Pero⟧   in via: ⟦Figino 41⟧
Documento n.: ⟦AY 4471920⟧   rilasciato dal: Comune di Pero
genitore di: ⟦Sironi Leandro⟧    classe: ⟦3D⟧
Luogo e data: Pero, 12/01/2026         Firma: ⟦Tagliaferri Elena⟧`,
  },
  {
    title: 'a curriculum whose first column names what the second holds',
    kind: 'curriculum',
    section: 'consulenti-e-collaboratori/titolari-di-incarichi',
    text: `Nome | ⟨MARTA ZUCCON⟩
Indirizzo | ⟦14, VIA DEI CAPPUCCINI, 33100, UDINE, ITALIA⟧
Telefono | ⟦0432-555181⟧
Nazionalità | ⟦svizzera⟧
Data di nascita | ⟦30/08/1975⟧
Patente o patenti | ⟦Automobilistica (patente B)⟧`,
  },
  {
    title: 'what a curriculum tells of private life in a sentence, and what it tells of work',
    kind: 'curriculum',
    section: 'personale/dirigenti',
    text: `Curriculum vitae del prof. ⟨Ermanno Vigilante⟩
Nato a ⟦Sulmona⟧ il ⟦4.5.66⟧, cittadino ⟦italiano e argentino⟧, in possesso di patente ⟦A e B⟧. Ha insegnato nel corso «⟨Cittadinanza italiana e costituzione⟩»; ⟨patente europea del computer⟩.`,
  },
  {
    title: 'values in quotation marks, set apart by commas',
    kind: 'elenco',
    text: `"⟦Raimondi Clara⟧","⟦11/12/2010⟧","⟦Crema⟧","⟦via Adda, 3⟧","⟦clara.mamma@gmail.com⟧"
"⟦Salis Bachisio⟧","⟦02/01/2011⟧","⟦Nuoro⟧","⟦via Oglio, 19⟧","⟦salis.f@libero.it⟧"`,
  },
  {
    title: 'the trail of a private message',
    text: `From: ⟦Mauro Bressan⟧ <⟦m.bressan72@hotmail.it⟧>
To: ⟨vrpc050004@istruzione.it⟩
Subject: certificato

Inoltro il certificato. Cordiali saluti, ⟦Mauro Bressan⟧`,
  },
  {
    title: 'what each family has, in rows without a header and in a column of its own',
    kind: 'elenco',
    text: `Domande di esonero dal contributo
⟦Abbate Livia⟧, ⟦1 C⟧, ⟦3.120,40⟧
⟦Manfredi Ugo⟧, ⟦2 A⟧, ⟦5.901,00⟧`,
  },
  {
    title: 'what a family has, where a number stands for its name',
    kind: 'tabella-at',
    section: 'sovvenzioni/atti-di-concessione',
    text: `n. pratica;ISEE;contributo
01/26;⟦4.812,55⟧;⟨200,00⟩
02/26;⟦7.018,00⟧;⟨150,00⟩`,
  },
  {
    title: 'the bands of a contribution stay',
    kind: 'tabella-at',
    text: `ISEE;contributo
⟨fino a 8.000,00⟩;0,00
⟨da 8.000,01 a 15.000,00⟩;40,00`,
  },
  {
    title: 'who may fetch a pupil, with no more than a day',
    text: `Deleghe
per ⟦Ahmed Mansour⟧, ⟦5 C⟧: il fratello maggiore ⟦Omar⟧, ⟦12/08/2003⟧.`,
  },
  {
    title: 'classes with a figure after the letter, at the hours of pupils and not of rooms',
    kind: 'avviso',
    text: `Colloqui pomeridiani del 4 dicembre

ore 15.00 ⟦Ferrante Agnese⟧, ⟦4T2⟧
ore 15.10 ⟦Lobina Salvatore⟧, ⟦4T2⟧
ore 15.20 ⟦Mereu Chiara⟧, ⟦3T1⟧
Le famiglie attendono in aula ⟨2T⟩.`,
  },
  {
    title: 'classes by courses cut short and by words',
    text: `Ritiro diplomi. Possono presentarsi allo sportello gli studenti:
⟦Addis Marco⟧, ⟦classe quinta, sezione B, indirizzo Turismo⟧;
⟦Piras Lucia⟧, ⟦VA Amm. Fin. Mark.⟧;
⟦Camilla Donati⟧, ⟦IV ginnasio B⟧.`,
  },
  {
    title: 'rows of which only most are known to be of pupils',
    kind: 'elenco',
    text: `1 | ⟦Vaira Cecilia⟧ | ⟦2 A⟧ | nata il ⟦06-05-2012⟧ | documenti completi
2 | ⟦Boffa Jacopo⟧ | ⟦2 A⟧ | nato il ⟦24-08-2012⟧ | documenti completi
3 | ⟦Dellapiana Rebecca⟧ | ⟦2 C⟧ | nata il ⟦13-02-2012⟧ | documenti completi`,
  },
  {
    title: 'what was issued to somebody, and what belongs to the school',
    text: `Permessi di sosta. Lo studente ⟦Chidi Okoro⟧, ⟦5 ELT⟧, profilo ⟦chidi.okoro07⟧, matricola di rete ⟦s20410577⟧; il sig. ⟦Audisio⟧: furgone ⟦CT 812 AA⟧, assicurazione ⟦Vita & Casa Mutua, contratto 5517-D⟧, licenza di guida ⟦TO5521984P⟧. Il trattorino della scuola è compreso nella polizza ⟨2026/RCT/0093⟩.`,
  },
  {
    title: 'numbers and streets of offices, beside those of people',
    text: `Gita al lago. Telefono del gruppo: ⟨345 2209918⟩. Discesa in ⟨via Ippolito Nievo 12⟩; la farmacia di ⟨piazza Mannu 2⟩ è aperta. Codice di prova: C.F. ⟨RSSMRA80A01H501U⟩ (codice di esempio). Stampato il 27/01/2026 alle ⟨10:41:52⟩. Fattura con partita ⟨IVA⟩ del Tirreno Broker.`,
  },
  {
    title: 'a class with its seat, and none across two lines',
    text: `Convocazione – studente ⟦Elia Sanna⟧, classe ⟦3E, sede Via Sassari⟧
Si comincia dalla classe prima

⟨Chi⟩ arriva tardi aspetta.`,
  },
  {
    title: 'births of this century with two figures',
    kind: 'elenco',
    text: `Elenco del pullman 3
1) ⟦Amato Rita⟧ – ⟦2C⟧ – nata a ⟦Enna⟧ l'⟦8/5/12⟧
2) ⟦Blanco Saro⟧ – ⟦2D⟧ – nato ad ⟦Agira⟧ il ⟦9/9/12⟧`,
  },
  {
    title: 'a home and the one that follows it',
    text: `Trasferimenti: lo studente ⟦Cheikh Mbaye⟧ (⟦3 C⟧) da ⟦via Verga, 4 - 95030 Mascalucia (CT)⟧ a ⟦c.da San Nicola, s.n.⟧`,
  },
  {
    title: 'passwords, a mailbox spelled without its sign, and a code in the groups in which it is read aloud',
    text: `Password provvisorie del registro. Utente dello studente ⟦Ugo Costa⟧: ⟦costa.u12⟧, ⟦Ug0#c0sta⟧. La madre ⟦Irma Nardi⟧ scrive da ⟦irmanardi at gmail.com⟧; il suo codice, letto a voce, è ⟦RRO-GNZ-TVMLP-ETUUA⟧.`,
  },
  {
    title: 'a fixed-width list whose column of towns is called «A»',
    kind: 'elenco',
    text: `CLASSE PRIMA – elenco degli iscritti

COGNOME                NOME              NATO IL        A
⟦ACCARDI⟧                ⟦RAFFAELE⟧          ⟦12/03/2014⟧     ⟦Formia⟧
⟦BUONOMO⟧                ⟦CHIARA⟧            ⟦30/07/2014⟧     ⟦Gaeta⟧`,
  },
  {
    title: 'when teachers receive, with the classes that they teach',
    text: `Ricevimento dei docenti
ore 9.00 ⟨Albanese⟩ ⟨1A⟩
ore 10.00 ⟨Bertoli⟩ ⟨2A⟩
ore 11.00 ⟨Ceccon⟩ ⟨3B⟩`,
  },
  {
    title: 'the number of who drives a hired coach, and a firm with its street',
    text: `La gita parte da ⟨via Pola 2⟩. Autista della ditta ⟨Bonelli Bus⟩ reperibile al ⟨335 5550199⟩.`,
  },
]

describe('forms, lists and trails as offices write them', () => {
  it.each(acts.map((act) => [act.title, act] as const))('%s', (_, act) => {
    expect(mistakesIn(act)).toEqual({ leaked: '', lost: '' })
  })
})
