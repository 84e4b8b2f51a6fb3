/**
 * Names, codes and what is copied as it stands: a browser that translates the page leaves them alone. For HTML that the
 * build writes; in the browser `translate={false}` says it, as the element has a property of that name.
 */
export const UNTRANSLATED: Readonly<Record<never, never>> = { translate: 'no' };
