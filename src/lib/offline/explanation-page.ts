import type { OfflineMessages } from '../messages/offline.ts';

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const STYLE = `:root{color-scheme:light dark}
body{max-width:40rem;margin:15vh auto;padding:1rem;font:1rem/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif}
h1{font-size:1.375rem}li{margin-block:.5rem}`;

/** A page in place of one that is neither kept nor reachable: what happened, and the ways on. No script. */
export function explanationPage(lang: string, t: OfflineMessages['page'], home: string): string {
	return `<!doctype html>
<html lang="${escape(lang)}" data-offline-page>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(t.title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escape(t.title)}</h1><p>${escape(t.why)}</p>
<ul><li><a href="">${escape(t.again)}</a></li><li><a href="${escape(home)}">${escape(t.home)}</a></li></ul></main></body>
</html>
`;
}
