import { writeFileSync } from 'node:fs';
import { renderDataDictionary } from '../src/lib/tables/data-dictionary.ts';

writeFileSync('docs/data-dictionary.md', renderDataDictionary());
console.log('docs/data-dictionary.md');
