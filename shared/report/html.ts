// The report as one HTML file that opens anywhere, asks nothing of the network and prints on A4.
import { numbered } from './assemble.ts'
import type { ReportDocument } from './document.ts'
import { fontFace, type EmbeddedFont } from './fonts.ts'
import type { Emblems } from './html-bars.ts'
import { htmlBlock, htmlFacts } from './html-blocks.ts'
import { escape } from './html-escape.ts'
import { reportStyle } from './html-style.ts'
import { madeFacts } from './seal.ts'
import { plainAll } from './text.ts'
import { reportTexts } from './texts.ts'

/** Without fonts the reader's own serif and sans are used. */
export type HtmlExtras = { readonly emblems?: Emblems; readonly fonts?: readonly EmbeddedFont[] }

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

/** The whole file. All text is escaped; the policy in it forbids scripts and every request. */
export function writeHtml(document: ReportDocument, extras: HtmlExtras = {}): string {
  const clean = plainAll(document)
  const { emblems = {}, fonts = [] } = extras
  const chapters = numbered(clean.chapters)
  const [made, ...seal] = madeFacts(clean)
  const final = clean.status === 'final' ? [made, ...seal] : []
  return `<!doctype html>
<html lang="${clean.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${reportTexts.product}">
<title>${escape(clean.title)}</title>
<style>${fonts.map(fontFace).join('')}${reportStyle}</style>
</head>
<body>
<a class="overslaan" href="#inhoud">${reportTexts.skip}</a>
<div class="vel">
<header class="kaft">
<p class="merk-regel"><span class="product">${reportTexts.kind}</span><span class="status ${clean.status}">${reportTexts.status[clean.status]}</span></p>
<h1 dir="auto">${escape(clean.title)}</h1>
<p class="ondertitel" dir="auto">${escape(clean.subtitle)}</p>
${cord}
${htmlFacts([...clean.meta, ...final])}
</header>
<nav aria-labelledby="toc"><h2 id="toc">${reportTexts.contents}</h2><ol>
${chapters.map(({ shown, chapter }) => `<li><a href="#${escape(chapter.id)}"><span class="nr">${shown} </span>${escape(chapter.title)}</a></li>`).join('\n')}
</ol></nav>
<main id="inhoud" tabindex="-1">
${chapters
  .map(
    ({ shown, chapter }) =>
      `<section aria-labelledby="${escape(chapter.id)}"><h2 id="${escape(chapter.id)}"><span class="nr">${shown}</span> ${escape(chapter.title)}</h2>
${chapter.blocks.map((block, index) => htmlBlock(block, `${escape(chapter.id)}-${index}`, { emblems, fonts })).join('\n')}
</section>`,
  )
  .join('\n')}
</main>
</div>
<footer><p>${reportTexts.product} · ${escape(made.join(' '))}</p></footer>
</body>
</html>
`
}

/** The pull cord: a dilemma pulls to two sides. */
const cord =
  '<svg class="koord" viewBox="0 0 752 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="3">' +
  '<path d="M12 2 4 8l8 6M740 2l8 6-8 6M4 8h744"/><circle cx="376" cy="8" r="6" fill="currentColor" stroke="none"/></svg>'
