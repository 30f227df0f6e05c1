"""Drives a real browser through the whole page: paste, findings, evidence, a response that is edited until the verifier objects,
downloads, files, talking points, the store, Spanish, the dark, a phone, the keyboard alone; and checks accessibility with axe-core.

usage: python3 Tests/Workbench/page_test.py [PROGRAM [FOLDER FOR SCREENSHOTS]]
       (needs selenium, chromium, chromium-driver; axe-core from the package axe-playwright-python)
"""

import importlib.util
import json
import pathlib
import shutil
import sys
import tempfile
import time

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from workbench import Workbench  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build/debug/factcheck")
SHOTS = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
ARTICLE = (ROOT / "Corpus/articles/hostile-op-ed.md").read_text().split("---", 2)[2].strip()
AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js"
PATIENCE = 60
TESTS = []


def test(function):
    TESTS.append(function)
    return function


class Page:
    """A browser on the workbench."""

    def __init__(self, bench, downloads):
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1440,1000", "--lang=en"):
            options.add_argument(flag)
        options.add_experimental_option("prefs", {"download.default_directory": str(downloads)})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
        self.bench, self.downloads = bench, downloads
        self.address = bench.address

    def look(self, width=1440, height=1000, dark=False):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                    {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
        # Without motion, what is to be clicked stands still.
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
                  {"name": "prefers-reduced-motion", "value": "reduce"}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": scheme})

    def open(self, view="draft", language="en"):
        self.driver.get("about:blank")
        self.driver.get(f"{self.address}#/{view}")
        self.wait(lambda: self.run("return 'ready' in document.documentElement.dataset"))
        self.one(f"[data-language={language}]").click()

    def wait(self, condition, what="nothing happened"):
        return WebDriverWait(self.driver, PATIENCE, 0.05, (StaleElementReferenceException,)).until(lambda _: condition(), what)

    def run(self, script, *values):
        return self.driver.execute_script(script, *values)

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def paste(self, text, selector="#draft"):
        """As a paste does it: the text at once, and one event."""
        self.run("const f = document.querySelector(arguments[0]); f.value = arguments[1];"
                 "f.dispatchEvent(new Event('input', {bubbles: true}))", selector, text)

    def findings(self):
        self.wait(lambda: self.all("#findings .item"), "no findings")
        return self.all("#findings .item")

    def respond(self):
        self.wait(lambda: self.all(".answer .write"))
        self.one(".answer .write").click()
        self.wait(lambda: self.all(".answer textarea"), "no response")

    def shot(self, name):
        if SHOTS:
            SHOTS.mkdir(parents=True, exist_ok=True)
            self.driver.save_screenshot(str(SHOTS / f"{name}.png"))

    def fits(self):
        return self.run("return document.documentElement.scrollWidth <= innerWidth")

    def problems(self):
        """Serious problems that axe-core finds on the page as it stands."""
        if not self.run("return 'axe' in window"):
            self.run(AXE.read_text() + "; window.axe = axe;")
        self.driver.set_script_timeout(PATIENCE)
        result = self.driver.execute_async_script(
            "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations), e => done(String(e)))")
        assert isinstance(result, list), result
        serious = [issue for issue in result if issue["impact"] in ("serious", "critical")]
        return [f"{issue['id']}: {issue['nodes'][0]['html'][:120]} ({issue['nodes'][0]['failureSummary'][:200]})" for issue in serious]

    def downloaded(self, ending):
        def done():
            return [file for file in self.downloads.iterdir() if file.suffix == f".{ending}"]
        self.wait(done, f"no .{ending} file")
        return done()[0].read_bytes()


@test
def a_pasted_draft_shows_its_findings(page):
    page.open()
    assert page.all(".legend li"), "an empty page explains the shapes"
    page.paste(ARTICLE)
    items = page.findings()
    report = page.bench.json("POST", "/v1/scan", {"text": ARTICLE, "type": "text"})
    wanted = [f for f in report["findings"] if f["verdict"] != "supported" and f["framing"] in ("asserted", "attributed")]
    assert len(items) == len(wanted), (len(items), len(wanted))
    marks = page.all("#under mark")
    assert [" ".join(mark.get_attribute("textContent").split()) for mark in marks] == [f["text"] for f in wanted]
    for mark, finding in zip(marks, wanted):
        assert finding["verdict"] in mark.get_attribute("class")
    lines = {mark.get_attribute("class"): mark.value_of_css_property("text-decoration-style") for mark in marks}
    assert len(set(lines.values())) == len(lines) > 2, "each verdict has a line of its own"
    assert str(len(wanted)) in page.one("#status").text


@test
def a_finding_opens_its_evidence(page):
    page.findings()[1].click()
    page.wait(lambda: page.all("#detail .passage mark"), "no quote")
    quote, around = page.one("#detail .passage mark").text, page.one("#detail .passage").text
    assert quote in around and len(around) > len(quote), "the quote stands in its paragraph"
    labels = [label.text for label in page.all("#detail .fact dt")]
    for label in ("Said by", "About", "Take care"):
        assert label in labels, labels
    assert page.one("#detail .why").text
    assert page.run("return document.activeElement.closest('#detail') !== null"), "the keyboard follows"


@test
def a_response_is_drafted_edited_and_objected_to(page):
    page.respond()
    field = page.one(".answer textarea")
    assert page.all(".answer .sourcelist li"), "its sources are named"
    assert page.all(".answer .verdictline.fine"), page.one(".answer .editor").text[-400:]
    drafted = field.get_attribute("value")
    field.send_keys(Keys.CONTROL, Keys.END)
    field.send_keys("In 2031, 87,654 refugees lived in Ruritania.")
    page.wait(lambda: page.all(".answer .objections li"), "the verifier does not object")
    page.wait(lambda: "87,654" in "".join(mark.get_attribute("textContent") for mark in page.all(".answer .under mark.objection")))
    assert page.all(".answer .objections li[data-issue=ungrounded-number]") or page.all(".answer .objections li[data-issue=uncited]")
    page.shot("objection")
    page.paste(drafted, ".answer textarea")
    page.wait(lambda: page.all(".answer .verdictline.fine"), "the objection stays")


@test
def a_response_is_taken_away(page):
    text = page.one(".answer textarea").get_attribute("value")
    words = text.split("[")[0].strip()[:40]
    for kind, ending in (("markdown", "md"), ("docx", "docx"), ("html", "html")):
        page.one(f".answer [data-format={kind}]").click()
        content = page.downloaded(ending)
        if ending == "docx":
            read = page.bench.json("POST", "/v1/read?name=a.docx", content, headers={"Content-Type": "application/octet-stream"})
            content = read["text"].encode()
        assert words.split(",")[0].encode()[:20] in content, (ending, words, content[:200])
    page.driver.execute_cdp_cmd("Browser.grantPermissions", {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]})
    page.one(".answer button.main:not(.write)").click()
    page.wait(lambda: page.one(".answer .row button.main").text == "Copied", "nothing was copied")


