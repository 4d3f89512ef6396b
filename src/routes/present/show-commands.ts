import type { ShowWords } from '$lib/messages/show.ts';
import type { Layer, Show } from './show.svelte.ts';
import type { ShowCommand } from './show-keys.ts';

/** What the show cannot do by itself. */
export interface ShowDoors {
	fullScreen(): void;
	notes(): void;
	ratio(): void;
	theme(): void;
	/** Moves the spotlight by shares of the screen. */
	spot(x: number, y: number): void;
	/** Puts the focus on the chart of the slide. */
	chart(): void;
	/** Takes the focus back from the chart; false where it was not there. */
	leaveChart(): boolean;
}

/** The share of the screen that an arrow key moves the spotlight. */
const SPOT_STEP = 0.03;

function toggle(show: Show, layer: Exclude<Layer, null>): void {
	show.layer = show.layer === layer ? null : layer;
}

/** Takes back what was opened last; with nothing open, the overview opens. */
function escape(show: Show, doors: ShowDoors, t: ShowWords): void {
	if (show.digits !== '') show.digits = '';
	else if (show.layer !== null) show.layer = null;
	else if (show.isSpotlit) show.isSpotlit = false;
	else if (doors.leaveChart()) return;
	else if (show.pointed !== null) {
		show.pointed = null;
		show.said = t.highlight.off;
	} else show.layer = 'overview';
}

function jump(show: Show, t: ShowWords): void {
	const k = Number(show.digits);
	show.digits = '';
	if (show.goTo(k - 1)) show.layer = null;
	else show.said = t.noSuchSlide(k, show.count);
}

/** Does what a key or a button asks. */
export function perform(show: Show, command: ShowCommand, doors: ShowDoors, t: ShowWords): void {
	if (show.isBlank && command.do !== 'notes') {
		show.isBlank = false;
		return;
	}
	switch (command.do) {
		case 'digit':
			show.digits = `${show.digits}${command.digit}`.slice(-3);
			return;
		case 'spot':
			doors.spot(command.x * SPOT_STEP, command.y * SPOT_STEP);
			return;
		case 'enter':
			if (show.digits !== '') jump(show, t);
			else if (!show.forward()) show.said = t.lastSlide;
			return;
		case 'next':
			show.digits = '';
			if (!show.forward()) show.said = t.lastSlide;
			return;
		case 'previous':
			show.digits = '';
			if (!show.back()) show.said = t.firstSlide;
			return;
		case 'first':
			show.goTo(0);
			return;
		case 'last':
			show.goTo(show.count - 1);
			return;
		case 'blank':
			show.isBlank = true;
			return;
		case 'spotlight':
			show.isSpotlit = !show.isSpotlit;
			show.said = show.isSpotlit ? t.spotlight : '';
			return;
		case 'escape':
			escape(show, doors, t);
			return;
		case 'overview':
		case 'highlight':
		case 'annotate':
		case 'help':
			toggle(show, command.do);
			return;
		default:
			doors[command.do]();
	}
}
