"""The kinds of letter that growth holds against their size: one thing repeated, in each layout."""

WORDS = ("de het een van voor met over aan door bij ook nog naar onder tussen zonder gemeente "
         "minister kabinet regeling uitvoering toezicht beleid aanpak onderzoek ministerie").split()
MARKDOWN = "# Brief\n\nDen Haag, 7 juni 2023\n\nGeachte voorzitter,\n\n"
PAGE = ("Vergaderjaar 2022-2023\n\n34 352 Uitvoering en evaluatie Participatiewet\n\nNr. 281\n"
        "BRIEF VAN DE MINISTER\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\n"
        "Den Haag, 7 juni 2023\n\n")
HTML = "<!DOCTYPE html><html><head><title>Brief</title></head><body><h1>Brief</h1>\n"
XML = ('<?xml version="1.0" encoding="utf-8"?>\n<officiele-publicatie><kamerstuk><stuk>\n'
       "<algemeen><vrije-tekst><tekst>\n")
XML_END = "</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>\n"


def words(i, count):
    """Some words; others for every number."""
    return " ".join(WORDS[(i * 7 + k * (3 + i % 5)) % len(WORDS)] for k in range(count))


def dutch(number):
    return f"{number:,}".replace(",", ".")


def number(i):
    """Numbers of three to six digits that do not repeat soon."""
    return dutch(100 + i * 7919 % 899_983)


def year(i):
    return 2010 + i % 12


def session(i):
    return f"{year(i)}/{(year(i) + 1) % 100:02}"


def sentence(i):
    return words(i, 12).capitalize() + ". "


def table(i, rows, columns, end="\n"):
    cells = [[number(i * 31 + row * 7 + column) for column in range(columns)] for row in range(rows)]
    head = "| | " + " | ".join(str(2000 + column % 90) for column in range(columns)) + " |\n"
    rule = "|---" * (columns + 1) + "|\n"
    return head + rule + "".join(
        f"| {WORDS[row % 25]} {row} | " + " | ".join(line) + " |\n"
        for row, line in enumerate(cells)) + end


def page_table(i):
    lines = [f"Tabel {i + 1} Aantallen\n", "                        2020     2021     2022\n"]
    for row in range(4):
        values = "".join(number(i * 13 + row * 3 + k).rjust(9) for k in range(3))
        lines.append(f"{WORDS[(i + row) % 25]:<20}{values}\n")
    return "".join(lines) + "\n" + sentence(i) + "\n\n"


def html_table(i, rows, span=""):
    return "<table>" + "".join(
        f"<tr><td{span}>{words(row, 2)}</td><td>{number(i + row)}</td><td>{number(row * 3 + i)}</td></tr>\n"
        for row in range(rows)) + "</table>\n"


class Kind:
    """A kind of letter: what begins it, what is repeated, what ends it."""

    def __init__(self, name, suffix, item, head="", tail="", command=("extract",),
                 known=None):
        self.known = known
        self.name, self.suffix, self.item = name, suffix, item
        self.head, self.tail, self.command = head, tail, command

    def write(self, size, path):
        written = len(self.head) + len(self.tail)
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.head)
            i = 0
            while written < size:
                text = self.item(i)
                file.write(text)
                written += len(text)
                i += 1
            file.write(self.tail)

    def arguments(self, path):
        return [self.command[0], str(path) + (self.command[1] if len(self.command) > 1 else ""),
                *self.command[2:]]


def text(name, item, **more):
    more.setdefault("head", MARKDOWN)
    return Kind(name, ".md", item, **more)


def page(name, item, **more):
    return Kind(name, ".txt", item, head=PAGE, **more)


def html(name, item, **more):
    more.setdefault("head", HTML)
    more.setdefault("tail", "</body></html>\n")
    return Kind(name, ".html", item, **more)


def xml(name, item, **more):
    more.setdefault("head", XML)
    more.setdefault("tail", XML_END)
    return Kind(name, ".xml", item, **more)


def cite(i, number="nr. 281"):
    return f"Kamerstukken II {session(i)}, 34 352, {number}"


