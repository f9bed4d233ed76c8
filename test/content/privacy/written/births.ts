import type { WrittenAct } from './written-act.ts'

/** Acts as offices write them, invented: ⟦…⟧ goes, ⟨…⟩ stays. */
export const births: readonly WrittenAct[] = [
  ['elenco', `Camera 1: Pozzi Anna (⟦03/04/2012⟧), Neri Gaia (⟦12/11/2012⟧), Xu Lin (⟦1/1/2013⟧)`],
  ['elenco', `- Marchi Leo, ⟦5.6.2014⟧
- Sartor Elisa, ⟦17.9.2014⟧
- Diop Awa, ⟦22.1.2014⟧, ⟦Dakar⟧`],
  ['incarico', `Il Sig. Basso Corrado (⟦Chioggia⟧, ⟦12-03-1971⟧) accetta.`],
  ['incarico', `Mara Tondi, ⟦classe '78⟧, nativa di ⟦Comacchio (FE)⟧, laureata in fisica.`],
  ['elenco', `COGNOME NOME DATA LUOGO
ROSSIN PAOLO ⟦12/02/2011⟧ ⟦MESTRE⟧
ZORZI ELENA ⟦30/07/2011⟧ ⟦DOLO⟧`],
  ['graduatoria', `1;BRUNI CARLA;⟦12/02/1985⟧;⟦CS⟧;78,00
2;MELIS ANNA;⟦04/08/1990⟧;⟦CA⟧;76,50`],
  ['verbale', `L'alunno Jan Kovac, nato in ⟦Slovenia⟧ nel ⟦2011⟧, è inserito in 2B.`],
  ['circolare', `Data di nascita dell'alunno: ⟦14 febbraio 2013⟧. Luogo: ⟦Tirana⟧.`],
  ['circolare', `Aurora F. (n. ⟦7.2.2015⟧) e Diego F. (n. ⟦9.9.2017⟧) sono fratelli.`],
  ['curriculum', `Nome: Carla Zini
Nascita: ⟦Modena, 4 maggio 1980⟧
Nazionalità: italiana`],
  ['circolare', `Elezioni: sono candidati genitori
1) Poli Sandra nata a ⟦Rho⟧ ⟦4/5/79⟧
2) Gatti Furio nato a ⟦Pero⟧ ⟦8/12/75⟧`],
  ['circolare', `La riunione del ⟨12/03/2026⟩ con Marco Danti, DSGA, è spostata al ⟨15/03/2026⟩.`],
  ['tabella-at', `Nominativo | Incarico | Dal | Al | Compenso
Bini Sara | tutor | ⟨01/09/2025⟩ | ⟨30/06/2026⟩ | ⟨450,00⟩`],
  ['elenco', `Turni docenti: Carli Piera ⟨12/03/2026⟩, Bonetti Ugo ⟨13/03/2026⟩`],
  ['determina', `Dati: 8-12-1993; Locri; ⟦SNTYLN93T48D942V⟧. Supplenza conferita dal 3/2/2026 a Ylenia Santo, nata il ⟦8/12/1993⟧ a ⟦Locri⟧.`],
  ['incarico', `Orti didattici
1. Lattanzio Brizi: ⟦2 febbraio 1950⟧, ⟦Narni⟧, ⟦BRZLTN50B02F844D⟧, vincitore`],
  ['elenco', `PRIVATISTI
ABBRUZZO SANTO n. ⟦Cosenza⟧ ⟦14/08/1999⟧
CIOBAN DOINA n. ⟦Praia a Mare⟧ ⟦02/03/2001⟧`],
  ['curriculum', `Anna Ferrini, guida
Anagrafe: ⟦Langhirano⟧, ⟦13 maggio 1983⟧
Dal 12/09/2015 lavora al museo.`],
]
