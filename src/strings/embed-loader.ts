/** What the loader says in English, in the host's page. */
export const EN_LOADER = { open: 'Open the map and its text', frame: 'Map story', live: 'Live map' } as const;
