import { goesOn } from './goes-on.ts';

const { referrer } = document;
const { origin, hash, search } = location;
const { root = '', step = '' } = document.documentElement.dataset;
if (step !== '' && goesOn({ referrer, origin, hash, search })) location.replace(`${root}#${step}`);
