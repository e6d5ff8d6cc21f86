"""Reports of our own as documents, for bench/converters and bench/documents: what is printed in each cell is known."""
import html
import json
import os
import subprocess
import sys
import zipfile
from decimal import Decimal

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
NPM = os.environ.get("GPR_BENCH_NPM", "")
JARS = os.environ.get("GPR_BENCH_JARS", "")
SECONDS = 180
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

# Within a folder of its own a command finds its input as in.EXT and leaves its output as out.
OFFICE = "soffice -env:UserInstallation=file://$PWD/profile --headless --convert-to '{}' --outdir o {} >/dev/null && mv o/* out"
CHROME = ("chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync"
          " --user-data-dir=$PWD/profile")


def page(report):
    """The report as a plain web page."""
    out = ['<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>', html.escape(report["title"]), "</title>\n",
           "<style>body{font-family:'Noto Sans CJK SC',sans-serif;width:170mm} table{border-collapse:collapse;width:100%}"
           " td{border:1px solid;font-size:9pt;padding:2px}</style></head>\n<body>\n<h1>", html.escape(report["title"]), "</h1>\n"]
    out += [f"<p>{html.escape(p)}</p>\n" for p in report["preamble"]]
    for section in report["sections"]:
        out.append(f"<h2>{html.escape(section['heading'])}</h2>\n")
        out += [f"<p>{html.escape(p)}</p>\n" for p in section["prose"]]
        if "rows" in section:
            out.append("<table>\n")
            for row in section["rows"]:
                out.append("<tr>")
                for cell in row:
                    if cell["down"]:
                        spans = "".join(f' {name}="{cell[key]}"' for name, key in (("colspan", "across"), ("rowspan", "down"))
                                        if cell[key] > 1)
                        words = html.escape(cell["text"]).replace("\n", "<br>") or "&nbsp;"
                        out.append(f"<td{spans}>{words}</td>")
                out.append("</tr>\n")
            out.append("</table>\n")
    if report["signatory"]:
        out.append(f"<p>{html.escape(report['signatory'])}</p>\n<p>{signed(report)}</p>\n")
    return "".join(out) + "</body></html>\n"


def signed(report):
    year, month, day = (report["signedOn"] or "0-0-0").split("-")
    return f"{int(year)}年{int(month)}月{int(day)}日"


def paragraph(text, style=None):
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{look}<w:r><w:t xml:space="preserve">{html.escape(text)}</w:t></w:r></w:p>'


def table(rows):
    width = max(sum(cell["across"] for cell in row) for row in rows)
    grid = "".join(f'<w:gridCol w:w="{9000 // width}"/>' for _ in range(width))
    borders = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    out = [f'<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
           f"<w:tblGrid>{grid}</w:tblGrid>"]
    for row in rows:
        out.append("<w:tr>")
        for cell in row:
            merge = '<w:vMerge w:val="restart"/>' if cell["down"] > 1 else "<w:vMerge/>" if cell["down"] == 0 else ""
            span = f'<w:gridSpan w:val="{cell["across"]}"/>' if cell["across"] > 1 else ""
            words = "" if cell["down"] == 0 else cell["text"]
            out.append(f'<w:tc><w:tcPr><w:tcW w:w="{9000 // width * cell["across"]}" w:type="dxa"/>{span}{merge}</w:tcPr>'
                       + "".join(paragraph(line) for line in words.split("\n")) + "</w:tc>")
        out.append("</w:tr>")
    return "".join(out) + "</w:tbl>" + paragraph("")


def docx(report, path):
    """The report as Word writes it: headings by style, spans as gridSpan and vMerge."""
    body = [paragraph(line, "Title") for line in report["titleLines"]] + [paragraph(p) for p in report["preamble"]]
    for section in report["sections"]:
        body.append(paragraph(section["heading"], "Heading1"))
        body += [paragraph(p) for p in section["prose"]]
        if "rows" in section:
            body.append(table(section["rows"]))
    if report["signatory"]:
        body += [paragraph(report["signatory"]), paragraph(signed(report))]
    size = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/></w:sectPr>'
    fonts = '<w:rFonts w:ascii="Noto Sans CJK SC" w:eastAsia="Noto Sans CJK SC"/>'
    styles = "".join(f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown}"/><w:rPr><w:b/><w:sz w:val="{height}"/></w:rPr></w:style>'
                     for name, shown, height in (("Title", "Title", 36), ("Heading1", "heading 1", 28)))
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    office = "http://schemas.openxmlformats.org"
    parts = {
        "[Content_Types].xml": f'{head}<Types xmlns="{office}/package/2006/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
            f'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override '
            f'PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
        "_rels/.rels": f'{head}<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="r1" '
            f'Type="{office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'{head}<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="r1" '
            f'Type="{office}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
        "word/styles.xml": f'{head}<w:styles xmlns:w="{WORD}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="18"/></w:rPr></w:rPrDefault></w:docDefaults>'
            f'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>{styles}</w:styles>',
        "word/document.xml": f'{head}<w:document xmlns:w="{WORD}"><w:body>{"".join(body)}{size}</w:body></w:document>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)


def run(command, folder):
    environment = dict(os.environ, NODE_PATH=NPM, GPR_BENCH_JARS=JARS, LC_ALL="C.UTF-8", PYTHONUTF8="1")
    try:
        done = subprocess.run(command, shell=True, cwd=folder, env=environment, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return False
    out = os.path.join(folder, "out")
    return done.returncode == 0 and os.path.isfile(out) and os.path.getsize(out) > 0


def reports(work, count=4):
    """The reports, made by the generator of the tests: so many; name and report."""
    paper = os.path.join(work, "paper")
    if not os.path.exists(paper):
        subprocess.run(["mvn", "-q", "-B", "test-compile", "org.codehaus.mojo:exec-maven-plugin:3.6.4:java", "-Dexec.classpathScope=test",
                        "-Dexec.mainClass=gpr.generator.PaperJson", f"-Dexec.args='{os.path.abspath(paper)}' {count}"], cwd=ROOT, check=True)
    return [(name[:-5], json.load(open(os.path.join(paper, name), encoding="utf-8"), parse_float=Decimal))
            for name in sorted(os.listdir(paper))]