@test
def forms_and_languages_of_a_response_can_be_chosen(page):
    before = page.one(".answer textarea").get_attribute("value")
    selects = page.all(".answer .choices select")
    Select(selects[0]).select_by_value("letter")
    page.wait(lambda: page.one(".answer textarea").get_attribute("value") != before)
    letter = page.one(".answer textarea").get_attribute("value")
    Select(selects[2]).select_by_value("es")
    page.wait(lambda: page.one(".answer textarea").get_attribute("value") != letter)
    assert page.one(".answer textarea").get_attribute("lang") == "es"
    Select(selects[2]).select_by_value("en")


@test
def findings_keep_up_with_typing(page):
    page.open()
    page.paste(ARTICLE)
    page.findings()
    times = []
    for number in range(5):
        field = page.one("#draft")
        page.run("document.body.dataset.refresh = ''")
        field.send_keys(Keys.CONTROL, Keys.END)
        field.send_keys(f"\n\nMore than 9{number} million people are displaced.")
        page.wait(lambda: page.run("return document.body.dataset.refresh"))
        times.append(float(page.run("return document.body.dataset.refresh")))
    print(f"      findings after the last key: {sorted(times)[2]:.0f} ms (median), {len(ARTICLE.split())} words")
    page.one("#draft").send_keys(Keys.CONTROL, Keys.HOME)
    page.one("#draft").send_keys("Word ")
    starts = page.run("return [...document.querySelectorAll('#under mark')].map(m => m.textContent)")
    assert starts[0].strip() in ARTICLE, "underlines stay on their words while one types"


