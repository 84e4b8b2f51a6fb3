/** Styles of an embed's shadow: a constructed sheet, which a host's policy against inline styles does not forbid. */
const CSS = `
:host{display:block;position:relative}
:host([hidden]){display:none}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0;visibility:hidden}
.ready iframe{visibility:visible}
.box{position:relative}
.framed{overflow:hidden}
.box.ready .poster{visibility:hidden}
.go{position:absolute;top:12px;right:12px;min-height:44px;padding:0 14px;border:1px solid #111;background:#fff;color:#111;font:600 15px/1 system-ui,sans-serif;cursor:pointer}
.go:focus-visible{outline:3px solid #06c}
.run{--rest:26vh}
.stage{position:sticky;top:var(--top);z-index:1;height:50vh;height:50svh;overflow:hidden}
.run ::slotted([slot=poster]){position:absolute;inset:0;width:100%;height:100%;object-fit:cover}
.run.ready ::slotted([slot=poster]){visibility:hidden}
.run ::slotted([data-step]){margin:0 0 var(--rest)}
.text{padding:24px 0 var(--rest)}
.wide{--rest:45vh;display:grid;grid-template-columns:2fr 3fr;gap:24px}
.wide .stage{grid-area:1/2;height:calc(100vh - var(--top));height:calc(100svh - var(--top))}
.wide .text{grid-area:1/1;padding-top:20vh}
@media print{
iframe,.go{display:none}
.framed{height:auto!important;overflow:visible}
.ready .poster,.run.ready ::slotted([slot=poster]){visibility:visible}
.run,.wide{--rest:0;display:block}
.stage,.wide .stage{position:static;height:auto}
.run ::slotted([slot=poster]){position:static;height:auto}
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
