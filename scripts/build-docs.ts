import { writeFileSync } from 'node:fs';
import { renderDataDictionary } from '../src/lib/tables/data-dictionary.ts';
import { renderScaleOut } from '../src/lib/tables/scale-out-document.ts';
import { renderQuestions } from './docs/render-questions.ts';

const DOCS = {
	'docs/data-dictionary.md': renderDataDictionary(),
	'docs/questions.md': await renderQuestions(),
	'docs/scale-out.md': renderScaleOut()
};

for (const [file, text] of Object.entries(DOCS)) {
	writeFileSync(file, text);
	console.log(file);
}
