/*
 * Made from the Italian locale of @faker-js/faker 10.6.0 (MIT licence, copyright (c) 2022-2025 Faker,
 * https://github.com/faker-js/faker/blob/next/LICENSE), with names of our own choice added. It only strengthens what role and layout
 * already say: a name that is not here is found all the same where a cue stands.
 */

/** First names that people in Italian schools bear, lower case. */
export const firstNames = new Set(
  `
abaco abbondanza abbondanzio abbondio abdel abdone abdou abdul abelardo abele abenzio abibo abramio abramo acacio acario accursio achille acilia
acilio aciscolo acrisio ada adalardo adalberta adalberto adalfredo adalgisa adalgiso adalrico adam adamo addo addolorata adelaide adelardo
adelasia adelberto adelchi adele adelfo adelgardo adelina adelmo adeodato adina adolfo adone adria adrian adriana adriano adrione afro agabio
agamennone agape agapito agata agazio agenore agesilao agnese agostina agostino agrippa ahmed aiace aicha aida aidano aimone aladino alamanno
alano alarico alba albano alberico alberta alberto albina albino alboino albrico alceo alceste alcibiade alcide alcina alcino alda aldo aldobrando
aleandro aleardo aleramo alessandra alessandro alessia alessio alexandra alexandru alfio alfonsa alfonso alfreda alfredo algiso ali alì alice
alida alighiero alina alioune allegra alma almerigo almiro aloisio altea alvaro alviero alvise amabile amadeo amadou amalia amanda amando amanzio
amaranto amata amato amatore amauri ambra ambrogio ambrosiano amedeo amel amelia amelio amerigo amico amilcare amina aminata amintore amir amleto
amone amore amos ampelio amrit ana anacleto anas anastasia anatolia anca ancilla andrea andrei andres andriy andromeda angela angelica angelo
aniceto aniello anil anis anita anna annabella annagrazia annalisa annamaria annarita annibale annunziata ansaldo anselmo ansovino antea antelmo
antero antigone antimo antino antioco antonella antonello antonia antonio apollina apollinare apollo apollonia appia apuleio aquilino arabella
araldo aratone arber arcadio archimede archippo arcibaldo ardit ardito arduino aresio argelia argimiro argo arialdo arianna ariberto ariele
ariosto aris aristarco aristeo aristide aristione aristo aristofane aristotele arjun arlind armando armida arminio arnaldo aronne arrigo arta
artemisa arturo ascanio asdrubale asella ashan asia asimodeo assunta assunto asterio astianatte astrid ataleo atanasia atanasio athos attila
attilano attilio auberto audace augusto aurelia aureliano aurelio auro aurora ausilia ausiliatrice ausilio ave averardo awa aya ayoub aza azeglio
azelia azelio aziz azzurra babila bacco baldassarre balderico baldo baldomero baldovino bambina barbara barbarigo bardo bardomiano barnaba barsaba
barsimeo bartolo bartolomea bartolomeo basileo basilia basilio bassiano bassilla bastiano batilda battista beata beato beatrice belina bellino
beltramo benedetta benedetto beniamina beniamino benigna benigno benito benvenuta benvenuto berardo berengario berenice bernadetta bernardo
beronico bertoldo bertolfo besnik betta biagio bianca bibiana bibiano bice bilal bindo bino birino blerina blessing bogdan bohdan bonagiunta
bonaldo bonaventura bonavita bonifacio bonito boris bortolo brahim brancaleone brando brigida brigitta bruna brunilde bruno bruto btissam caino
caio calanico calcedonio callisto calogera calogero calpurnia camelia camila camilla camillo candida candido cantidio canziano capitolina carina
carla carlo carlos carlotta carmela carmelo carmen carmine carola carolina caronte carponio casilda casimira casimiro cassandra cassiano cassio
cassiopea casto cataldo catalin catena caterina catullo cecco cecilia cecilio celeste celinia celso cesare cesario chaminda chanel cherubino
chiaffredo chiara chidi christian cino cinzia cipriano cirano ciriaco cirilla cirillo cirino ciro clara clarenzio claudia claudio claudiu cleandro
clelia clemente clemenzia cleo cleofe cleonico cleopatra climaco clinio clodomiro clodoveo cloe clorinda cointa colmanno colmazio colomba
colombano colombo concetta concetto concordio consolata cora corbiniano cordelia coreno corinna coriolano cornelia cornelio coronato corrado
cosima cosimo cosma cosmin costante costantino costanza costanzo cremenzio crescente crescenzia crescenzio crespignano crispino cristaldo cristian
cristiana cristiano cristina cristoforo crocefissa crocefisso cronida cunegonda cuniberto cupido cuzia daciano dacio dafne dagoberto dalida dalila
dalmazio damaso damiana damiano damocle daniela daniele danilo danio dante daria dario darius david davide davino deanna debora deborah decimo
deepak degna delfina delfino delia delinda delizia demetria demetrio democrito demostene denisa deodata deodato desdemona desiderata desiderato
desiderio destiny devota diamante diana dianora didimo diego dilani diletta dina dino diocleziano diodata diodoro diogene diomede dione dionigi
dionisia dionisio divo dmytro doda dodato dolores domenica domenico domezio domiziano donata donatella donatello donato donna dora doriano dorotea
doroteo driss dritan druina duccio duilio dulina dumitru durante dylan ebe eberardo ecclesio edda edelberga eden edgardo edilberto editta edmondo
edoardo edvige efisio efrem egeo egidio eginardo egisto egizia egle el-houssaine elaide elda elena eleonora elettra eleuterio elia eliana eliano
elias elide elifio eligio elimena elio eliodoro elira elisa elisabetta elisea eliseo elita ella elmo elogio eloisa elpidio elsa elvezio elvia
elvino elvira emanuela emanuele emidio emilia emiliana emiliano emilio emily emma emmanuel emmerico empirio endrigo endrit enea enecone enimia
ennio enrica enrico enzo eracla eraclide eraldo erardo erasmo erberto ercolano ercole erenia eriberto erico erion eris ermanno ermelinda
ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia erminio ernesta ernesto eros ersilia esaù esmeralda estella ester esterina
esuperio eterie ettore euclide eufebio eufemia eufemio eufrasia eufronio eugenia eugenio eulalia euridice eusebia eusebio euseo eustorgio eustosio
eutalia eutalio eva evaldo evandro evangelina evaristo evasio evelina everardo evidio evodio evremondo ezechiele ezio fabiana fabiano fabio
fabiola fabrizio famiano fang fatema fatima fatjon fatou fatoumata fausta fausto favour fazio fedele federica federico fedora fedro felice felicia
feliciano felicita ferdinando fermiano fermo fernanda fernando ferruccio festo fiammetta fidenziano fidenzio filiberto filippa filippo filomena
filomeno fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo flaminia flavia flaviana flaviano flavio fleano flora floriana floriano floridia
florin florina foca folco fortunata fortunato fosca fosco fouad franca francesca francesco franco frido frontiniano fulberto fulgenzio fulvia
fulvio furio furseo fuscolo gabino gabriel gabriela gabriele gabriella gaetano gaglioffo gaia gaio galatea galdino galeazzo galileo gallicano
gandolfo garimberto gaspare gastone gaudenzia gaudenzio gaudino gautiero gavino gedeone gelsomina geltrude geminiano gemma generosa generoso
genesia genesio gennaro genoveffa gentian gentile genziano georgiana gerardo gerasimo geremia gerino germana germano gerolamo geronimo geronzio
gertrude gervasio gesualdo gheorghe gherardo ghita giacinta giacinto giacobbe giacomo giada giadero giambattista gianbattista giancarlo
giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gift gigliola
gilberto gilda gildo giliola gillo gineto ginevra gino gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia giona gionata giordano
giorgia giorgio giosuè giosuele giotto giovanna giovanni giove gioventino giovenzio girardo girolamo gisella giuda giuditta giulia giuliana
giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto glauco glenda gloria godeberta godiva goffredo golia gomberto
gondulfo gonerio gonzaga gordiano gosto gottardo graciliano grato grazia graziana graziano graziella gregorio greta greta-maria grimaldo griselda
gualberto gualtiero guelfo guenda guendalina guerrino guglielmo guiberto guido guiscardo gumesindo gundelinda gurpreet gustavo hafsa hajar hamza
hao harpreet hassan hiba hicham hind houda hussain iacopo iacopone iago ianira ibrahim ibrahima icaro icilio ida idea ido iginia iginio igino
ignazio igor ikram ilaria ilario ilary ilda ildebrando ildefonso ildegarda ildegonda ileana ilenia ilia ilir illidio illuminato ilva ilyas imane
imelda immacolata immacolato incoronata indro ines ingrid innocente innocenza innocenzo ioana iolanda iole ion iona ione ionne ionut iorio
ippocrate ippolito irene ireneo iride irina iris irma irmina iryna isa isabel isabella isacco isaia ischirione iside isidora isidoro ismaele
ismail isotta italo iulia ivan ivana ivanna ivano ivanoe ivetta ivo ivone jacopo jad jamal james jaspreet jennifer jessica jesus jhon jie john
jolanda jorge jose josé jose-luis joseph joy juan jun karim karima kateryna katia kavindi kawtar kevin khadija khady khalid kilian kiran klea
klodian kristi ladislao lahcen lamberto lancilotto landolfo lanfranco lapo lara larisa latifa laura laurentino laurentiu lauriano lautone lavinia
lavinio layla lazzaro lea leandro leda ledion lei leila lelia lena leo leonardo leone leonia leonida leonilda leonio leontina leonzio leopardo
leopoldo letizia letterio lia liam liana liberata liberato liberatore liberio liberto liboria liborio licia lidania lidia lidio lieto liliana lina
linda lino lisa lisandro livia liviana livino livio liviu lodovica lodovico loredana lorella lorena loreno lorenza lorenzo loretta loriana loris
luan luana luca lucia lucian luciana luciano lucilla lucio lucrezia ludano ludovica ludovico luigi luigia luis luisa luminosa luna luz macaria
macario maccabeo madalina maddalena mafalda maffeo magda maggiorino magno mahmoud maida maiorico maksym malak malco mamadou mamante mancio manetto
manfredo manilio manlio manpreet mansueto manuel manuela manuele mara marana marcella marcello marciano marco mareta margherita maria maria-jose
mariacarmela mariagrazia mariam mariama mariangela marianna mariano mariarosaria mariateresa marica mariella marilena marina marinella marinetta
marino mario marisa marita marius marjeta mark marolo marta martina martino maruta mary maryam marzia marzio massima massimiliano massimo matilde
matroniano matteo mattia maura maurilio maurizio mauro medardo medoro mehdi mei melania melanio melchiade melchiorre melezio melissa melitina
menardo menelao meneo mennone menodora mercede mercedes mercurio meryem messalina metello metrofane mia michael michela michelangelo michele
michelle miguel mihaela mihai milena milo mimma mina minerva minervina minervino ming miranda mirco mirela mirella miriam mirko mirocleto mirta
misaele modesto modou mohamed mohammed moira monaldo monica monitore morena moreno morgana mosè mounir moussa muhammad mustafa muziano mykola
nabil nadia naima namazio napoleone narciso narseo narsete natale natalia natalina natalya nathan navdeep nawel nazar nazario nazzareno nazzaro
ndeye neiva neopolo neoterio nerea nereo neri nestore ngone ngozi nicarete niccolò nicea niceforo niceto nicezio nicla nico nicodemo nicola nicole
nicoleta nicoletta nicolò nilde nimal nina ninfa ning niniano nino nives noa noah noè noemi noemy norberto norina norma nostriano nour noureddine
novella nuccia nunzia nunziata nunzio nur nusrat oddone oderico odetta odidone odilia odorico ofelia oksana oleksandr oleksandra olena olga
olimpia olimpio olinda olindo olivia oliviera oliviero olta omar ombretta omero ondina onesta onesto onofrio onorata onorina onorino onorio orazio
orchidea orenzio oreste orfeo oriana orietta orio orlando ornella oronzo orsino orso orsola orsolina ortensia ortensio osanna osas oscar osmondo
osvaldo otello otilia ottaviano ottavio ottilia ottone ousmane ovidio ovidiu pablo paciano pacifico pacomio palatino palladia palladio palmazio
palmira pamela pammachio pancario pancrazio panfilo pantaleo pantaleone paola paolo pardo paride parmenio parveen pasquale paterniano patrizia
patrizio patroclo pauside pedro pelagia peleo pellegrino penelope pericle perla perseo petronilla petronio petru pia piera pierangelo piergiorgio
pierluigi piermarco piero pierpaolo piersilvio pietro pio pippo placida placido platone plinio plutarco polidoro polifemo polissena pollione
pompeo pomponio ponziano ponzio porfirio porzia porziano postumio prassede precious priamo princess prisca priscilla prisco privato priya procopio
proserpina prospera prospero protasio proteo prudenzia prudenzio publio pupolo pusicio qiang quartilla quarto quasimodo querano quieta quintiliano
quintilio quintino quinziano quinzio quirino quiteria rachele rachid radolfo radu raffaele raffaella rahim raide raimondo rainaldo rainelda rajesh
raluca ramiro ramona rania raniero ranolfo rares rayan razvan rebecca reda redon redouane regina reginaldo regolo remigio remo remondo renata
renato renzo respicio ricario riccarda riccardo richelmo rim rina rinaldo rino rita ritej robaldo roberta roberto rocco rodiano rodolfo rodrigo
rolando rolfo romana romano romeo romero romilda romina romoaldo romola romolo romualdo rosa rosalba rosalia rosalinda rosamaria rosamunda rosanna
rosaria rosario rosita rosmunda rossana rossella roxana rubiano rufina rufino rufo ruggero ruperto rutilo saad saba sabato sabazio sabele sabina
sabino sabrina saffiro saffo saladino salma salomè salomone salustio salvatore salvo samanta samantha samia samir samira samona samuele sanaa
sandeep sandra sandro sansone santa sante santi santina santo sapiente sara sarbello saturniano saturnino saul saverio savina savino scolastica sebastiana
sebastiano seconda secondiano secondina secondo sefora selene selvaggia semiramide semplicio sempronio senesio senofonte serafina serafino
serapione serena sergio serhiy servidio serviliano sesto settimio settimo severa severiano severino severo shamima sharon sibilla sico sicuro
sidonia sidonio sigfrido sigismondo sihem silvana silvano silverio silvestro silvia silvio simeone simona simone simonetta simran sinesio
sinfronio sireno siria siriano siricio sirine sirio siro sisto smeralda soave soccorso socrate sofia sofiia sofronia sokol solange solocone sonia
sorin sostene sosteneo sostrato soufiane spano spartaco speranza speranzio sri stanislao stefan stefania stefano stella stiliano stiriaco sunita
surano susanna svetlana sveva sviturno swami tabita taddeo taha taide tamara tammaro tancredi tania tarcisio tarek tarquinia tarsilla tarso
tatiana taziana taziano tazio tea tecla telchide telemaco telica temistocle teobaldo teodata teodolinda teodora teodoro teodosio teodoto teogene
terenzio teresa terzo tesauro tesifonte tetyana teudosia tharushi thomas tibaldo tiberio tiburzio ticone timoteo tina tirone tito tiziana tiziano
tizio tobia tolomeo tommaso torquato tosca tosco tranquillo trasea tristano tullia tulliano tullio turi turibio tussio ubaldo ubertino uberto ugo
ugolina ugolino uguccione ulberto ulderico ulfa ulfo ulisse uliva ulpiano ulrico ulstano ultimo umberto umile unna uranio urbano urdino uriele
ursicio ursino ursmaro ursula usman vala valbona valente valentin valentina valentino valeria valeriana valeriano valerico valerio valfredo
valfrido valtena valter vanda vanessa vanna varo vasco vasile vedasto velio venanzio venceslao venera veneranda venerando venere venerio ventura
venusta venustiano venusto vera verano verdiana verecondo verena verenzio veriana veridiana veronica verulo vespasiano vezio vidiano vidone viktor
viktoria vilfredo viliana viliberto vilma vincenza vincenzo vindonio vinebaldo vinfrido vinicio viola violante viorica virgilio virginia virginio
virone viscardo vissia vitale vitalico vito vittore vittoria vittoriano vittorio vivaldo viviana viviano vlad vladimiro vodingo volfango volodymyr
vulmaro vulpiano walid walter wanda wassim wei wiam xhoana xiao xiaoming xin yan yasmine yassine yifan ying yolanda younes yousef youssef yulia
yuliya zabedeo zabina zaccaria zaccheo zahra zaira zakaria zama zanita zanobi zarina zefiro zelinda zena zenaide zenebio zeno zenobia zenobio
zenone zetico ziad zihan zineb zita zoe zoilo zosima zosimo zouhair
abdoulaye abena agim akosua altin ama amara andrii anwar arben ayesha aziza balwinder blerim blerta cheikh chiamaka consuelo deepa denis
dorina drita edwin emeka enkeleda esther fatmir halyna haoran harjit hui idrissa ifeoma ilie iman ionel ionela jahid jhonatan jiahao jing
klevis kofi kwame laila lamine larysa leon lin lingling lucas luce maicol marisol mateo meiling milagros nadir navjot nevio nicolas nora
olha osagie pino rakib ravi rocio ryan samuel sana santiago shpresa simranjit sole sumaiya svitlana tanvir tasnim tetiana thiago tino toma
valeriu vasyl vjollca wafa wilmer yassin yaw yi youssouf yuliia yutong
aaron abigail abril adem adriel aisha alan alban alejandro aleksander aleksandra alena alex alexia alisia alysia alyssa amal amine amira
amirah anass andreea andrej angelina anisa anissa anja annachiara annagiulia annasofia annika antonela antonina arianit ariel arsen artem
aylin ayman aymen azra bakary baran beatriz benjamin brenda brian bryan cadija catalina celina chantal charlotte chiaraluce chloe clarissa
colette corinne cristel cristobal cyril damian daniel danila danny dayana dejan denise desiree didier dilan dimitri djibril dominik dorian
dounia drilona edison edith edna egon eldion elhadji eliza elodie eloise elton elvis emanuel emil emin emre eric erica erik erika erjon
ermal ernad esteban estelle evelyn ewa fabrizia fadoua faith farah fares farid fatma fiona francisco frida geraldine gerda gianna giannina
giordana giselle gudrun habib hanane hanna hannah haroun harry hasan hatim helena helga henry huda hugo ian iliana imad inaya indira
isabelle ismael ivonne jacob jaime jakub jamila jana janis jasmin jasmine jason jawad jeanette jenifer jenny jessika joana joao joel joele
johan johanna jonas jonatan jonathan jordan jorgen josef josephine joshua josue juana judith julia julian juliana juliette justin justine
kadija kamal karen karina karl karol karolina katarina katerina kelly kenneth kenza kerim kiara klajdi klaudia kristel kristian kristiana
kristina kristjan kristofer ksenia kylie larissa laurent layal lejla leonora lexie lidya lila lilia lilian lisbeth liza logan lorelay lorik
lorin louise ludmilla luigina luisella lukas lydia lyna mabel magdalena mahamadou mahdi maher maia maira majda malik malika manal manolo
margaret margareta mariana mariasole marieme marija marika marjan markus marlene marouan marsel marwa matej mateja mateus matias maurice
maximilian mayar megan melek melina melisa melody meriem micaela micol mihail mikael mikel milos mimoza mirea miriana mirjana mohammad monia
monika mouad munir mustapha myriam nadine nahia najat najla naomi nasim natalie natasha nawal nedim nela nelly nermin nicol nicolae nikita
nikol nikola nikolas nisrine nizar noela noemie norah nouha octavian oleg oliver olivier omer orges osama ottavia ottorino oualid ouassim
oumar patrick patrik patrycja pauline pavel petar petra philipp pierre piotr quentin rahma ramon raul rayane rayen rebeca rejan reyan riad
rihab robert roland romy ronaldo ruben rukaya sabrine safiya safwan salah saleh salim salima samiha sandrine sarah saveria saverina
sebastian seida selim selin selma senada sergej severin shannon sheila sherin sidra sienna silas skander slavko sophia sophie soraya souad
stephanie steven sumaya sylvia tamim tanja tarik tatjana teo teodor teona tereza thea thierry tiago tihana timur tobias tomas tomaso tristan
uliana ulrich umar valerie vanesa vasilica veronika victor victoria viki viktoriia vincent violeta virginie vladimir wail wiktor wiktoria
william wilma xavier xhulia yahya yanis yara yaroslav yasin yasmin yeva ylenia youness yuri yusuf zaid zakariya zara zoran zuleika
antonietta giacomina marialuisa annarosa annalucia giampaolo giampiero piercarlo pierfrancesco mariapia mariarosa annamarisa rosangela
rosina assuntina aldina alfonsina amedea annetta argia bettina carmelina cesira clotilde gina ginetta giulietta isolina jole leonilde nerina
pasqualina pierina rosetta elvio loreto mimmo palmiro peppino sabatino tonino
`
    .trim()
    .split(/\s+/),
)
