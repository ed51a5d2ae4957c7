/** A stylesheet that highlights quotations, greys those without a speaker and outlines the speaker a link points to. */
export const highlighting = `
.nutgraf { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 Georgia, serif; color: #1b1b1b; }
.nutgraf h1, .nutgraf h2 { line-height: 1.2; }
.nutgraf .kicker { margin-bottom: 0; font: 700 0.8125rem/1.4 system-ui, sans-serif; letter-spacing: 0.04em; }
.nutgraf .deck { font-size: 1.25rem; }
.nutgraf .byline, .nutgraf .timestamp, .nutgraf figcaption, .nutgraf footer { font: 0.875rem/1.5 system-ui; }
.nutgraf .dateline { font-weight: 700; }
.nutgraf q, .nutgraf blockquote { background: #f1f1f1; -webkit-box-decoration-break: clone; }
.nutgraf q[data-speaker], .nutgraf blockquote[data-speaker] { background: #fff1b8; }
.nutgraf q.term, .nutgraf q.title, .nutgraf q.nickname { background: none; }
.nutgraf blockquote, .nutgraf .pull-quote { margin: 1rem 0; padding: 0.25rem 1rem; border-left: 4px solid #b08900; }
.nutgraf cite { font-style: normal; }
.nutgraf cite a { color: #0a4f8f; text-underline-offset: 0.15em; }
.nutgraf .speakers li:target { outline: 3px solid #0a4f8f; }
@media (prefers-color-scheme: dark) {
  .nutgraf { color: #e8e8e8; background: #161616; }
  .nutgraf q, .nutgraf blockquote { background: #2c2c2c; }
  .nutgraf q[data-speaker], .nutgraf blockquote[data-speaker] { background: #4a3d00; }
  .nutgraf cite a { color: #8ec5ff; }
}
`
