import type * as server from './draw.server.ts';

/** The page already holds what the server drew: a blank that differs from nothing keeps it there. */
export const prerender: typeof server.prerender = () => ' ';
