import { describe, expect, it } from 'vitest';
import { readStatement, type RefusalCode } from './read-statement.ts';

function verdict(text: string): string {
	const read = readStatement(text);
	return 'code' in read ? read.code : read.kind;
}

/** The refusal’s code and the word it points at. */
function refused(text: string): [string, string] {
	const read = readStatement(text);
	return 'code' in read ? [read.code, text.slice(read.from, read.to)] : [read.kind, ''];
}

const HOSTILE: readonly [string, RefusalCode, string][] = [
	['', 'empty', ''],
	['  ; ;\n', 'empty', ''],
	['-- SELECT 1', 'empty', ''],
	['/* SELECT 1', 'empty', ''],
	['INSERT INTO score VALUES (1)', 'writes', 'INSERT'],
	['insert into score values (1)', 'writes', 'insert'],
	['/* SELECT */ UPDATE score SET score = 100', 'writes', 'UPDATE'],
	['-- only reads\nDELETE FROM score', 'writes', 'DELETE'],
	['/* a /* nested */ SELECT 1 */ DROP TABLE score', 'writes', 'DROP'],
	['\u00a0\ufeff\u3000TRUNCATE score', 'writes', 'TRUNCATE'],
	['CREATE TABLE mine AS SELECT 1', 'writes', 'CREATE'],
	['CREATE OR REPLACE MACRO count(x) AS 7', 'writes', 'CREATE'],
	['ALTER TABLE score RENAME TO other', 'writes', 'ALTER'],
	["COPY score TO 'x.csv'", 'writes', 'COPY'],
	["COPY score FROM 'x.csv'", 'writes', 'COPY'],
	["ATTACH 'x.db'", 'writes', 'ATTACH'],
	['DETACH memory', 'writes', 'DETACH'],
	['PRAGMA database_list', 'writes', 'PRAGMA'],
	['SET enable_external_access = true', 'writes', 'SET'],
	['RESET lock_configuration', 'writes', 'RESET'],
	['INSTALL httpfs', 'writes', 'INSTALL'],
	['FORCE INSTALL httpfs', 'writes', 'FORCE'],
	['LOAD httpfs', 'writes', 'LOAD'],
	['CALL pragma_version()', 'writes', 'CALL'],
	["EXPORT DATABASE 'x'", 'writes', 'EXPORT'],
	["IMPORT DATABASE 'x'", 'writes', 'IMPORT'],
	['VACUUM', 'writes', 'VACUUM'],
	['CHECKPOINT', 'writes', 'CHECKPOINT'],
	['BEGIN TRANSACTION', 'writes', 'BEGIN'],
	['ROLLBACK', 'writes', 'ROLLBACK'],
	['PREPARE p AS SELECT 1', 'writes', 'PREPARE'],
	['EXECUTE p', 'writes', 'EXECUTE'],
	['USE memory', 'writes', 'USE'],
	['SELECT 1; DROP TABLE score', 'writes', 'DROP'],
	['SELECT 1; ; DROP TABLE score;', 'writes', 'DROP'],
	['SELECT 1; SELECT 2', 'several', 'SELECT'],
	["SELECT 'it''s'; SELECT 2", 'several', 'SELECT'],
	["SELECT E'\\''; SELECT 2 -- '", 'several', 'SELECT'],
	["SELECT 'a\\'; SELECT 2 --'", 'several', 'SELECT'],
	['SELECT $$;$$; SELECT 2', 'several', 'SELECT'],
	['SELECT $t$ $$;$t$; SELECT 2', 'several', 'SELECT'],
	['SELECT "a;b" FROM t; SELECT 2', 'several', 'SELECT'],
	['SELECT 1 /* ; */; SELECT 2', 'several', 'SELECT'],
	['SELECT 1) AS a; DROP TABLE score; SELECT * FROM (SELECT 1', 'writes', 'DROP'],
	['EXPLAIN ANALYZE INSERT INTO score VALUES (1)', 'not_a_query', 'EXPLAIN'],
	['EXPLAIN SELECT 1', 'not_a_query', 'EXPLAIN'],
	['SELEC 1', 'not_a_query', 'SELEC'],
	["'SELECT 1'", 'not_a_query', "'SELECT 1'"],
	['"SELECT" 1', 'not_a_query', '"SELECT"'],
	['ＳＥＬＥＣＴ 1', 'not_a_query', 'ＳＥＬＥＣＴ'],
	['SHOW ALL TABLES', 'not_a_query', 'SHOW'],
	['DESCRIBE', 'not_a_query', 'DESCRIBE'],
	['DESCRIBE INSERT INTO score VALUES (1)', 'writes', 'INSERT'],
	['SUMMARIZE DELETE FROM score', 'writes', 'DELETE'],
	['DESCRIBE DESCRIBE score', 'not_a_query', 'DESCRIBE'],
	['(DROP TABLE score)', 'writes', 'DROP'],
	['((INSERT INTO score VALUES (1)))', 'writes', 'INSERT']
];

describe('readStatement', () => {
	it.each(HOSTILE)('refuses %j as %s at %j', (text, code, word) => {
		expect(refused(text)).toEqual([code, word]);
	});

	it.each([
		'SELECT 1',
		'select 1;',
		'\n  SELECT 1 -- all; of it\n',
		"SELECT ';' AS a, 'it''s; fine' AS b",
		'SELECT ";" FROM t',
		'SELECT $$;$$',
		'SELECT $q$ ; $$ ; $q$',
		"SELECT E'\\';' AS a",
		'SELECT /* ; /* ; */ ; */ 1',
		'WITH a AS (SELECT 1) SELECT * FROM a',
		'FROM score',
		'FROM score SELECT score',
		'VALUES (1), (2)',
		'TABLE score',
		'(SELECT 1) UNION ALL (SELECT 2)',
		'SHOW TABLES',
		"SELECT replace(name_zh, 'a', 'b') AS \"update\" FROM department"
	])('takes %j', (text) => {
		expect(verdict(text)).toBe('rows');
	});

	it('takes the query without the semicolon and the comments around it, and knows where it began', () => {
		expect(readStatement('-- why\n SELECT 1 ; -- done')).toEqual({
			kind: 'rows',
			query: 'SELECT 1',
			offset: 8
		});
	});

	it('takes DESCRIBE and SUMMARIZE of a table or a query', () => {
		expect(readStatement('DESCRIBE score')).toEqual({
			kind: 'describe',
			query: 'FROM score',
			offset: 4
		});
		expect(readStatement('summarize SELECT 1;')).toEqual({
			kind: 'summarize',
			query: 'SELECT 1',
			offset: 10
		});
	});

	it('reads a very long text without stalling', () => {
		const long = `SELECT ${"'a''b', ".repeat(20_000)}1${'/*'.repeat(5_000)}`;
		const started = performance.now();
		expect(verdict(long)).toBe('rows');
		expect(performance.now() - started).toBeLessThan(2_000);
	});
});
