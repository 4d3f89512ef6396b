import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec, RangeSetBuilder } from '@codemirror/state';
import {
	Decoration,
	drawSelection,
	EditorView,
	keymap,
	lineNumbers,
	ViewPlugin,
	type DecorationSet,
	type ViewUpdate
} from '@codemirror/view';

/** A word of the text with what is wrong with it. */
export interface EditorMark {
	from: number;
	to: number;
	message: string;
}

export interface SqlEditorOptions {
	parent: HTMLElement;
	text: string;
	selection: { anchor: number; head: number };
	label: string;
	/** Id of the element that tells how to use the keyboard. */
	describedBy: string;
	/** Column names of every table that can be completed. */
	schema: Readonly<Record<string, readonly string[]>>;
	/** Chinese or English for the editor's own words. */
	phrases: Readonly<Record<string, string>>;
	onchange: (text: string) => void;
	onrun: () => void;
}

export interface SqlEditorHandle {
	text(): string;
	setText(text: string): void;
	/** Underlines a word and puts the cursor before it; null takes the mark away. */
	mark(mark: EditorMark | null): void;
	focus(): void;
	destroy(): void;
}

const TOKENS: Readonly<Record<string, string>> = {
	Keyword: 'sql-keyword',
	Type: 'sql-keyword',
	String: 'sql-string',
	Number: 'sql-number',
	Bool: 'sql-number',
	Null: 'sql-number',
	LineComment: 'sql-comment',
	BlockComment: 'sql-comment'
};

function tokensOf(view: EditorView): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	PostgreSQL.language.parser.parse(view.state.doc.toString()).iterate({
		enter({ name, from, to }) {
			const style = TOKENS[name];
			if (style && to > from) builder.add(from, to, Decoration.mark({ class: style }));
		}
	});
	return builder.finish();
}

const colours = ViewPlugin.fromClass(
	class {
		decorations: DecorationSet;
		constructor(view: EditorView) {
			this.decorations = tokensOf(view);
		}
		update({ docChanged, view }: ViewUpdate) {
			if (docChanged) this.decorations = tokensOf(view);
		}
	},
	{ decorations: ({ decorations }) => decorations }
);

const theme = EditorView.theme({
	'&': { fontSize: 'var(--text-1)', maxHeight: '24rem', minHeight: '14rem' },
	'&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
	'.cm-scroller': { fontFamily: 'ui-monospace, Menlo, Consolas, monospace', lineHeight: '1.6' },
	'.cm-content': { caretColor: 'var(--ink)', padding: 'var(--space-3) 0' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'.cm-gutters': {
		background: 'none',
		border: 'none',
		color: 'var(--ink-soft)'
	},
	'.cm-tooltip': {
		background: 'var(--surface)',
		color: 'var(--ink)',
		border: '1px solid var(--line)',
		maxWidth: '32rem'
	},
	'.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		background: 'var(--accent)',
		color: 'var(--accent-ink)'
	},
	'.cm-diagnostic-error': { borderLeftColor: 'var(--alert)' },
	'.cm-lintRange-error': {
		backgroundImage: 'none',
		textDecoration: 'underline wavy var(--alert)',
		backgroundColor: 'var(--alert-soft)'
	},
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
		{ background: 'var(--shade-1)' },
	'.sql-keyword': { color: 'var(--series-0)', fontWeight: '600' },
	'.sql-string': { color: 'var(--series-2)' },
	'.sql-number': { color: 'var(--series-1)' },
	'.sql-comment': { color: 'var(--ink-soft)', fontStyle: 'italic' }
});

/** CodeMirror for one SQL statement. Tab is left to the page, so the keyboard is never caught in it. */
export function openSqlEditor(options: SqlEditorOptions): SqlEditorHandle {
	const { label, describedBy, onchange, onrun } = options;
	const view = new EditorView({
		parent: options.parent,
		state: EditorState.create({
			doc: options.text,
			selection: options.selection,
			extensions: [
				Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (onrun(), true) }])),
				keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
				history(),
				lineNumbers(),
				drawSelection(),
				autocompletion({ icons: false }),
				sql({ dialect: PostgreSQL, schema: options.schema, upperCaseKeywords: true }),
				colours,
				theme,
				EditorView.lineWrapping,
				EditorState.phrases.of(options.phrases),
				EditorView.contentAttributes.of({
					'aria-label': label,
					'aria-describedby': describedBy,
					spellcheck: 'false',
					autocapitalize: 'off'
				}),
				EditorView.updateListener.of(({ docChanged, state }) => {
					if (docChanged) onchange(state.doc.toString());
				})
			]
		})
	});
	return {
		text: () => view.state.doc.toString(),
		setText(text) {
			view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
		},
		mark(mark) {
			const size = view.state.doc.length;
			const found = mark && {
				from: Math.min(mark.from, size),
				to: Math.min(mark.to, size),
				severity: 'error' as const,
				message: mark.message
			};
			view.dispatch(setDiagnostics(view.state, found ? [found] : []));
			if (found) view.dispatch({ selection: { anchor: found.from }, scrollIntoView: true });
		},
		focus: () => view.focus(),
		destroy: () => view.destroy()
	};
}