KINDS = [
    text("body", lambda i: sentence(i) + sentence(i + 3) + "\n\n"),
    text("one-paragraph", sentence),
    text("one-sentence", lambda i: WORDS[i % 25] + " "),
    text("one-line-a-word", lambda i: WORDS[i % 25] + "\n"),
    text("headings", lambda i: f"## {words(i, 3)}\n\n{sentence(i)}\n\n"),
    text("figures", lambda i: f"In {year(i)} zijn er {number(i)} banen in {WORDS[i % 25]}.\n\n"),
    text("figures-in-one-paragraph", lambda i: f"In {year(i)} zijn er {number(i)} banen bij de overheid. "),
    text("figures-in-one-sentence", lambda i: f"{number(i)} banen en "),
    text("bare-figures", lambda i: f"{number(i)}, "),
    text("torn-figures-in-one-sentence", lambda i: f"{number(i)} **banen** en "),
    text("torn-figures-in-one-paragraph", lambda i: f"In {year(i)} waren er **{number(i)}** banen. "),
    text("figures-over-lines", lambda i: f"{number(i)} banen en \n"),
    text("sums", lambda i: f"Er zijn {number(i)} mannen en {number(i + 5)} vrouwen, in totaal {number(i + 9)} personen.\n\n"),
    text("one-sum", lambda i: f"{number(i)} euro voor {WORDS[i % 25]}, ",
         tail="in totaal 12.345.678 euro.\n"),
    text("percentages", lambda i: f"Het aandeel is {i % 97},{i % 10} procent van de {number(i)} leerlingen.\n\n"),
    text("changes", lambda i: f"Het aantal steeg van {number(i)} naar {number(i + 7)} banen in {year(i)}.\n\n"),
    text("levels", lambda i: f"Eind {year(i)} waren er {number(i)} banen, {number(i + 1)} meer dan in {year(i + 3)}.\n\n"),
    text("goals", lambda i: f"Het doel is {number(i)} extra banen in {year(i) + 15}.\n\n"),
    text("dates", lambda i: f"Op {1 + i % 28} juni {year(i)} is de brief gestuurd.\n\n"),
    text("dates-in-one-sentence", lambda i: f"{1 + i % 28} juni {year(i)}, "),
    text("citations", lambda i: f"Zie {cite(i, f'nr. {i % 9999 + 1}')}.\n\n"),
    text("citations-in-one-paragraph", lambda i: f"Zie {cite(i, f'nr. {i % 9999 + 1}')}. "),
    text("citations-in-one-sentence", lambda i: f"{cite(i, f'nr. {i % 9999 + 1}')}; "),
    text("citations-repeated", lambda i: f"Zie {cite(i)}.\n\n"),
    text("citations-repeated-in-one-sentence", lambda i: f"{cite(i)}; "),
    text("citations-of-one-year", lambda i: f"Zie {cite(0)}.\n\n"),
    text("citations-with-dates", lambda i: f"In de brief van {1 + i % 28} juni {year(i)} ({cite(i)}) staat dit.\n\n"),
    text("citations-in-notes", lambda i: f"Dit is zo[^{i + 1}].\n\n[^{i + 1}]: {cite(i)}.\n\n"),
    text("number-list", lambda i: f"{i + 1}, ", head=MARKDOWN + "Zie Kamerstukken II 2010/11, 34 352, nrs. "),
    text("number-ranges", lambda i: f"{i * 9 + 1}-{i * 9 + 5}, ", head=MARKDOWN + "Zie Kamerstukken II 2010/11, 34 352, nrs. "),
    text("number-lists", lambda i: "Zie Kamerstukken II 2010/11, 34 352, nrs. " + ", ".join(str(i * 20 + k + 1) for k in range(20)) + ".\n\n"),
    text("that-letter", lambda i: f"In die brief van {1 + i % 28} juni {year(i)} en deze motie staat dit, zie noot {i % 99}.\n\n"),
    text("idem", lambda i: f"Zie {cite(i)}. Idem, p. {i % 99}. Zie ook aldaar.\n\n"),
    text("near-citations", lambda i: f"Kamerstukken II {session(i)}, brief van 7 juni, nr. "),
    text("torn-citations-in-one-sentence", lambda i: f"*Kamerstukken II* {session(i)}, 34 352, nr. {i % 999}; "),
    text("laws", lambda i: f"Op grond van artikel {i % 99 + 1}, eerste lid, van de Participatiewet.\n\n"),
    text("addresses", lambda i: f"Zie https://zoek.officielebekendmakingen.nl/kst-34352-{i % 999 + 1}.html voor meer.\n\n"),
    text("addresses-in-one-sentence", lambda i: f"https://www.rijksoverheid.nl/documenten/{i}, "),
    text("one-address", lambda i: f"{WORDS[i % 25]}/", head=MARKDOWN + "Zie https://www.rijksoverheid.nl/"),
    text("list", lambda i: f"- {words(i, 6)} {number(i)} euro;\n"),
    text("nested-list", lambda i: "  " * (i % 40) + f"- {words(i, 6)};\n"),
    text("list-with-total", lambda i: f"- {WORDS[i % 25]}: {number(i)} euro\n", tail="\nIn totaal 12.345 euro.\n"),
    text("questions", lambda i: f"Vraag {i + 1}\n\n{sentence(i)[:-2]}?\n\nAntwoord\n\n{sentence(i + 1)}\n\n"),
    text("notes", lambda i: f"{sentence(i)[:-2]}[^{i + 1}].\n\n[^{i + 1}]: {sentence(i + 2)}\n\n"),
    text("notes-of-five-names", lambda i: f"{sentence(i)[:-2]}[^{i % 5 + 1}].\n\n[^{i % 5 + 1}]: {sentence(i + 2)}\n\n"),
    text("notes-of-one-name", lambda i: f"{sentence(i)[:-2]}[^1].\n\n[^1]: {sentence(i + 2)}\n\n"),
    text("marks-of-one-note", lambda i: f"{WORDS[i % 25]}[^1] ", tail="\n\n[^1]: Een noot.\n"),
    text("marks-in-one-paragraph", lambda i: f"{WORDS[i % 25]}[^{i + 1}] "),
    text("marks-without-notes", lambda i: f"{sentence(i)[:-2]}[^{i + 1}].\n\n"),
    text("odd-marks-without-notes", lambda i: f"{WORDS[i % 25]}[^a{i}b] en[^{i + 7}].\n\n"),
    text("notes-without-marks", lambda i: f"[^{i + 1}]: {sentence(i)}\n\n"),
    text("links-in-one-paragraph", lambda i: f"[{WORDS[i % 25]}](https://x.nl/{i}) "),
    text("emphasis", lambda i: f"**{WORDS[i % 25]}** *en* "),
    text("open-brackets", lambda i: "([*_"),
    text("quotes", lambda i: "> " * (i % 30) + sentence(i) + "\n"),
    Kind("table-rows", ".md", lambda i: f"| {WORDS[i % 25]} {i} | {number(i)} | {number(i + 1)} | {number(i + 2)} |\n",
         head=MARKDOWN + "| | 2020 | 2021 | totaal |\n|---|---|---|---|\n"),
    text("small-tables", lambda i: table(i, 3, 3)),
    text("tables-with-totals", lambda i: table(i, 4, 2, end=f"| Totaal | {number(i)} | {number(i + 3)} |\n\n{sentence(i)}\n\n")),
    text("wide-tables", lambda i: table(i, 3, 200)),
    page("page-body", lambda i: sentence(i) + "\n" + sentence(i + 1) + ("\n\n" if i % 4 == 3 else "\n")),
    page("page-pages", lambda i: sentence(i) + "\n" + ("\f" if i % 40 == 39 else "")),
    page("page-one-paragraph-over-pages", lambda i: words(i, 12) + "\n" + ("\f" if i % 20 == 19 else "")),
    page("page-tables", page_table),
    page("page-one-table", lambda i: f"{WORDS[i % 25]:<20}{number(i):>9}{number(i + 1):>9}{number(i + 2):>9}\n"),
    page("page-digits", lambda i: f"{i % 10}\n"),
    page("page-figures", lambda i: f"{number(i)}\n"),
    page("page-notes", lambda i: f"{words(i, 10)}{i % 900 + 1}.\n\n{i % 900 + 1} {words(i, 8).capitalize()}.\n\f"),
    page("page-notes-of-one-name", lambda i: f"{words(i, 10)}1.\n\n1 {words(i, 8).capitalize()}.\n\f"),
    page("page-marks", lambda i: f"{words(i, 3)}{i % 900 + 1}, "),
    page("page-hyphens", lambda i: words(i, 8) + " maatschap-\npelijk debat\n"),
    page("page-questions", lambda i: f"{i + 1}\n{sentence(i)[:-2]}? {i % 99 + 1}\n\nAntwoord {i + 1}\n{sentence(i)}\n\n"),
    Kind("word-text", ".txt", lambda i: f"{sentence(i)[:-2]}[footnoteRef:{i + 1}].\n\n{sentence(i)}\n\n",
         head="Geachte voorzitter,\n\n"),
    html("html", lambda i: f"<p>{sentence(i)}</p>\n"),
    html("html-one-paragraph", lambda i: sentence(i), head=HTML + "<p>", tail="</p></body></html>"),
    html("html-words-in-tags", lambda i: f"<b>{WORDS[i % 25]}</b> ", head=HTML + "<p>", tail="</p></body></html>"),
    html("html-nested", lambda i: "<div>" + WORDS[i % 25] + " "),
    html("html-nested-spans", lambda i: "<span><b>" + WORDS[i % 25] + " "),
    html("html-attributes", lambda i: "<p" + "".join(f' data-a{k}="{WORDS[(i + k) % 25]}"' for k in range(12)) + f">{WORDS[i % 25]}</p>\n"),
    # libxml2 before 2.14 compares each attribute of a tag with all others of it.
    html("html-attributes-of-one-tag", lambda i: f' data-a{i}="{WORDS[i % 25]}"', head=HTML + "<p",
         tail=">Tekst.</p></body></html>", known="libxml2"),
    html("html-entities", lambda i: "&eacute;&amp;&#8217; ", head=HTML + "<p>", tail="</p></body></html>"),
    html("html-marks", lambda i: "woord<sup>1</sup> ", head=HTML + "<p>", tail="</p></body></html>"),
    html("html-marks-that-count", lambda i: f"woord<sup>{i + 1}</sup> ", head=HTML + "<p>", tail="</p></body></html>"),
    html("html-links", lambda i: f'<a href="https://x.nl/{i}">woord</a> ', head=HTML + "<p>", tail="</p></body></html>"),
    html("html-figures-in-tags", lambda i: f"<b>{number(i)}</b> banen en ", head=HTML + "<p>", tail="</p></body></html>"),
    html("html-table", lambda i: f"<tr><td>{words(i, 2)}</td><td>{number(i)}</td><td>{number(i + 3)}</td></tr>\n",
         head=HTML + "<table>", tail="</table></body></html>"),
    html("html-small-tables", lambda i: html_table(i, 3)),
    html("html-rowspans", lambda i: html_table(i, 30, ' rowspan="30"')),
    html("html-one-rowspan", lambda i: f'<tr><td rowspan="{60000 - i % 9}">{words(i, 2)}</td><td>{number(i)}</td></tr>\n',
         head=HTML + "<table>", tail="</table></body></html>"),
    html("html-colspans", lambda i: f'<tr><td colspan="{900 + i % 9}">{number(i)}</td></tr>\n',
         head=HTML + "<table>", tail="</table></body></html>"),
    html("html-list", lambda i: f"<li>{words(i, 5)} {number(i)} euro", head=HTML + "<ul>", tail="</ul></body></html>"),
    xml("xml", lambda i: f"<al>{sentence(i)}</al>\n"),
    xml("xml-notes", lambda i: f'<al>{words(i, 6)}<noot id="n{i}" type="voet"><noot.nr>{i + 1}</noot.nr><noot.al>{sentence(i)}</noot.al></noot>.</al>\n'),
    xml("xml-notes-in-one-paragraph", lambda i: f'{WORDS[i % 25]}<noot id="n{i}" type="voet"><noot.nr>{i + 1}</noot.nr><noot.al>{WORDS[i % 25]}</noot.al></noot> ',
        head=XML + "<al>", tail="</al>" + XML_END),
    xml("xml-links", lambda i: f'<extref doc="kst-34352-{i % 999 + 1}">Kamerstuk {i}</extref> ',
        head=XML + "<al>", tail="</al>" + XML_END),
    xml("xml-table", lambda i: f"<row><entry><al>{words(i, 2)}</al></entry><entry><al>{number(i)}</al></entry></row>\n",
        head=XML + '<table><tgroup cols="2"><tbody>', tail="</tbody></tgroup></table>" + XML_END),
    xml("xml-nested", lambda i: "<tekst>" + WORDS[i % 25] + " ", tail=""),
    text("check-figures", lambda i: f"In {year(i)} zijn er {number(i)} banen en {number(i + 2)} huizen, samen {number(i + 3)}.\n\n", command=("check",)),
    text("check-citations", lambda i: f"Zie {cite(i)}.\n\n", command=("check",)),
    text("check-sarif", lambda i: f"Zie {cite(i)}.\n\n", command=("check", "", "--sarif")),
    text("graph-citations", lambda i: f"Zie {cite(i, f'nr. {i % 9999 + 1}')}.\n\n", command=("graph", "", "--format", "graphml")),
    text("graph-one-paper", lambda i: f"Zie {cite(i)}.\n\n", command=("graph", "", "--format", "dot")),
    text("graph-number-list", lambda i: f"{i + 1}, ", head=MARKDOWN + "Zie Kamerstukken II 2010/11, 34 352, nrs. ", command=("graph", "", "--format", "graphml")),
    text("graph-number-list-turtle", lambda i: f"{i + 1}, ", head=MARKDOWN + "Zie Kamerstukken II 2010/11, 34 352, nrs. ", command=("graph", "", "--format", "turtle")),
    text("graph-number-list-json", lambda i: f"{i + 1}, ", head=MARKDOWN + "Zie Kamerstukken II 2010/11, 34 352, nrs. ", command=("graph", "", "--format", "jsonld")),
    text("graph-number-ranges", lambda i: f"{i * 9 + 1}-{i * 9 + 5}, ", head=MARKDOWN + "Zie Kamerstukken II 2010/11, 34 352, nrs. ", command=("graph", "", "--format", "csv")),
    text("graph-in-one-sentence", lambda i: f"{cite(i, f'nr. {i % 9999 + 1}')}; ", command=("graph", "", "--format", "graphml")),
    text("explain-marks", lambda i: f"{WORDS[i % 25]}[^1] ", tail="\n\n[^1]: Een noot.\n", command=("explain", ":7")),
    text("explain-note", lambda i: f"{WORDS[i % 25]}[^1] ", tail="\n\n[^1]: Een noot.\n", command=("explain", "", "fn-1")),
    text("explain-figures", lambda i: f"{number(i)} banen en ", command=("explain", ":7")),
    text("explain-citations", lambda i: f"{cite(i)}; ", command=("explain", ":7")),
]

LETTER = "# Brief\n\nDen Haag, {day} juni {year}\n\nGeachte voorzitter,\n\nIn 2022 zijn er {figure} banen. Zie Kamerstukken II {session}, 34 352, nr. {paper}.\n\n" + "\n\n".join(sentence(i) + sentence(i + 5) for i in range(6)) + "\n"
FOLDERS = {
    # Letters that state one measure: the same number, others, one dossier each, one day.
    "folder-one-number": dict(figure=lambda i: "75.179", paper=lambda i: i % 999 + 1),
    "folder-many-numbers": dict(figure=number, paper=lambda i: i % 999 + 1),
    "folder-unrelated": dict(figure=lambda i: dutch(10_000 + i * 37 % 80_000), paper=lambda i: i % 9 + 1, dossier=True),
    "folder-one-paper": dict(figure=number, paper=lambda i: 281),
}
