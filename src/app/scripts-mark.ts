/** How far the scripts of a page have come, in `data-scripts` on its root. */
type ScriptsMark = 'begun' | 'ran' | 'failed';

export function markScripts(mark: ScriptsMark): void {
  document.documentElement.dataset['scripts'] = mark;
}