@test
def the_keyboard_is_enough(page):
    page.driver.get("about:blank")
    page.driver.get(page.address)
    page.wait(lambda: page.run("return 'ready' in document.documentElement.dataset"))
    page.driver.switch_to.active_element.send_keys(Keys.TAB)
    assert page.run("return document.activeElement.className") == "skip"
    page.paste(ARTICLE)
    page.findings()
    field = page.one("#draft")
    page.run("arguments[0].focus(); arguments[0].setSelectionRange(0, 0)", field)
    field.send_keys(Keys.F8)
    page.wait(lambda: page.all("#under mark.current"))
    first = page.one("#under mark.current").get_attribute("textContent")
    field.send_keys(Keys.F8)
    page.wait(lambda: page.one("#under mark.current").get_attribute("textContent") != first)
    field.send_keys(Keys.SHIFT, Keys.F8)
    page.wait(lambda: page.one("#under mark.current").get_attribute("textContent") == first)
    field.send_keys(Keys.CONTROL, Keys.ENTER)
    page.wait(lambda: page.run("return document.activeElement.tagName") == "H2")
    page.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    page.wait(lambda: page.one("#detail").get_attribute("hidden") is not None)
    page.driver.switch_to.active_element.send_keys(Keys.ENTER)
    page.wait(lambda: page.one("#detail").get_attribute("hidden") is None)


@test
def no_draft_becomes_markup(page):
    page.open()
    hostile = "<script>window.pwned = 1</script><img src=x onerror='window.pwned = 1'> Refugees only cost money. </textarea><svg onload='pwned=1'>"
    page.paste(hostile + "\n\n" + "Migrants are <b>not welcome</b> in any city & cost money.")
    page.wait(lambda: page.one("#status").text)
    page.findings()[0].click()
    page.wait(lambda: page.all("#detail .said"))
    assert page.run("return window.pwned") is None
    assert not page.all("#under script, #under img, #findings img, #detail img, .said b")


@test
def files_are_read(page):
    page.open()
    page.one("#file").send_keys(str(ROOT / "Tests/DocumentsTests/Fixtures/libreoffice.docx"))
    page.wait(lambda: len(page.one("#draft").get_attribute("value")) > 40, "the file was not read")
    assert "libreoffice.docx" in page.one("#draft-note").text
    with tempfile.NamedTemporaryFile(suffix=".docx") as broken:
        broken.write(b"PK\x03\x04 nothing")
        broken.flush()
        page.one("#file").send_keys(broken.name)
        page.wait(lambda: page.all("#status .alarm"), "a broken file is not explained")


@test
def the_example_shows_what_findings_are(page):
    page.open()
    page.one("#sample").click()
    assert len({item.get_attribute("class") for item in page.findings()}) > 1


@test
def talking_points_are_drafted(page):
    page.open("points")
    page.wait(lambda: page.all("#points select"))
    Select(page.one("#points select")).select_by_index(1)
    page.wait(lambda: page.all("#sheet textarea"), "no sheet")
    assert len(page.one("#sheet textarea").get_attribute("value")) > 200
    assert page.all("#sheet .sourcelist li")


@test
def the_store_can_be_searched(page):
    page.open("store")
    page.wait(lambda: page.all("#entries .item"))
    everything = page.wait(lambda: page.one("#entry-count").text)
    page.one("#store input[type=search]").send_keys("welcoming cities")
    page.wait(lambda: page.one("#entry-count").text != everything)
    time.sleep(0.4)
    page.all("#entries .item")[0].click()
    page.wait(lambda: page.all("#entry .fact, #entry .claim"), "no entry")
    selects = page.all("#store select")
    page.one("#store input[type=search]").clear()
    page.paste("", "#store input[type=search]")
    Select(selects[0]).select_by_value("claims")
    Select(selects[3]).select_by_value("outdated")
    page.wait(lambda: page.all("#entries .item.outdated") and not page.all("#entries .item.contradicted"))
    page.all("#entries .item")[0].click()
    page.wait(lambda: page.all("#entry .claim"))
    page.one("#store .check input").click()
    page.wait(lambda: not page.all("#entries .item.outdated"))


