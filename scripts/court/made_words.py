"""The words of the made tables: of no real page, such as ministries' tables have."""

TOPICS = [
    "Wegen en bruggen",
    "Natuurherstel",
    "Dijken",
    "Bibliotheken",
    "Wijkverpleging",
    "Sportvelden",
    "Meldkamers",
    "Bodemonderzoek",
    "Lesmateriaal",
    "Stageplaatsen",
    "Vaarwegen",
    "Archieven",
    "Jeugdhulp",
    "Taalcursussen",
    "Havens",
    "Kustwacht",
    "Bosaanleg",
    "Wijkagenten",
    "Musea",
    "Praktijklokalen",
    "Speelplaatsen",
    "Riolering",
    "Fietspaden",
    "Schuldhulp",
    "Warmtenetten",
    "Tolken",
    "Rechtshulp",
    "Meetnetten",
    "Stadsparken",
    "Veerdiensten",
    "Keuringen",
    "Brandpreventie",
]
LONG = [
    "Bijdrage aan gemeenten voor het herstel van oude kademuren en sluizen",
    "Vergoeding van reiskosten voor vrijwilligers bij de reddingsbrigades langs de kust",
    "Opleiding van begeleiders die jongeren zonder startkwalificatie aan werk helpen",
    "Onderhoud van meetstations voor grondwater in de zandgebieden",
    "Subsidie voor het ombouwen van leegstaande kantoren tot woonruimte",
    "Uitbreiding van het toezicht op de handel in tweedehands machines",
    "Proef met zelfstandige thuisbegeleiding na ontslag uit het ziekenhuis",
    "Vervanging van apparatuur in regionale laboratoria voor plantenziekten",
]
GROUPS = ["Leefomgeving", "Onderwijs en cultuur", "Veiligheid", "Zorg", "Bereikbaarheid", "Bestuur"]
BODIES = [
    "Gemeenten",
    "Provincies",
    "Waterschappen",
    "Scholen",
    "Ziekenhuizen",
    "Universiteiten",
    "Veiligheidsregio's",
    "Woningcorporaties",
]
OPENING = [
    "Hierbij zend ik u het overzicht waar uw Kamer om heeft gevraagd.",
    "Met deze brief licht ik de verdeling van de middelen toe.",
    "In deze brief ga ik in op de stand van zaken bij de uitvoering.",
    "Uw Kamer vroeg naar de opbouw van de kosten. Die staat hieronder.",
]
CLOSING = [
    "Ik informeer uw Kamer in het najaar over het vervolg.",
    "Bij de volgende stand wordt het overzicht bijgewerkt.",
    "De uitvoering ligt bij de betrokken organisaties.",
    "Over de uitwerking overleg ik met de medeoverheden.",
]


def topics(lot, count):
    return lot.sample(TOPICS, count)


def amounts(lot, count, low=12, high=980):
    return [lot.randint(low, high) for _ in range(count)]
