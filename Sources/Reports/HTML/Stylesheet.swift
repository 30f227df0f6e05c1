/// How reports look: calm, printable, readable in daylight, in the dark, on a phone and without colour.
///
/// Words of drafts and sources stand in a serif face, our own in the face of the system. Each verdict has a colour, a shape, a line
/// and a pattern, so that none depends on seeing colours. Contrast of text is at least 4.5:1 in both modes.
enum Stylesheet {
  static let source = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf8; --card: #ffffff; --ink: #1d2125; --soft: #565d66; --line: #dedbd4; --bar: #4d6a8a; --link: #1f5a94;
      --contradicted: #a8281c; --misleading: #8a5300; --outdated: #6a3d9a; --unsupported: #2b6390; --supported: #23693c;
      --tint-contradicted: #fbe9e6; --tint-misleading: #fbf0dc; --tint-outdated: #f2eaf9; --tint-unsupported: #e6f0f8;
      --tint-supported: #e6f3ea;
      --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Liberation Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #15181b; --card: #1c2024; --ink: #e6e4df; --soft: #a4abb3; --line: #343a40; --bar: #86a9cf; --link: #8cbcf0;
        --contradicted: #ff9688; --misleading: #eeb557; --outdated: #c9a6f2; --unsupported: #8dbfe8; --supported: #85cf9c;
        --tint-contradicted: #3d2320; --tint-misleading: #392c16; --tint-outdated: #30263e; --tint-unsupported: #1d2f3f;
        --tint-supported: #1c3324;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.55 var(--sans); }
    .page { max-width: 70rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
    a { color: var(--link); text-underline-offset: .15em; }
    a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--card); z-index: 1; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
    h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.6rem); margin: 0 0 .75rem; letter-spacing: -.01em; }
    h2 { font-size: 1.5rem; margin: 0 0 .35rem; }
    h3, h4 { font-size: 1rem; margin: 0; }
    p, ul, ol, dl, figure, blockquote { margin: 0; padding: 0; }
    code { font: .85em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
    .lead { font-size: 1.125rem; color: var(--soft); max-width: 44rem; }
    .soft { color: var(--soft); }
    .small { font-size: .875rem; }
    .notice { margin-top: 1.5rem; padding: .75rem 1rem; border: 1px solid var(--contradicted); border-radius: 6px; }
    .notice li { margin-left: 1.25rem; overflow-wrap: anywhere; }

    .icon { width: 1.15em; height: 1.15em; vertical-align: -.2em; flex: none; }
    .contradicted { --v: var(--contradicted); --t: var(--tint-contradicted); --u: solid; }
    .misleading { --v: var(--misleading); --t: var(--tint-misleading); --u: wavy; }
    .outdated { --v: var(--outdated); --t: var(--tint-outdated); --u: dotted; }
    .unsupported { --v: var(--unsupported); --t: var(--tint-unsupported); --u: dashed; }
    .supported { --v: var(--supported); --t: var(--tint-supported); --u: double; }
    .tone { color: var(--v); }

    .verdicts { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1.25rem 2rem;
      margin-top: 2rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
    .verdicts strong { display: flex; align-items: center; gap: .45rem; font-size: 1.05rem; color: var(--v); }
    .verdicts strong b { font: 600 1.6rem/1 var(--serif); font-variant-numeric: tabular-nums lining-nums; }
    .verdicts span { display: block; font-size: .8125rem; line-height: 1.45; color: var(--soft); margin-top: .3rem; }
    .verdicts .none { --v: var(--soft); }

    main > section, main > nav { margin-top: 3.5rem; }
    .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); gap: 3rem 3.5rem; }
    figure.chart > figcaption { font: 600 1.25rem/1.3 var(--serif); margin-bottom: .25rem; }
    figure.chart > p { color: var(--soft); font-size: .875rem; margin-bottom: 1rem; max-width: 40rem; }
    .wide { grid-column: 1 / -1; }
    svg text { font: 600 .75rem var(--sans); }
    .defs { position: absolute; width: 0; height: 0; }
    .bar { display: block; width: 100%; height: .75rem; overflow: visible; }
    .plain { fill: var(--bar); }
    .old { fill: url(#hatch); stroke: var(--bar); }
    rect.contradicted { fill: var(--contradicted); }
    rect.misleading { fill: url(#stripes); stroke: var(--misleading); }
    rect.outdated { fill: url(#dots); stroke: var(--outdated); }
    rect.unsupported { fill: var(--tint-unsupported); stroke: var(--unsupported); stroke-dasharray: 3 2; }
    .list { list-style: none; }
    .list > li { padding: .6rem 0 .7rem; border-top: 1px solid var(--line); }
    .list .row { display: flex; justify-content: space-between; gap: 1rem; align-items: baseline; margin-bottom: .35rem; }
    .list .row > :first-child { min-width: 0; overflow-wrap: anywhere; }
    .list .number { font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
    .ranking > li { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) 12rem; gap: .35rem 1.75rem; align-items: center; }
    .ranking .counts { display: flex; gap: .9rem; font-variant-numeric: tabular-nums lining-nums; }
    .ranking .counts > span { color: var(--v); white-space: nowrap; font-weight: 600; }
    .ranking a { font-weight: 600; overflow-wrap: anywhere; }
    .ranking div > .soft { font-size: .8125rem; display: block; overflow-wrap: anywhere; }
    .ranking > li > details { grid-column: 1 / -1; margin: 0; }
    .ranking .number { font-size: .875rem; white-space: normal; }
    .clamp { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
    .stack { display: grid; gap: 3rem; align-content: start; }
    .trend { display: block; width: 100%; height: 2.25rem; overflow: visible; }
    .trend line { stroke: var(--line); }
    .axis { display: flex; justify-content: space-between; font-size: .75rem; color: var(--soft); border-top: 1px solid var(--line);
      padding-top: .35rem; font-variant-numeric: tabular-nums; }
    .trends > li { display: grid; grid-template-columns: minmax(0, 17rem) minmax(0, 1fr) 6.5rem; gap: .25rem 1.25rem;
      align-items: end; border: 0; padding: .45rem 0; }
    .trends .number { text-align: right; font-size: .875rem; }
    .trends.axisrow > li { padding-top: 0; }
    details { margin-top: .75rem; }
    summary { cursor: pointer; color: var(--link); font-size: .875rem; width: fit-content; }
    .scroll { overflow-x: auto; margin-top: .75rem; }
    table { border-collapse: collapse; font-size: .8125rem; font-variant-numeric: tabular-nums lining-nums; }
    caption { text-align: left; color: var(--soft); padding-bottom: .35rem; }
    th, td { text-align: right; padding: .3rem .65rem; border-top: 1px solid var(--line); white-space: nowrap; vertical-align: top; }
    th:first-child, td:first-child { text-align: left; padding-left: 0; white-space: normal; min-width: 12rem; }
    thead th { border: 0; color: var(--soft); font-weight: 600; }
    tbody th { font-weight: 400; }

    .draft { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 3px solid var(--ink); }
    .draft > header .soft { overflow-wrap: anywhere; }
    .finding { margin-top: 2.25rem; padding-top: 1.25rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
    .draft > header + .finding { margin-top: 1.25rem; }
    .finding > h3 { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .5rem; color: var(--v); font-size: 1.0625rem; line-height: 1.3; }
    .finding > h3 .soft { font-weight: 400; font-size: .875rem; }
    .finding > h3 .place { margin-left: auto; font-variant-numeric: tabular-nums; }
    .why { margin: .5rem 0 1rem; max-width: 46rem; }
    .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: max-content 1fr; gap: 1.25rem 3rem; }
    .pair > .sources { grid-column: 2; grid-row: 1 / 3; }
    .pair > .answer, .pair > .answered { grid-column: 1; align-self: start; margin-top: 0; }
    .pair > div > h4 { font-size: .8125rem; color: var(--soft); font-weight: 600; margin-bottom: .4rem; }
    .context { font: 400 1.0625rem/1.6 var(--serif); color: var(--soft); overflow-wrap: anywhere; }
    mark { background: var(--t); color: var(--ink); padding: .1em .15em; border-radius: 2px; -webkit-box-decoration-break: clone;
      box-decoration-break: clone; text-decoration: underline var(--u) var(--v) 2px; text-underline-offset: .2em; }
    .source + .source { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px dashed var(--line); }
    .source blockquote { font: 400 1.0625rem/1.5 var(--serif); overflow-wrap: anywhere; }
    .source figcaption { margin-top: .5rem; font-size: .8125rem; line-height: 1.5; color: var(--soft); }
    .source figcaption b { color: var(--ink); font-weight: 600; }
    .source dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem .75rem; }
    .source dt { font-weight: 600; }
    .source dd { margin: 0; overflow-wrap: anywhere; }
    .source dd li { list-style: none; }
    .source dd li + li { margin-top: .15rem; }
    .answer { padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
    .answer > summary { color: var(--ink); font-weight: 600; font-size: 1rem; }
    .answer .words p { font: 400 1.0625rem/1.6 var(--serif); margin-top: .6rem; max-width: 46rem; overflow-wrap: anywhere; }
    .answer .advice { margin-top: .6rem; padding-left: .75rem; border-left: 3px solid var(--misleading); max-width: 46rem; font-size: .9375rem; }
    .answer .mark { font-size: .8em; text-decoration: none; white-space: nowrap; }
    .cited { font-size: .8125rem; line-height: 1.5; color: var(--soft); }
    .cited li { margin: .4rem 0 0 1.5rem; max-width: 60rem; overflow-wrap: anywhere; }
    .answered { font-size: .9375rem; }
    .rest { margin-top: 1.5rem; }
    .rest li { margin: .4rem 0 0 1.25rem; overflow-wrap: anywhere; }
    .rest li > q { font-family: var(--serif); }
    .columns { columns: 18rem; margin-top: .75rem; font-size: .875rem; }
    .columns li { margin-left: 1.25rem; overflow-wrap: anywhere; }
    .claim { font-family: var(--serif); }
    footer { margin-top: 4rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--soft); }
    footer p { max-width: 46rem; }
    footer p + p { margin-top: .6rem; }

    @media (max-width: 46rem) {
      .page { padding: 1.75rem 1.1rem 3rem; }
      .pair { grid-template-columns: minmax(0, 1fr); grid-template-rows: none; }
      .pair > .sources { grid-column: 1; grid-row: auto; }
      .verdicts { grid-template-columns: 1fr; gap: .9rem; }
      .verdicts span { margin-top: .1rem; }
      .ranking > li { grid-template-columns: minmax(0, 1fr); }
      .trends > li { grid-template-columns: minmax(0, 1fr) max-content; }
      .trends > li > svg, .trends > li > .axis { grid-column: 1 / -1; grid-row: 2; }
      .finding > h3 .place { margin-left: 0; width: 100%; }
    }
    @media print {
      @page { margin: 18mm 16mm; }
      html { font-size: 9.5pt; }
      body { background: #fff; line-height: 1.45; }
      .page { max-width: none; padding: 0; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .skip { display: none; }
      main > section, main > nav { margin-top: 2rem; }
      .draft { margin-top: 2.5rem; }
      h2, h3, h4, .chart > figcaption, summary, .draft > header, .why { break-after: avoid; }
      .source blockquote, .list > li, figure.chart > p, .verdicts li { break-inside: avoid; }
      .pair { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 1rem 2rem; }
      .charts { display: block; }
      .charts figure.chart { margin-bottom: 2rem; }
      a { color: inherit; text-decoration: none; }
      details { display: none; }
      details.rest, details.answer, details.cited { display: block; }
      details.rest summary { color: var(--soft); list-style: none; }
      details::details-content { content-visibility: visible; height: auto; display: block; }
    }
    """
}
