import type { Translated } from './lang.ts';

const zh = {
	title: '数据',
	question: '有哪些数据，怎样自己查询？',
	sentence: (tables: number, rows: string, date: string, derived: number) =>
		`${tables} 张数据表共 ${rows} 行，数据截至 ${date}；另有 ${derived} 张派生表供查询。全部可以下载。`,
	console: {
		title: '查询台',
		intro: '只读：语句在您的浏览器里运行，数据不会改变，也不会发送到任何地方。',
		label: 'SQL 语句',
		hint: 'Ctrl 或 ⌘ + Enter 运行；Ctrl + 空格补全表名和列名；Tab 键离开编辑框。',
		run: '运行',
		stop: '停止',
		starting: (percent: number | null) =>
			percent === null ? '正在启动查询引擎……' : `正在启动查询引擎 ${percent}%`,
		running: (seconds: number) => `正在查询，最长 ${seconds} 秒……`,
		fromLink: '这条语句来自链接，尚未运行。看清楚后按“运行”。',
		lost: '链接里的语句无法读出，可能不完整，或只保存在另一个浏览器里。',
		unknown: (name: string) => `没有名为 ${name} 的预备问题，已忽略。`,
		noScript: '浏览器未运行脚本：不能查询，但可以阅读下面的语句、下载数据文件。',
		phrases: { Completions: '补全', 'Control character': '控制字符', Diagnostics: '错误' }
	},
	questions: {
		title: '预备问题',
		hint: '各视图实际使用的语句。条件“0 = 0 OR …”表示不限：把 0 = 0 换成 false，在后面的括号里写上要看的值。',
		statement: '语句',
		subject: (dept: string, report: string) => `以 ${dept} 和报告 ${report} 为例。`
	},
	failures: {
		empty: '还没有语句。请写一条查询，或从预备问题中选一个。',
		several:
			'一次只能运行一条语句。请删去多余部分。（不带 IN 列表的 PIVOT 会展开成几条，也不能用。）',
		writes:
			'这里只能查询，不能修改数据或设置，语句没有运行，数据没有改变。请用 SELECT、WITH 或 FROM 开头。',
		not_a_query: '这不是一条查询，没有运行。请用 SELECT、WITH 或 FROM 开头。',
		outside: '查询台不能读取文件或网络，只能查询下面列出的表。',
		memory: '这条语句需要的内存太多，已停止。请缩小范围，例如先加 WHERE 条件。',
		statement_timeout: '超过 10 秒，已停止。引擎正在重新启动，语句仍在上面。请缩小范围后再试。',
		statement_stopped: '已按您的要求停止。引擎正在重新启动，语句仍在上面。',
		statement_failed: '语句有误。',
		other: '查询引擎出错，语句仍在上面。'
	} as Record<string, string>,
	place: '出错的位置：',
	engineSays: '引擎原文：',
	answer: {
		title: '结果',
		count: (rows: string, ms: string) => `${rows} 行，用时 ${ms} 毫秒`,
		cut: (rows: string, ms: string) => `只显示前 ${rows} 行，后面还有；用时 ${ms} 毫秒`,
		none: '没有符合条件的行。请放宽 WHERE 条件。',
		show: '显示方式',
		views: { table: '表格', chart: '简图' },
		download: (rows: string) => `下载 CSV（${rows} 行）`,
		missing: '空值'
	},
	chart: {
		x: '横轴／名称',
		y: '数值',
		mark: '图形',
		marks: { bar: '条形', line: '折线', dot: '点' },
		none: '没有数值列，画不成图。',
		ariaLabel: (x: string, y: string) => `查询结果简图：${y}，按 ${x}`,
		note: (shown: number, total: number, missing: number) =>
			`画出 ${total} 行中的前 ${shown} 行${missing > 0 ? `，其中 ${missing} 行没有数值，未画` : ''}。`,
		lineNote: '只有每年一行时才画折线，缺少的年份断开。',
		caution: '简图不检查口径、计分办法是否可比，请对照各视图使用。'
	},
	country: {
		link: '全国（分区数据）',
		hint: '按县分区的大数据集：先看全国汇总，再取所选的县。'
	},
	tables: {
		title: '数据表',
		fresh: (date: string) =>
			`数据截至 ${date}。文件名里的 12 位字母数字是内容的哈希值：内容一变，文件名就变。`,
		name: '表',
		row: '一行是什么',
		rows: '行数',
		columns: '列数',
		bytes: '大小',
		hash: '哈希值',
		download: '下载',
		csv: 'CSV',
		csvOf: (table: string) => `下载 ${table} 的 CSV`,
		parquetOf: (table: string) => `下载 ${table} 的 Parquet`,
		csvWorking: '正在生成……',
		csvFailed: (table: string, detail: string) => `${table} 的 CSV 没有生成：${detail}`,
		manifest: '数据清单（JSON）'
	},
	dictionary: {
		title: '数据字典',
		hint: '金额单位为元，比率单位为百分比（99.65，不是 0.9965）。空值表示没有印出，不是 0。',
		column: '列',
		type: '类型',
		nullable: '可空',
		yes: '可空',
		unit: '单位',
		codes: '代码',
		note: '说明',
		derived: '派生表：由上面的表计算，只在查询引擎里，没有文件。',
		size: (rows: string, columns: number) => `${rows} 行，${columns} 列`,
		units: {
			yuan: '元',
			'%': '%',
			points: '分',
			year: '年度',
			'see unit_zh': '见 unit_zh'
		} as Record<string, string>
	}
};

