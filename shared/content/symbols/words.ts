// The built-in symbols by theme: their Dutch names, other words to find them by, and what is seen. Only the picker
// and who describes a board need these; the drawings are in drawings.ts, made by scripts/symbols.mjs from this list.

export type SymbolWords = {
  readonly id: string
  readonly name: string
  /** Other words that people may look for. */
  readonly words: readonly string[]
  /** What is seen, for who cannot see it. */
  readonly alt: string
}

export type Theme = { readonly name: string; readonly symbols: readonly SymbolWords[] }

/** One symbol a line: id | name | other words | what is seen. The id is the name of the drawing in Fluent Emoji. */
const theme = (name: string, lines: string): Theme => ({
  name,
  symbols: lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', own = '', words = '', alt = ''] = line.split('|').map((part) => part.trim())
      return { id, name: own, words: words.split(',').map((word) => word.trim()), alt }
    }),
})

export const themes: readonly Theme[] = [
  theme(
    'Wonen',
    `
    house | huis | wonen, thuis, woning, eigen plek | Een huis met een rood dak
    house-with-garden | huis met tuin | wonen, buiten, groen | Een huis met bomen ernaast
    houses | wijk | buurt, straat, buren, samen wonen | Twee huizen naast elkaar
    derelict-house | kapot huis | krot, onderhoud, slecht wonen, dakloos | Een huis met dichtgespijkerde ramen
    office-building | flat | kantoor, stadhuis, hoog, instelling | Een hoog gebouw met veel ramen
    door | deur | ingang, toegang, dicht, voordeur | Een dichte houten deur
    key | sleutel | toegang, openen, oplossing | Een gele sleutel
    locked | slot | dicht, gesloten, veilig, privacy, geheim | Een dicht hangslot
    unlocked | open slot | vrij, open, toegankelijk | Een open hangslot
    window | raam | uitzicht, kijken, venster | Een raam met vier ruiten
    couch-and-lamp | bank en lamp | zitten, thuis, woonkamer, rust, keukentafel | Een blauwe bank met een lamp
    bed | bed | slapen, rust, logeren | Een bed met een deken
    chair | stoel | zitten, plek, plaats aan tafel | Een houten stoel
    bathtub | bad | wassen, badkamer, verzorging | Een badkuip met een kraan
    broom | bezem | schoonmaken, huishouden, hulp in huis, opruimen | Een bezem
    pot-of-food | pan met eten | koken, maaltijd, warm | Een pan vol eten
    hot-beverage | kopje koffie | thee, praten, bezoek, gezellig, pauze | Een kop warme koffie
    bread | brood | eten, voedselbank, armoede | Een half brood
    red-apple | appel | fruit, gezond, eten | Een rode appel
    fork-and-knife-with-plate | bord met bestek | eten, samen eten, maaltijd | Een bord met een vork en een mes
    shopping-cart | winkelwagen | boodschappen, kopen, winkel | Een winkelwagen
    light-bulb | lamp | idee, licht, inzicht, stroom | Een gele lamp
    candle | kaars | licht, hoop, waakvlam, herinnering | Een brandende kaars
    bell | bel | aandacht, signaal, waarschuwing | Een gele bel
    tent | tent | tijdelijk, kamperen, dakloos, opvang | Een tent met een maan
    t-shirt | shirt | kleding, kleren, aankleden | Een groen shirt
    toothbrush | tandenborstel | verzorging, wassen, tandarts | Een rode tandenborstel
    `,
  ),
  theme(
    'Werk, geld en papier',
    `
    euro-banknote | eurobiljet | geld, betalen, budget, inkomen | Bankbiljetten met een euroteken
    coin | munt | geld, sparen, kosten, eigen bijdrage | Een gouden munt
    purse | portemonnee | geld, schulden, rondkomen | Een roze portemonnee
    credit-card | bankpas | betalen, geld, pinnen, bank | Een blauwe bankpas
    receipt | rekening | bon, schulden, betalen, kosten | Een lange kassabon
    briefcase | koffertje | werk, baan, kantoor, tas | Een bruine aktetas
    factory | fabriek | werk, baan, industrie | Een fabriek met schoorstenen
    toolbox | gereedschapskist | oplossen, maken, klussen, hulpmiddelen | Een rode gereedschapskist
    hammer-and-wrench | hamer en sleutel | gereedschap, repareren, klussen, maken | Een hamer en een steeksleutel
    gear | tandwiel | systeem, instelling, werking, techniek | Een grijs tandwiel
    scissors | schaar | knippen, knip, bezuinigen, scheiden, grens | Een rode schaar
    balance-scale | weegschaal | afwegen, eerlijk, recht, keuze, dilemma | Een weegschaal in evenwicht
    classical-building | gerecht | gemeente, rechtbank, overheid, wet, zuilen | Een gebouw met zuilen
    ballot-box-with-ballot | stembus | stemmen, kiezen, meedoen, inspraak | Een stembus met een briefje
    clipboard | formulier | lijst, aanvraag, invullen, onderzoek | Een klembord met een lijst
    page-facing-up | brief op papier | blad, besluit, beschikking, regels, tekst | Een blad met tekst
    memo | notitie | schrijven, aanvraag, verslag, ondertekenen | Een blad met een potlood
    pencil | potlood | schrijven, tekenen | Een oranje potlood
    card-file-box | kaartenbak | dossier, archief, hokjes, bureaucratie | Een bak vol mappen
    envelope | envelop | post, brief, bericht | Een dichte envelop
    postbox | brievenbus | post, brieven, bericht | Een rode brievenbus
    newspaper | krant | nieuws, informatie, lezen | Een krant
    identification-card | pas | identiteit, legitimatie, paspoort, wie ben ik | Een pas met een foto
    calendar | kalender | afspraak, agenda, datum, planning | Een blad van een kalender
    alarm-clock | wekker | klok, tijd, op tijd, haast | Een rode wekker
    hourglass-not-done | zandloper | wachten, tijd, geduld, wachtlijst | Een zandloper
    telephone | telefoon | bellen, contact, hulplijn | Een rode telefoon met een hoorn
    mobile-phone | mobiel | telefoon, smartphone, app, bereikbaar | Een mobiele telefoon
    laptop | laptop | computer, digitaal, internet, DigiD | Een laptop
    printer | printer | papier, afdrukken, formulieren | Een printer
    magnifying-glass-tilted-left | vergrootglas | zoeken, kijken, onderzoek, indicatie | Een vergrootglas
    package | pakket | doos, aanbod, verhuizen | Een kartonnen doos
    `,
  ),
  theme(
    'Leren, spelen en vieren',
    `
    school | school | leren, onderwijs, kinderen | Een schoolgebouw met een klok
    graduation-cap | diploma | leren, studie, opleiding, slagen | Een afstudeerhoed
    books | boeken | lezen, leren, kennis, wet | Drie boeken
    open-book | open boek | lezen, verhaal, levensverhaal, eerlijk | Een opengeslagen boek
    backpack | rugzak | bagage, school, verleden, meedragen | Een rode rugzak
    luggage | koffer | reizen, bagage, verhuizen, vertrek | Een blauwe koffer
    teddy-bear | knuffelbeer | kind, troost, jeugd, veilig | Een bruine knuffelbeer
    playground-slide | glijbaan | spelen, speeltuin, kind | Een glijbaan
    soccer-ball | voetbal | sport, club, meedoen, spelen | Een voetbal
    musical-note | muziek | zingen, ritme, plezier | Een muzieknoot
    artist-palette | verf | kunst, schilderen, creatief, kleur | Een palet met verf
    puzzle-piece | puzzelstuk | passen, maatwerk, samenhang, oplossing | Een groen puzzelstuk
    game-die | dobbelsteen | geluk, toeval, kans, spel, willekeur | Een dobbelsteen
    chess-pawn | pion | spel, klein, macht, zet | Een zwarte pion
    wrapped-gift | cadeau | geven, verrassing, feest | Een ingepakt cadeau
    birthday-cake | taart | feest, verjaardag, vieren | Een taart met kaarsjes
    balloon | ballon | feest, licht, loslaten, vrij | Een rode ballon
    camera | fototoestel | foto, beeld, herinnering | Een fototoestel
    television | televisie | kijken, alleen, avond | Een ouderwetse televisie
    `,
  ),
  theme(
    'Zorg en gezondheid',
    `
    hospital | ziekenhuis | zorg, ziek, dokter, opname | Een ziekenhuis met een rood kruis
    ambulance | ambulance | spoed, crisis, ziekenwagen, nood | Een ambulance
    stethoscope | stethoscoop | dokter, huisarts, luisteren, onderzoek | Een stethoscoop
    health-worker | zorgverlener | dokter, verpleegkundige, hulpverlener, begeleider | Een zorgverlener in een witte jas
    pill | pil | medicijn, ziek, apotheek | Een rood met gele pil
    adhesive-bandage | pleister | verzachten, wond, korte hulp, herstel | Een blauwe pleister
    thermometer | thermometer | ziek, koorts, meten | Een thermometer
    brain | hersenen | denken, brein, niet-aangeboren hersenletsel, psychisch | Roze hersenen
    ear | oor | luisteren, horen, gehoord worden | Een oor
    eye | oog | zien, gezien worden, toezicht, kijken | Een open oog
    glasses | bril | kijken, blik, scherp zien | Een blauwe bril
    motorized-wheelchair | elektrische rolstoel | beperking, zelfstandig, hulpmiddel | Een elektrische rolstoel
    manual-wheelchair | rolstoel | beperking, hulpmiddel, toegankelijk | Een rode rolstoel
    white-cane | blindenstok | taststok, blind, slechtziend, hulpmiddel | Een witte stok met een rood stuk
    crutch | kruk | steun, tijdelijk, herstel, hulpmiddel | Een kruk om mee te lopen
    person-in-bed | mens in bed | slapen, ziek, rust, moe | Iemand slaapt in een bed
    `,
  ),
  theme(
    'Mensen en contact',
    `
    baby | baby | kind, begin, geboorte, gezin | Een baby
    child | kind | jong, jeugd, gezin | Een lachend kind
    older-person | oudere | senior, opa, oma, ouderdom, grijs | Een oudere met grijs haar
    bust-in-silhouette | één mens | alleen, eenzaam, ik, persoon | De omtrek van één mens
    busts-in-silhouette | twee mensen | samen, gezin, netwerk, partner, mantelzorg | De omtrek van twee mensen
    people-hugging | omhelzing | knuffel, troost, samen, liefde, familie | Twee mensen die elkaar vasthouden
    handshake | handdruk | afspraak, samenwerken, vertrouwen, kennismaken | Twee handen die elkaar schudden
    open-hands | open handen | geven, hulp, welkom, eerlijk | Twee open handen
    palms-up-together | twee handen | vragen, dragen, ontvangen, steun | Twee handen als een kom
    raised-hand | opgestoken hand | stop, halt, grens, vraag, aandacht | Een open hand die omhoog wijst
    raising-hands | handen in de lucht | blij, juichen, gelukt, vrij | Twee handen in de lucht
    folded-hands | gevouwen handen | dank, bidden, hoop, geloof | Twee gevouwen handen
    waving-hand | zwaaiende hand | hallo, dag, welkom, afscheid | Een hand die zwaait
    thumbs-up | duim omhoog | goed, ja, eens, positief | Een duim omhoog
    thumbs-down | duim omlaag | slecht, nee, oneens, negatief | Een duim omlaag
    speaking-head | pratend hoofd | praten, stem, spreken, opkomen voor | De omtrek van een pratend hoofd
    speech-balloon | praatwolk | praten, gesprek, woorden, dialoog | Een witte praatwolk
    thought-balloon | denkwolk | denken, droom, wens, idee | Een lila denkwolk
    megaphone | megafoon | luid, stem, gehoord worden, oproep | Een gele megafoon
    `,
  ),
  theme(
    'Gevoel',
    `
    red-heart | hart | liefde, warmte, zorg, aandacht | Een rood hart
    two-hearts | twee harten | liefde, samen, relatie | Twee roze harten
    broken-heart | gebroken hart | verdriet, verlies, scheiding, pijn | Een gebroken rood hart
    mending-heart | hart met verband | herstel, beter worden, troost | Een hart met een verband erom
    smiling-face-with-smiling-eyes | blij gezicht | geluk, tevreden, lach, vrolijk | Een blij gezicht
    hugging-face | warm gezicht | welkom, knuffel, vriendelijk | Een lachend gezicht met open handen
    crying-face | verdrietig gezicht | huilen, traan, verdriet | Een gezicht met een traan
    angry-face | boos gezicht | woede, kwaad, frustratie | Een boos gezicht
    worried-face | bezorgd gezicht | zorgen, bang, onzeker, angst | Een bezorgd gezicht
    tired-face | moe gezicht | uitgeput, op, overbelast | Een uitgeput gezicht
    confused-face | onzeker gezicht | verward, snap het niet, twijfel | Een gezicht met een scheve mond
    thinking-face | denkend gezicht | nadenken, twijfel, vraag, keuze | Een gezicht met een hand aan de kin
    exploding-head | vol hoofd | stress, te veel, druk, crisis | Een hoofd dat ontploft
    shushing-face | stil gezicht | stilte, geheim, zwijgen, schaamte | Een gezicht met een vinger voor de mond
    red-question-mark | vraagteken | vraag, onbekend, onduidelijk | Een rood vraagteken
    red-exclamation-mark | uitroepteken | let op, belangrijk, dringend | Een rood uitroepteken
    `,
  ),
  theme(
    'Onderweg',
    `
    footprints | voetstappen | lopen, stap, weg, spoor, meelopen | Twee voetstappen
    bicycle | fiets | fietsen, zelf, bewegen | Een rode fiets
    bus | bus | vervoer, openbaar vervoer, regiotaxi | Een gele bus
    bus-stop | bushalte | wachten, vervoer, halte | Een bus bij een halte
    train | trein | vervoer, reizen, rails | De voorkant van een trein
    automobile | auto | rijden, vervoer, vrijheid | Een rode auto
    airplane | vliegtuig | reizen, ver weg, vertrek | Een vliegtuig
    sailboat | zeilboot | varen, vrijheid, koers, water | Een zeilboot
    anchor | anker | houvast, vast, rust, stabiel | Een blauw anker
    ring-buoy | reddingsboei | hulp, redding, nood, vangnet | Een rood met witte reddingsboei
    compass | kompas | richting, koers, waarden, zoeken | Een kompas
    world-map | landkaart | kaart, wereld, overzicht, route | Een gevouwen landkaart
    round-pushpin | punaise | plek, hier, vastleggen, doel | Een roze punaise
    vertical-traffic-light | stoplicht | regels, wachten, verkeer, groen licht | Een stoplicht
    railway-track | spoor | rails, route, vaste weg | Een spoor door het land
    motorway | snelweg | weg, snel, route, toekomst | Een snelweg met borden
    bridge-at-night | brug | verbinden, oversteken, overgang, contact | Een grote brug in de avond
    ladder | ladder | trap, omhoog, klimmen, groei | Een houten ladder
    elevator | lift | omhoog, toegankelijk, samen | Mensen in een lift
    `,
  ),
  theme(
    'Hindernis en houvast',
    `
    brick | muur | stenen, tegenhouden, blokkade, grens | Een muur van bakstenen
    stop-sign | stopbord | halt, stop, grens, einde | Een rood bord met acht hoeken
    no-entry | verboden in te rijden | dicht, niet verder, uitsluiting, nee | Een rood bord met een witte streep
    construction | hek | wegwerk, versperring, in aanbouw | Een hek met gele en paarse strepen
    warning | gevaar | let op, waarschuwing, risico | Een gele driehoek met een uitroepteken
    hole | gat | kuil, leegte, vallen, buiten de boot | Een donker gat
    yarn | knot wol | in de knoop, verward, draad, lijn | Een bol blauwe wol
    chains | kettingen | vast, gevangen, afhankelijk | Twee zware kettingen
    broken-chain | gebroken ketting | los, vrij, breuk, zonder band | Een ketting die breekt
    link | schakel | verbinden, keten, samenwerken | Twee schakels in elkaar
    ice | ijsblok | koud, hard, vast | Een blok ijs
    rock | steen | zwaar, hard, last, rots | Een grijze steen
    low-battery | lege batterij | moe, energie, op | Een bijna lege batterij
    battery | volle batterij | energie, kracht, opladen | Een volle batterij
    magnet | magneet | trekken, aantrekken, kracht | Een rode magneet
    shield | schild | bescherming, veilig, recht | Een blauw schild
    umbrella | paraplu | bescherming, regen, overkoepelend | Een paarse paraplu
    roller-coaster | achtbaan | op en neer, spannend, onrust | Een achtbaan
    left-right-arrow | pijl naar twee kanten | keuze, twee kanten, heen en weer, dilemma | Een pijl naar links en rechts
    counterclockwise-arrows-button | rondje | herhalen, opnieuw, kastje naar de muur, cirkel | Twee pijlen in een kring
    bucket | emmer | vol, druppel, water | Een blauwe emmer
    `,
  ),
  theme(
    'Dieren en natuur',
    `
    dog-face | hond | huisdier, trouw, maatje | De kop van een hond
    guide-dog | hulphond | geleidehond, begeleider, steun, huisdier | Een hond met een tuig
    cat-face | kat | poes, huisdier, eigenwijs | De kop van een kat
    rabbit-face | konijn | snel, huisdier, bang | De kop van een konijn
    bird | vogel | vrij, zingen, vliegen | Een rode vogel
    butterfly | vlinder | verandering, vrij, groei | Een oranje vlinder
    fish | vis | water, stroom | Een blauwe vis
    snail | slak | langzaam, traag, geduld | Een slak
    turtle | schildpad | langzaam, rustig, bescherming | Een groene schildpad
    elephant | olifant | groot, geheugen, kracht | Een olifant
    hatching-chick | kuiken uit het ei | begin, nieuw, kwetsbaar | Een kuiken dat uit het ei komt
    nest-with-eggs | nest | thuis, veilig, gezin, zorgen voor | Een nest met eieren
    deciduous-tree | boom | groei, wortels, sterk, natuur | Een boom met groene bladeren
    evergreen-tree | den | bos, natuur, rust | Een groene den
    seedling | kiempje | groei, begin, kans, plant | Een klein plantje met twee blaadjes
    potted-plant | kamerplant | groei, verzorgen, thuis | Een plant in een pot
    sunflower | zonnebloem | tuin, bloei, keurmerk, onzichtbare beperking | Een zonnebloem
    tulip | tulp | bloem, tuin, lente | Een roze tulp
    wilted-flower | hangende bloem | verwelkt, verwaarloosd, verdriet, einde | Een bloem die hangt
    four-leaf-clover | klavertje vier | geluk, kans, hoop | Een klaver met vier blaadjes
    fallen-leaf | herfstblad | loslaten, herfst, ouder worden | Gevallen bladeren
    sun | zon | warmte, licht, energie, blij | Een gele zon
    sun-behind-rain-cloud | zon en regen | wisselend, hoop, weer | Een zon achter een regenwolk
    cloud-with-rain | regen | somber, tegenslag, weer | Een wolk met regen
    high-voltage | bliksem | spanning, conflict, energie, stroom | Een oranje bliksem
    rainbow | regenboog | hoop, diversiteit, kleur, samen | Een regenboog
    snowflake | sneeuwvlok | uniek, koud, winter, kwetsbaar | Een blauwe sneeuwvlok
    mountain | berg | hoog, opgave, uitdaging, overzicht | Een berg met sneeuw
    desert-island | eiland | alleen, rust, afgezonderd | Een eiland met een palmboom
    water-wave | golf | water, overspoeld, zee | Een hoge golf
    fire | vuur | brand, warmte, crisis, waakvlam | Een vlam
    crescent-moon | maan | nacht, rust, slapen | Een halve maan
    star | ster | droom, wens, talent, doel | Een gele ster
    cyclone | draaikolk | chaos, onrust, spiraal | Een blauwe spiraal
    `,
  ),
]

/** Every symbol once, in the order of the themes. */
export const allSymbols: readonly SymbolWords[] = themes.flatMap(({ symbols }) => symbols)

const byId = new Map(allSymbols.map((one) => [one.id, one]))

/** The words of one symbol; undefined for one that is no longer there. */
export const symbolWords = (id: string): SymbolWords | undefined => byId.get(id)
