"""The fixed letters, whose instructions and allocations are counted, and letters of 20 MB.

They are made of corpus/ and of the words below, and of nothing else, so that they are the same bytes
on every machine; figures come from a generator of our own, since Python's may change.
"""
import hashlib
import pathlib

# Of the sets that are counted: with other letters, counts say nothing beside those before.
DIGEST = "18e5d23c29bd9f35f618c1bf243cd97d6f762176b14181e736d903d482a7b9c0"

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"
TEXT_LETTERS, TEXT_SIZE = 55, 24_000
TABLE_LETTERS, TABLE_SIZE = 26, 38_000
PAGE_LETTERS, PAGE_SIZE = 40, 17_000
ONE_SIZE = 500_000

# Sentences without a figure.
PLAIN = """\
De gemeenten voeren de regeling uit en dragen daarvoor zelf de verantwoordelijkheid.
Ik heb met de betrokken partijen gesproken over wat er in de praktijk misgaat.
Voor veel gezinnen is het lastig om de weg naar de juiste hulp te vinden.
De inspectie ziet toe op de kwaliteit en bespreekt haar bevindingen met de aanbieders.
Daarbij is van belang dat de uitvoering eenvoudig blijft en dat regels elkaar niet tegenspreken.
Uw Kamer ontvangt na de zomer een uitgewerkt voorstel, met een toelichting op de kosten.
De provincies hebben aangegeven dat zij meer ruimte nodig hebben om eigen keuzes te maken.
Het onderzoek laat zien dat de verschillen tussen regio's groter zijn dan werd aangenomen.
In het overleg met de sector is afgesproken dat de gegevens voortaan openbaar worden gemaakt.
Dat vraagt om een zorgvuldige afweging tussen snelheid en draagvlak.
Werkgevers en werknemers onderschrijven het belang van goede afspraken over scholing.
De commissie adviseert om de bestaande afspraken te handhaven en beter vast te leggen.
Naar aanleiding van de gestelde vragen licht ik hieronder toe hoe de verdeling tot stand kwam.
Niet elke instelling heeft de gevraagde gegevens aangeleverd, zodat het beeld onvolledig is.
Het kabinet kiest voor een geleidelijke invoering, waarbij kleine bedrijven worden ontzien.
De rechter heeft geoordeeld dat het besluit onvoldoende was gemotiveerd.
Samen met mijn ambtgenoot van Financiën bekijk ik of de regeling kan worden verruimd.
Wie geen gebruik maakt van de regeling, houdt recht op begeleiding door de gemeente.
Ik deel de zorg van de leden over de bereikbaarheid van voorzieningen op het platteland.
De komende periode werk ik aan een betere aansluiting van onderwijs en arbeidsmarkt.
Bij de herijking wordt ook gekeken naar de samenhang met andere regelingen in het sociaal domein.
De uitkomsten geven geen aanleiding om het beleid op dit moment te wijzigen.
Burgers moeten erop kunnen vertrouwen dat hun bezwaar op tijd wordt behandeld.
Over de voortgang informeer ik uw Kamer op de gebruikelijke wijze.
Een deel van de organisaties gaf aan dat de administratieve lasten zwaar wegen.
De afspraken met de netbeheerders zijn vastgelegd in een convenant.
Daarnaast is er aandacht voor de positie van ouderen die zelfstandig blijven wonen.
Ik acht het niet wenselijk om vooruit te lopen op de uitkomst van dat gesprek.
""".splitlines()

# Sentences with figures or papers: {a}, {b} and their sum {s}, a share {p}, years, numbers of papers.
TELLING = """\
Van de {s} aanvragen zijn er {a} toegekend en {b} afgewezen.
Het aantal steeg van {a} naar {s}, een toename van {b}.
Eind {y} ging het om {a} plaatsen, {p} procent van het totaal.
Hiervoor is in {y} een bedrag van € {m} miljoen beschikbaar.
Ik verwijs naar mijn eerdere brief (Kamerstukken II {y}/{z}, 34 352, nr. {n}).
In {y} waren er {a} mensen in opleiding, onder wie {b} vrouwen.
Zie ook Kamerstuk 29 628, nr. {n}, waarin dit is toegelicht.
Op {d} juni {y} heb ik hierover met de Kamer gesproken.
Op grond van artikel {d} van de Participatiewet kan de gemeente daarvan afwijken.
De motie van het lid Specimen (Kamerstukken II {y}/{z}, 36 200, nr. {n}) wordt daarmee uitgevoerd.
Bijna {p} procent van de gemeenten gaf antwoord op de vragen.
""".splitlines()

