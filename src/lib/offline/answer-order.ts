import type { RequestKind } from './request-kind.ts';
import type { Edition } from './server-edition.ts';

/**
 * Where an answer may come from. `kept`: this worker's edition; `kept-for-page`: the edition of the page that asks;
 * `kept-anywhere`: any edition. `network-in-time` gives up early, `network-if-same` asks only a server that has the
 * edition of the page. `empty-page` draws itself from kept data; `explanation` and `refusal` say what is not there.
 */
export type Source =
	| 'kept'
	| 'kept-for-page'
	| 'kept-anywhere'
	| 'network'
	| 'network-in-time'
	| 'network-if-same'
	| 'empty-page'
	| 'explanation'
	| 'refusal';

/**
 * The sources of an answer, in the order they are tried. A view is of the server's edition whenever the server
 * answers; numbers are never of another edition than the page that asks for them.
 */
export function answerOrder(
	kind: Exclude<RequestKind, 'none'>,
	edition: Edition
): readonly Source[] {
	switch (kind) {
		case 'view':
			if (edition === 'other') return ['network', 'kept', 'explanation'];
			return ['kept', 'network', 'explanation'];
		case 'detail':
			return ['network-in-time', 'empty-page', 'network', 'explanation'];
		case 'page':
			return ['network', 'explanation'];
		case 'numbers':
			return ['kept-for-page', 'network-if-same', 'refusal'];
		case 'hashed':
			return ['kept-anywhere', 'network'];
		case 'file':
			return ['kept-for-page', 'network', 'kept-anywhere'];
	}
}

/** The kind whose order depends on which edition the server has. */
export const dependsOnServer = (kind: RequestKind): boolean => kind === 'view';
