#!/usr/bin/env python3
"""Writes newsletter drafts to measure batch scanning with: the same arguments give the same bytes.

usage: make_drafts.py FOLDER [--count 1500] [--words 800] [--on-topic 0.1] [--seed 1] [--formats md,txt,html,eml,docx]

Every draft is a newsletter of about --words words; the share --on-topic of its sentences comes from the project's own
store (wordings of contested claims and of facts in Claims/), the rest is village news made of templates. One draft in six is
Spanish. The formats take turns: Markdown, text, HTML with tables for layout, e-mail with a text and an HTML part, Word.
Drafts are dated: Markdown in its front matter, e-mails in their Date header, the others in their file name.
Needs nothing but Python 3.9.
"""
import argparse
import base64
import datetime
import html
import quopri
import random
import re
import sys
import zipfile
from pathlib import Path

root = Path(__file__).resolve().parent.parent.parent

# Templates: {x} is replaced by a word of the list `x`.
ENGLISH = {
    "sentences": [
        "The {group} meets again on {day} at {hour} in the {place}, and newcomers to the hobby are as welcome as old hands.",
        "Thanks to {name}, the {thing} in the {place} has been {repaired} and looks better than it has for years.",
        "{name} brought {number} jars of {food} to the last meeting, and not one of them went home again.",
        "Please remember to close the side door of the {place}, because the {animal} has found out how to open the other one.",
        "In {month} we will paint the {thing}, so bring old clothes, a brush and a sandwich.",
        "The {group} is looking for {number} more people who can hold a tune, a ladder or a conversation.",
        "Last {day} the rain came down so hard that {name} had to carry the {thing} across the yard on a wheelbarrow.",
        "We counted {number} {animal}s in the meadow behind the {place}, which is more than in any {month} before.",
        "If you have borrowed a {thing} from the {place}, the {group} would be glad to see it again before {month}.",
        "{name} writes that the walk along the canal was muddy, long and worth every step.",
        "The raffle brought in {number} pounds, and the first prize, a basket of {food}, went to {name}.",
        "There was some debate about the {thing}, but after {number} minutes and a second pot of tea everyone agreed.",
        "Our treasurer, {name}, reports that the heating bill for the {place} is lower than it was last {month}.",
        "The recipe for {food} that {name} promised is on the back page, with a warning about the oven.",
        "From {month} on, the {place} will open at {hour} on every {day}, and the kettle will be on.",
        "A word about parking: the space in front of the {place} belongs to the milk van until {hour}.",
        "The children of the Saturday class built a {thing} out of cardboard, string and {number} bottle tops.",
        "{name} has finished the quilt, and it now hangs in the {place} where the draught used to come in.",
    ],
    "heads": ["From the {place}", "Dates for {month}", "News of the {group}", "A note from {name}", "About the {thing}"],
    "group": ["choir", "garden club", "chess circle", "book group", "repair café", "walking group", "bell ringers"],
    "place": ["village hall", "old school", "library", "boathouse", "allotment", "corner kitchen", "reading room"],
    "thing": ["notice board", "piano", "garden gate", "bicycle stand", "bread oven", "stage curtain", "bench", "lantern"],
    "food": ["plum jam", "lentil soup", "apple cake", "pickled beetroot", "rye bread", "lemon curd"],
    "animal": ["goat", "heron", "hedgehog", "magpie", "neighbour's cat", "swan"],
    "repaired": ["mended", "painted", "sanded down and oiled", "moved to the window", "fitted with new hinges"],
    "name": ["Marjorie", "Anselm", "Priya", "Tom", "Ines", "Mr Halloran", "Bettina", "old Jack", "Samuel", "Wren"],
    "day": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "month": ["January", "February", "March", "April", "May", "June", "September", "October", "November"],
    "number": ["three", "seven", "12", "19", "24", "forty", "56", "ninety"],
    "hour": ["nine", "half past ten", "noon", "a quarter to four", "six", "seven"],
    "title": "Lantern House News", "greeting": "Dear friends,", "close": "With warm regards, your Lantern House team",
}
SPANISH = {
    "sentences": [
        "El {group} se reúne otra vez el {day} a las {hour} en {place}, y quien quiera probar puede venir sin avisar.",
        "Gracias a {name}, {thing} de {place} está como nuevo y ya no chirría por las mañanas.",
        "{name} trajo {number} tarros de {food} a la última reunión y no volvió ninguno a casa.",
        "Recordad cerrar la puerta lateral, porque {animal} ha aprendido a abrir la otra.",
        "En {month} pintaremos {thing}, así que traed ropa vieja, una brocha y un bocadillo.",
        "El {group} busca {number} personas más que sepan afinar, sujetar una escalera o dar conversación.",
        "El {day} pasado llovió tanto que {name} tuvo que llevar {thing} en una carretilla.",
        "La rifa recaudó {number} euros, y la cesta de {food} le tocó a {name}.",
        "Hubo cierto debate sobre {thing}, pero tras {number} minutos y otro café todo el mundo estuvo de acuerdo.",
        "La receta de {food} que prometió {name} está en la última página, con un aviso sobre el horno.",
        "Desde {month}, {place} abrirá a las {hour} todos los {day}s y habrá café.",
        "Los niños del taller del sábado construyeron un castillo con cartón, cuerda y {number} tapones.",
    ],
    "heads": ["Desde {place}", "Fechas de {month}", "Noticias del {group}", "Unas líneas de {name}"],
    "group": ["coro", "club de lectura", "grupo de senderismo", "taller de costura", "círculo de ajedrez"],
    "place": ["la casa de la plaza", "la biblioteca", "el molino viejo", "la cocina del barrio", "la sala grande"],
    "thing": ["el piano", "el tablón", "el banco", "el horno de pan", "el telón", "el farol"],
    "food": ["mermelada de ciruela", "sopa de lentejas", "pan de centeno", "tarta de manzana"],
    "animal": ["la cabra", "el gato de la vecina", "una urraca", "el erizo"],
    "name": ["Pilar", "Anselmo", "Lucía", "don Ramón", "Inés", "Mateo", "la señora Vidal"],
    "day": ["lunes", "martes", "miércoles", "jueves", "viernes"],
    "month": ["enero", "marzo", "abril", "mayo", "junio", "septiembre", "octubre"],
    "number": ["tres", "siete", "doce", "19", "24", "cuarenta"],
    "hour": ["nueve", "diez y media", "doce", "cuatro", "seis"],
    "title": "Noticias del Farol", "greeting": "Queridas amigas, queridos amigos:",
    "close": "Un abrazo del equipo del Farol",
}