HEADINGS = ("De stand van zaken", "Uitvoering", "Gevolgen voor gemeenten", "Financiën", "Vervolg",
            "Reactie op de moties", "Onderzoek", "Toezicht", "Planning", "Achtergrond")
ROWS = ("Gelderland", "Overijssel", "Noord-Brabant", "Limburg", "Utrecht", "Zeeland", "Flevoland",
        "Drenthe", "Groningen", "Fryslân", "Noord-Holland", "Zuid-Holland")
COLUMNS = ("Huur", "Koop", "Jongeren", "Ouderen", "Markt", "Overheid")


class Draw:
    """Numbers that look drawn, and are the same everywhere."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % (1 << 64)
        return (self.state >> 33) % limit

    def of(self, items):
        return items[self.below(len(items))]


def dutch(number):
    return f"{number:,}".replace(",", ".")


def telling(draw):
    a, b, paper = 100 + draw.below(90_000), 50 + draw.below(9_000), 1 + draw.below(999)
    # A paper has one year.
    year = 2012 + paper % 12
    return draw.of(TELLING).format(
        a=dutch(a), b=dutch(b), s=dutch(a + b), y=year, z=f"{(year + 1) % 100:02}",
        p=f"{1 + draw.below(98)},{draw.below(10)}", m=f"{1 + draw.below(400)},{draw.below(10)}",
        n=paper, d=1 + draw.below(28))


def prose(draw, every=20):
    """A paragraph of three to six sentences, one in `every` with figures or a paper."""
    return " ".join(telling(draw) if draw.below(every) == 0 else draw.of(PLAIN)
                    for _ in range(3 + draw.below(4)))


def wrapped(paragraph, width=80):
    lines, line = [], ""
    for word in paragraph.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
    return "\n".join(lines + [line])


def text_letter(draw, source, suffix):
    """A letter of corpus/ with more paragraphs in its middle, in the manner of its layout."""
    parts = source.split("\n\n")
    place = len(parts) * 2 // 3
    more, written, note = [], len(source), 40
    while written < TEXT_SIZE:
        item = prose(draw)
        if suffix == ".md" and draw.below(4) == 0:
            note += 1
            item += f"<sup>{note}</sup>\n\n---\n\n<sup>{note}</sup> {telling(draw)}"
        elif suffix == ".txt":
            item = wrapped(item)
        if draw.below(5) == 0:
            heading = draw.of(HEADINGS)
            item = (f"### **{heading}**\n\n" if suffix == ".md" else f"{heading}\n") + item
        more.append(item)
        written += len(item) + 2
    return "\n\n".join(parts[:place] + more + parts[place:])


def table(draw, number):
    """Rows and columns with the totals that they have."""
    columns = 2 + draw.below(3)
    rows = 4 + draw.below(6)
    values = [[10 + draw.below(9_000) for _ in range(columns)] for _ in range(rows)]
    names = [COLUMNS[(number + column) % len(COLUMNS)] for column in range(columns)] + ["Totaal"]

    def row(name, cells):
        return (f'<tr><th scope="row">{name}</th>'
                + "".join(f"<td>{dutch(cell)}</td>" for cell in [*cells, sum(cells)]) + "</tr>\n")

    head = "".join(f'<th scope="col">{name}</th>' for name in names)
    return (f"<table>\n<caption>Tabel {number}. Aanvragen naar provincie</caption>\n"
            f'<thead>\n<tr><th scope="col">Provincie</th>{head}</tr>\n</thead>\n<tbody>\n'
            + "".join(row(ROWS[(number + i) % len(ROWS)], cells) for i, cells in enumerate(values))
            + row("Totaal", [sum(column) for column in zip(*values)]) + "</tbody>\n</table>\n")


def markup(draw, paragraph):
    """A paragraph as the publisher's pages have it, with a link or a stressed word now and then."""
    words = paragraph.split(" ")
    if draw.below(3) == 0:
        place = draw.below(len(words))
        address = f"https://www.voorbeeld.nl/{draw.below(9_999)}"
        words[place] = f'<a href="{address}" class="extern">{words[place]}</a>'
    elif draw.below(3) == 0:
        place = draw.below(len(words))
        words[place] = f'<strong class="vet">{words[place]}</strong>'
    return f"<p>{' '.join(words)}</p>\n"


