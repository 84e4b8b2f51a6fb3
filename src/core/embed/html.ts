import { escaped } from '../escaped.ts';

declare const brand: unique symbol;
/** HTML that was made here: a text becomes some only by being escaped. */
export type Html = string & { readonly [brand]: 'html' };

/** `true` is an attribute without a value; null and false leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** What no text of ours has; a line break would end a block where a snippet is pasted among Markdown. */
const CONTROLS = /\p{Cc}/gu;

/** A text of anybody's as HTML that shows it and does nothing. */
export const shown = (text: string): Html => escaped(text.replace(CONTROLS, ' ')) as Html;

/** Pieces of HTML one after the other, with as little as nothing between them. */
export const joined = (pieces: readonly Html[], between: '' | ' ' | '\n' = ''): Html => pieces.join(between) as Html;

/** An element; without children it is one that never has any, as an image. Values stand in double quotes. */
export function element(name: string, attributes: Attributes, children?: Html): Html {
  const list = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null || value === false) return [];
    return value === true ? [` ${key}`] : [` ${key}="${shown(String(value))}"`];
  });
  const start = `<${name}${list.join('')}>`;
  return (children === undefined ? start : `${start}${children}</${name}>`) as Html;
}

/** An element that holds its children on lines of their own. */
export const block = (name: string, attributes: Attributes, children: readonly Html[]): Html =>
  element(name, attributes, joined([shown(''), ...children, shown('')], '\n'));
