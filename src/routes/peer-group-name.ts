import type { Lang } from '$lib/messages/lang.ts';
import { site } from '$lib/messages/site.ts';

/** What a peer group is called: “政法执法部门 · 市级”. */
export function peerGroupName(
	{ kind, region_level }: { kind: string; region_level: string },
	lang: Lang
): string {
	const { kinds, regionLevels } = site[lang];
	return `${kinds[kind] ?? kind} · ${regionLevels[region_level] ?? region_level}`;
}