def scalar(text):
    """The text of a YAML scalar that stands on one line."""
    text = text.strip()
    if text.startswith("'") and text.endswith("'") and len(text) > 1:
        return text[1:-1].replace("''", "'")
    if text.startswith('"') and text.endswith('"') and len(text) > 1:
        return text[1:-1].replace('\\"', '"')
    return text


def wordings(language):
    """Wordings of contested claims and of what facts support or refute, in the order of the store's files."""
    keys = {"paraphrases", "supports", "refutes", "misleads"}
    found = []
    for path in sorted((root / "Claims/contested").glob("*.yaml")) + sorted((root / "Claims/variants").glob("*.yaml")):
        key = tongue = None
        for line in path.read_text(encoding="utf-8").splitlines():
            head = re.match(r"  (\w+):", line)
            inner = re.match(r"    (\w\w):$", line)
            item = re.match(r"    (?:  )?- (.+)$", line)
            if head:
                key = head.group(1)
            elif inner:
                tongue = inner.group(1)
            elif item and key in keys and tongue == language and not item.group(1).startswith(("{", "|", ">")):
                found.append(scalar(item.group(1)))
            elif line.startswith("- "):
                key = None
    return found


def ended(sentence):
    return sentence if sentence.endswith((".", "!", "?", "”", '"', "…")) else sentence + "."