const en: typeof zh = {
	title: 'Data',
	question: 'Which data are there, and how do I ask my own question?',
	sentence: (tables: number, rows: string, date: string, derived: number) =>
		`${tables} tables with ${rows} rows, data as of ${date}, and ${derived} derived tables to query. All of it can be downloaded.`,
	console: {
		title: 'Console',
		intro:
			'Read-only: statements run in your browser. They cannot change the data, and nothing is sent anywhere.',
		label: 'SQL statement',
		hint: 'Ctrl or ⌘ + Enter runs; Ctrl + Space completes names of tables and columns; Tab leaves the editor.',
		run: 'Run',
		stop: 'Stop',
		starting: (percent: number | null) =>
			percent === null ? 'Starting the query engine…' : `Starting the query engine ${percent}%`,
		running: (seconds: number) => `Running, for ${seconds} seconds at most…`,
		fromLink: 'This statement came with the link and has not been run. Read it, then press Run.',
		lost: 'The statement in the link cannot be read: it is incomplete, or kept in another browser.',
		unknown: (name: string) => `There is no prepared question named ${name}; it was ignored.`,
		noScript:
			'Scripts are off: you cannot run queries, but you can read the statements below and download the files.',
		phrases: {
			Completions: 'Completions',
			'Control character': 'Control character',
			Diagnostics: 'Errors'
		}
	},
	questions: {
		title: 'Prepared questions',
		hint: 'The very statements of the views. “0 = 0 OR …” means no restriction: put false for 0 = 0 and your values into the brackets after it.',
		statement: 'Statement',
		subject: (dept: string, report: string) => `With ${dept} and report ${report} as the example.`
	},
	failures: {
		empty: 'There is no statement yet. Write a query or choose a prepared question.',
		several:
			'Only one statement runs at a time. Remove the rest. (PIVOT without an IN list becomes several and does not run either.)',
		writes:
			'This console only asks. It cannot change data or settings; the statement was not run and nothing has changed. Begin with SELECT, WITH or FROM.',
		not_a_query: 'This is not a query and was not run. Begin with SELECT, WITH or FROM.',
		outside: 'The console reads no files and no network, only the tables listed below.',
		memory:
			'The statement needs too much memory and was stopped. Ask for less, for example with a WHERE clause.',
		statement_timeout:
			'Stopped after 10 seconds. The engine is starting again; your statement is still above. Ask for less and try again.',
		statement_stopped:
			'Stopped as you asked. The engine is starting again; your statement is still above.',
		statement_failed: 'There is a mistake in the statement.',
		other: 'The query engine failed; your statement is still above.'
	},
	place: 'Here:',
	engineSays: 'The engine says:',
	answer: {
		title: 'Answer',
		count: (rows: string, ms: string) => `${rows} rows in ${ms} ms`,
		cut: (rows: string, ms: string) => `The first ${rows} of more rows, in ${ms} ms`,
		none: 'No row matches. Loosen the WHERE clause.',
		show: 'Show as',
		views: { table: 'Table', chart: 'Quick chart' },
		download: (rows: string) => `Download CSV (${rows} rows)`,
		missing: 'null'
	},
	chart: {
		x: 'Axis or names',
		y: 'Value',
		mark: 'Mark',
		marks: { bar: 'Bars', line: 'Line', dot: 'Dots' },
		none: 'No column holds numbers, so there is nothing to draw.',
		ariaLabel: (x: string, y: string) => `Quick chart of the answer: ${y} by ${x}`,
		note: (shown: number, total: number, missing: number) =>
			`The first ${shown} of ${total} rows${missing > 0 ? `; ${missing} of them have no value and are not drawn` : ''}.`,
		lineNote: 'A line is drawn only with one row a year; a missing year breaks it.',
		caution:
			'A quick chart does not check whether bases or scoring schemes compare; hold it against the views.'
	},
	country: {
		link: 'The country (partitioned data)',
		hint: 'A large dataset partitioned by county: the country’s summary first, then the counties you choose.'
	},
	tables: {
		title: 'Tables',
		fresh: (date: string) =>
			`Data as of ${date}. The 12 characters in a file name are the hash of its content: when the content changes, so does the name.`,
		name: 'Table',
		row: 'One row is',
		rows: 'Rows',
		columns: 'Columns',
		bytes: 'Size',
		hash: 'Hash',
		download: 'Download',
		csv: 'CSV',
		csvOf: (table: string) => `Download ${table} as CSV`,
		parquetOf: (table: string) => `Download ${table} as Parquet`,
		csvWorking: 'Working…',
		csvFailed: (table: string, detail: string) => `No CSV of ${table}: ${detail}`,
		manifest: 'Manifest (JSON)'
	},
	dictionary: {
		title: 'Dictionary',
		hint: 'Money is in yuan, rates are in percent (99.65, not 0.9965). Null means not printed; it is never 0.',
		column: 'Column',
		type: 'Type',
		nullable: 'Null',
		yes: 'may be null',
		unit: 'Unit',
		codes: 'Codes',
		note: 'Note',
		derived: 'Derived tables: computed from those above, in the query engine only, without a file.',
		size: (rows: string, columns: number) => `${rows} rows, ${columns} columns`,
		units: { yuan: 'yuan', '%': '%', points: 'points', year: 'year', 'see unit_zh': 'see unit_zh' }
	}
};

export const data: Translated<typeof zh> = { 'zh-CN': zh, en };
export type DataMessages = typeof zh;
