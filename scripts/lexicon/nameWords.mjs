/**
 * Words that tell what a name names, written for this project by hand: the vocabulary of titles, bodies, treaties and
 * places of English prose, by the names of `wordClass` in src/core/extraction/lexicon/wordClass.ts. Lower case, without
 * dots. After a change, run `node pack.mjs` in this folder.
 */
export const nameWords = [
  // Before a person's name, of rank and of courtesy.
  [
    "courtesy",
    "mr mrs ms miss mx messrs dr drs doctor prof professor professors sir dame lord lady rev reverend father brother sister mother st saint hon madam madame monsieur mme mlle herr frau senor señor señora don dona doña sheikh shaykh imam ayatollah mullah hajji rabbi pastor deacon canon abbot master judge justice justices",
  ],

  // Offices, ranks and dignities that stand before a name or after it.
  [
    "office",
    "president presidents vice-president vicepresident premier premiers minister ministers secretary secretaries chancellor chancellors senator senators sen congressman congresswoman congressmen representative representatives rep governor governors gov mayor mayors ambassador ambassadors envoy king queen prince princess emperor empress tsar czar tsarina tsarevna kaiser shah sultan emir pope archbishop archbishops bishop bishops cardinal patriarch general generals gen colonel col major maj captain capt lieutenant lt admiral adm commander cmdr commodore sergeant sgt corporal cpl private marshal brigadier commissioner commissioners chairman chairwoman chairperson chair chief chiefs director directors deputy speaker spokesman spokeswoman spokesperson spokespersons leader leaders head attorney solicitor counsel inspector superintendent detective officer constable sheriff coach captain manager editor editors publisher columnist correspondent reporter journalist analyst analysts economist historian scholar scientist lawyer lawyers activist activists author authors actor actress singer writer poet novelist painter artist architect philosopher explorer navigator missionary engineer physicist biologist chemist astronaut student students fellow researcher lecturer teacher dean provost rector treasurer founder co-founder cofounder owner ceo cfo cto president-elect candidate nominee lawmaker lawmakers legislator mp mps mep councillor councilman councilwoman councilmember alderman delegate diplomat diplomats negotiator adviser advisor advisers advisors aide aides strategist dictator strongman warlord rebel guerrilla tycoon businessman businesswoman entrepreneur billionaire investor banker executive executives administrator undersecretary under-secretary comptroller secretary-general general-secretary resident regent viceroy duke duchess earl count countess baron baroness marquis marquess viscount knight chieftain paramount elder prophet caliph premier-designate pilot driver producer filmmaker musician composer photographer photographers illustrator songwriter designer magician curator biographer geographer anthropologist sociologist psychologist philanthropist veteran politician politicians dissident defector reformer revolutionary pioneer founder-president wife husband widow son daughter brother sister father mother uncle aunt nephew niece cousin successor predecessor",
  ],

  // Titles that are part of a noble's name: "Duke of Portland".
  [
    "noble",
    "duke duchess earl count countess baron baroness marquis marquess viscount viscountess lord lady",
  ],

  // A word that, at the end of a run of capitals, says that it names a body.
  [
    "body",
    "party parties ministry department committee subcommittee commission council board bureau agency authority office administration parliament assembly congress senate legislature court tribunal bank fund organization organisation association union federation confederation league society institute institution foundation university college school academy museum library hospital clinic company companies corporation corporations corp inc ltd llc plc co gmbh ag sa nv bv llp incorporated limited group holdings industries airlines airways air motors motor electric systems technologies technology software pharmaceuticals laboratories labs partners capital securities insurance press times post herald tribune journal gazette news newspaper observer telegraph guardian magazine review broadcasting radio television tv network studios records entertainment pictures army navy force forces marines guard guards brigade regiment battalion division corps command fleet police militia front movement brotherhood liberation alliance coalition secretariat directorate service services staff team club fc united city rovers wanderers athletic orchestra philharmonic symphony choir band ballet theatre theater church diocese archdiocese cathedral synod order trust charity centre center chamber exchange stock treasury embassy consulate mission delegation cabinet presidium politburo duma knesset diet bundestag senate house commons lords watch campaign initiative project programme program consortium conference synod democrats republicans conservatives liberals socialists communists greens nationalists unionists railway railways railroad shipping lines cooperative syndicate cartel tigers lions bears eagles giants hawks sox yankees shimbun zeitung prensa",
  ],

  // Weak body words: they also end names of other things, so that alone they decide nothing.
  [
    "weakBody",
    "air city united force forces house lords commons order front division command center centre exchange capital press post times staff service services project programme program initiative campaign conference mission order alliance coalition review watch news record records radio band court school museum library theatre theater church cathedral hospital tigers lions bears eagles giants hawks union guard guards stock diet office",
  ],

  // Begins a body's name before "of" or "for": "Ministry of Finance", "Bank of Japan", "Center for …".
  [
    "bodyOpener",
    "ministry department bank university college school institute institution council committee commission board bureau office organization organisation association federation confederation league society academy church house chamber court union fund foundation center centre congress assembly parliament national army front movement party order daughters sons knights friends brotherhood conference community group international royal museum library embassy consulate joint campaign coalition alliance people supreme general federal central state economic trade world european",
  ],

  // Ends or opens the name of a treaty, law, accord or plan.
  [
    "agreement",
    "treaty treaties accord accords agreement agreements pact protocol convention conventions charter covenant declaration communique communiqué memorandum act acts bill law laws directive resolution constitution statute amendment doctrine plan initiative deal compact concordat armistice ceasefire truce compromise edict proclamation policy strategy",
  ],

  // A government named after its head or its party.
  [
    "administration",
    "administration government cabinet regime junta presidency premiership ministry dictatorship",
  ],

  // A bloc, camp or people.
  [
    "group",
    "alliance bloc union league tribes tribe people peoples empire axis entente camp coalition community movement group nations states forces",
  ],

  // Ends the name of a place: "Lake" and the like also open it.
  [
    "placeEnd",
    "river rivers lake lakes sea ocean bay gulf strait straits channel island islands isle isles archipelago peninsula cape mountain mountains mount hill hills valley desert forest park gardens garden street avenue road lane boulevard square highway route bridge tunnel airport station port harbor harbour beach coast shore county province state district region territory territories prefecture oblast parish borough township town city village municipality canton department governorate republic duchy principality colony palace castle hall tower house building temple mosque abbey cemetery stadium arena prison camp base dam canal creek falls springs glacier plateau plain plains basin delta reef point heights ridge pass room terrace place crescent close manor fort crossing zone corridor border",
  ],

  // Place words that end other names as well.
  [
    "weakPlaceEnd",
    "state city port house camp base point pass place close department station park building close border plain region district territory zone corridor union",
  ],

  // Opens the name of a place: "Lake Baikal", "Mount Fuji", "Port Arthur".
  [
    "placeOpener",
    "lake mount mt cape fort port san santa santo sao são saint st los las el la new north south east west northern southern eastern western central upper lower great gulf isle isles bay strait river point camp ras wadi tel bab",
  ],

  // Points of the compass and the like, which join the name of a place after them.
  [
    "direction",
    "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater inner outer mid middle far near",
  ],

  // Joins the parts of a person's name.
  [
    "particle",
    "von van der den de del della di da dos das du la le el al bin ibn abu ben bint ter ten zu zur af av y e dello degli san st",
  ],

  // After a person's name.
  [
    "suffix",
    "jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi junior senior esq phd md",
  ],

  // Verbs whose subject is a person or a body that speaks or acts.
  [
    "speech",
    "said says say told tells tell added adds stated states argued argues claimed claims announced announces explained explains noted notes wrote writes replied replies asked asks declared declares insisted insists warned warns believed believes thinks thought acknowledged admitted confirmed denied recalled responded commented suggested testified tweeted pledged vowed urged urges welcomed condemned met meets visited resigned died married born elected appointed hopes hoped wants wanted agreed agrees refused decided decides rejected criticized criticised praised accused invited promised proposed expressed called calls spoke speaks talked ordered signed smiled laughed led leads",
  ],

  // Verbs by which a capital city stands for its government.
  [
    "policy",
    "has have had is was were will would could should may might must said says announced announces insists insisted wants wanted seeks sought fears feared hopes hoped agreed agrees refused refuses rejected rejects accused accuses denied denies warned warns argues argued claims claimed believes believed considers considered sees saw views viewed regards regarded supports supported backs backed opposes opposed condemned condemns called calls responded responds reacted decided decides intends plans planned demanded demands proposed proposes offered offers expects expected needs tried tries shifted remains began continued continues sent sends imposed imposes recognized recognised recognizes recognises annexed invaded signed signs withdrew withdraws pushed pushes pressed maintains maintained does did can cannot gave gives took takes made makes abandoned abandons abstained abstains accepted accepts aimed aims allowed allows appealed appeals approved approves armed asked asks backtracked banned bans barred bars blamed blames blocked blocks bombed boycotted boycotts bristled broke breaks builds built bought buys buckled calculated capitulated caved ceded closed closes complained complains conceded concedes concluded confirmed confirms cooled courted courts criticised criticized criticises criticizes cut cuts dared declared declares declined declines delayed delays denounced denounces deployed deploys deported dismissed dismisses dispatched doubled embraced embraces encouraged endorsed endorses expelled expels extended extends favored favoured favors favours financed forced freed froze funded funds granted grants hailed hails halted halts hardened hesitated hesitates hosted hosts ignored ignores intervened invested invests invited invites lacked lacks launched launches lifted lifts lobbied lobbies lodged mediated mobilised mobilized negotiated negotiates objected objects ordered orders owed owes pledged pledges pointed preferred prefers pressured prevented prevents promised promises protested protests provided provides pulled ratified ratifies recalled recalls relented relies remained replied replies resisted resists restored restores resumed resumes retaliated retaliates retreated scrapped scrambled sells severed shared shares shelved sided sides sold strengthened subsidised subsidized sued suggested suggests summoned summons suspects suspected suspended suspends threatened threatens tightened tolerated traded trusts unveiled upheld urged urges vetoed vetoes voted votes vowed vows wavered welcomed welcomes won worries yielded yields",
  ],

  // Prepositions after which a name is likely a place.
  [
    "placePreposition",
    "in at near from to through across throughout toward towards into around outside inside within between beyond off along via over onto visiting visited visit visits leaving reached",
  ],

  // Names of days, months, feasts and ages, which name no actor.
  [
    "calendar",
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan eid ad bc bce ce am pm gmt utc est edt pst pdt cet",
  ],

  // Small words inside a name of several words: "Bank of England", "Department of Health and Human Services".
  ["inner", "of the for and & on to in at de del la le des du y e und et von"],

  // Words of grammar that the generated list lacks.
  [
    "functionWord",
    "i i'm i've i'd i'll we're we've we'll we'd you're you've you'll you'd he's she's it's he'd she'd he'll she'll it'll they're they've they'll they'd don't doesn't didn't can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't that's there's what's who's let's here's where's how's ain't y'all above against behind below beneath beside beyond inside outside over under underneath afterward afterwards thereafter furthermore moreover nevertheless nonetheless meanwhile hence thus",
  ],

  // Capitals that abbreviate things, not actors.
  [
    "calendar",
    "dna rna hiv aids covid sars gdp gnp gps tv dvd cd pdf usb faq phd url www html http vip wmd ied ieds suv suvs iq id atm pin mri ufo ufos lgbt lng vhs dui fyi asap btw ps",
  ],
];
