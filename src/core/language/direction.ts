const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|ps|syr|ug|ur|yi)(?:-|$)/;

/** How a language is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr');
