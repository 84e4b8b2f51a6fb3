/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Something of schema.org. */
export type Thing = { readonly [key: string]: Json };
