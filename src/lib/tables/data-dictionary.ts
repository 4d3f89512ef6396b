import { columnsOf, type Column } from '../schema/columns.ts';
import { SCHEMA_VERSION, TABLE_NAMES, TABLES } from '../schema/tables.ts';

function codes({ values }: Column): string {
	return values ? values.map((value) => `\`${value}\``).join(' · ') : '';
}

function cell(text: string | null): string {
	return (text ?? '').replaceAll('|', '\\|');
}

/** The data dictionary as Markdown, from the schema alone. */
export function renderDataDictionary(): string {
	const head = [
		'# Data dictionary',
		'',
		`Generated from \`src/lib/schema\` by \`npm run docs:build\`; schema version ${SCHEMA_VERSION}.`,
		'Every table is one Parquet file. Null means “not printed”; nothing missing is ever 0.',
		'Money is in yuan, percentages in percent (99.65, not 0.9965).',
		''
	];
	const sections = TABLE_NAMES.flatMap((name) => {
		const { description, row, key } = TABLES[name];
		return [
			`## \`${name}\``,
			'',
			`${description}. Key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
			'',
			'| column | type | null | unit | codes | note |',
			'| --- | --- | --- | --- | --- | --- |',
			...columnsOf(row).map(
				(column) =>
					`| ${[
						`\`${column.name}\``,
						column.sql,
						column.nullable ? 'yes' : 'no',
						cell(column.unit),
						cell(codes(column)),
						cell(column.description)
					].join(' | ')} |`
			),
			''
		];
	});
	return [...head, ...sections].join('\n');
}
