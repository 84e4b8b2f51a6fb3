/** What a page says, as HTML: what stands in its head and in its body. */
export interface Rendered {
  readonly head: string;
  readonly body: string;
}
