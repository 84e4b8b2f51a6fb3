/** Whether a text has one of these names in it, in whole words, whatever their capitals. */
export function saysOneOf(names: Iterable<string>, text: string): boolean {
  const said = plain(text);
  return [...names].some((name) => said.includes(plain(name)));
}

/** Words alone, a space about each, without an article before them. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${(words[0] === 'the' ? words.slice(1) : words).join(' ')} `;
}
