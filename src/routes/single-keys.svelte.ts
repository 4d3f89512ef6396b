import { storeChoice, storedChoice } from './stored-choice.ts';

const KEY = 'jilan-single-keys';

/** Whether keys pressed alone do something: who speaks instead of typing can switch them off. */
class SingleKeys {
	#isOn = $state(storedChoice(KEY) !== 'off');

	get isOn(): boolean {
		return this.#isOn;
	}

	choose(isOn: boolean): void {
		this.#isOn = isOn;
		storeChoice(KEY, isOn ? 'on' : 'off');
	}
}

export const singleKeys = new SingleKeys();