@test
def the_page_speaks_spanish(page):
    page.open(language="es")
    assert page.run("return document.documentElement.lang") == "es"
    missing = page.run("""return import('/assets/words.js').then(({WORDS}) => {
        const used = [...document.querySelectorAll('[data-word],[data-label]')].flatMap(e => [e.dataset.word, e.dataset.label]);
        const [en, es] = [Object.keys(WORDS.en), Object.keys(WORDS.es)];
        return [...used.filter(w => w && !(w in WORDS.es)), ...en.filter(w => !(w in WORDS.es)), ...es.filter(w => !(w in WORDS.en))]; })""")
    assert missing == [], missing
    page.paste("Refugees only cost money and never give anything back.")
    page.findings()[0].click()
    page.wait(lambda: page.all("#detail .passage mark"))
    assert "Todos los hallazgos" in page.one("#detail").text
    finding = page.bench.json("POST", "/v1/scan", {"text": page.one("#draft").get_attribute("value"), "type": "text"})["findings"][0]
    reason = page.one("#detail .why")
    assert reason.text == finding["explanation_es"] and reason.get_attribute("lang") == "es", reason.text
    page.respond()
    field = page.one(".answer textarea")
    assert field.get_attribute("lang") == "es"
    field.send_keys(Keys.CONTROL, Keys.END)
    field.send_keys("En 2031 vivían 87.654 personas refugiadas en Ruritania.")
    page.wait(lambda: page.all(".answer .objections li"), "the verifier does not object")
    assert "no cita ningún hecho" in page.one(".answer .objections").text, page.one(".answer .objections").text
    page.shot("objection-spanish")


@test
def it_looks_right_and_is_accessible_everywhere(page):
    problems = []
    for name, size, dark, language in (("light", (1440, 1000), False, "en"), ("dark", (1440, 1000), True, "en"),
                                       ("phone", (390, 844), False, "en"), ("phone-dark", (390, 844), True, "es"),
                                       ("spanish", (1280, 900), False, "es"), ("zoomed", (640, 450), False, "en")):
        page.look(*size, dark=dark)
        page.open(language=language)

        def state(what):
            page.shot(f"{name}-{what}")
            assert page.fits(), f"{name}, {what}: something sticks out"
            problems.extend(f"{name}, {what}: {problem}" for problem in page.problems())

        state("1-empty")
        page.paste(ARTICLE)
        page.findings()
        time.sleep(0.2)
        state("2-findings")
        page.findings()[1].click()
        page.wait(lambda: page.all("#detail .passage mark"))
        time.sleep(0.3)
        state("3-evidence")
        page.respond()
        page.run("document.querySelector('.answer').scrollIntoView()")
        time.sleep(0.4)
        state("4-response")
        page.open("points", language)
        page.wait(lambda: page.all("#points select"))
        Select(page.one("#points select")).select_by_index(3)
        page.wait(lambda: page.all("#sheet textarea"))
        state("5-points")
        page.open("store", language)
        page.wait(lambda: page.all("#entries .item"))
        page.all("#entries .item")[0].click()
        page.wait(lambda: page.all("#entry .fact"))
        page.run("scrollTo(0, 0)")
        time.sleep(0.3)
        state("6-store")
    page.look()
    assert not problems, "\n        ".join(problems)


@test
def nothing_is_loaded_from_elsewhere_and_nothing_fails(page):
    asked = set()
    for entry in page.driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            asked.add(message["params"]["request"]["url"])
    foreign = {url for url in asked if not url.startswith((page.address, "blob:", "data:", "about:", "chrome"))}
    assert not foreign, foreign
    messages = [entry["message"] for entry in page.driver.get_log("browser") if entry["level"] == "SEVERE"]
    # A file that cannot be read is an answer with a status of 4xx, which the browser notes.
    assert not [message for message in messages if "422" not in message], messages
    weight = sum(len(page.bench.ask("GET", path)[2]) for path in ["/"] + sorted({url[len(page.address) - 1:] for url in asked if "/assets/" in url}))
    print(f"      the page weighs {weight / 1000:.0f} KB")
    assert weight < 200_000


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as downloads, Workbench(PROGRAM) as bench:
        page = Page(bench, pathlib.Path(downloads))
        try:
            page.look()
            for function in TESTS:
                started = time.time()
                try:
                    function(page)
                    print(f"ok: {function.__name__} ({time.time() - started:.1f} s)", flush=True)
                except Exception as error:  # A browser fails in many ways; each is a failed test.
                    failed += 1
                    page.shot(f"failed-{function.__name__}")
                    print(f"FAILED: {function.__name__}: {type(error).__name__} {str(error)[:1500]}", flush=True)
        finally:
            page.driver.quit()
    print(f"{len(TESTS) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
