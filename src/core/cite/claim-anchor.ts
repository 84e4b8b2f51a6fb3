/** The id of a claim among the sources: 000/passengers-interfax stands at claim-000-passengers-interfax. */
export const claimAnchor = (ref: string): string => `claim-${ref.replace('/', '-')}`;

export const claimHref = (ref: string): string => `#${claimAnchor(ref)}`;
