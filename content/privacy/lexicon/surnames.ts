/*
 * Made from the Italian locale of @faker-js/faker 10.6.0 (MIT licence, copyright (c) 2022-2025 Faker,
 * https://github.com/faker-js/faker/blob/next/LICENSE), with names of our own choice added. It only strengthens what role and layout
 * already say: a name that is not here is found all the same where a cue stands.
 */

/** Surnames that people in Italian schools bear, lower case. */
export const surnames = new Set(
  `
abate abbate abbondanza abbrescia accardi accardo accurso aceto acquadro acquaviva acquistapace adami adamo addari addis adeyemi adragna affinito
agnello agostinelli agostini agresta ahmed aiello alaimo alaoui albanese albano alberti alcamo alessandrini alessi alfano alfieri alivernini
allegretti aloi altieri amabile amadori amato ambrosini ambrosino ambrosio amendola amerio amici amico ammoscato amoroso amoruso ancona andreoli
andrisani anelli angeletti angeli angelini angeloni angelucci annunziata anselmi anselmo antenucci antezza antonacci antonelli antonini antonucci
anzalone apicella aprile aquino aramini arcangeli arena argenio argento argiolas artioli asaro ascione astolfi atzeni atzori avallone avola azara
babini bacci baggio baiocco balboni baldacci baldassarre baldi baldini baldo balducci balestra balistreri ballarin balsamo balzano bandini bani
baraldi barbagallo barbarossa barbarulo barbato barbera barberi barberis barbero barbieri barbiero barile barillà barletta barone baroni barra
barreca barresi barretta barsotti bartoli bartolini bartolomei bartolucci basile bassani bassi basso battaglia battista battisti battistini bedini
belli bellini bellomo bellotti bellucci belmonte belotti beltrame beltrami belvisi benatti benedetti benedetto benetti benigni benini bennani
bennardo bentivoglio benvenuti benvenuto berardi beretta bergamasco bergamini bernabei bernardi bernardini bernasconi bertaccini bertani bertelli
berti bertini berto bertolini bertolussi beso betti bevilacqua biagetti biagi biagini bianc biancheri bianchetti bianchi bianchini bianco biasci
biccari biggi bindi bini bionaz biondi bisconti bisio bizzarri blanc blasi bocchi boccia bodini boffa boi bologna bonanni bonanno bonato bonazzi
bondarenko bonelli bonetti bongiorno bongiovanni boni bonifazi bonini bono bonomi bonomo bordoni borelli borghi borgia borrelli bortolin
bortoluzzi bortot boscaino boschetti boschi bosco boscolo bosi botta bove bovolenta bozzi bozzo braia brambilla branca brandi bresciani bressan
briano brigandì brignone brizzi brogi brumat brunelli brunetti bruni bruno bruschi bruzzone buccheri bucci bulgarelli buongiorno buonomo burgio
butera buzzi cabras caccamo caccavo cacciapuoti cacciatore cadoni caforio caggiano caiazza caiazzo calabrese calabria calabrò calafiore calandro
calì califano callegari calligaris calò camilli cammarata cammisa campagna campana campanella campanile campanini campisi campo campoli campus
canale cancelliere cancellieri candela candido canepa cangiano canino cannas cannata cannella cannone canova cantagallo cantoni canu capannolo
capasso capecchi capelli capitani capizzi capoccia capocotta capogna capone caporaso cappai cappelletti cappelli cappello cappiello capponi
capraro capriotti capuano caputo cara caracciolo caradonna carbon carbone carboni cardella cardia cardinale cardinali cardini cardone carè careddu
carella caretti caricari carini carletti carli carlini carlino carloni carlotti carlucci carminati carnevale carnovale carollo carosi carrara
carraro carrieri carriero carrozza carrozzo carrus carta caruso carvelli casadei casadio casagrande casale casali casano casavecchia cascio
cascone casella caselli caserta casini casolaro cassano castagna castaldi castaldo castellana castellani castellano castelli castiello castiglioni
casu casula catalano cataldi cataldo catania catanzaro catarsi catellani caterino cattaneo cattani cavaliere cavalieri cavallari cavallaro cavalli
cavallini cavallo cavriani ceccarelli ceccarini cecchetti cecchi cecchini cecere celano celentano celeste celi celli cellini cenni centofanti
cerise cerrani cerrato cerri cerullo cerutti cesaretti cherchi cherubini chessa chessari chiacchio chianese chiaravalle chiavacci chilà chimenti
chiodi chirico ciaccio ciacio ciampa cianci ciani ciavarella cicala cicatiello ciccarelli cicchetti ciccone cifarelli cilli cimmino cinelli
cingolani cini cioffi cioni ciotola ciotti cipolla cipollaro cipolletta cipriani cipriano cirelli cirillo cissé citro cittadino ciuffetelli
ciuffreda ciulla clemente coccia cocco cola colangelo colantuono colella coletta colombo colonna colucci comito como concas conforti congiu
coniglio consiglio cont conte conti contini contu coppola corazza cordioli coretti corona corradi corradini corrado corrao correale corridori
corsi corsini corso cortese cortesi corti cortinovis cosentino coslovich cossu costa costantin costantini costantino costanza costanzo cottone
coulibaly coviello cozzani cozzi cozzolino crea cremona cremonesi crepaldi crescenzi crespi crevatin crimi crippa crisafulli criscenti crisci
criscione crispino cristiano cristofaro critelli croce cruciani cruciata cucchiara cucciniello cuomo curci curcio curreli cusimano cusumano
cuzzocrea d'agostino d'aleo d'alessandro d'alessio d'amato d'ambrosio d'amico d'amore d'andrea d'angeli d'angelo d'anna d'argenio d'avino d'elia
d'errico d'incà d'ippolito d'onofrio d'orazio d'urso da_rold daidone dal_farra dalmasso damiani damiano damico daniele dante dattilo davoli
de_angelis de_biase de_blasi de_bona de_bonis de_candido de_carlo de_carolis de_chiara de_cicco de_col de_cristofaro de_falco de_fazio de_feo
de_filippis de_filippo de_giorgi de_giorgio de_gregorio de_lorenzo de_luca de_lucia de_maio de_marco de_maria de_martino de_masi de_meo de_napoli
de_palma de_rosa de_rossi de_salvo de_sanctis de_santis de_simone de_stefano de_vita de_vito degano degrassi deiana del_bianco del_gaudio
del_monte del_prete del_vecchio delfino dell'amico delle_monache delogu demontis demurtas denaro denti deriu desiderio desogus destro di_bari
di_battista di_bella di_benedetto di_biase di_blasi di_caccamo di_carlo di_cesare di_ciocco di_costanzo di_dio di_domenico di_donato di_fazio
di_felice di_fiore di_francesco di_franco di_gaetano di_gennaro di_giacomo di_giorgio di_giovanni di_girolamo di_giuseppe di_gregorio di_grezia
di_iorio di_lascio di_lecce di_liberto di_lorenzo di_luca di_maggio di_maio di_marco di_maria di_marino di_maro di_martino di_marzio di_matteo
di_mauro di_michele di_nardo di_natale di_palma di_paola di_paolo di_pasquale di_pede di_pietro di_rocco di_salvo di_santo di_sarno di_somma
di_stefano di_tommaso di_tullio di_vita diallo diamanti diana dini dionisi diop distefano dodaro dolce dolci dominici donati donato donda doria
doro doronzo drago dragone dragoni duca ducci dumitru durante dutto egger el-amrani elia eligibile epifani ercoli ermini errante errera
errichiello errico esposito evangelista evangelisti evola eze fabbri fabbricatore fabbro fabiani fabiano fabris fabrizi fabrizio fadda falbo
falchi falcioni falco falcone fall falzone fanara fancello fanelli fantini fantozzi faraci faraone farella farin farina farris fasano fasoli fava
favara favaro favero favre fazio fedele federici federico feleppa felici feliziani femina ferilli ferluga ferracuti ferraiuolo ferrando ferrante
ferranti ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti ferreri ferrero ferretti ferri ferrigno ferrini ferro ferroni festa
festuccia fichera fierro filice filippi filippini filipponi fini finocchiaro finotti fior fioravanti fiore fiorelli fiorentini fiorentino fiorenza
fioretti fiori fiorillo fiorini fiorucci fischetti flacco flore floridia florio floris foglia fois fonda fontana fonti forconi forgione forlani
formica fornara forte fortugno fortunato foschi foti francesca franceschi franceschini francesconi francese franchi franchini franco franzè
franzoni frasca fratello fratti frau frezza frigerio frigo fucci fumagalli fumarola fuoco furlan furno fusaro fusco gabriele gabrielli gaddini
gagliano gagliardi galante galasso galati galeazzi galli gallo galluzzo gamba gamberini gambino gamper gandolfo gangemi garau garavaglia garcia
gargiulo garifo garofalo gaspari gasparini gasser gatta gatti gatto gaudiano gazzola gemma genchi genna gennaro genovese gentile gentili gerace
geraci germani gervasi ghilardi giacalone giaccio giachi giacomelli giampaoli giampaolo giannelli giannetti gianni giannini giannone giannotti
gianotti giansante giardina giardini gigli giglio gigliotti gioacchini gioia giordani giordano giorgetti giorgi giorgio giovannelli giovannetti
giovannini giovinazzo girardi giraudo girone giudice giuffrida giugliano giuliani giuliano giunta giusti giustra gjoka gobbi golinelli gonzalez
gori govoni granà granata granato grande grandi grange grassi grasso gravina graziani graziano greco gregori greppi grieco grilli grillo grimaldi
grossi grosso gruber gruppuso gualtieri guarino guarneri guarnieri guastella guastone guerra guerrieri guerriero guerrini guglielmi guida guidetti
guidi guido guidotti gulino gullì gurrieri gusmeroli hassan hofer hossain hoxha hu huang huber iacolare iacono iacovino iacovone iandolo
iannaccone iannello ianni iannone iannucci iaria iazzetta ierardi iezzi impellizzeri improta indelicato ingrassia ingrosso innocenti inzerillo
iodice iorio iotti iovino ippoliti ippolito iuliano ivanov izzi izzo kaur kofler kovalenko kowalski kumar la_barbera la_malfa la_manna la_monaca
la_monica la_porta la_rocca la_rosa la_sala la_torre labate laezza laganà lai lamacchia lamberti lana landi lanteri lanza lari latini latorre
lattanzi lauri lavecchia lazzari lazzarini lazzaro leale lecca ledda leggio leka lelli lentini lenzi leo leonardi leoncini leone leonetti leoni
leopardi lepore lezzi liberati librizzi licata liccardo licciardello licitra ligorio liguori liotta lipari lippi lippolis lisi litterio liu liuzzi
liverani lo_bianco lo_cascio lo_giudice lo_iacono lo_piccolo lo_pinto lo_presti locatelli locci loddo lodi loffredo loi loiacono lolli lombardi
lombardini lombardo lonardi longhi longo longobardi lopez lorenzini loreti loreto lori lorusso lotito lotti lovato luca lucarelli lucarini
lucchese lucchesi luchetti luchini lucia luciani luciano lucidi luconi lugli luise luongo lupi lupica lupo luppi luppino luzi luzzi macaluso
macchi macchia macrì madonna maffei maggi maggiani maggio maggiore magi magliocco magnani magno maiello mainardi maio maione mair malagoli
malaspina malatesta malavasi malerba malizia maltese manca mancinelli mancini mancino mancuso manetti manfredi mangano mangione manica manicone
maniscalco manna mannino manno manti mantovani manzella manzi manzo maragno marangi marangon marangoni marani marano marcelli marcello marchesan
marchese marchesi marchesini marchetti marchetto marchi marchini marciano marcianò marcon marconi marcovecchio marcucci marega marelli maresca
margiotta mari marian mariani mariano marinelli marini marino marinucci mariotti mariucci marone marongiu marotta marra marras marrazzo marrone
marsella marsili martelli martellucci martina martinelli martines martini martino martorana martucci marzano marzi marziali marzocchi masala
mascia masciandaro mascolo masi masia masiero massa massari massaro massimi mastrogiacomo mastroianni mastronardi mastropietro masucci matarazzo
matera matranga matta mattei matteucci mattia mattioli maugeri mauri maurizi mauro mautone mazza mazzanti mazzarella mazzaro mazzei mazzeo mazzi
mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mecca medeot medici medugno megna melandri mele meli melillo melis melnyk
meloni memoli mencarelli menconi menegatti mengoni menna menozzi mensah meo mercuri mercurio mereu merli merlo merola messana messina micco
miccoli miceli micheletti michelucci micillo migliaccio miglio migliore mignogna milan milani milano milazzo milella militello minelli mingarelli
minniti miotto mirabella mistretta moccia modica moffa molinari molinaro mollica molteni monaci monaco monni montagna montagner montalbano
montalto montanari montanaro montefusco monteleone montemurro monterosso montesano monti monticelli mora morabito morandi moras mordenti morelli
morello moretti moretto morgante mori moriconi morini moro moroni morra morreale morri morrone mosca moscato moser mosti motisi motta mottola
mulas mulè munaro mura muratore murgia murolo murru murtas musella musso musumeci nanni napoletano napoli napolitano nappi narcisi narciso nardi
natale natali nava navarra nazzaro ndiaye negri neri nesti nguyen nicastro niccolai nicoletti nicolini nicolò nicolosi nicosia nicotra nieddu
nigro nobile nobili nocentini nocera nocerino nota notaro noto novelli novello nucci nucera nuzzo occhipinti oggiano oliva oliveri olivi olivieri
oliviero olla orefice orlandi orlando orrù orsini ortenzi ortolani osei ostuni ottaviani ottaviano ottonello owusu pace paci pacifici pacifico
pacini padovan padula paganelli pagani pagano pagliai pagliuca pala paladini palano palazzi palazzo palazzolo palermo palla palladino pallotta
palma palmeri palmieri palmisani palmisano palombi palombo palumbo panaro pandolfi panetta pani panico pantano panza panzeri paola paolella
paoletti paoli paolicelli paolillo paolini paolino paolucci paone paonessa papa papaleo papapietro papini pappalardo paradiso pardini parente
pariggiano paris parise parisi parodi parrinello parrino pascale pascali pascarella pascucci pasini pasqua pasquali pasquini passarelli passeri
passero passuello pastore pastorelli pastorino patanè patriarca patrone patruno patti pau pavan pavani pavone peaquin pece pecora pecoraro
pecorella pedone pedrazzini pedroni pedrotti pellecchia pellegrini pellegrino pellicano pellicanò pellitteri peluso penna pennestrì penzo pepe
perego pereira perilli perin perini perna peroni perotti perra perri perrini perrone perrotta perugini peruzzi pesaresi pesce pession petito
petralia petrarca petrella petrelli petrini petrone petronio petrov petrucci pezzella pezzi piacentini piana pianese pianigiani piazza piazzolla
pibiri pica picariello picchi piccinini piccione picco piccoli piccolo pichler pieri pierini pierro piga pignatelli pilato pili pillitteri pinardi
pini pinna pinto pintus pipitone piras pircher piredda pirone pirrello pirrone pisani pisano pischedda pisciotta piscitelli piscopo pisu pittalis
pitzalis piva pivetta pizzi pizzimenti pizzitola pizzo pizzuti platania poggi poggio polese poletti poli polidori polimeno politi polito polizzi
pollina polverino pompei pompili pompilio ponti popa popescu porcari porcu postiglione potenza pozzi pozzo pratesi praticò prato prencipe prete
preziosi prifti principato prisco privitera procopio proietti provenzano puca pucci puccio puddu puggioni pugliese pugliesi puglisi puleo putzolu
quaglia quaranta quarta quinto radu raffa rago ragone ragusa rahman raimondi raimondo rallo rambaldi ramella rampazzo randazzo raneri ranieri
raniolo ranucci rapisarda rapuano ratti rauso ravaioli re rea reale recchia redaelli reina renda renna renzi repetto restivo riccardi ricci
ricciardi riccio riccobono ridolfi riggi riggio righetti righi rigoni rinaldi riolo riparbelli riva rizza rizzi rizzo roberti rocca rocchi rocco
rodigari rodriguez rogolino rollo romagnoli romanelli romani romaniello romanini romano romeo rondinone rondoni rosa rosati rosi ross rosselli
rosset rossetti rossi rossini rosso rota rotolo rotondo rotundo ruberto rubino rucco ruggeri ruggieri ruggiero ruotolo rusciano russo saba
sabatini sabatino sabato sabbatini sabia sabino sacchet sacchetti sacchi sacco saccone saia sala saladino salamone salatiello salemi salemme
salerno salierno salis salomone salvadori salvati salvatore salvatori salvi salvucci salzano sammartano sammartino sanfilippo sanna sannino
sansone santamaria santangelo santarelli santarossa santarsia santarsiero santi santilli santinelli santini santo santoni santori santoro santos
santucci sapienza saponaro saporito saracino sardella sardina sarnataro sarti sartor sartori sassano sassi sasso satta savini savoca savoia sbrana
scaglione scala scalia scalise scalzo scano scanu scarano scardino scarpa scarpellini scherini schettino schiavi schiavo schiavon schiavone
schifano schillaci schirru sciacca scocco scognamiglio scopece scorza scotti scrofani scuderi sebastiani secchi secci sechi semeraro semprini
senatore sepe serafini serafino serena sergi serpa serr serra sessa sestito severi severino sevi sforza shehu shevchenko siciliano signorelli
signorile signorini siino silenzi silva silvestri silvestrini silvestro simeoli simeone simeoni simeti simoncelli simone simonetti simoni simonini
simula singh sini sinopoli siracusa siragusa siri soccorsi sodano soldati solinas sorbello sorce soro sorrentino sottile sow spada spadafora
spadaro spadoni spagnolo spagnuolo spano spanò spanu sparacino spataro speranza spiga spina spinelli spizzirri stabile staffieri stan stanzione
stefani stella stigliano storti strano sucameli sucera surace suriano tacconi taddei tagliabue tagliaferri talarico tallarico tallone tamburini
tammaro tanzi taormina tarantino tarquini tartamella tassi tassinari tasso tassone tataranni tavani tedde tedeschi tedesco telesca terenzi teresi
terlizzi termine terzi terzo tesi testa tiano tiberti tilotta tiozzo tirelli tirri tkachenko todaro tofani toldo tolomeo tolu tomaselli tomasello
tomasi tomassoni tomei tommasi tonelli tonini torchia torchio tornatore torre torresi torri torrisi tortora tortorici toscano tosi totaro toti
toto traini tralli traore trapani travaglini traverso tretola trevisan triolo tripodi troisi trombetta trovato tucci tuccillo tufano tufo
tumbarello tumino turchi turco ugolini urbano urso usai vacca vaccari vaccaro vailati valente valenti valentini valentino valenza valeri valle
valletta valli vallone valsecchi vanni vannini varriale vascotto vassallo vecchi vella venezia ventimiglia ventura venturelli venturi venturini
vercesi verde verdi verme veronese vezzoli viale vianello vicari vichi vicinanza vicini vierin villa villani villari vincenzi vinci viola violante
violi virgilio visani viscò visconti visentin visintin vita vitale vitali viti vitiello vittori viviani vizziello volpe volpi vuillermoz wang
zaccaria zaccaro zagaria zago zambon zamboni zambuto zampieri zanatta zanella zanelli zanetta zanetti zani zanon zanotti zappacosta zappalà zappia
zedda zeni zennaro zhang zingaretti zito zollo zordan zotti zucca zuliani zullo zumbo zunino
`
    .trim()
    .split(/\s+/)
    .map((surname) => surname.replaceAll('_', ' ')),
)
