import { placeEntries } from '../../../../place-entries.server.ts';

export const entries = () => placeEntries(async () => [{}]);