def html(title, body):
    return ("<!doctype html>\n<html lang=\"nl-NL\">\n<head>\n<meta charset=\"utf-8\">\n"
            f"<title>{title}</title>\n</head>\n<body>\n"
            "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/stukken\">Documenten</a></li>"
            "</ul></nav>\n"
            f"<main id=\"content\">\n<h1>{title}</h1>\n<p>Geachte voorzitter,</p>\n"
            + "".join(body) + "</main>\n</body>\n</html>\n")


def table_letter(draw):
    body, written, number = [], 0, 0
    while written < TABLE_SIZE:
        number += 1
        items = [f"<h2>{draw.of(HEADINGS)}</h2>\n"] + [markup(draw, prose(draw)) for _ in range(8)]
        items.append(table(draw, number))
        body += items
        written += sum(map(len, items))
    return html("Kamerbrief over de aanvragen", body)


def page_letter(draw, sources):
    """A page of corpus/ with more paragraphs, or one with few figures."""
    source = draw.of(sources)
    place = source.rfind("</p>") + len("</p>")
    body, written = [], len(source)
    while written < PAGE_SIZE:
        item = markup(draw, prose(draw, every=16))
        if draw.below(6) == 0:
            item = f'<h2 class="tussenkop">{draw.of(HEADINGS)}</h2>\n' + item
        body.append(item)
        written += len(item)
    return source[:place] + "\n" + "".join(body) + source[place:]


def repeated(draw, size, make):
    items, written = [], 0
    while written < size:
        items.append(make(draw))
        written += len(items[-1]) + 2
    return "# Brief\n\nGeachte voorzitter,\n\n" + "\n\n".join(items) + "\n"


def plain_words(draw):
    return " ".join(draw.of(PLAIN) for _ in range(4))


def dense_figures(draw):
    return " ".join(telling(draw) for _ in range(4))


def sources(*suffixes):
    """The letters of corpus/ that are UTF-8, with the ends of their names."""
    for path in sorted(CORPUS.iterdir()):
        # Specimens that came later: with them, counts would say nothing beside those before.
        if path.name.startswith("zonnedaken-"):
            continue
        if path.suffix in suffixes and path.name != "README.md":
            try:
                yield path.read_bytes().decode("utf-8"), path.suffix
            except UnicodeDecodeError:
                continue  # a specimen of another encoding


def fixed():
    """The sets, each a name and its letters with the ends of their names."""
    texts = list(sources(".md", ".txt"))
    pages = [text for text, _ in sources(".html", ".xhtml")]
    draw = Draw(2022)
    return {
        "text": [(text_letter(draw, *texts[i % len(texts)]), texts[i % len(texts)][1])
                 for i in range(TEXT_LETTERS)],
        "tables": [(table_letter(draw), ".html") for _ in range(TABLE_LETTERS)],
        "pages": [(page_letter(draw, pages), ".html") for _ in range(PAGE_LETTERS)],
        "words": [(repeated(draw, ONE_SIZE, plain_words), ".md")],
        "figures": [(repeated(draw, ONE_SIZE, dense_figures), ".md")],
    }


def large():
    """Letters of 20 MB: plain, and dense with figures and with tables."""
    draw, size = Draw(2023), 20_000_000
    yield "plain", ".md", repeated(draw, size, plain_words)
    yield "figures", ".md", repeated(draw, size, dense_figures)
    body, written = [], 0
    while written < size:
        body += [markup(draw, prose(draw)), table(draw, len(body) % 90)]
        written += len(body[-1]) + len(body[-2])
    yield "tables", ".html", html("Kamerbrief over de aanvragen", body)


def write(folder):
    """Writes them, and beside them the digest of the sets that are counted."""
    digest = hashlib.sha256()
    for name, letters in fixed().items():
        place = folder / "fixed" / name
        place.mkdir(parents=True, exist_ok=True)
        for index, (text, suffix) in enumerate(letters):
            data = text.encode("utf-8")
            digest.update(data)
            (place / f"{index:03}{suffix}").write_bytes(data)
    place = folder / "large"
    place.mkdir(parents=True, exist_ok=True)
    for name, suffix, text in large():
        (place / f"{name}{suffix}").write_text(text, encoding="utf-8")
    (folder / "fixed.sha256").write_text(digest.hexdigest() + "\n", encoding="utf-8")