#: A word of the subject that means something else: with it in a text, the sentences around it are looked at.
CHANCE_WORDS = ("newcomers",)


class Draft:
    """A newsletter: a title, a greeting, and sections of a heading with paragraphs of sentences."""

    def __init__(self, number, words, share, topical, chance):
        self.language = "es" if number % 6 == 5 else "en"
        rules = SPANISH if self.language == "es" else ENGLISH
        fill = lambda text: re.sub(r"\{(\w+)\}", lambda m: chance.choice(rules[m.group(1)]), text)
        capital = lambda text: text[:1].upper() + text[1:]
        self.date = datetime.date(2023, 1, 1) + datetime.timedelta(days=number * 1000 // 1500)
        self.title, self.greeting, self.close = f"{rules['title']} {number + 1}", rules["greeting"], rules["close"]
        templates = [t for t in rules["sentences"] if share or not any(word in t for word in CHANCE_WORDS)]
        sentences, length, on_topic, debt = [], 0, 0, 0.0
        while length < words:
            debt += share
            if debt >= 1:
                debt -= 1
                sentence = ended(chance.choice(topical[self.language]))
                on_topic += 1
            else:
                sentence = capital(fill(chance.choice(templates)))
            sentences.append(sentence)
            length += len(sentence.split())
        self.sections, at = [], 0
        while at < len(sentences):
            paragraphs = []
            for _ in range(chance.randint(1, 3)):
                size = chance.randint(2, 5)
                if sentences[at:at + size]:
                    paragraphs.append(" ".join(sentences[at:at + size]))
                at += size
            self.sections.append((capital(fill(chance.choice(rules["heads"]))), paragraphs))

    # Each form gives the file's name and bytes.

    def markdown(self, stem):
        lines = ["---", f'title: "{self.title}"', f"date: {self.date}", "---", "", f"# {self.title}", "", self.greeting, ""]
        for head, paragraphs in self.sections:
            lines += [f"## {head}", ""] + [part for text in paragraphs for part in (text, "")]
        return f"{stem}.md", "\n".join(lines + [f"*{self.close}*", ""]).encode()

    def text(self, stem):
        lines = [self.title.upper(), "", self.greeting, ""]
        for head, paragraphs in self.sections:
            lines += [head.upper(), ""] + [part for text in paragraphs for part in (wrapped(text, 76), "")]
        return f"{self.date}-{stem}.txt", "\r\n".join("\n".join(lines + [self.close, ""]).split("\n")).encode()

    def page(self):
        cell = '<tr><td style="padding:12px 24px;font-family:Georgia,serif;font-size:16px;line-height:24px;">'
        rows = [f"{cell}<h1>{html.escape(self.title)}</h1><p>{html.escape(self.greeting)}</p></td></tr>"]
        for head, paragraphs in self.sections:
            body = "".join(f"<p>{html.escape(text)}</p>\n" for text in paragraphs)
            rows.append(f"{cell}<h2>{html.escape(head)}</h2>\n{body}</td></tr>")
        rows.append(f'{cell}<p><em>{html.escape(self.close)}</em></p><p><a href="https://news.example/u?id=7f3a">unsubscribe</a></p></td></tr>')
        return (
            f'<!DOCTYPE html>\n<html lang="{self.language}"><head><meta charset="utf-8"><title>{html.escape(self.title)}</title>'
            "<style>td p { margin: 0 0 12px 0 } @media (max-width:600px) { td { width:100% } }</style></head>\n"
            '<body><div style="display:none;max-height:0;overflow:hidden">The news of the month &zwnj;&nbsp;&zwnj;&nbsp;</div>\n'
            '<!-- layout --><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0">\n'
            + "\n".join(rows)
            + '\n</table><img src="https://news.example/o.gif?id=7f3a" width="1" height="1" alt=""></body></html>\n'
        )

    def html(self, stem):
        return f"{self.date}-{stem}.html", self.page().encode()

    def mail(self, stem):
        plain = "\n\n".join([self.greeting] + [text for _, paragraphs in self.sections for text in paragraphs] + [self.close])
        stamp = self.date.strftime("%a, %d %b %Y") + " 09:00:00 +0000"
        encode = lambda text: quopri.encodestring(text.encode()).decode().replace("\n", "\r\n")
        page = base64.encodebytes(self.page().encode()).decode().replace("\n", "\r\n")
        subject = "=?utf-8?B?" + base64.b64encode(self.title.encode()).decode() + "?="
        mark = f"=_{stem}"
        return f"{stem}.eml", (
            f"From: Lantern House <news@lantern.example>\r\nTo: friends@lantern.example\r\nSubject: {subject}\r\nDate: {stamp}\r\n"
            f'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="{mark}"\r\n\r\n'
            f"--{mark}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{encode(plain)}\r\n"
            f"--{mark}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{page}\r\n--{mark}--\r\n"
        ).encode()

    def word(self, stem, file):
        name = "http://schemas.openxmlformats.org"
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

        def paragraph(text, style=None):
            properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
            # Word splits text into runs wherever somebody has edited it.
            middle = len(text) // 2
            runs = "".join(f'<w:r><w:t xml:space="preserve">{html.escape(t, quote=False)}</w:t></w:r>' for t in (text[:middle], text[middle:]))
            return f"<w:p>{properties}{runs}</w:p>"

        body = paragraph(self.title, "Title") + paragraph(self.greeting)
        for title, paragraphs in self.sections:
            body += paragraph(title, "Heading1") + "".join(paragraph(text) for text in paragraphs)
        parts = {
            "[Content_Types].xml": f'{head}<Types xmlns="{name}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
            "_rels/.rels": f'{head}<Relationships xmlns="{name}/package/2006/relationships"><Relationship Id="rId1" Type="{name}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'{head}<w:document xmlns:w="{name}/wordprocessingml/2006/main"><w:body>{body}{paragraph(self.close)}<w:sectPr/></w:body></w:document>',
        }
        with zipfile.ZipFile(file / f"{self.date}-{stem}.docx", "w", zipfile.ZIP_DEFLATED) as archive:
            for part, text in parts.items():
                archive.writestr(zipfile.ZipInfo(part, (1980, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def wrapped(text, width):
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] += (" " if lines[-1] else "") + word
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=1500)
    parser.add_argument("--words", type=int, default=800)
    parser.add_argument("--on-topic", type=float, default=0.1, help="share of the sentences that come from the store; with 0 no word of the subject is used either")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--formats", default="md,txt,html,eml,docx", help="which of md, txt, html, eml, docx, in turn")
    options = parser.parse_args()
    topical = {language: wordings(language) for language in ("en", "es")}
    if not all(topical.values()):
        sys.exit("no wordings found under Claims/; run this from a checkout of the project")
    options.folder.mkdir(parents=True, exist_ok=True)
    formats = options.formats.split(",")
    if not set(formats) <= {"md", "txt", "html", "eml", "docx"}:
        sys.exit("--formats takes md, txt, html, eml and docx, divided by commas")
    for number in range(options.count):
        draft = Draft(number, options.words, options.on_topic, topical, random.Random(options.seed * 1_000_003 + number))
        stem = f"draft-{number + 1:04d}"
        form = formats[number % len(formats)]
        if form == "docx":
            draft.word(stem, options.folder)
        else:
            name, data = {"md": draft.markdown, "txt": draft.text, "html": draft.html, "eml": draft.mail}[form](stem)
            (options.folder / name).write_bytes(data)
    sizes = [path.stat().st_size for path in options.folder.iterdir()]
    print(f"{options.count} drafts in {options.folder}: {sum(sizes) / 1e6:.1f} MB, store wordings en {len(topical['en'])}, es {len(topical['es'])}")


if __name__ == "__main__":
    main()
