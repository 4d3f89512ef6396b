import { slicePassage, type Passage } from './passage.ts';
import { sentenceRanges } from './sentences.ts';

const MEASURE_START =
	/^(?:下一步|下阶段|今后|针对(?:以上|上述|存在|该)|改进措施|整改措施|建议|对此|为此|我[办局委院馆]将|(?:拟|将)(?:进一步|继续|加强|加大|加快|完善|强化|采取|督促)|措施[:：])/;

const PROMISE =
	/[；;，,](?=(?:下一步|下步|下阶段|今后|改进措施|整改措施|(?:拟|将)(?:进一步|继续|加强|加大|加快|完善|强化|采取|督促)))/g;

/** Ranges of sentences, cut once more where a sentence turns to what will be done. */
function sentencesAndPromises(text: string): [number, number][] {
	return sentenceRanges(text, '。！？').flatMap(([start, end]): [number, number][] => {
		const cut = [...text.slice(start, end).matchAll(PROMISE)][0];
		if (cut === undefined) return [[start, end]];
		const at = start + cut.index + 1;
		return [
			[start, at],
			[at, end]
		];
	});
}

/** Sentences of a text about both, problems and measures apart. */
export function divideMixed(passages: readonly Passage[]): {
	problems: Passage[];
	measures: Passage[];
} {
	const problems: Passage[] = [];
	const measures: Passage[] = [];
	let inMeasures = false;
	for (const passage of passages) {
		for (const [start, end] of sentencesAndPromises(passage.text)) {
			const sentence = slicePassage(passage, start, end);
			const bare = sentence.text.replace(
				/^(?:[一二三四五六七八九十]{1,2}[是、]|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、])/,
				''
			);
			if (/^(?:存在的?(?:主要)?问题|主要问题|问题)[:：]/.test(bare)) inMeasures = false;
			if (MEASURE_START.test(bare)) inMeasures = true;
			else if (
				start === 0 &&
				bare !== sentence.text &&
				!MEASURE_START.test(bare) &&
				!/^(?:加强|完善|进一步|提高|强化|健全|优化|建立)/.test(bare)
			)
				inMeasures = false;
			(inMeasures ? measures : problems).push(sentence);
		}
	}
	return { problems, measures };
}
