#!/usr/bin/env bash
# Opens the HTML reports in headless Chromium and checks what a reader would find there: findings, charts, nothing hidden by an
# error, nothing wider than a phone.
#
# usage: Tests/Pages/check-report.sh [PROGRAM]     (default: .build/debug/factcheck; CHROMIUM names the browser)
set -euo pipefail
cd "$(dirname "$0")/../.."
program=${1:-.build/debug/factcheck}
browser=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
[ -n "$browser" ] || { echo "no Chromium found; install it or name it in CHROMIUM"; exit 1; }

folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
failures=0

expect() { # what, expected, found
  if [ "$2" = "$3" ]; then echo "ok: $1"; else echo "FAILED: $1: expected $2, found $3"; failures=$((failures + 1)); fi
}

open_page() { # page, result, further flags
  "$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" "${@:3}" --dump-dom "file://$1" \
    > "$2" 2> "$folder/browser.log"
}

count() { { grep -o -- "$1" "$2" || true; } | wc -l | tr -d ' '; }

"$program" scan Corpus/articles --report html="$folder/report.html" --report jsonl="$folder/report.jsonl" > /dev/null
"$program" narratives Corpus/articles --report html="$folder/narratives.html" > /dev/null

problems=$(grep -v '"verdict":"supported"' "$folder/report.jsonl" | grep -c -E '"framing":"(asserted|attributed)"')
open_page "$folder/report.html" "$folder/dom.html"
expect "every problem has its section" "$problems" "$(count '<section class="finding ' "$folder/dom.html")"
expect "every problem has its marked statement" "$problems" "$(count '<mark>' "$folder/dom.html")"
for chart in verdicts-per-draft narratives-over-time facts-cited facts-age; do
  expect "chart $chart" 1 "$(count "data-chart=\"$chart\"" "$folder/dom.html")"
done
expect "no script" 0 "$(count '<script' "$folder/dom.html")"

open_page "$folder/narratives.html" "$folder/dom.html"
expect "trend of narratives" 1 "$(count 'data-chart="narratives-over-time"' "$folder/dom.html")"
expect "list of narratives" 1 "$(count 'data-chart="narratives"' "$folder/dom.html")"

# What layout decides is measured in the page itself: a copy that may run a script writes the answers into its title.
probe='<script>addEventListener("load", () => {
  const visible = s => [...document.querySelectorAll(s)].filter(e => e.getBoundingClientRect().width > 0).length;
  const bars = visible("svg.bar > rect"), all = document.querySelectorAll("details:not([open]) svg.bar > rect").length;
  document.title = ["bars=" + (bars > 0 && bars + all >= document.querySelectorAll("svg.bar > rect").length),
    "columns=" + (visible("svg.trend > rect") > 0), "icons=" + (visible("svg.icon") > 0),
    "fits=" + (document.documentElement.scrollWidth <= innerWidth)].join(" ");
});</script></head>'
for page in report narratives; do
  sed -e '/Content-Security-Policy/d' "$folder/$page.html" > "$folder/probe.html"
  python3 - "$folder/probe.html" "$probe" <<'PYTHON'
import sys
path, probe = sys.argv[1:]
text = open(path, encoding="utf-8").read()
open(path, "w", encoding="utf-8").write(text.replace("</head>", probe, 1))
PYTHON
  # A window of the browser is never narrower than 500 points; a frame can be.
  echo '<iframe src="probe.html" style="width:400px;height:3000px;border:0"></iframe><script>onload = () => setTimeout(() => {
    document.title = frames[0].document.title }, 300)</script>' > "$folder/frame.html"
  for width in 1280 400; do
    page_file=probe.html
    [ "$width" = 400 ] && page_file=frame.html
    open_page "$folder/$page_file" "$folder/dom.html" --window-size="1280,1000" --allow-file-access-from-files --virtual-time-budget=3000
    title=$(grep -o -m 1 '<title>[^<]*</title>' "$folder/dom.html" || true)
    expect "$page at $width points: bars, columns and icons are seen, nothing sticks out" \
      "<title>bars=true columns=true icons=true fits=true</title>" "$title"
  done
done

[ "$failures" = 0 ] || exit 1
