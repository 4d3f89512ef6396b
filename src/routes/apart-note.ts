import { chart } from '$lib/messages/chart.ts';
import { formatList } from '$lib/format/list.ts';
import type { Lang } from '$lib/messages/lang.ts';
import type { SetApart } from '$lib/view-models/set-apart.ts';

/** The reasons why values stand apart: “another budget basis and another scope of units”. */
export function apartReasons({ dimensions }: SetApart, lang: Lang): string {
	return formatList(
		dimensions.map((dimension) => chart[lang].apart[dimension]),
		lang
	);
}

/** The note under a chart whose values do not all stand together; none where they do. */
export function apartNotes(apart: SetApart, lang: Lang): string[] {
	return apart.n === 0 ? [] : [chart[lang].setApart(apart.n, apartReasons(apart, lang))];
}
