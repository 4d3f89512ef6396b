/** What the show and the notes window say to each other. */
export interface ShowState {
	kind: 'state';
	/** Names the show: several may run side by side. */
	show: string;
	title: string;
	/** Of the slide that is shown, from 1. */
	k: number;
	n: number;
	screen: number;
	screens: number;
	note: string;
	next: { title: string; address: string; chart: string | null; nth: number } | null;
	isBlank: boolean;
}

export type ShowMessage =
	| ShowState
	| { kind: 'closed'; show: string }
	/** A notes window asks every show, or one, where it is. */
	| { kind: 'hello'; show: string | null }
	| { kind: 'next' | 'previous'; show: string };

const CHANNEL = 'jilan-show';

/** Whether a message of the channel is one of ours; another tab may run another version. */
function isShowMessage(data: unknown): data is ShowMessage {
	if (typeof data !== 'object' || data === null || !('kind' in data) || !('show' in data)) {
		return false;
	}
	if (data.kind === 'state') {
		return 'title' in data && 'note' in data && 'next' in data && 'k' in data && 'n' in data;
	}
	return ['closed', 'hello', 'next', 'previous'].includes(String(data.kind));
}

/** Talks to the other windows of this browser; null where it cannot. */
export function openShowChannel(listen: (message: ShowMessage) => void) {
	if (typeof BroadcastChannel === 'undefined') return null;
	const channel = new BroadcastChannel(CHANNEL);
	channel.onmessage = ({ data }) => {
		if (isShowMessage(data)) listen(data);
	};
	return {
		send: (message: ShowMessage) => channel.postMessage(message),
		close: () => channel.close()
	};
}
export type ShowChannel = NonNullable<ReturnType<typeof openShowChannel>>;
