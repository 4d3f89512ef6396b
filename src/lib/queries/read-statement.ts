/** What a reader wrote, as far as it may be asked: the query itself, and whether its columns or a summary are wanted. */
export interface ReadStatement {
	kind: 'rows' | 'describe' | 'summarize';
	query: string;
	/** Offset of the query in the reader's text. */
	offset: number;
}

export type RefusalCode = 'empty' | 'several' | 'writes' | 'not_a_query';

/** Why a text is not asked, and which word of it is the reason. */
export interface Refusal {
	code: RefusalCode;
	from: number;
	to: number;
}

interface Token {
	kind: 'word' | 'sign' | 'text';
	text: string;
	from: number;
	to: number;
}

/** DuckDB's own tokens: texts with doubled quotes, E-texts with backslashes, dollar quotes, nested comments. */
const TOKEN =
	/(?<space>[\s\u00a0\ufeff]+|--[^\n]*)|(?<comment>\/\*)|(?<text>[eE]'(?:[^'\\]|\\[\s\S]|'')*'?|'(?:[^']|'')*'?|"(?:[^"]|"")*"?|\$(?<tag>(?:[\p{L}_][\p{L}\p{N}_]*)?)\$[\s\S]*?(?:\$\k<tag>\$|$))|(?<word>[\p{L}_][\p{L}\p{N}_$]*)|(?<sign>[\s\S])/uy;

function commentEnd(text: string, from: number): number {
	const edge = /\/\*|\*\//g;
	edge.lastIndex = from;
	let depth = 0;
	for (let found = edge.exec(text); found; found = edge.exec(text)) {
		depth += found[0] === '/*' ? 1 : -1;
		if (depth === 0) return edge.lastIndex;
	}
	return text.length;
}

function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < text.length;) {
		TOKEN.lastIndex = at;
		const found = TOKEN.exec(text);
		if (!found) break;
		const { comment, space, word, sign } = found.groups ?? {};
		const to = comment === undefined ? TOKEN.lastIndex : commentEnd(text, at);
		if (comment === undefined && space === undefined) {
			const kind = word !== undefined ? 'word' : sign !== undefined ? 'sign' : 'text';
			tokens.push({ kind, text: found[0], from: at, to });
		}
		at = to;
	}
	return tokens;
}

const QUERY_WORDS = new Set(['SELECT', 'WITH', 'FROM', 'VALUES', 'TABLE', 'PIVOT', 'UNPIVOT']);

const WRITE_WORDS = new Set(
	`ALTER ANALYZE ATTACH BEGIN CALL CHECKPOINT COMMENT COMMIT COPY CREATE DEALLOCATE DELETE DETACH DROP EXECUTE
	EXPORT FORCE GRANT IMPORT INSERT INSTALL LOAD MERGE PRAGMA PREPARE REINDEX REPLACE RESET REVOKE ROLLBACK SET
	START TRUNCATE UPDATE UPSERT USE VACUUM`.split(/\s+/)
);

const TABLE_LIST = `SELECT table_name FROM information_schema.tables
	WHERE table_schema = 'main' ORDER BY table_name`;

/**
 * Takes a reader's text as one query, or says why not and where. It is the first of three gates and the one that
 * explains; the engine decides: the text must be one statement by itself and a query in brackets as well.
 */
export function readStatement(text: string): ReadStatement | Refusal {
	let tokens = tokensOf(text);
	while (tokens.at(-1)?.text === ';') tokens = tokens.slice(0, -1);
	const [first, second] = tokens;
	const last = tokens.at(-1);
	if (!first || !last) return { code: 'empty', from: 0, to: 0 };
	const start = tokens.find((token) => token.text !== '(') ?? first;
	const word = start.kind === 'word' ? start.text.toUpperCase() : '';
	const refuse = (code: RefusalCode, { from, to }: Token): Refusal => ({ code, from, to });
	if (WRITE_WORDS.has(word)) return refuse('writes', start);
	const semicolon = tokens.findIndex((token) => token.text === ';');
	const next = tokens.slice(semicolon).find((token) => token.text !== ';');
	if (semicolon >= 0 && next) {
		return refuse(WRITE_WORDS.has(next.text.toUpperCase()) ? 'writes' : 'several', next);
	}
	if (QUERY_WORDS.has(word)) {
		return { kind: 'rows', query: text.slice(first.from, last.to), offset: first.from };
	}
	if (word === 'SHOW' && tokens.length === 2 && second?.text.toUpperCase() === 'TABLES') {
		return { kind: 'rows', query: TABLE_LIST, offset: 0 };
	}
	if ((word === 'DESCRIBE' || word === 'SUMMARIZE') && start === first && second) {
		const kind = word === 'DESCRIBE' ? 'describe' : 'summarize';
		const isName = tokens.length === 2 && (second.kind === 'word' || second.text.startsWith('"'));
		const rest = text.slice(second.from, last.to);
		if (isName) return { kind, query: `FROM ${rest}`, offset: second.from - 'FROM '.length };
		const inner = readStatement(rest);
		if ('code' in inner) {
			return { ...inner, from: inner.from + second.from, to: inner.to + second.from };
		}
		if (inner.kind === 'rows') return { kind, query: rest, offset: second.from };
	}
	return refuse('not_a_query', start);
}
