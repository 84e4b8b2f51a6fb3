import { POLICY, POLICY_WITH_FRAMES } from '../../src/pages/policy.ts';
import { pathWithin } from './addresses.ts';
import type { Edition } from './edition.ts';

/** The site as a host serves it. `loads` is told each file that a page loads, by its path from the root. */
export const serverEdition = (loads: (path: string) => void = () => {}): Edition => ({
  link: (_page, address) => address,
  load(page, address) {
    const path = pathWithin(page, address);
    if (path !== null) loads(path);
  },
  formats: 'all',
  modules: true,
  policy: (frames) => (frames ? POLICY_WITH_FRAMES : POLICY),
  attributes: () => ({}),
  scripts: [],
  notice: null,
});

/** The same while it is developed: styles come as <style> elements, which the policy would forbid. */
export const developmentEdition = (): Edition => ({ ...serverEdition(), policy: () => null });
