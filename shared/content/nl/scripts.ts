// What the facilitator can say, and what to watch, for each stage of each activity.
import type { Script } from '../schema.ts'

export const scripts: Record<string, Script> = {
  'welcome.open': {
    say: [
      'Welkom. Vandaag praten we over cliëntondersteuning in onze gemeente.',
      'Er is geen winnaar. De telling helpt ons bij het gesprek, maar is geen besluit.',
      'Onder elk veld staat wie jouw tekst ziet. Dat klopt echt.',
    ],
    watch: [
      'Lees de huisregels samen door.',
      'Vertel wie je betaalt en wat jouw rol is.',
      'Heeft iemand geen telefoon? Voeg die persoon zelf toe.',
      'Kijk wie er ontbreekt en noem dat hardop.',
    ],
  },
  'checkin.write': {
    say: [
      'Kies het weer dat past bij hoe je hier nu zit. Schrijf er één woord bij, als je wilt.',
      'Overslaan mag altijd. Niemand vraagt waarom.',
    ],
    watch: [
      'Houd het stil. Eén minuut is genoeg.',
      'Doe zelf niet voor wat het goede antwoord is. Onweer mag ook.',
      'Heeft iemand geen telefoon? Kies dan samen.',
    ],
  },
  'checkin.sky': {
    say: ['Dit is het weer in deze zaal. Wie wil er iets over zeggen? Het hoeft niet.'],
    watch: [
      'Vraag nooit wie een woord schreef.',
      'Los niets op. Luisteren is genoeg.',
      'Zie je onweer? Bedank voor de eerlijkheid en ga verder.',
    ],
  },
  'moodboard.make': {
    say: [
      'Kies of maak een beeld bij de vraag op het scherm. Een plaatje, een foto, een tekening of alleen een woord: alles is goed.',
      'Schrijf in één zin waarom je dit koos. Bij het veld staat wie jouw beeld nu ziet.',
    ],
    watch: [
      'Houd het stil. Drie minuten is genoeg.',
      'Mooi hoeft niet. Zeg dat ook.',
      'Heeft iemand geen telefoon? Leg dan samen een beeld voor die persoon.',
    ],
  },
  'moodboard.round': {
    say: [
      'Nu vertelt iedereen één keer. Het scherm kiest wie er aan de beurt is.',
      'Vertel wat we zien en waarom je dit koos. Overslaan mag.',
    ],
    watch: [
      'Iedereen krijgt evenveel tijd: ongeveer een halve minuut.',
      'Luisteren is genoeg. Reageren komt later.',
      'Wie overslaat, mag aan het eind alsnog.',
    ],
  },
  'moodboard.done': {
    say: ['Dit zijn al onze beelden. Wat zie je vaker terug? Wat had je niet verwacht?'],
    watch: [
      'Vraag niet wie iets maakte. Vraag wat het beeld ons vertelt.',
      'De beelden komen in het verslag.',
    ],
  },
  'dilemmas.meet': {
    say: [
      'Dit zijn de fiches. Op elk fiche staat een lastige keuze met twee kanten.',
      'Draai ze om en lees de vragen op de achterkant. Tik op een woord met stippeltjes voor uitleg.',
    ],
    watch: [
      'Lees moeilijke fiches hardop voor.',
      'Laat nog niemand zeggen wat het beste is.',
      'Wil iemand een eigen dilemma toevoegen? Dit is het moment.',
    ],
  },
  'dilemmas.silent': {
    say: [
      'Leg bovenaan waar jij het eerst over wilt praten. Kies ze allemaal, of alleen je top 3.',
      'Er is geen goed of fout. Niemand ziet jouw volgorde, ik ook niet.',
    ],
    watch: [
      'Houd het stil. Praten komt straks.',
      'Help wie geen telefoon heeft, zonder mee te kiezen.',
      'Wacht niet op iemand die weg is.',
    ],
  },
  'dilemmas.revealed': {
    say: [
      'We kijken van de laatste naar de eerste plaats. Wat valt je op?',
      'Staat er ‘verdeeld’ bij? Dan vinden sommigen dit heel belangrijk en anderen juist niet.',
    ],
    watch: [
      'Vraag naar het waarom. Niet naar wie wat koos.',
      'Bied een verdeeld fiche altijd aan als onderwerp.',
      'Een lage plaats betekent niet dat het onbelangrijk is.',
    ],
  },
  'dilemmas.chosen': {
    say: [
      'Deze fiches leggen we in het midden. Hier gaan we over praten.',
      'Kies ik anders dan de volgorde? Dan zeg ik waarom. Dat komt in het verslag.',
    ],
    watch: [
      'Kies er niet te veel. Reken op 15 tot 20 minuten per fiche.',
      'Vraag of de groep zich hierin herkent.',
    ],
  },
  'conversation.silent': {
    say: [
      'Neem een minuut voor jezelf. Schrijf bij elke vraag wat in je opkomt.',
      'Eén woord mag ook. Leeg laten mag ook.',
    ],
    watch: ['Houd het echt stil.', 'Herhaal dat niemand een herkenbaar verhaal over een inwoner schrijft.'],
  },
  'conversation.shared': {
    say: [
      'We gaan de drie vragen langs. Wie heeft er nog niets gezegd en wil beginnen?',
      'Lees ook het voorbeeld. Past dit hier? Ja, deels of nee, en waarom?',
      'Wat betekent dit voor ons werk van morgen?',
    ],
    watch: [
      'Vraag een schrijver om samen te vatten. Check of de groep het zo bedoelt.',
      'Vink de vragen van de achterkant één voor één af.',
      'Geef eerst het woord aan wie nog niet sprak. Een beurt overslaan mag.',
      'Te groot voor nu? Zet het op de parkeerplaats.',
    ],
  },
  'flaps.silent': {
    say: [
      'Stel dat we dit doen. Wat is er dan goed aan? En wat niet?',
      'Schrijf in stilte: één gedachte op één geeltje. Niemand ziet ze, tot ik alles laat zien.',
      'Bij het veld staat hoe jouw geeltje straks op de flap hangt.',
    ],
    watch: [
      'Kies eerst of er een naam of een kant bij komt. Daarna kan dat niet meer.',
      'Vraag om voordelen én nadelen, ook van wie al een mening heeft.',
      'Schrijf mee voor wie geen telefoon heeft.',
    ],
  },
  'flaps.stick': {
    say: [
      'Hier hangen ze allemaal. Lees eerst rustig voor jezelf.',
      'Mis je iets? Schrijf er nog een geeltje bij.',
    ],
    watch: [
      'Vraag niet wie wat schreef.',
      'Staat er iets herkenbaars over een inwoner? Haal het geeltje weg en noem de reden.',
    ],
  },
  'flaps.sort': {
    say: [
      'Welke geeltjes zeggen hetzelfde? Leg ze bij elkaar en geef de groep een naam.',
      'Klopt een geeltje niet bij een groep? Haal het er weer uit.',
    ],
    watch: ['Laat een geeltje dat anders is apart hangen.', 'Vraag door: wat betekent dit voor een inwoner?'],
  },
  'flaps.weigh': {
    say: [
      'Plak je stickers op wat voor jou het zwaarst weegt. Je ziet elkaars stickers nog niet.',
      'Kijk dan naar de nadelen. Hoe lossen we dit op?',
    ],
    watch: [
      'Meer stickers op één plek mag.',
      'Vraag bij elk nadeel: wie wint er en wie verliest er? Denk aan inwoner, aanbieder en gemeente.',
    ],
  },
  'flaps.done': {
    say: ['Dit weegt voor ons het zwaarst. Wat valt je op?', 'Welk nadeel kunnen we zelf oplossen?'],
    watch: [
      'De stickers zijn geen besluit. Ze helpen bij het gesprek.',
      'Komt er een afspraak uit? Schrijf die op.',
    ],
  },
  'worldcafe.tables': {
    say: [
      'We gaan aan tafels praten. Elke tafel heeft een eigen onderwerp.',
      'Na elke ronde wissel je van tafel. Op je telefoon staat waar je zit.',
      'Wie wil gastheer of gastvrouw zijn? Je blijft dan aan één tafel zitten.',
    ],
    watch: [
      'Zet op elke tafel het nummer en het onderwerp.',
      'Zoek eerst voor elke tafel een gastheer of gastvrouw. Verdeel daarna de mensen.',
      'Print een badge voor wie geen telefoon heeft.',
    ],
  },
  'worldcafe.round1': {
    say: [
      'Ga naar je tafel. De gastheer of gastvrouw leest de vraag voor.',
      'Schrijf en teken op het tafelkleed wat belangrijk is. Alleen jouw tafel ziet het.',
    ],
    watch: [
      'Loop rond en kijk of elke tafel praat.',
      'Zeg vijf minuten voor het eind: schrijf drie punten op voor de volgende groep.',
    ],
  },
  'worldcafe.round2': {
    say: [
      'We wisselen. Kijk op je telefoon naar welke tafel je gaat.',
      'Luister eerst naar wat de vorige groep zei. Bouw daarop voort.',
    ],
    watch: [
      'Wacht tot iedereen zit voordat je verdergaat.',
      'Is iemand te laat? Die krijgt vanzelf een plek.',
    ],
  },
  'worldcafe.round3': {
    say: ['We wisselen weer van tafel.', 'Wat hoor je hier wat je aan een andere tafel ook hoorde?'],
    watch: [
      'Let op wie stil is. Vraag de gastheer of gastvrouw om te helpen.',
      'Heeft een tafel meer tijd nodig? Geef alleen die tafel extra minuten.',
    ],
  },
  'worldcafe.round4': {
    say: ['Dit is de laatste keer dat we wisselen.', 'Zoek samen naar wat je nu kunt afspreken.'],
    watch: ['Houd het tempo vast. Mensen worden moe.', 'Zeg dat elke tafel straks drie dingen opschrijft.'],
  },
  'worldcafe.harvest': {
    say: [
      'Blijf zitten. Schrijf met je tafel drie dingen op: een inzicht, een vraag en een afspraak of wens.',
      'Je kunt nu ook de andere tafelkleden bekijken.',
    ],
    watch: ['Laat één iemand per tafel schrijven.', 'Help een tafel die nog niets heeft.'],
  },
  'worldcafe.together': {
    say: [
      'Dit is de oogst van alle tafels. Wat komt vaker terug?',
      'Leg bij elkaar wat hetzelfde zegt en geef het een naam.',
    ],
    watch: ['Laat elke tafel kort iets toelichten.', 'Laat een zin die anders is apart staan.'],
  },
  'worldcafe.choose': {
    say: ['Waar gaan we mee door? Plak je drie stickers.', 'Je ziet elkaars stickers nog niet.'],
    watch: ['Meer stickers op één plek mag.', 'Plak mee voor wie geen telefoon heeft.'],
  },
  'worldcafe.done': {
    say: ['Dit vonden we samen het belangrijkst. Wat valt je op?', 'Wie pakt op wat doorgaat?'],
    watch: ['Geef aan wat doorgaat. Dat komt in het verslag.', 'Maak er straks een afspraak van.'],
  },
  'agreements.make': {
    say: ['Wat kiezen we, en waarom?', 'Wie pakt het op, wanneer is het klaar en wanneer kijken we terug?'],
    watch: [
      'Schrijf een rol op, zoals ‘beleid’ of ‘wijkteam’. Een naam hoeft niet.',
      'Liever één goede afspraak dan vijf vage.',
    ],
  },
  'agreements.consent': {
    say: [
      'Kun je hiermee leven? Groen is ja. Oranje is ja, met een zorg. Rood is nee.',
      'Bij oranje of rood schrijf je op wat je zorg is.',
    ],
    watch: ['Bedank wie oranje of rood kiest.', 'Duw niemand naar groen. Elke zorg komt in het verslag.'],
  },
  'agreements.shown': {
    say: ['Dit hebben we afgesproken. Dit zijn de zorgen die erbij horen.', 'Klopt het zo, of mist er iets?'],
    watch: [
      'Kan een zorg met een kleine wijziging weg? Pas de afspraak dan aan.',
      'Lees ook de parkeerplaats voor.',
    ],
  },
  'break.open': {
    say: [
      'We hebben pauze. De klok op het scherm laat zien wanneer we verdergaan.',
      'Alles wat je schreef is bewaard.',
    ],
    watch: [
      'Je laptop mag in slaap vallen. De sessie blijft staan.',
      'Vraag stille mensen hoe het voor hen gaat.',
    ],
  },
  'closing.open': {
    say: [
      'Zeg in één zin wat je meeneemt.',
      'Het verslag laat zien wat we kozen en waarom. Ook waar we het niet over eens zijn.',
      'Op het scherm staat wat we bewaren en hoe lang.',
    ],
    watch: ['Geef iedereen één keer het woord.', 'Download het verslag voordat je de sessie afsluit.'],
  },
}
