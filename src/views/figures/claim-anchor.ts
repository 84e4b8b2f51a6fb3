export const claimAnchor = (ref: string): string => `claim-${ref.replace('/', '-')}`;
export const claimHref = (ref: string): string => `#${claimAnchor(ref)}`;
