import { findChromium, ChromiumError } from '../test/browser/find-chromium.ts';
import { thisMachine } from '../test/browser/machine.ts';

try {
	console.log(findChromium(thisMachine()));
} catch (error) {
	if (!(error instanceof ChromiumError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
