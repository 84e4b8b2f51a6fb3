interface Arrival {
  readonly referrer: string;
  readonly origin: string;
  readonly hash: string;
  readonly search: string;
}

/**
 * Whether a reader who came to a step's page goes on to the story: those who follow somebody's link do. Our own links
 * and addresses that name a part of the page are meant for the page itself, and `?page` says so in any case.
 */
export function goesOn({ referrer, origin, hash, search }: Arrival): boolean {
  if (hash !== '' || new URLSearchParams(search).has('page')) return false;
  return !URL.canParse(referrer) || new URL(referrer).origin !== origin;
}
