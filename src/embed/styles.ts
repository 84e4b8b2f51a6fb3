/**
 * Styles of an embed's shadow: a constructed sheet, which a host's policy against inline styles does not forbid. A frame
 * that is not ready is transparent and not hidden: browsers draw nothing in a hidden one, so that it would come blank.
 */
const CSS = `
:host{display:block;position:relative;column-rule-color:CanvasText}
:host([hidden]){display:none}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0;opacity:0;pointer-events:none}
.ready iframe,.bare iframe{opacity:1;pointer-events:auto}
.box{display:flow-root;position:relative}
.framed{overflow:hidden}
.framed:not(.ready){overflow:auto}
.lost{height:auto!important}
.box.ready .poster{visibility:hidden}
.box:focus{outline:0}
.go{display:block;min-height:44px;margin:8px 0;padding:0 14px;border:1px solid #111;background:#fff;color:#111;font:600 15px/1.2 system-ui,sans-serif;cursor:pointer}
.go:focus-visible{outline:3px solid #06c;outline-offset:2px}
.stage .go{position:absolute;bottom:8px;left:8px;margin:0}
.run{--borderline-rest:26vh}
.stage{position:relative;z-index:1;height:50vh;height:50svh;overflow:hidden}
.ready .stage{position:sticky;top:var(--top)}
.run ::slotted([slot=poster]){position:absolute;inset:0;width:100%!important;max-width:none!important;height:100%!important;margin:0!important;object-fit:contain}
.run.ready ::slotted([slot=poster]){visibility:hidden}
.text{padding:24px 0 var(--borderline-rest)}
.note:not(:empty){margin:0 0 1.5em;padding-left:.8em;border-left:4px solid}
.wide{--borderline-rest:45vh;display:grid;grid-template-columns:2fr 3fr;gap:24px}
.wide .stage{grid-area:1/2;height:calc(100vh - var(--top));height:calc(100svh - var(--top))}
.wide .text{grid-area:1/1;padding-top:20vh}
@media (max-height:419px){.ready .stage{position:relative}.ready.wide .stage{position:sticky}}
@media print{
.box:not(.bare) iframe,.run iframe,.go{display:none}
.box:not(.bare){height:auto!important;overflow:visible}
.box .poster,.run ::slotted([slot=poster]){visibility:visible!important}
.run,.wide{--borderline-rest:0px;display:block}
.run .stage,.wide .stage{position:static!important;height:auto}
.run ::slotted([slot=poster]){position:static;width:auto!important;max-width:100%!important;height:auto!important}
}`;

let sheet: CSSStyleSheet | null = null;

/** One sheet for all embeds of the page. */
export function styles(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  return sheet;
}
