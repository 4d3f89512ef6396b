/** What a key press asks of the show. */
export type ShowCommand =
	{ do: 'digit'; digit: string } | { do: 'spot'; x: number; y: number } | { do: PlainCommand };

/** A command without anything further to say. */
export type PlainCommand =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'enter'
	| 'blank'
	| 'overview'
	| 'spotlight'
	| 'fullScreen'
	| 'notes'
	| 'highlight'
	| 'annotate'
	| 'ratio'
	| 'theme'
	| 'chart'
	| 'help'
	| 'escape';

const MOVING: Readonly<Record<string, PlainCommand>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	Escape: 'escape',
	F5: 'fullScreen'
};

/** Single letters and signs, which a reader may switch off; the blank key of a page clicker is one of them. */
const LETTERS: Readonly<Record<string, PlainCommand>> = {
	b: 'blank',
	'.': 'blank',
	'。': 'blank',
	o: 'overview',
	s: 'spotlight',
	f: 'fullScreen',
	n: 'notes',
	h: 'highlight',
	'/': 'highlight',
	a: 'annotate',
	r: 'ratio',
	t: 'theme',
	c: 'chart',
	'?': 'help',
	'？': 'help'
};

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

interface KeyPress {
	key: string;
	shiftKey: boolean;
	altKey: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
}

interface Circumstances {
	/** Arrow keys move the spotlight. */
	isSpotlit: boolean;
	/** The focus is on something that Enter and the space bar press. */
	isOnControl: boolean;
	hasSingleKeys: boolean;
}

/** What a key asks for; null where it means nothing here. */
export function commandOf(
	{ key, shiftKey, altKey, ctrlKey, metaKey }: KeyPress,
	{ isSpotlit, isOnControl, hasSingleKeys }: Circumstances
): ShowCommand | null {
	if (altKey || ctrlKey || metaKey) return null;
	const arrow = ARROWS[key];
	if (isSpotlit && arrow) return { do: 'spot', x: arrow[0], y: arrow[1] };
	if (key === ' ') return isOnControl ? null : { do: shiftKey ? 'previous' : 'next' };
	if (key === 'Enter') return isOnControl ? null : { do: 'enter' };
	const moving = Object.hasOwn(MOVING, key) ? MOVING[key] : undefined;
	if (moving) return { do: moving };
	if (/^\d$/.test(key)) return { do: 'digit', digit: key };
	const letter = key.toLowerCase();
	const command = hasSingleKeys && Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
	return command ? { do: command } : null;
}
